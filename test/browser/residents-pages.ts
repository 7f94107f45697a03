import type { Day } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import type { NoticeSettings } from '#server/notice-ports.ts'
import { readOffices } from '#server/seed.ts'
import { freshDataDir, openHouse, type TestHouse } from '../server/house-for-tests.ts'
import { busyDay, MORNING } from './busy-day.ts'
import type { BusyTickets } from './eventful-hour.ts'
import { heard } from './heard.ts'
import { liveThrough } from './past-days.ts'

/**
 * An address that a resident may come to. `listed`: search engines may list it. `scripted`: what it shows that only a browser with
 * script can know, so that without one it says something else. `again`: another state of a page that stands before it.
 */
export type ResidentsPage = Readonly<{
  path: string
  status: 200 | 404 | 410
  listed: boolean
  scripted: string | null
  again: boolean
}>

const shown = { status: 200, listed: true, scripted: null, again: false } as const
const listed = (path: string): ResidentsPage => ({ ...shown, path })
/** A visitor's own page, or a step that makes sense to one visitor only. */
const own = (path: string): ResidentsPage => ({ ...shown, path, listed: false })
const missing = (path: string, status: 404 | 410 = 404): ResidentsPage => ({ ...own(path), status })
const again = (page: ResidentsPage): ResidentsPage => ({ ...page, again: true })
const withScript = (page: ResidentsPage, scripted: string): ResidentsPage => ({ ...page, scripted })

/** A ward's morning as its own view tells it, and the tickets that were kept from it. */
export type ResidentsDay = Readonly<{ line: LineView; tickets: BusyTickets }>

const pathOf = (url: string): string => new URL(url).pathname

/** A number of each state in which a ticket of a busy morning can be. */
function numbers({ services }: LineView) {
  const some = (state: string, found: string | undefined): string => {
    if (found === undefined) throw new Error(`nobody is ${state}: the busy day is not busy enough`)
    return found
  }
  const first = (state: 'preparing' | 'ready' | 'held' | 'absent' | 'later'): string =>
    some(state, services.flatMap((service) => service[state])[0])
  return {
    serving: some('serving', services.flatMap(({ called }) => called).find(({ serving }) => serving)?.number),
    preparing: first('preparing'),
    ready: first('ready'),
    held: first('held'),
    absent: first('absent'),
  }
}

/**
 * Every page that residents have, in each state in which it looks or answers otherwise: what axe, the comparison with and without
 * script, the payload, the languages, the pictures and the map for search engines go by. A new page joins by one line.
 */
function residentsPages({ line, tickets }: ResidentsDay): Readonly<Record<string, ResidentsPage>> {
  const ticket = (number: string, day: string = line.day): string => `/t/${line.office}/${day}/${number}`
  const of = numbers(line)
  return {
    'all wards': listed('/'),
    'a busy ward': listed('/offices/chuo'),
    'a quiet ward': again(listed('/offices/kiyota')),
    'a ward and what was booked there': withScript(listed('/offices/chuo#ABCD2345'), '[data-testid="booking-card"]'),
    'booking: for what': listed('/offices/chuo/book'),
    'booking: which day': listed('/offices/chuo/book?service=mynumber'),
    'booking: what time': listed('/offices/chuo/book?service=mynumber&day=2026-11-26'),
    'a ticket that waits': own(pathOf(tickets.waiting.url)),
    'a ticket for several errands': own(pathOf(tickets.several.url)),
    'a ticket that is called': own(pathOf(tickets.called.url)),
    'a ticket at the counter': again(own(ticket(of.serving))),
    'a ticket whose papers are prepared': again(own(ticket(of.preparing))),
    'a ticket whose papers are ready': again(own(ticket(of.ready))),
    'a ticket on hold': again(own(ticket(of.held))),
    'a ticket that was missed': again(own(ticket(of.absent))),
    'a ticket that is over': again(own(ticket('A001'))),
    'a ticket of another day': again(missing(ticket('A001', '2026-11-20'), 410)),
    'a number that nobody has': again(missing(ticket('Z999'))),
    'the days ahead': listed('/offices/chuo/outlook'),
    'the days ahead for one service, after noon': again(listed('/offices/chuo/outlook?service=mynumber&when=afternoon')),
    'the days ahead where nothing is known yet': again(listed('/offices/kiyota/outlook')),
    'the guide': listed('/guide'),
    'the guide: a question': listed('/guide/move-in'),
    'the guide: what to do': own(heard('move-in')),
    'the guide: what to do in a ward': again(own(`${heard('move-in')}&ward=chuo`)),
    'the guide: what spares the trip': again(own(heard('certificates'))),
    'the guide: what is done elsewhere': again(own('/guide/foreign-residents?residence-matter=other')),
    'without a network': withScript(own('/offline'), 'h1'),
    'no more notices': withScript(own('/n'), 'h1'),
    'no such ward': missing('/offices/nowhere'),
    'no days ahead of no ward': again(missing('/offices/nowhere/outlook')),
    'no such event in the guide': again(missing('/guide/nothing')),
    'no such page': missing('/no/such/page'),
  }
}

/** The same addresses when all is over: what looks otherwise in the evening. */
export const EVENING_PAGES: Readonly<Record<string, ResidentsPage>> = {
  'all wards, closed': again(listed('/')),
  'a closed ward': again(listed('/offices/chuo')),
  'booking while closed': again(listed('/offices/chuo/book')),
  'the guide while a ward is closed': again(own(`${heard('move-in')}&ward=chuo`)),
}

const EVENING = Date.parse('2026-11-24T20:00:00+09:00')

export type ResidentsHouse = Readonly<{
  house: TestHouse
  pages: Readonly<Record<string, ResidentsPage>>
  /** Closes all wards for the day. */
  closeDay: () => void
}>

const TODAY = '2026-11-24' as Day
const PAST_DAYS = 42

/** The ten wards on a busy morning, one of them with weeks behind it, and where to find everything in it. */
export async function openResidentsHouse(notices?: NoticeSettings): Promise<ResidentsHouse> {
  const dataDir = freshDataDir()
  const offices = readOffices()
  for (const office of offices) if (office.id === 'chuo') liveThrough(dataDir, office, { before: TODAY, days: PAST_DAYS })
  const house = await openHouse({ dataDir, offices, startMs: MORNING, ...(notices ? { notices } : {}) })
  const admin = house.token('city-admin', null)
  const post = (path: string, body?: unknown) => house.send(path, { as: admin, body })
  const tickets = await busyDay({ post, clock: house.clock })
  house.server.refresh()
  const { body: line } = await house.send('/offices/chuo')
  return {
    house,
    pages: residentsPages({ line, tickets }),
    closeDay: () => {
      house.clock.set(EVENING)
      house.server.refresh()
    },
  }
}
