import './TicketPanel.css'
import { useEffect } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Loading } from '#client/components/Loading.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { ActNotice } from '../ActNotice.tsx'
import { useActs } from '../use-acts.ts'
import { AddErrand } from './AddErrand.tsx'
import { type CardAct, sendCardAct } from './card-act.ts'
import { PanelErrands } from './PanelErrands.tsx'
import { PanelFacts } from './PanelFacts.tsx'
import { PanelHead } from './PanelHead.tsx'

type Props = Readonly<{ number: string; menu: MenuView; revision: number | null; onClose: () => void }>

/** One number: its errands, what staff know of the visitor, and what can be changed. It keeps up with the office (I8). */
export function TicketPanel({ number, menu, revision, onClose }: Props) {
  const { language } = useLanguage()
  const [{ answer: card, refusal }, readAgain] = useRead(
    'read-card',
    { params: { office: menu.office, number }, input: null },
    null,
  )
  const acts = useActs()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision of the floor is what makes it read again
  useEffect(readAgain, [revision, readAgain])
  if (card === null)
    return (
      <div className="ticket-panel">{refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : <Loading />}</div>
    )
  const act = async (wanted: CardAct) => {
    const done = await acts.run(wanted.name, (send) => sendCardAct(send, { office: menu.office, number }, wanted))
    if (done) readAgain()
  }
  return (
    <section className="ticket-panel" data-testid="ticket-panel">
      <PanelHead card={card} timeZone={menu.timeZone} onClose={onClose} />
      <ActNotice acts={acts} />
      <div className="ticket-panel-body">
        <PanelErrands card={card} menu={menu} pending={acts.pending} onAct={act} />
        <PanelFacts card={card} pending={acts.pending} onAct={act} />
        <AddErrand card={card} menu={menu} pending={acts.pending} onAct={act} />
      </div>
    </section>
  )
}
