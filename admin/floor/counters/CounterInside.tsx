import './CounterInside.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { floorCounterWords } from '#client/words/floor.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorCounter, FloorView } from '#contract/views/staff.ts'
import { CounterActs } from './CounterActs.tsx'

type Props = Readonly<{ counter: FloorCounter; view: FloorView; now: Instant }>

/** A counter opened: what it serves, its planned breaks, and what can be done for it. */
export function CounterInside({ counter, view, now }: Props) {
  const { language, say } = useLanguage()
  const separator = say(floorCounterWords.separator)
  const namesOf = (ids: readonly string[]) =>
    view.lines.flatMap(({ id, name }) => (ids.includes(id) ? [localText(name, language)] : [])).join(separator)
  const facts = [
    [floorCounterWords.services, namesOf(counter.services)],
    [floorCounterWords.delivers, namesOf(counter.delivers)],
    [floorCounterWords.breaks, counter.breaks.map((each) => spanText(each, view.timeZone, language)).join(separator)],
  ] as const
  return (
    <div className="counter-inside">
      <dl className="line-facts">
        {facts.map(([term, fact]) =>
          fact === '' ? null : (
            <div key={term.en}>
              <dt>{say(term)}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
      </dl>
      <CounterActs counter={counter} view={view} now={now} />
    </div>
  )
}
