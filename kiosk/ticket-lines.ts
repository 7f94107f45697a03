import { estimateText } from '#client/components/EstimateText.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import { wordsIn } from '#client/words.ts'
import type { IssuedTicket } from '#contract/api.ts'
import type { MenuView, ServiceOffer } from '#contract/views.ts'
import type { Language } from '#contract/words.ts'

type Line = Readonly<{ term: string; value: string }>

const SEPARATORS = { ja: '・', 'ja-easy': '・', en: ', ', zh: '、', ko: ', ', vi: ', ' } as const satisfies Record<
  Language,
  string
>

const listOf = (labels: readonly string[], language: Language): string => labels.join(SEPARATORS[language])

/** Where, behind how many, how long: the same three on the screen and on paper. */
export const ticketLines = ({ counters, ahead, estimate }: IssuedTicket, language: Language): readonly Line[] => [
  {
    term: wordsIn(language, kiosk.counter),
    value: counters.length > 0 ? listOf(counters, language) : wordsIn(language, kiosk.counterLater),
  },
  {
    term: wordsIn(language, kiosk.ahead),
    value: ahead > 0 ? wordsIn(language, kiosk.aheadCount, { n: ahead }) : wordsIn(language, kiosk.aheadNobody),
  },
  {
    term: wordsIn(language, kiosk.wait),
    value: estimate.kind === 'unknown' ? wordsIn(language, kiosk.waitUnknown) : estimateText(estimate, language),
  },
]

/** The ticket's services in the order in which they were chosen. */
export const servicesOn = ({ services }: IssuedTicket, menu: MenuView): readonly ServiceOffer[] =>
  services.flatMap((id) => menu.services.filter((service) => service.id === id))

/** The address behind the QR code, whole: a phone knows nothing of this page. */
export const ticketAddress = ({ url }: IssuedTicket): string => new URL(url, location.origin).href
