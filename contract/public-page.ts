import type { TicketStatus } from './answers.ts'
import type { SlotList } from './appointments.ts'
import type { Guide } from './guide.ts'
import type { OutlookView } from './outlook.ts'
import type { Instant } from './primitives.ts'
import type { CityView, LineView } from './views/public.ts'
import type { Language } from './words.ts'

/** Where a browser's cookie keeps the language that was chosen. */
export const LANGUAGE_COOKIE = 'machiai-language'

/** What a public page is drawn from on the server, and once more in the browser, to which it is handed with the page. */
export type PageState = Readonly<{
  language: Language
  at: Instant
  /** By office, or `WHOLE_CITY`; `null`: there is no such office. */
  views: Readonly<Record<string, Readonly<{ revision: number; view: LineView | CityView }> | null>>
  /** A ticket that the ward's view no longer has, as the office knows it. */
  ended: TicketStatus | 'unknown' | null
  /** What can be booked, where the address asks for a day or a time. */
  slots: SlotList | null
}>

/** The element of the page that hands it over. */
export const STATE_ELEMENT = 'state'

export type PageTicket = Readonly<{ office: string; day: string; number: string }>

/** What a page without script is drawn from. It says what it knows of one moment, and nothing of it moves while it is read. */
export type StillReading = Readonly<
  | { kind: 'guide'; guide: Guide; event: string | null; lines: readonly LineView[] }
  | { kind: 'outlook'; view: OutlookView }
  /** What a phone keeps for addresses that it never saw, for when it has no connection. */
  | { kind: 'offline' }
>

/** What the server has for one page. `path` and `search` are the address's; `found` is false where it is no page's. */
export type PageAsk = Readonly<{
  path: string
  search: string
  found: boolean
  ticket: PageTicket | null
  language: Language
  views: PageState['views']
  /** `null`: the page is a live one, or there is nothing to read. */
  still: StillReading | null
  slots: PageState['slots']
  at: Instant
  /** The office's own word on a number, for when the view has it no more; `null`: it knows no such number. */
  readTicket: (ticket: PageTicket) => TicketStatus | null
  site: PageSite
}>

/**
 * The address that residents reach, the built script of the page's language with the modules it begins with, the built styles (of live
 * pages, of all), and the colour of what a phone draws around a page.
 */
export type PageSite = Readonly<{
  origin: string
  script: string
  modules: readonly string[]
  styles: string
  allStyles: string
  themeColour: string
}>

/** What there is to go by: the address, what was chosen here before, what the browser asks for. */
export type LanguageHints = Readonly<{ search: string; remembered: string | null; preferred: readonly string[] }>

/** What the build of public-web gives the server: its pages as text. */
export type PublicWeb = Readonly<{
  chooseLanguage: (hints: LanguageHints) => Language
  renderPage: (ask: PageAsk) => Readonly<{ status: 200 | 404 | 410; html: string }>
}>
