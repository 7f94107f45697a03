import './SureButton.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { concierge } from '#client/words/concierge.ts'

type Props = Readonly<{
  /** What is asked before it is done. */
  question: string
  pending: boolean
  onSure: () => void
  children: string
}>

/** For what cannot be taken back: it asks once more, in its own place. */
export function SureButton({ question, pending, onSure, children }: Props) {
  const { say } = useLanguage()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button look="text" size="small" pending={pending} onClick={() => setAsking(true)}>
        {children}
      </Button>
    )
  return (
    <span className="sure-button">
      <span role="status">{question}</span>
      <Button
        look="outline"
        size="small"
        pending={pending}
        onClick={() => {
          setAsking(false)
          onSure()
        }}
      >
        {children}
      </Button>
      <Button look="text" size="small" onClick={() => setAsking(false)}>
        {say(concierge.neverMind)}
      </Button>
    </span>
  )
}
