import { useLanguage } from '#client/LanguageProvider.tsx'
import { adviceWords } from '#client/words/advice.ts'
import type { Advice } from '#contract/views/advice.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import { toldOpened } from '../parts/told.ts'
import { adviceText, priceText, reasonsOf } from './advice-text.ts'

/** One thing that would help, why, and its button where a counter is to be opened. */
export function AdviceRow({ advice, view }: Readonly<{ advice: Advice; view: FloorView }>) {
  const { language, say } = useLanguage()
  const counter = view.counters.find(({ id }) => id === advice.counter)
  const reading = { view, language }
  const price = priceText(advice, reading)
  const isToOpen = counter !== undefined && counter.state !== 'open' && counter.number === null
  return (
    <li data-testid="measure" data-measure={`${advice.kind} ${advice.counter}`}>
      <span className="advice-words">
        {adviceText(advice, reading)}
        {price === null ? null : <span>{price}</span>}
        <span className="advice-quiet">{reasonsOf(advice, reading).join(' · ')}</span>
      </span>
      {isToOpen ? (
        <Act
          route="open-counter"
          params={{ counter: counter.id }}
          input={{}}
          deed={() => toldOpened(counter.label, counter.id)}
          testId="open-advised"
        >
          {say(adviceWords.open, { label: counter.label })}
        </Act>
      ) : null}
    </li>
  )
}
