import './Counters.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { counterStateWords, floorWords } from '#client/words/admin.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { CounterGlance } from '#contract/views/cards.ts'
import { CounterMark } from './CounterMark.tsx'

type Props = Readonly<{ counters: readonly CounterGlance[]; now: Instant }>

/** Each counter: open or not, who is there, and since when. */
export function Counters({ counters, now }: Props) {
  const { say } = useLanguage()
  const open = counters.filter(({ state }) => state === 'open').length
  return (
    <section className="admin-panel">
      <h2>
        {say(floorWords.counters)} <small>{say(floorWords.openCounters, { open, all: counters.length })}</small>
      </h2>
      <table className="admin-table counters">
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {say(floorWords.counter)}
            </th>
            <th scope="col">{say(floorWords.state)}</th>
            <th scope="col">{say(floorWords.visitor)}</th>
            <th scope="col" className="admin-figure">
              {say(floorWords.since)}
            </th>
          </tr>
        </thead>
        <tbody>
          {counters.map((counter) => (
            <CounterRow key={counter.id} counter={counter} now={now} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function CounterRow({ counter, now }: Readonly<{ counter: CounterGlance; now: Instant }>) {
  const { language, say } = useLanguage()
  const { label, name, state, number, errandState, calledAt, since } = counter
  return (
    <tr data-testid="floor-counter" data-counter={counter.id} data-state={state}>
      <th scope="row">{label}</th>
      <td className="counters-name">{localText(name, language)}</td>
      <td>
        <span className={`counters-state counters-${state}`}>
          <CounterMark state={state} />
          {say(counterStateWords[state])}
        </span>
      </td>
      <td className="counters-visitor">{visitor()}</td>
      <td className="admin-figure">{durationText(now - (calledAt ?? since), language)}</td>
    </tr>
  )

  function visitor() {
    if (number === null) return state === 'open' ? <span className="counters-free">{say(floorWords.idle)}</span> : null
    return (
      <>
        <strong>{number}</strong> {say(errandState === 'serving' ? floorWords.attended : floorWords.called)}
      </>
    )
  }
}
