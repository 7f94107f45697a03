import type { CounterId, ServiceId } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import type { DayScript, DeskScript } from '../day-play/script.ts'
import { servicesOf } from '../office.ts'
import { instant, minutesMs } from '../time.ts'
import { together, without } from './spans.ts'

/** The desk that looks through papers first, and what is done there. */
export const CHECK_COUNTER = 'what-if-check' as CounterId
export const CHECK_SERVICE = 'what-if-check' as ServiceId

/** How soon somebody at the checking desk calls. */
const CHECK_LOOK_UP_MS = 5000

/** Nobody helps out of turn, and papers are handed over wherever the visitor is called. */
const WITHOUT_PLACES = { helps: [], delivers: [] }

type Day = Pick<WhatIfBase, 'halfHours'>

/** The day with other counters, hours, skills and lines; who comes and for what stays as it is. */
export function changedDay(script: DayScript, changes: WhatIfChanges, day: Day): DayScript {
  const settings = (before: OfficeSettings): OfficeSettings => changedSettings(before, changes)
  return {
    ...script,
    opened: { ...script.opened, settings: settings(script.opened.settings) },
    facts: script.facts.map(({ at, body }) =>
      body.type === 'settings-changed' ? { at, body: { ...body, settings: settings(body.settings) } } : { at, body },
    ),
    desks: changedDesks(script.desks, changes, day),
    lines: changes.waiting === 'one-per-counter' ? 'one-per-counter' : 'shared',
  }
}

function changedSettings({ counters, services, ...rest }: OfficeSettings, changes: WhatIfChanges): OfficeSettings {
  const all = [...counters, ...addedCounters(counters, changes)]
  const skilled = all.map((counter) => counterWith(counter, services, changes))
  if (changes.paperCheck === null) return { ...rest, services, counters: skilled }
  const [like] = services
  if (!like) throw new Error(`${rest.id} has no service`)
  return { ...rest, services: withCheck(services, like), counters: [...skilled, checkCounter()] }
}

const addedCounters = (counters: readonly CounterSettings[], { added }: WhatIfChanges): readonly CounterSettings[] =>
  added.flatMap(({ id, like }) => counters.filter((counter) => counter.id === like).map((counter) => ({ ...counter, id })))

function counterWith(
  before: CounterSettings,
  services: readonly ServiceSettings[],
  { trained, waiting }: WhatIfChanges,
): CounterSettings {
  const counter = trainedCounter(before, trained)
  if (waiting === 'one-for-all') return { ...counter, ranks: [services.map(({ id }) => id)], ...WITHOUT_PLACES }
  // Who stands in a counter's own line has no other rank there: people and ready papers take their turn by arrival.
  if (waiting === 'one-per-counter') return { ...counter, ranks: [[...servicesOf(counter)]], ...WITHOUT_PLACES }
  return counter
}

function trainedCounter(counter: CounterSettings, trained: WhatIfChanges['trained']): CounterSettings {
  const more = trained
    .filter(({ counter: id, service }) => id === counter.id && !counter.ranks.flat().includes(service))
    .map(({ service }) => [service])
  return more.length === 0 ? counter : { ...counter, ranks: [...counter.ranks, ...more] }
}

const withCheck = (services: readonly ServiceSettings[], like: ServiceSettings): OfficeSettings['services'] => [
  ...services.map((service) => ({ ...service, after: [...service.after, CHECK_SERVICE] })),
  { ...like, id: CHECK_SERVICE, delivery: false, after: [], appointments: null, numbers: { prefix: 'ZZZ', from: 1, to: 99_999 } },
]

const checkCounter = (): CounterSettings => ({
  id: CHECK_COUNTER,
  label: '0',
  name: { ja: '書類確認', en: 'Paper check' },
  ranks: [[CHECK_SERVICE]],
  delivers: [],
  helps: [],
  autoCallSeconds: null,
  breaks: [],
})

function changedDesks(desks: readonly DeskScript[], changes: WhatIfChanges, day: Day): readonly DeskScript[] {
  const known = new Map(desks.map((desk) => [desk.counter, desk]))
  for (const { id, like } of changes.added) known.set(id, { ...(known.get(like) ?? closedDesk(id, desks)), counter: id })
  for (const { counter } of changes.opened) if (!known.has(counter)) known.set(counter, closedDesk(counter, desks))
  const own = [...known.values()].map((desk) => deskWith(desk, changes, day))
  return changes.paperCheck === null ? own : [...own, checkDesk(changes.paperCheck)]
}

/** Nobody has seen a clerk there: as quick as the others are on average. */
const closedDesk = (counter: CounterId, desks: readonly DeskScript[]): DeskScript => ({
  counter,
  open: [],
  breaks: [],
  lookUpMs: desks.reduce((sum, { lookUpMs }) => sum + lookUpMs, 0) / Math.max(1, desks.length),
  watchesClock: true,
})

const checkDesk = ({ from }: NonNullable<WhatIfChanges['paperCheck']>): DeskScript => ({
  counter: CHECK_COUNTER,
  open: [{ from, to: null }],
  breaks: [],
  lookUpMs: CHECK_LOOK_UP_MS,
  watchesClock: false,
})

function deskWith(desk: DeskScript, { opened, closed, breaks }: WhatIfChanges, { halfHours }: Day): DeskScript {
  const moved = movedBreaks(desk, breaks.find(({ counter }) => counter === desk.counter)?.byMinutes ?? 0)
  let [open, away] = [desk.open, moved]
  for (const { counter, halfHour } of closed) {
    const stretch = stretchOf(halfHours, halfHour)
    if (counter === desk.counter && stretch) open = without(open, stretch)
  }
  for (const { counter, halfHour } of opened) {
    const stretch = stretchOf(halfHours, halfHour)
    if (counter !== desk.counter || !stretch) continue
    open = together(open, stretch)
    away = away.flatMap((pause) =>
      without([pause], stretch).flatMap(({ from, to }) => (to === null ? [] : [{ ...pause, from, to }])),
    )
  }
  return { ...desk, open, breaks: away }
}

/** The first half hour is also what is before it, the last also what is left to be done after closing. */
function stretchOf(halfHours: Day['halfHours'], place: number) {
  const halfHour = halfHours[place]
  if (!halfHour) return null
  const from = place === 0 ? 0 : halfHour.from
  return { from, to: place === halfHours.length - 1 ? Number.POSITIVE_INFINITY : halfHour.to }
}

/** The longest break is the one that is moved; what was left of it late is as long as it was. */
function movedBreaks({ breaks }: DeskScript, byMinutes: number): DeskScript['breaks'] {
  const longest = breaks.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (!longest || byMinutes === 0) return breaks
  const shifted = breaks.map((each) =>
    each === longest
      ? { ...each, from: instant(each.from + minutesMs(byMinutes)), to: instant(each.to + minutesMs(byMinutes)) }
      : each,
  )
  return shifted.toSorted((a, b) => a.from - b.from)
}
