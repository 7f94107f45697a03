import './DeedStrip.css'
import { useEffect, useRef } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorDeedWords, floorWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import { Act } from './Act.tsx'
import type { Deed, Undo } from './deed.ts'

type Props = Readonly<{ deed: Deed | null; onHide: () => void }>

/** The one place where the last deed is told and taken back, whichever part of the page it was done in. */
export function DeedStrip({ deed, onHide }: Props) {
  const { language, say } = useLanguage()
  const strip = useRescuedFocus(deed)
  return (
    <section aria-label={say(floorWords.deeds)} className={deed ? 'deed-strip' : 'visually-hidden'} ref={strip} tabIndex={-1}>
      <p className="deed-strip-told" role="status" data-testid="deed">
        {deed?.told(language)}
      </p>
      {deed?.undo ? <TakeBack undo={deed.undo} /> : null}
      {deed ? (
        <Button look="text" size="small" onClick={onHide}>
          {say(floorWords.hide)}
        </Button>
      ) : null}
    </section>
  )
}

const UNDONE: Deed = { told: (language) => wordsIn(language, floorDeedWords.undone), undo: null }
const undone = (): Deed => UNDONE

function TakeBack({ undo }: Readonly<{ undo: Undo }>) {
  const { say } = useLanguage()
  const words = say(floorWords.undo)
  switch (undo.kind) {
    case 'ticket':
      return (
        <Act key={undo.number} route="undo-ticket" params={{ number: undo.number }} input={{}} deed={undone} testId="undo">
          {words}
        </Act>
      )
    case 'counter':
      return (
        <Act key={undo.counter} route="undo-counter" params={{ counter: undo.counter }} input={{}} deed={undone} testId="undo">
          {words}
        </Act>
      )
    case 'stop':
      return (
        <Act route="resume-tickets" params={{}} input={{ services: [...undo.services] }} deed={undone} testId="undo">
          {words}
        </Act>
      )
    default:
      return undo satisfies never
  }
}

/** The button that was pressed may go with its row: the focus is then here, once per deed, and not at the top of the page. */
function useRescuedFocus(deed: Deed | null) {
  const strip = useRef<HTMLElement>(null)
  const rescued = useRef<Deed | null>(null)
  useEffect(() => {
    if (deed === null || rescued.current === deed || document.activeElement !== document.body) return
    rescued.current = deed
    strip.current?.focus({ preventScroll: true })
  })
  return strip
}
