import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import { Day, type Instant } from '#contract/primitives.ts'
import type { CELL_STATES, WhatIfAnswer, WhatIfBase } from '#contract/what-if.ts'
import type { DayScript, DeskScript, ScriptedVisit } from '../day-play/script.ts'
import { servicesOf } from '../office.ts'
import { emptyHalfHours } from '../outlook/figures.ts'
import { statisticsRow } from '../statistics.ts'
import { instant, minutesOf, startOfDay } from '../time.ts'
import { type RecordedDay, recordedDay, type Unreplayable } from './recorded-day.ts'
import { type Look, plannedBreaks } from './recorded-desks.ts'
import { overlapMs, together } from './spans.ts'
import type { WhatIfWork } from './try-changes.ts'

/** What is tried with changes: a script and who comes. */
export type TriedDay = Pick<WhatIfWork, 'base' | 'script' | 'pooledDays' | 'asItWas'>

type Cell = (typeof CELL_STATES)[number]
type Journal = Parameters<typeof recordedDay>[0]
type Found<T> = Readonly<{ ok: true; day: T } | { ok: false; lacks: Unreplayable }>

/** One day as it was. */
export function triedDay(journal: Journal, look: Look = 'whole'): Found<TriedDay> {
  const found = recordedDay(journal, look)
  if (!found.ok) return found
  const { script, notRepeated } = found.day
  const base = baseOf(script, { on: script.opened.day, days: [script.opened.day], notRepeated, visitors: script.visits.length })
  return { ok: true, day: { base, script, pooledDays: null, asItWas: asItWas(found.day) } }
}

function asItWas({ facts, script }: RecordedDay): WhatIfAnswer['asItWas'] {
  const { wait, withinTarget } = statisticsRow('day', facts, script.opened.settings.target.minutes)
  return wait && { mean: minutesOf(wait.meanMs), p90: minutesOf(wait.p90Ms), withinTarget: withinTarget ?? 0 }
}

/** A day that was, or an average one of several: of those that cannot be played again the average does without. */
export function dayToTry(on: DayOrWeekday, journals: readonly Journal[], look: Look = 'whole'): Found<TriedDay> {
  const [first] = journals
  if (Day.safeParse(on).success) return first ? triedDay(first, look) : { ok: false, lacks: 'nobody-came' }
  const days = journals.flatMap((journal) => {
    const found = recordedDay(journal, look)
    return found.ok ? [found.day] : []
  })
  return averageDay(on, days)
}

/** An average day of several of the same weekday, under the settings of the last of them. */
export function averageDay(on: DayOrWeekday, days: readonly RecordedDay[]): Found<TriedDay> {
  const last = days.at(-1)
  if (!last) return { ok: false, lacks: 'nobody-came' }
  const moved = days.map(({ script }) => movedTo(script, last.script))
  const opening = last.script.opened.opening
  const services = new Set(last.script.opened.settings.services.map(({ id }) => id))
  const isKnown = ({ tickets }: ScriptedVisit): boolean =>
    tickets
      .flat()
      .every(({ service, stays }) =>
        [service, ...stays.flatMap(({ after }) => (after.is === 'sent-on' ? after.to : []))].every((id) => services.has(id)),
      )
  const visits = moved.flatMap((script) => script.visits).filter(isKnown)
  const script: DayScript = {
    ...last.script,
    opened: { ...last.script.opened, carried: [], appointments: [] },
    facts: [],
    visits,
    desks: usualDesks(moved, opening),
  }
  const notRepeated = days.reduce((sum, day) => sum + day.notRepeated, 0)
  const told = { on, days: days.map((day) => day.script.opened.day), notRepeated, visitors: visits.length / days.length }
  return { ok: true, day: { base: baseOf(script, told), script, pooledDays: days.length, asItWas: null } }
}

/** The same time of day on another day; who had a booked time or an old number comes with the others. */
function movedTo(script: DayScript, to: DayScript): DayScript {
  const midnight = ({ opened: { day, settings } }: DayScript): Instant => startOfDay(settings.timeZone, day)
  const byMs = midnight(to) - midnight(script)
  const move = <T extends number>(at: T): T => (at + byMs) as T
  return {
    ...script,
    visits: script.visits.map((visit) => ({
      ...visit,
      arrivesAt: move(visit.arrivesAt),
      priority: priorityOf(visit),
      entry: null,
    })),
    desks: script.desks.map((desk) => ({
      ...desk,
      open: desk.open.map(({ from, to: end }) => ({ from: move(from), to: end && move(end) })),
      breaks: desk.breaks.map((each) => ({ ...each, from: move(each.from), to: move(each.to) })),
    })),
  }
}

const priorityOf = ({ entry, priority }: ScriptedVisit): ScriptedVisit['priority'] =>
  entry !== null && 'booked' in entry ? 'appointment' : priority

/** Counters as they are open on most of the days, half hour by half hour, with their planned breaks. */
function usualDesks(days: readonly DayScript[], opening: DayScript['opened']['opening']): readonly DeskScript[] {
  const last = days.at(-1)
  if (!last || !opening) return []
  const { settings, day } = last.opened
  const halfHours = emptyHalfHours({ day, opening }, settings.timeZone)
  return settings.counters.flatMap((counter): readonly DeskScript[] => {
    const own = days.flatMap(({ desks }) => desks.filter((desk) => desk.counter === counter.id))
    const spans = halfHours.reduce<DeskScript['open']>((open, { from, to }, place) => {
      const there = own.filter((desk) => overlapMs(desk.open, { from, to }) * 2 >= to - from).length
      if (there * 2 < days.length || there === 0) return open
      return together(open, { from, to: place === halfHours.length - 1 ? Number.POSITIVE_INFINITY : to })
    }, [])
    if (spans.length === 0) return []
    const lookUpMs = own.reduce((sum, desk) => sum + desk.lookUpMs, 0) / own.length
    const breaks = plannedBreaks(counter, settings, day).map((each) => ({ ...each, keeps: 'end' as const }))
    return [{ counter: counter.id, open: spans, breaks, lookUpMs, watchesClock: true }]
  })
}

type Told = Readonly<{ on: DayOrWeekday; days: readonly Day[]; notRepeated: number; visitors: number }>

function baseOf(script: DayScript, { on, days, notRepeated, visitors }: Told): WhatIfBase {
  const { settings, day, opening } = script.opened
  if (!opening) throw new Error(`${settings.id} was not open on ${day}`)
  const halfHours = emptyHalfHours({ day, opening }, settings.timeZone).map(({ from, to }) => ({ from, to }))
  return {
    on,
    days: [...days],
    timeZone: settings.timeZone,
    opening,
    halfHours,
    counters: settings.counters.map((counter) => {
      const desk = script.desks.find((each) => each.counter === counter.id)
      return {
        id: counter.id,
        label: counter.label,
        name: counter.name,
        services: [...servicesOf(counter)],
        cells: halfHours.map((halfHour) => cellOf(desk, halfHour)),
        breaks: (desk?.breaks ?? []).map(({ from, to }) => ({ from, to: instant(Math.min(to, opening.to)) })),
      }
    }),
    services: settings.services.map(({ id, name }) => ({ id, name })),
    visitors,
    targetMinutes: settings.target.minutes,
    isOneTarget: settings.services.every(({ target }) => target === null),
    notRepeated,
  }
}

/** What a counter is for the most of a half hour. */
function cellOf(desk: DeskScript | undefined, halfHour: Readonly<{ from: Instant; to: Instant }>): Cell {
  const half = (halfHour.to - halfHour.from) / 2
  if (!desk || overlapMs(desk.open, halfHour) < half) return 'closed'
  return overlapMs(desk.breaks, halfHour) > half ? 'away' : 'open'
}
