import './Visitors.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { visitorWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { useHand } from '../parts/hand.ts'
import { FindNumber } from './FindNumber.tsx'
import { FoundVisitor } from './FoundVisitor.tsx'
import { LISTS, type ListName, listOf } from './lists.ts'
import { VisitorsTable } from './VisitorsTable.tsx'

/** A number that is looked for, for the so-manyth time. */
export type Sought = Readonly<{ number: string; round: number }>

type Props = Readonly<{ view: FloorView; now: Instant; sought: Sought | null }>

/** Everyone who is here, whoever has been here longest first; or one, by number. */
export function Visitors({ view, now, sought }: Props) {
  const { say } = useLanguage()
  const { look } = useHand()
  const [list, setList] = useState<ListName>('waiting')
  return (
    <section className="admin-panel visitors" data-testid="visitors">
      <div className="visitors-head">
        <h2>{say(visitorWords.heading)}</h2>
        <div className="visitors-lists">
          {LISTS.map((name) => (
            <Button
              key={name}
              look="outline"
              size="small"
              aria-pressed={list === name}
              data-testid={`list-${name}`}
              onClick={() => setList(name)}
            >
              {say(visitorWords.count, { list: say(visitorWords[name]), n: listOf(view, name).total })}
            </Button>
          ))}
        </div>
        <FindNumber onFind={look} />
      </div>
      {sought === null ? null : <FoundVisitor key={sought.round} number={sought.number} view={view} now={now} />}
      <VisitorsTable key={list} list={listOf(view, list)} view={view} now={now} />
    </section>
  )
}
