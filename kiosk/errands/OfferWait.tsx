import { Ruby } from '#client/components/Ruby.tsx'
import { estimateText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { whyNoTickets } from '#client/no-tickets.ts'
import { clockText, spanText } from '#client/time-text.ts'
import { tellsWait } from '#client/told-wait.ts'
import { closingBriefs } from '#client/words/closing.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { noTicketsBriefs, ticketTimes } from '#client/words/no-tickets.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'

type Props = Readonly<{ offer: ServiceOffer; timeZone: string }>

/** "3 people · about 10–15 min", or in words why there is nothing to wait for. Short enough for one line of a button. */
export function OfferWait({ offer, timeZone }: Props) {
  const { language, say } = useLanguage()
  const why = whyNoTickets(offer)
  if (why !== null)
    return (
      <>
        <span>
          <Ruby
            text={
              why === 'before-hours' && offer.hours
                ? say(ticketTimes.briefHours, { hours: spanText(offer.hours, timeZone, language) })
                : say(noTicketsBriefs[why])
            }
          />
        </span>
        <span className="offer-why">
          <Ruby text={say(kiosk.seeWhy)} />
        </span>
      </>
    )
  const { waiting, state, estimate, ticketsUntil, afterClosing } = offer
  return (
    <>
      <span>
        <Ruby text={waiting === 0 ? say(kiosk.waitingNobody) : say(kiosk.waiting, { n: waiting })} />
      </span>
      {tellsWait(offer) && (
        <span>
          <Ruby text={estimateText(estimate, language)} />
        </span>
      )}
      {state !== 'open' && (
        <span className={tellsWait(offer) ? 'offer-break' : undefined}>
          <Ruby text={say(state === 'paused' ? kiosk.onBreak : kiosk.noCounterYet)} />
        </span>
      )}
      {afterClosing !== null && (
        <span className="offer-late">
          <Ruby text={say(closingBriefs[afterClosing])} />
        </span>
      )}
      {ticketsUntil !== null && (
        <span className="offer-until">
          <Ruby text={say(ticketTimes.until, { time: clockText(ticketsUntil, timeZone, language) })} />
        </span>
      )}
    </>
  )
}
