import './Ask.css'
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorWords } from '#client/words/floor.ts'

type Props = Readonly<{ question: ReactNode; onClose: () => void; testId?: string; children: ReactNode }>

/** A question in place, with what will happen; its answers act. It takes the focus, and Escape is "never mind". */
export function Ask({ question, onClose, testId, children }: Props) {
  const { say } = useLanguage()
  const id = useId()
  const asked = useRef(false)
  const begin = (place: HTMLElement | null) => {
    if (place === null || asked.current) return
    asked.current = true
    place.focus()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as its answers need
    <div className="ask" role="group" aria-labelledby={id} onKeyDown={onEscape} data-testid={testId}>
      <p id={id} className="ask-question" tabIndex={-1} ref={begin}>
        {question}
      </p>
      <div className="ask-answers">
        {children}
        <Button look="text" size="small" onClick={onClose}>
          {say(floorWords.neverMind)}
        </Button>
      </div>
    </div>
  )
}
