import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { visitorWords } from '#client/words/floor.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { useOpenOne } from '../parts/use-open-one.ts'
import { VisitorRow } from './VisitorRow.tsx'

type Props = Readonly<{ list: FloorView['visitors']; view: FloorView; now: Instant }>

const AT_FIRST = 10

export function VisitorsTable({ list: { first, total }, view, now }: Props) {
  const { say } = useLanguage()
  const [all, setAll] = useState(false)
  const [open, toggle] = useOpenOne()
  const shown = first.slice(0, all ? undefined : AT_FIRST)
  const [more, unseen] = [first.length - shown.length, total - first.length]
  if (total === 0) return <p>{say(visitorWords.empty)}</p>
  return (
    <>
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{say(visitorWords.number)}</th>
            <th scope="col">{say(visitorWords.errands)}</th>
            <th scope="col">{say(visitorWords.notes)}</th>
            <th scope="col" className="admin-figure">
              {say(visitorWords.overtaken)}
            </th>
            <th scope="col" className="admin-figure">
              {say(visitorWords.here)}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((card) => (
            <VisitorRow
              key={card.number}
              isOpen={open === card.number}
              onToggle={() => toggle(card.number)}
              {...{ card, view, now }}
            />
          ))}
        </tbody>
      </table>
      <div className="visitors-more">
        {more > 0 ? (
          <Button look="text" size="small" onClick={() => setAll(true)}>
            {say(visitorWords.more, { n: more })}
          </Button>
        ) : null}
        {unseen > 0 ? <p className="visitors-hint">{say(visitorWords.unseen, { n: unseen })}</p> : null}
      </div>
      <p className="visitors-hint">{say(visitorWords.overtakenHint, { limit: view.overtakingLimit })}</p>
    </>
  )
}
