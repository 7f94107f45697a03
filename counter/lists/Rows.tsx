import { useRef, useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { lineWords as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { ListName } from '../deeds/cards.ts'
import type { Deed } from '../deeds/deed.ts'
import { useKeys } from '../desk/use-keys.ts'
import type { Meant } from '../panels/question.ts'
import type { Entry } from './entries.ts'
import { ListRow } from './ListRow.tsx'
import type { RowAct } from './row-acts.ts'
import { steadyRows } from './steady.ts'
import { useHeldRows } from './use-held-rows.ts'

export type RowsHand = Readonly<{ pending: Deed | null; onRowAct: (act: RowAct, meant: Meant) => void }>
type Props = RowsHand & Readonly<{ view: DeskView; list: ListName; entries: readonly Entry[] }>

/** The number of each row takes the focus when one goes through them with the arrows. */
const NUMBERS = '.list-row-open'

function step(list: HTMLElement | null, by: 1 | -1): boolean {
  const rows = [...(list?.querySelectorAll<HTMLElement>(NUMBERS) ?? [])]
  const here = document.activeElement?.closest('.list-row')?.querySelector<HTMLElement>(NUMBERS)
  const next = here ? rows[rows.indexOf(here) + by] : rows[0]
  next?.focus()
  return rows.length > 0
}

/** One list. A row opens in place; while a hand is near, none moves. */
export function Rows({ view, list, entries, pending, onRowAct }: Props) {
  const { say } = useLanguage()
  const [opened, setOpened] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const { held, handIsNear, handIsGone } = useHeldRows(entries)
  const rows = steadyRows(held, entries)
  const { total } = view[list]
  const people = new Set(entries.map(({ ticket }) => ticket.number)).size
  useKeys((key) => (key === 'ArrowDown' || key === 'ArrowUp') && step(place.current, key === 'ArrowDown' ? 1 : -1))
  return (
    <div
      ref={place}
      className="lists-rows"
      role="tabpanel"
      data-testid={`${list}-list`}
      onPointerMove={handIsNear}
      onPointerLeave={handIsGone}
      onFocus={handIsNear}
      onBlur={handIsGone}
    >
      {rows.length === 0 && <p className="lists-empty">{say(words.empty)}</p>}
      <ol>
        {rows.map(({ item, gone }) => (
          <ListRow
            key={item.key}
            view={view}
            list={list}
            entry={item}
            gone={gone}
            opened={item.key === opened && !gone}
            pending={pending}
            onOpen={() => setOpened(item.key === opened ? null : item.key)}
            onRowAct={onRowAct}
          />
        ))}
      </ol>
      {total > people && <p className="lists-empty">{say(words.more, { n: total - people })}</p>}
    </div>
  )
}
