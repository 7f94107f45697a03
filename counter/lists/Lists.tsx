import './Lists.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { lineWords as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { TAB_KEYS } from '../desk/keys.ts'
import { OtherLines } from '../lines/Lines.tsx'
import { deskLines } from '../lines/lines.ts'
import { Glow } from '../parts/Glow.tsx'
import { Key } from '../parts/Key.tsx'
import { entriesOf, TABS, type Tab } from './entries.ts'
import { Rows, type RowsHand } from './Rows.tsx'

const HEADINGS = {
  waiting: words.waiting,
  held: words.held,
  absent: words.absent,
  preparing: words.preparing,
  ready: words.ready,
  lines: words.otherLines,
} as const satisfies Record<Tab, unknown>

/** How many people a tab is about. */
const totalOf = (view: DeskView, tab: Tab): number =>
  tab === 'lines' ? deskLines(view.lines).others.reduce((sum, { waiting }) => sum + waiting, 0) : view[tab].total

type Props = RowsHand & Readonly<{ view: DeskView; tab: Tab; onTab: (tab: Tab) => void }>

/** Who waits here in the order of calling, who is held, absent, waits for papers, or can fetch them; and the other lines. */
export function Lists({ view, tab, onTab, ...hand }: Props) {
  const { say } = useLanguage()
  return (
    <section className="lists">
      <div className="lists-tabs" role="tablist">
        {TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            className="lists-tab"
            data-testid={`list-${one}`}
            aria-selected={one === tab}
            onClick={() => onTab(one)}
          >
            <span>{say(HEADINGS[one])}</span>
            <span className="lists-total">
              <Glow value={totalOf(view, one)}>
                <strong>{totalOf(view, one)}</strong>
              </Glow>
              <Key name={TAB_KEYS[one]} />
            </span>
          </button>
        ))}
      </div>
      {tab === 'lines' ? (
        <div className="lists-rows" role="tabpanel">
          <OtherLines view={view} />
        </div>
      ) : (
        <Rows key={tab} view={view} list={tab} entries={entriesOf(view, tab)} {...hand} />
      )}
    </section>
  )
}
