import './DeleteEntry.css'
import { type ReactNode, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingFormWords } from '#client/words/settings.ts'

type Props = Readonly<{
  act: string
  ask: string
  /** What may be done instead. */
  instead?: ReactNode
  onDelete: () => void
}>

/** An end to one entry, asked in place. Nothing is gone before the changes are saved. */
export function DeleteEntry({ act, ask, instead, onDelete }: Props) {
  const { say } = useLanguage()
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <div className="delete-entry">
        <Button look="outline" onClick={() => setAsking(true)}>
          {act}
        </Button>
      </div>
    )
  return (
    <div className="delete-entry">
      <p>{ask}</p>
      {instead}
      <Button look="outline" onClick={onDelete}>
        {say(settingFormWords.deleteYes)}
      </Button>
      <Button look="text" onClick={() => setAsking(false)}>
        {say(settingFormWords.deleteNo)}
      </Button>
    </div>
  )
}
