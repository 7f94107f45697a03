import './ServiceRow.css'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Lamp } from '#client/components/Lamp.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whyNoTickets } from '#client/no-tickets.ts'
import { durationText } from '#client/time-text.ts'
import { tellsWait } from '#client/told-wait.ts'
import { serviceStateWords } from '#client/words/common.ts'
import { noTicketsBriefs } from '#client/words/no-tickets.ts'
import { publicWords } from '#client/words/public.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { Calls } from './Calls.tsx'
import { ClosingText } from './ClosingText.tsx'
import { isLit } from './lit.ts'
import { TicketTimes } from './TicketTimes.tsx'
import { type Call, pendingCalls, servedNow } from './ward-calls.ts'

type Props = Readonly<{ view: LineView; service: LineService; now: Instant }>

/**
 * One service: how busy, how long, how many, which numbers are called, and what to do where no tickets are given. A lamp is lit
 * only where somebody serves.
 */
export function ServiceRow({ view, service, now }: Props) {
  const { language, say } = useLanguage()
  const isOpen = service.state === 'open'
  const isTold = tellsWait(service)
  const why = whyNoTickets(service)
  return (
    <li className="service-row" data-testid="service-row" data-service={service.id}>
      <h3>
        <Ruby text={localText(service.name, language)} />
      </h3>
      {isOpen && isLit(service) ? <Lamp lamp={service.lamp} /> : null}
      {isOpen ? null : (
        <span className="service-row-state">
          <Ruby text={say(why === null ? serviceStateWords[service.state] : noTicketsBriefs[why])} />
        </span>
      )}
      {isTold || service.waiting.length > 0 ? (
        <p className="service-row-wait">
          {isTold ? (
            <strong>
              <EstimateText estimate={service.estimate} />
            </strong>
          ) : null}
          <span>
            <Ruby text={waitingText(service.waiting.length, language)} />
          </span>
          {service.longestSince === null ? null : (
            <span className="service-row-longest">
              <Ruby text={say(publicWords.longestBrief, { duration: durationText(now - service.longestSince, language) })} />
            </span>
          )}
        </p>
      ) : null}
      <ClosingText service={service} timeZone={view.timeZone} />
      <TicketTimes view={view} service={service} />
      <Numbers heading={say(publicWords.calling)} calls={pendingCalls([service])} />
      <Numbers heading={say(publicWords.serving)} calls={servedNow(service)} />
    </li>
  )
}

function Numbers({ heading, calls }: Readonly<{ heading: string; calls: readonly Call[] }>) {
  if (calls.length === 0) return null
  return (
    <div className="service-row-calls">
      <span>
        <Ruby text={heading} />
      </span>
      <Calls calls={calls} />
    </div>
  )
}
