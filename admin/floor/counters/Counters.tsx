import './Counters.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorCounterWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { useOpenOne } from '../parts/use-open-one.ts'
import { CounterRow } from './CounterRow.tsx'

/** Who works: each counter, who is there, and since when. */
export function Counters({ view, now }: Readonly<{ view: FloorView; now: Instant }>) {
  const { say } = useLanguage()
  const [opened, toggle] = useOpenOne()
  const { counters } = view
  const open = counters.filter(({ state }) => state === 'open').length
  return (
    <section className="admin-panel">
      <div className="counters-head">
        <h2>{say(floorCounterWords.heading)}</h2>
        <p className="counters-count">{say(floorCounterWords.openCount, { open, all: counters.length })}</p>
      </div>
      <table className="admin-table counters">
        <thead>
          <tr>
            <th scope="col">{say(floorCounterWords.counter)}</th>
            <th scope="col">{say(floorCounterWords.who)}</th>
            <th scope="col">{say(floorCounterWords.state)}</th>
            <th scope="col">{say(floorCounterWords.now)}</th>
            <th scope="col" className="admin-figure">
              {say(floorCounterWords.for)}
            </th>
          </tr>
        </thead>
        <tbody>
          {counters.map((counter) => (
            <CounterRow
              key={counter.id}
              isOpen={opened === counter.id}
              onToggle={() => toggle(counter.id)}
              {...{ counter, view, now }}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}
