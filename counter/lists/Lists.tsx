import './Lists.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Deed } from '../deeds/deed.ts'
import { LIST_KEYS } from '../desk/keys.ts'
import { Glow } from '../parts/Glow.tsx'
import { Key } from '../parts/Key.tsx'
import { type Entry, entriesOf, LISTS, type ListName } from './entries.ts'
import { ListRow } from './ListRow.tsx'
import { steadyRows } from './steady.ts'
import { useHeldRows } from './use-held-rows.ts'

const HEADINGS = {
  waiting: words.listWaiting,
  held: words.listHeld,
  absent: words.listAbsent,
  preparing: words.listPreparing,
} as const satisfies Record<ListName, unknown>

type Props = Readonly<{
  view: DeskView
  list: ListName
  pending: Deed | null
  onList: (list: ListName) => void
  onDeed: (deed: Deed) => void
}>

/** Who waits here in the order of calling, who is held, absent, or waits for papers. */
export function Lists({ view, list, pending, onList, onDeed }: Props) {
  const { say } = useLanguage()
  return (
    <section className="lists">
      <div className="lists-tabs" role="tablist">
        {LISTS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            className="lists-tab"
            data-testid={`list-${one}`}
            aria-selected={one === list}
            onClick={() => onList(one)}
          >
            {say(HEADINGS[one])}
            <Glow value={view[one].total}>
              <strong>{view[one].total}</strong>
            </Glow>
            <Key name={LIST_KEYS[one]} />
          </button>
        ))}
      </div>
      <Rows key={list} list={list} entries={entriesOf(view, list)} total={view[list].total} pending={pending} onDeed={onDeed} />
    </section>
  )
}

type RowsProps = Readonly<{
  list: ListName
  entries: readonly Entry[]
  total: number
  pending: Deed | null
  onDeed: (deed: Deed) => void
}>

function Rows({ list, entries, total, pending, onDeed }: RowsProps) {
  const { say } = useLanguage()
  const { held, handIsNear, handIsGone } = useHeldRows(entries)
  const rows = steadyRows(held, entries)
  const people = new Set(entries.map(({ ticket }) => ticket.number)).size
  return (
    <div
      className="lists-rows"
      role="tabpanel"
      data-testid={`${list}-list`}
      onPointerMove={handIsNear}
      onPointerLeave={handIsGone}
    >
      {rows.length === 0 && <p className="lists-empty">{say(words.listEmpty)}</p>}
      <ol>
        {rows.map(({ item, gone }) => (
          <ListRow key={item.key} list={list} entry={item} gone={gone} pending={pending} onDeed={onDeed} />
        ))}
      </ol>
      {total > people && <p className="lists-empty">{say(words.more, { n: total - people })}</p>}
    </div>
  )
}
