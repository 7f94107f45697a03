import './Desk.css'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Live } from '#client/live.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Lines } from '../lines/Lines.tsx'
import { TABS, type Tab } from '../lists/entries.ts'
import { Lists } from '../lists/Lists.tsx'
import { CallNumber } from '../panels/CallNumber.tsx'
import { QuestionPanel } from '../panels/QuestionPanel.tsx'
import { Strip } from '../Strip.tsx'
import { Visitor } from '../visitor/Visitor.tsx'
import { isMainKey, NUMBER_KEY, SIDE_KEYS, TAB_KEYS, UNDO_KEY } from './keys.ts'
import { MainAct } from './MainAct.tsx'
import { NextUp } from './NextUp.tsx'
import { Notice } from './Notice.tsx'
import { SideActs } from './SideActs.tsx'
import { SIDE_ACTS } from './side-acts.ts'
import { Undo } from './Undo.tsx'
import { useDesk } from './use-desk.ts'
import { useKeys } from './use-keys.ts'

type Props = Readonly<{ view: DeskView; live: Live<DeskView>; onChange: () => void }>

/** A mouse leaves no focus behind on a button, so that the large keys always mean the main act. */
function keepHandsFree(event: React.MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('button')) return
  event.preventDefault()
  letGo()
}

function letGo(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The whole console: who is here, what to do, who else waits. */
export function Desk({ view: known, live, onChange }: Props) {
  const hand = useDesk(known, live)
  const { deeds, question } = hand
  const { view, pending, last } = deeds
  const [tab, setTab] = useState<Tab>('waiting')
  const field = useRef<HTMLInputElement>(null)

  const typeNumber = () => {
    // The field comes in place of the panel, and whoever types fast has the next letter under way.
    flushSync(hand.close)
    field.current?.focus()
  }
  useKeys((key) => {
    const side = SIDE_ACTS.find((one) => SIDE_KEYS[one] === key)
    const chosen = TABS.find((one) => TAB_KEYS[one] === key)
    if (isMainKey(key)) hand.actMain()
    else if (key === 'Escape') letGo()
    else if (key === NUMBER_KEY) typeNumber()
    else if (key === UNDO_KEY) hand.undo()
    else if (side) hand.actBeside(side)
    else if (chosen) setTab(chosen)
    else return false
    return true
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes no press itself, it only keeps the focus where it is
    <div className="desk" onMouseDown={keepHandsFree}>
      <Strip view={view} live={live} onChange={onChange} />
      <main className="desk-main">
        <div className="desk-here">
          <Visitor view={view} />
          <Undo last={last} pending={pending} onUndo={hand.undo} />
        </div>
        <section className="desk-acts">
          <MainAct view={view} settled={hand.settled} asking={question !== null} pending={pending} onAct={hand.actMain} />
          <NextUp view={view} />
          <SideActs view={view} pending={pending} asked={question?.here ? question.act : null} onAct={hand.actBeside} />
          {question ? (
            <QuestionPanel
              key={question.act === 'pause' ? question.act : `${question.act}/${question.meant.ticket.number}`}
              question={question}
              view={view}
              pending={pending}
              onDeed={hand.act}
              onRowAct={hand.actOnRow}
              onClose={hand.close}
            />
          ) : (
            <CallNumber
              key={hand.standing}
              field={field}
              pending={hand.isLookingUp || pending?.type === 'call'}
              onNumber={hand.callOrFind}
              onWhy={hand.say}
            />
          )}
          <Notice why={hand.why} trouble={hand.trouble} retrying={deeds.retrying} />
        </section>
        <section className="desk-lines">
          <Lines view={view} />
          <Lists view={view} tab={tab} pending={pending} onTab={setTab} onRowAct={hand.actOnRow} />
        </section>
      </main>
    </div>
  )
}
