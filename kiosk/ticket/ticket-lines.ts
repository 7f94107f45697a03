import { estimateText } from '#client/estimate-text.ts'
import { clockText } from '#client/time-text.ts'
import { checkIn } from '#client/words/check-in.ts'
import { closingWords } from '#client/words/closing.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { SEPARATORS, wordsIn } from '#client/words.ts'
import type { IssuedErrand, IssuedTicket } from '#contract/answers.ts'
import type { LocalText, ServiceId } from '#contract/primitives.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { Language } from '#contract/words.ts'
import { worstLate } from '../late.ts'

type Line = Readonly<{ term: string; value: string }>

/** One of several errands: where, behind how many, how long. */
export type ErrandLine = Readonly<{ id: ServiceId; name: LocalText; counters: string; people: string; wait: string }>

const listOf = (labels: readonly string[], language: Language): string => labels.join(SEPARATORS[language])

const waitText = (estimate: Estimate, language: Language): string =>
  estimate.kind === 'unknown' ? wordsIn(language, kiosk.waitUnknown) : estimateText(estimate, language)

const peopleText = (ahead: number, language: Language): string =>
  ahead > 0 ? wordsIn(language, kiosk.aheadCount, { n: ahead }) : wordsIn(language, kiosk.aheadNobody)

/** The same on the screen and on paper. With several errands each has its own line, and these are until the first call. */
export function ticketLines(ticket: IssuedTicket, language: Language): readonly Line[] {
  const { ahead, estimate, counters } = ticket
  const people = { term: wordsIn(language, kiosk.ahead), value: peopleText(ahead, language) }
  const wait = waitText(estimate, language)
  if (ticket.errands.length > 1) return [{ term: wordsIn(language, kiosk.firstCall), value: wait }, people]
  const place = counters.length > 0 ? listOf(counters, language) : wordsIn(language, kiosk.counterLater)
  return [{ term: wordsIn(language, kiosk.counter), value: place }, people, { term: wordsIn(language, kiosk.wait), value: wait }]
}

function errandLine({ ahead, estimate, counters }: IssuedErrand, { id, name }: ServiceOffer, language: Language): ErrandLine {
  return {
    id,
    name,
    counters:
      counters.length > 0
        ? wordsIn(language, kiosk.errandCounters, { counters: listOf(counters, language) })
        : wordsIn(language, kiosk.counterLater),
    people: ahead > 0 ? wordsIn(language, kiosk.aheadPeople, { n: ahead }) : wordsIn(language, kiosk.aheadNone),
    wait: estimateText(estimate, language),
  }
}

/** The ticket's errands in the order in which they were chosen. */
export const errandLines = ({ errands }: IssuedTicket, menu: MenuView, language: Language): readonly ErrandLine[] =>
  errands.flatMap((errand) =>
    menu.services.filter(({ id }) => id === errand.service).map((offer) => errandLine(errand, offer, language)),
  )

/** Of a booked visitor: whether and from when the booked time gives priority. `null`: nothing was booked. */
export function bookedText({ appointment, issuedAt }: IssuedTicket, timeZone: string, language: Language): string | null {
  if (appointment === null) return null
  const time = clockText(appointment.at, timeZone, language)
  if (!appointment.priority) return wordsIn(language, checkIn.late, { time })
  return wordsIn(language, issuedAt < appointment.at ? checkIn.early : checkIn.inTime, { time })
}

/** That the turn may come only after closing, for any of the errands; `null`: nothing speaks for it. */
export function lateText({ errands }: IssuedTicket, language: Language): string | null {
  const late = worstLate(errands)
  return late && wordsIn(language, closingWords[late])
}

/** The address behind the QR code, whole: a phone knows nothing of this page. */
export const ticketAddress = ({ url }: IssuedTicket): string => new URL(url, location.origin).href
