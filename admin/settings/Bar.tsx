import './Bar.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingsWords } from '#client/words/settings.ts'
import { useForm } from './form/FormContext.tsx'

type Props = Readonly<{ onReview: () => void; onDiscard: () => void }>

/** In sight as long as something is changed and not saved: how much, and what to do about it. */
export function Bar({ onReview, onDiscard }: Props) {
  const { say } = useLanguage()
  const { changes, faults } = useForm()
  const [asking, setAsking] = useState(false)
  const n = changes.length
  if (n === 0) return null
  if (asking)
    return (
      <div className="settings-bar">
        <p>{say(settingsWords.discardAsk, { n })}</p>
        <Button
          look="outline"
          onClick={() => {
            setAsking(false)
            onDiscard()
          }}
        >
          {say(settingsWords.discardYes)}
        </Button>
        <Button look="text" onClick={() => setAsking(false)}>
          {say(settingsWords.discardNo)}
        </Button>
      </div>
    )
  return (
    <div className="settings-bar">
      <p>
        {say(settingsWords.unsaved, { n })}{' '}
        {faults.length === 0 ? null : (
          <span className="settings-bar-wrong">{say(settingsWords.toMend, { n: faults.length })}</span>
        )}
      </p>
      <Button look="text" onClick={() => setAsking(true)}>
        {say(settingsWords.discard)}
      </Button>
      <Button onClick={onReview}>{say(settingsWords.toReview)}</Button>
    </div>
  )
}
