import type { AuditEntry } from '#contract/audit.ts'
import type { Day } from '#contract/primitives.ts'
import { OPENING } from '../core/office-for-tests.ts'
import { openHouse } from '../server/house-for-tests.ts'
import { AGENDA, CLOSING, COUNTERS_CLOSE, DOORS, LIGHTS_OUT, NEXT_DAY_ENDS, PAUSES, RESTART } from './agenda.ts'
import { must } from './asking.ts'
import { gatherCrew } from './crew.ts'
import { newDesk } from './desk.ts'
import { askIn, type Hall, instantIn, openHall } from './hall.ts'
import { openLedger } from './ledger.ts'
import { OFFICE } from './office.ts'
import { openDesks, type Programme, playUntil } from './play.ts'
import { doItem, keepBookings, turnAwayThoseNow } from './reception.ts'
import { READY_NEXT_DAY, VISITORS_NEXT_DAY, visitorsOfTheDay } from './visitors.ts'

const DAY_MS = 24 * 3_600_000
export const TODAY = '2026-11-24' as Day
export const TOMORROW = '2026-11-25' as Day

const visitsOf = async (hall: Hall, day: Day) =>
  (await must(askIn(hall), hall.crew.supervisor, 'read-visits', { query: { day } })).visits

/** Stops the server and starts it again on what it has stored; the visits before and after. */
async function restart(hall: Hall) {
  const before = await visitsOf(hall, TODAY)
  const { server, dataDir, clock } = hall.house
  await server.stop()
  hall.house = await openHouse({ dataDir, offices: [OFFICE], startMs: clock.now() })
  return { before, after: await visitsOf(hall, TODAY) }
}

/** All that is on record of today, oldest first; the day is settled at its last moment, which is the first of tomorrow. */
async function auditOfToday(hall: Hall): Promise<readonly AuditEntry[]> {
  const read = async (before: string | null): Promise<readonly AuditEntry[]> => {
    const query = { from: TODAY, to: TOMORROW, limit: '500', ...(before === null ? {} : { before }) }
    const page = await must(askIn(hall), hall.crew.manager, 'read-audit', { query })
    return page.before === null ? page.entries : [...page.entries, ...(await read(page.before))]
  }
  const entries = await read(null)
  return entries.filter(({ at }) => at <= hall.midnight).toReversed()
}

const programmeOf = (sato: string): Programme => ({
  visitors: visitorsOfTheDay(sato),
  desks: OFFICE.counters.map(({ id }) => newDesk(id, CLOSING[id] ?? COUNTERS_CLOSE, PAUSES)),
  alsoNow: async (hall) => {
    await keepBookings(hall)
    await turnAwayThoseNow(hall)
    for (const item of AGENDA) if (item.at === hall.now) await doItem(hall, item)
  },
})

async function playToday(hall: Hall) {
  hall.now = DOORS
  const programme = programmeOf(hall.crew.sato)
  await openDesks(hall, programme.desks)
  await playUntil(hall, programme, RESTART)
  const restarted = await restart(hall)
  await playUntil(hall, programme, LIGHTS_OUT)
  const { appointments } = await must(askIn(hall), hall.crew.concierge, 'list-appointments')
  return { restarted, appointments }
}

/** The morning after: the hall is empty but for those carried over, who have come again. */
function hallTomorrow({ house, crew, ledger, guests, midnight }: Hall): Hall {
  const next = { house, crew, ledger: ledger.nextDay(midnight + DAY_MS + DOORS * 60_000), midnight: midnight + DAY_MS }
  const hall = openHall(next)
  for (const { number } of hall.ledger.pages()) {
    const guest = guests.get(number)
    if (guest) hall.guests.set(number, guest)
  }
  return hall
}

async function playTomorrow(hall: Hall) {
  hall.now = DOORS
  hall.house.clock.set(instantIn(hall))
  const { supervisor, visitor } = hall.crew
  const waiting = hall.ledger.pages().map(({ number }) => number)
  const statuses = await Promise.all(waiting.map((number) => must(askIn(hall), visitor, 'read-ticket', { params: { number } })))
  const preparing = statuses.find(({ errands }) => errands[0]?.state === 'preparing')
  if (!preparing) throw new Error('nobody’s papers were to come overnight')
  hall.later.push({ ...READY_NEXT_DAY, number: preparing.number, service: preparing.errands[0]?.service ?? '', counter: '5' })
  const desks = ['5', '7', '9'].map((id) => newDesk(id, NEXT_DAY_ENDS, []))
  await openDesks(hall, desks)
  await playUntil(hall, { visitors: VISITORS_NEXT_DAY, desks, alsoNow: async () => {} }, NEXT_DAY_ENDS)
  return {
    statuses,
    visits: await visitsOf(hall, TOMORROW),
    ofToday: {
      visits: await visitsOf(hall, TODAY),
      statistics: await must(askIn(hall), supervisor, 'read-statistics', { query: { from: TODAY, to: TODAY } }),
      audit: await auditOfToday(hall),
    },
  }
}

/** Plays the day and the morning after it on a real server, and gathers all that the office then says of them. */
export async function playScriptedDay() {
  const house = await openHouse({ offices: [OFFICE] })
  const crew = await gatherCrew(house)
  const today = openHall({ house, crew, ledger: openLedger(), midnight: OPENING - DOORS * 60_000 })
  const { restarted, appointments } = await playToday(today)
  today.ledger.endDay(today.midnight + DAY_MS - 1)
  const tomorrow = hallTomorrow(today)
  const { ofToday, ...later } = await playTomorrow(tomorrow)
  return {
    pages: today.ledger.pages(),
    deeds: today.deeds,
    turnedAway: today.turnedAway,
    restarted,
    appointments,
    ...ofToday,
    tomorrow: { pages: tomorrow.ledger.pages(), deeds: tomorrow.deeds, ...later },
  }
}
