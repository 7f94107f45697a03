import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { SlotQuery } from '#contract/appointments.ts'
import type { Instant, TicketNumber } from '#contract/primitives.ts'
import type { PageAsk, PageState } from '#contract/public-page.ts'
import { WHOLE_CITY } from '#contract/sockets.ts'
import type { Language } from '#contract/words.ts'
import { ticketStatus } from '#core/views/status.ts'
import type { House } from '../house.ts'
import type { Prepared } from '../line-views.ts'
import type { BuiltPublicWeb } from '../public-web-build.ts'
import type { PageAddress } from './page-address.ts'
import { createPageShelf } from './page-shelf.ts'
import { slotList } from './slot-list.ts'
import { alikeFor, isStill, isThere, readStill } from './still-pages.ts'

const ETAG_LETTERS = 22
/** How many pages without script are kept: one of quiet times weighs some 200 KB, the guide has a hundred of 60. */
const STILL_PAGES_KEPT = 300

/** A page ready to be sent as often as somebody asks. */
export type DrawnPage = Readonly<{ status: number; html: Buffer; gzip: Buffer; etag: string }>

type Shown = Readonly<{ at: Instant; revision: number; views: PageState['views'] }>

/** The views that an address wants: its ward's, or the city's where it names no ward of ours. */
function shownBy({ lines }: House, address: PageAddress): Shown {
  const line = 'office' in address ? lines.of(address.office) : null
  if (line) return { at: line.view.at, revision: line.revision, views: { [line.view.office]: bare(line) } }
  const city = lines.city()
  const unknown = 'office' in address ? { [address.office]: null } : {}
  return { at: city.view.at, revision: city.revision, views: { [WHOLE_CITY]: bare(city), ...unknown } }
}

const bare = <V>({ revision, view }: Prepared<V>): Readonly<{ revision: number; view: V }> => ({ revision, view })

const readTicket =
  ({ offices }: House): PageAsk['readTicket'] =>
  ({ office, number }) => {
    const state = offices.get(office)?.read()
    return state ? ticketStatus(state.office, number as TicketNumber, state.now) : null
  }

const drawnPage = (status: number, words: string): DrawnPage => {
  const html = Buffer.from(words)
  const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, ETAG_LETTERS)}"`
  return { status, html, gzip: gzipSync(html), etag }
}

/** What an address says that changes the city's page: the order of the wards. */
function orderIn(search: string): string {
  const order = new URLSearchParams(search).get('sort')
  return order === 'wait' || order === 'nearest' ? `?sort=${order}` : ''
}

/** What a page of booking offers: days once a service is chosen, times once a day is too. */
function slotsFor({ offices }: House, address: PageAddress, search: string): PageAsk['slots'] {
  const writer = address.kind === 'book' ? offices.get(address.office) : undefined
  if (!writer) return null
  const asked = new URLSearchParams(search)
  const query = SlotQuery.safeParse({ service: asked.get('service'), day: asked.get('day') ?? undefined })
  return query.success ? slotList(writer, query.data.service, query.data.day) : null
}

type Paint = (address: PageAddress, search: string, language: Language) => Promise<DrawnPage>

/**
 * Pages as text, from the same components that the browser then goes on with. Those of the city and of a ward are drawn once per
 * revision and language, whoever asks; a ticket's is arithmetic on its ward's one view. What is read rather than watched may take
 * a moment to be there.
 */
export function createPainter(house: House, web: BuiltPublicWeb): Paint {
  const shelf = createPageShelf(STILL_PAGES_KEPT)
  const kept = new Map<string, Readonly<{ revision: number; page: DrawnPage }>>()

  const { styles, allStyles, themeColour } = web

  function draw(address: PageAddress, search: string, { language, still }: Pick<PageAsk, 'language' | 'still'>): DrawnPage {
    const { at, views } = shownBy(house, address)
    const { status, html } = web.renderPage({
      path: address.path,
      search,
      found: address.kind !== 'lost' && (still ? isThere(still) : !isStill(address)),
      ticket: address.kind === 'ticket' ? address.ticket : null,
      language,
      at,
      views,
      still,
      slots: slotsFor(house, address, search),
      readTicket: readTicket(house),
      site: { ...web.scripts[language], styles, allStyles, themeColour, origin: house.publicUrl() },
    })
    return drawnPage(status, html)
  }

  return async (address: PageAddress, search: string, language: Language): Promise<DrawnPage> => {
    const still = await readStill(house, address, search)
    const alike = still && alikeFor(still, search)
    if (alike) {
      const { said, from } = alike
      return shelf(`${address.path}${said} ${language}`, from, () => draw(address, said, { language, still }))
    }
    const { revision, views } = shownBy(house, address)
    const everyones = address.kind === 'city' || (address.kind === 'ward' && views[address.office])
    if (!everyones) return draw(address, search, { language, still })
    const said = address.kind === 'city' ? orderIn(search) : ''
    const key = `${'office' in address ? address.office : ''}${said} ${language}`
    const known = kept.get(key)
    if (known?.revision === revision) return known.page
    // What else stands in the address changes nothing on these.
    const page = draw(address, said, { language, still })
    kept.set(key, { revision, page })
    return page
  }
}
