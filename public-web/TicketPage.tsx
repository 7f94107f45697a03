import './TicketPage.css'
import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { viewOf } from '#client/live.ts'
import { useView } from '#client/views.ts'
import { ratingWords } from '#client/words/after-visit.ts'
import { attentionWords } from '#client/words/attention.ts'
import { ticketBriefs } from '#client/words/ticket.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import { AfterVisit } from './after-visit/AfterVisit.tsx'
import { Attention } from './attention/Attention.tsx'
import { BeBack } from './BeBack.tsx'
import { LateNotice } from './LateNotice.tsx'
import { LeaveQueue } from './LeaveQueue.tsx'
import { LostPage } from './LostPage.tsx'
import { awayUntil, lateFor, myTicket } from './my-ticket.ts'
import { Notices } from './notices/Notices.tsx'
import { Otherwise } from './Otherwise.tsx'
import { Page } from './Page.tsx'
import { RefusedNotice } from './RefusedNotice.tsx'
import { StaleNotice } from './StaleNotice.tsx'
import { TicketAnnouncement } from './TicketAnnouncement.tsx'
import { TicketErrands } from './TicketErrands.tsx'
import { TicketFace } from './TicketFace.tsx'
import type { TicketId } from './ticket-id.ts'
import { aheadText } from './ticket-text.ts'
import { useTicketEnd } from './use-ticket-end.ts'
import { WardLink } from './WardLink.tsx'
import { WithoutScript } from './WithoutScript.tsx'

const MINUTE_MS = 60_000

/** My ticket: the number and the people ahead, and what to do now. */
export function TicketPage({ ticket }: Readonly<{ ticket: TicketId }>) {
  const live = useView('line', { office: ticket.office })
  const now = useNow(MINUTE_MS)
  const view = viewOf(live)
  if (live.state === 'refused' && (live.refusal.code === 'unknown-office' || live.refusal.code === 'malformed'))
    return <LostPage ward />
  if (live.state === 'refused')
    return (
      <Page title={ticket.number} className="ticket">
        <RefusedNotice refusal={live.refusal} />
      </Page>
    )
  if (!view)
    return (
      <Page title={ticket.number} className="ticket">
        <TicketFace ticket={ticket} state="looking" errand={null} shown={null} />
      </Page>
    )
  return (
    <Ticket ticket={ticket} view={view} now={now} shownAt={live.state === 'stale' ? live.since : now}>
      <StaleNotice live={live} timeZone={view.timeZone} />
    </Ticket>
  )
}

type Props = Readonly<{ ticket: TicketId; view: LineView; now: Instant; shownAt: Instant; children: React.ReactNode }>

function Ticket({ ticket, view, now, shownAt, children }: Props) {
  const { language, say } = useLanguage()
  const mine = myTicket(view, ticket)
  const end = useTicketEnd(ticket, mine.kind === 'gone' ? view.at : null)
  const errand = mine.kind === 'here' ? mine.first : null
  const place = errand?.place ?? null
  const state = place?.state ?? (mine.kind === 'other-day' ? 'other-day' : end)
  const brief = place && 'ahead' in place && place.state === 'wait' ? aheadText(place.ahead, language) : say(ticketBriefs[state])
  return (
    <Page title={`${ticket.number} ${brief} | ${localText(view.name, language)}`} className="ticket">
      {children}
      <TicketAnnouncement ticket={ticket} state={state} place={place} />
      {errand ? <LateNotice late={lateFor(view, errand)} timeZone={view.timeZone} /> : null}
      <TicketFace ticket={ticket} state={state} errand={errand} shown={{ at: shownAt, timeZone: view.timeZone }}>
        {mine.kind === 'here' && state === 'wait' ? (
          <BeBack until={awayUntil(mine.errands, { at: view.at, now })} timeZone={view.timeZone} />
        ) : null}
      </TicketFace>
      {mine.kind === 'here' && mine.errands.length > 1 ? <TicketErrands errands={mine.errands} /> : null}
      {mine.kind === 'here' ? (
        <>
          <Attention calledAt={place?.state === 'called' ? place.at : null} />
          <Otherwise words={attentionWords.withoutScript} />
          <Notices ticket={ticket} />
        </>
      ) : null}
      {state === 'served' ? (
        <>
          <AfterVisit ticket={ticket} />
          <Otherwise words={ratingWords.otherwise} />
        </>
      ) : null}
      {mine.kind === 'here' && state !== 'serving' ? (
        <>
          <LeaveQueue ticket={ticket} />
          <WithoutScript about="leave" />
        </>
      ) : null}
      <WardLink office={view.office} name={view.name} />
    </Page>
  )
}
