import './RosterGrid.css'
import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, spanText } from '#client/time-text.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import { localText } from '#client/words.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import { type Change, type ChangedCounter, cellOf, countersWith, pressCell } from '../draft.ts'
import { AddCounter } from './AddCounter.tsx'
import { useArrows } from './use-arrows.ts'

type Props = Readonly<{ base: WhatIfBase; changes: WhatIfChanges; onChange: (change: Change) => void }>

/** Counters below one another, half hours from left to right; each cell opens or closes a counter for that half hour. */
export function RosterGrid({ base, changes, onChange }: Props) {
  const { language, say } = useLanguage()
  const counters = countersWith(base, changes)
  const [stop, setStop] = useState({ row: 0, column: 0 })
  const arrows = useArrows({ rows: counters.length, columns: base.halfHours.length }, setStop)
  return (
    <>
      <h2>{say(words.roster)}</h2>
      <p className="what-if-hint">{say(words.rosterHint)}</p>
      <table className="what-if-grid" data-testid="what-if-grid" onKeyDown={arrows}>
        <thead>
          <tr>
            <th scope="col">{say(words.counter)}</th>
            {base.halfHours.map(({ from }) => (
              <th key={from} scope="col">
                {clockText(from, base.timeZone, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counters.map((counter, row) => (
            <tr key={counter.id}>
              <th scope="row">{counterName(counter, say, language)}</th>
              {base.halfHours.map(({ from }, column) => (
                <td key={from}>
                  <Cell
                    day={{ base, changes }}
                    counter={counter}
                    at={{ row, column }}
                    isStop={stop.row === row && stop.column === column}
                    onChange={(change) => {
                      setStop({ row, column })
                      onChange(change)
                    }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{say(words.openCount)}</th>
            {base.halfHours.map(({ from }, place) => (
              <td key={from}>
                {counters.filter((counter) => cellOf(counter, place, { base, changes }).state === 'open').length}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <AddCounter base={base} changes={changes} onChange={onChange} />
    </>
  )
}

const counterName = (
  { label, name, like }: ChangedCounter,
  say: ReturnType<typeof useLanguage>['say'],
  language: ReturnType<typeof useLanguage>['language'],
): string => `${label} ${like ? say(words.addedName, { counter: like.label }) : localText(name, language)}`

type CellProps = Readonly<{
  day: Readonly<{ base: WhatIfBase; changes: WhatIfChanges }>
  counter: ChangedCounter
  at: Readonly<{ row: number; column: number }>
  /** Where the tab key comes to; the others are reached by the arrows. */
  isStop: boolean
  onChange: (change: Change) => void
}>

const MARKS = { open: '+', closed: '−', away: '' } as const

function Cell({ day, counter, at, isStop, onChange }: CellProps) {
  const { language, say } = useLanguage()
  const { state, pressed } = cellOf(counter, at.column, day)
  const halfHour = day.base.halfHours[at.column]
  const span = halfHour ? spanText(halfHour, day.base.timeZone, language) : ''
  const told = pressed ? (state === 'open' ? words.opened : words.shut) : words[state]
  return (
    <button
      type="button"
      className={`what-if-cell what-if-cell-${state} ${pressed ? 'what-if-cell-pressed' : ''}`}
      data-cell={`${at.row} ${at.column}`}
      tabIndex={isStop ? 0 : -1}
      aria-label={say(words.cell, { counter: counter.label, span, state: say(told) })}
      onClick={() => onChange(pressCell(counter.id, at.column, state))}
    >
      <span aria-hidden="true">{pressed ? MARKS[state] : state === 'away' ? say(words.awayShort) : ''}</span>
    </button>
  )
}
