import './NoCalls.css'
import { clockText, dayText } from '#client/time-text.ts'
import { display } from '#client/words/display.ts'
import { wordsIn } from '#client/words.ts'
import type { BoardView } from '#contract/views/hall.ts'
import type { Language } from '#contract/words.ts'
import { Both, Pair } from './Both.tsx'
import type { Hall } from './hall.ts'

type Props = Readonly<{ view: BoardView; hall: Exclude<Hall, 'calling'> }>

function headline({ opening, timeZone }: BoardView, hall: Props['hall'], language: Language): string {
  switch (hall) {
    case 'before-opening':
      return opening === null
        ? wordsIn(language, display.nobodyCalled)
        : wordsIn(language, display.beforeOpening, { time: clockText(opening.from, timeZone, language) })
    case 'nobody-called':
      return wordsIn(language, display.nobodyCalled)
    case 'closed':
      return wordsIn(language, opening === null ? display.closedToday : display.closed)
    default:
      return hall satisfies never
  }
}

const nextOpening = ({ nextOpening: next, timeZone }: BoardView, language: Language): string =>
  next === null
    ? ''
    : wordsIn(language, display.nextOpening, {
        day: dayText(next.from, timeZone, language),
        time: clockText(next.from, timeZone, language),
      })

/** Nobody is called: before opening, before the first call, after the last. */
export function NoCalls({ view, hall }: Props) {
  return (
    <div className="no-calls">
      <p className="no-calls-headline">
        <Pair text={(language) => headline(view, hall, language)} />
      </p>
      <p className="no-calls-then">
        {hall === 'closed' ? (
          <Pair text={(language) => nextOpening(view, language)} />
        ) : (
          <Both wording={display.howTo} params={[]} />
        )}
      </p>
    </div>
  )
}
