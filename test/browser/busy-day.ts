import { type BusyTickets, eventfulHour, type Hall } from './eventful-hour.ts'

/** Tuesday 24 November 2026, 08:45 in Sapporo. */
export const MORNING = Date.parse('2026-11-24T08:45:00+09:00')
const ARRIVAL_MS = 54_000

const SERVICES = ['shomei', 'jusho', 'mynumber', 'shomei', 'kokuho', 'koseki', 'shomei', 'inkan', 'jusho', 'kosodate'] as const
const LANGUAGES = ['ja', 'ja', 'ja', 'en', 'ja', 'ja', 'vi'] as const

/** The other wards, each with so many visitors up to the same moment. */
const NEIGHBOURS = {
  kita: 24,
  higashi: 9,
  shiroishi: 16,
  atsubetsu: 3,
  toyohira: 12,
  kiyota: 2,
  minami: 6,
  nishi: 20,
  teine: 4,
} as const

/** One visitor after another comes in the given minutes, while the open counters call, serve and finish. */
async function morning(
  { post, clock }: Hall,
  { office, counters, visitors }: { office: string; counters: readonly string[]; visitors: number },
): Promise<void> {
  const base = `/offices/${office}`
  for (const id of counters) await post(`${base}/counters/${id}/open`, {})
  for (let index = 0; index < visitors; index++) {
    clock.advance(ARRIVAL_MS)
    const first = SERVICES[index % SERVICES.length]
    const second = SERVICES[(index * 3 + 1) % SERVICES.length]
    const services = index % 5 === 0 && first !== second ? [first, second] : [first]
    const priority = index % 13 === 7 ? 'priority' : 'ordinary'
    await post(`${base}/tickets`, {
      services,
      language: LANGUAGES[index % LANGUAGES.length],
      priority,
      needs: index % 17 === 3 ? ['wheelchair'] : [],
    })
    // Fewer calls than arrivals: the lines grow, as on a Monday.
    if (index % 7 > 4) continue
    const counter = counters[index % counters.length]
    await post(`${base}/counters/${counter}/finish`, {})
    await post(`${base}/counters/${counter}/call-next`, {})
    if (index % 3 > 0) await post(`${base}/counters/${counter}/start`, {})
  }
}

/** A ward in the middle of a morning, its neighbours more or less busy; gives visitors of the ward whose tickets tell a story. */
export async function busyDay(hall: Hall): Promise<BusyTickets> {
  const { clock } = hall
  await morning(hall, { office: 'chuo', counters: ['1', '2', '3', '4', '5', '6', '7', '8', '10', '11', '12'], visitors: 130 })
  const now = clock.now()
  for (const [office, visitors] of Object.entries(NEIGHBOURS)) {
    clock.set(now - visitors * ARRIVAL_MS)
    await morning(hall, { office, counters: ['1', '2', '3', '4'], visitors })
  }
  return eventfulHour(hall)
}
