import './Board.css'
import { useNow } from '#client/ClockProvider.tsx'
import type { Live } from '#client/live.ts'
import type { LiveStore } from '#client/live-store.ts'
import { display } from '#client/words/display.ts'
import type { BoardView } from '#contract/views/hall.ts'
import { CallRows } from './CallRows.tsx'
import { Head } from './Head.tsx'
import { hallOf } from './hall.ts'
import { NoCalls } from './NoCalls.tsx'
import { Notices } from './Notices.tsx'
import { NumberList } from './NumberList.tsx'
import { ReadyList } from './ReadyList.tsx'
import { ServiceLines } from './ServiceLines.tsx'
import type { Announced } from './use-announcements.ts'
import { useReport } from './use-report.ts'

type Props = Readonly<{
  view: BoardView
  live: Live<BoardView>
  store: LiveStore<BoardView>
  announced: Announced
}>

/** Fine enough for a call to cease standing out in time. */
const STEP_MS = 500

export function Board({ view, live, store, announced }: Props) {
  const now = useNow(STEP_MS)
  const { spoken, sound } = announced
  useReport({
    store,
    connected: live.state === 'ready',
    shown: view.calls[0]?.call ?? 0,
    spoken: spoken.day === view.day ? spoken.call : 0,
    sound,
  })
  const hall = hallOf(view, now)
  return (
    <div className="board">
      <Head view={view} live={live} announced={announced} now={now} />
      <main className="board-calls" data-hall={hall}>
        {hall === 'calling' ? <CallRows calls={view.calls} now={now} /> : <NoCalls view={view} hall={hall} />}
      </main>
      <aside className="board-side">
        <ServiceLines services={view.services} now={now} />
        <ReadyList ready={view.ready} now={now} />
        <NumberList heading={display.absent} numbers={view.absent} now={now} />
        <Notices notices={view.notices} now={now} />
      </aside>
    </div>
  )
}
