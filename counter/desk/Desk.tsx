import './Desk.css'
import { useEffect, useRef, useState } from 'react'
import type { Live } from '#client/live.ts'
import type { Wording } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Deed } from '../deeds/deed.ts'
import { stillStands } from '../deeds/last-deed.ts'
import { useDeeds } from '../deeds/use-deeds.ts'
import { Lines } from '../lines/Lines.tsx'
import type { ListName } from '../lists/entries.ts'
import { Lists } from '../lists/Lists.tsx'
import { CallNumber } from '../panels/CallNumber.tsx'
import { Transfer } from '../panels/Transfer.tsx'
import { Strip } from '../Strip.tsx'
import { Visitor } from '../visitor/Visitor.tsx'
import { isMainKey, LIST_KEYS, NUMBER_KEY, SIDE_KEYS, UNDO_KEY } from './keys.ts'
import { MainAct } from './MainAct.tsx'
import { MAIN_DEED, mainActOf } from './main-act.ts'
import { NextUp } from './NextUp.tsx'
import { Notice } from './Notice.tsx'
import { SideActs } from './SideActs.tsx'
import { SIDE_ACTS, type SideAct, sideDeed, WHY_NOT } from './side-acts.ts'
import { Undo } from './Undo.tsx'
import { useKeys } from './use-keys.ts'
import { useSettled } from './use-settled.ts'

type Props = Readonly<{ view: DeskView; live: Live<DeskView>; onChange: () => void }>

/** A mouse leaves no focus behind on a button, so that the large keys always mean the main act. */
function keepHandsFree(event: React.MouseEvent): void {
  if (!(event.target instanceof Element) || !event.target.closest('button')) return
  event.preventDefault()
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The whole console: who is here, what to do, who else waits. */
export function Desk({ view, live, onChange }: Props) {
  const desk = { office: view.office, counter: view.counter.id }
  const seen = live.state === 'ready' ? live.revision : null
  const deeds = useDeeds(desk, seen)
  const last = deeds.last && stillStands(deeds.last, view, seen) ? deeds.last : null
  const [list, setList] = useState<ListName>('waiting')
  const [transferring, setTransferring] = useState(false)
  const [why, setWhy] = useState<Wording | null>(null)
  const field = useRef<HTMLInputElement>(null)

  const main = mainActOf(view)
  const standing = `${main}/${view.current?.ticket.number ?? ''}`
  const settled = useSettled(standing)
  const { forget } = deeds

  // What was said and begun concerned the visitor who was here, or a line that has come back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new situation is what clears it
  useEffect(() => {
    setWhy(null)
    setTransferring(false)
    forget()
  }, [standing, live.state, forget])

  const act = (deed: Deed) => {
    setWhy(null)
    deeds.act(deed)
  }
  const actMain = () => settled && act(MAIN_DEED[main])
  const actBeside = (side: SideAct) => {
    const reason = WHY_NOT[side](view)
    setWhy(reason)
    if (reason !== null) return
    if (side === 'transfer') return setTransferring(!transferring)
    const deed = sideDeed(side, view)
    if (deed) act(deed)
  }

  const undo = () => last && !last.undone && act({ type: 'undo', number: last.number })

  useKeys((key) => {
    if (isMainKey(key)) actMain()
    else if (key === 'Escape') setTransferring(false)
    else if (key === NUMBER_KEY) field.current?.focus()
    else if (key === UNDO_KEY) undo()
    else {
      const side = SIDE_ACTS.find((one) => SIDE_KEYS[one] === key)
      const chosen = transferring ? undefined : (Object.keys(LIST_KEYS) as ListName[]).find((one) => LIST_KEYS[one] === key)
      if (side) actBeside(side)
      if (chosen) setList(chosen)
      return side !== undefined || chosen !== undefined
    }
    return true
  })

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes no press itself, it only keeps the focus where it is
    <div className="desk" onMouseDown={keepHandsFree}>
      <Strip view={view} live={live} onChange={onChange} />
      <main className="desk-main">
        <div className="desk-here">
          <Visitor view={view} />
          <Undo last={last} pending={deeds.pending} onUndo={undo} />
        </div>
        <section className="desk-acts">
          <MainAct act={main} settled={settled} pending={deeds.pending} onAct={actMain} />
          <NextUp view={view} />
          <SideActs view={view} pending={deeds.pending} transferring={transferring} onAct={actBeside} />
          {transferring ? (
            <Transfer view={view} onTransfer={act} onCancel={() => setTransferring(false)} />
          ) : (
            <CallNumber key={standing} field={field} pending={deeds.pending} onCall={act} onWhy={setWhy} />
          )}
          <Notice why={why} trouble={deeds.trouble} retrying={deeds.retrying} />
        </section>
        <section className="desk-lines">
          <Lines view={view} />
          <Lists view={view} list={list} pending={deeds.pending} onList={setList} onDeed={act} />
        </section>
      </main>
    </div>
  )
}
