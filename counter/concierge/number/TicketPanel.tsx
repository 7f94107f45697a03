import './TicketPanel.css'
import { Banner } from '#client/components/Banner.tsx'
import { Loading } from '#client/components/Loading.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import type { CounterId } from '#contract/primitives.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { ActNotice } from '../ActNotice.tsx'
import { AddErrand } from './AddErrand.tsx'
import { PanelErrands } from './PanelErrands.tsx'
import { PanelFacts } from './PanelFacts.tsx'
import { TicketHead } from './TicketHead.tsx'
import { useTicket } from './use-ticket.ts'

type Props = Readonly<{
  number: string
  menu: MenuView
  revision: number | null
  /** What the sign over a counter says. */
  labelOf: (counter: CounterId) => string
  onClose: () => void
}>

/** One number: its errands, what staff know of the visitor, and what can be changed. It keeps up with the office (I8). */
export function TicketPanel({ number, menu, revision, labelOf, onClose }: Props) {
  const { language } = useLanguage()
  const { card, refusal, acts, act } = useTicket({ office: menu.office, number }, revision)
  if (card === null)
    return (
      <div className="ticket-panel">{refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : <Loading />}</div>
    )
  return (
    <section className="ticket-panel" data-testid="ticket-panel">
      <TicketHead card={card} timeZone={menu.timeZone} onClose={onClose} />
      <ActNotice acts={acts} />
      <div className="ticket-panel-body">
        <PanelErrands card={card} menu={menu} labelOf={labelOf} pending={acts.pending} onAct={act} />
        <PanelFacts card={card} pending={acts.pending} onAct={act} />
        <AddErrand card={card} menu={menu} pending={acts.pending} onAct={act} />
      </div>
    </section>
  )
}
