import type { Day, Instant } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { evolve } from '#core/evolve.ts'
import { createForecaster } from '#core/forecast/forecaster.ts'
import { createHabits, glimpse, type Habits } from '#core/forecast/habits.ts'
import { type Hall, hallOf } from '#core/forecast/hall.ts'
import { playForward } from '#core/forecast/play.ts'
import { streamsInto } from '#core/forecast/streams.ts'
import type { Office } from '#core/office.ts'
import { everyoneInLine } from '#core/queue.ts'
import { seededRandom } from '#core/random.ts'
import { readOffices } from '#server/seed.ts'
import { livedDay } from '#simulate/lived-day.ts'
import { ordinaryVisitors } from '#simulate/ward-day.ts'
import { median, percentile, rounded, timed } from './measure.ts'

const WAITING = 60
const RUNS = 200
const ROUNDS = 60
/** The days before, and a day of the moving season. */
const DAYS = ['2026-11-09', '2026-11-10', '2026-11-11'] as readonly string[] as readonly Day[]
const BUSY = { day: '2026-11-12' as Day, load: 1.4 } as const
const SEED = 9500

/** The largest ward with eight of its twelve counters, and the services that these call. */
function eightCounters(): OfficeSettings {
  const chuo = readOffices().find(({ id }) => id === 'chuo')
  if (!chuo) throw new Error('no office chuo')
  const counters = chuo.counters.slice(1, 9)
  const called = new Set(counters.flatMap(({ ranks }) => ranks.flat()))
  const services = chuo.services.filter(({ id }) => called.has(id))
  return { ...chuo, counters, services: services.map((each) => ({ ...each, after: each.after.filter((id) => called.has(id)) })) }
}

/** The first moment of a busy day with 60 in the lines, of an office that has lived the days before. */
function busyMoment() {
  const settings = eightCounters()
  const forecaster = createForecaster()
  const habits = createHabits()
  let office: Office | null = null
  const happened = (event: Parameters<typeof forecaster.happened>[0]): Office => {
    forecaster.happened(event)
    const before = glimpse(office, event.body)
    office = evolve(office, event)
    habits.happened(before, event, office)
    return office
  }
  for (const [place, day] of DAYS.entries())
    for (const event of livedDay(settings, { day, seed: SEED + place }).events) happened(event)
  const visitors = Math.round(ordinaryVisitors(settings) * BUSY.load)
  for (const event of livedDay(settings, { day: BUSY.day, seed: SEED + DAYS.length, visitors }).events) {
    const as = happened(event)
    if (everyoneInLine(as, event.at).length === WAITING) return { forecaster, habits, office: as, now: event.at }
  }
  throw new Error(`never ${WAITING} in the lines`)
}

/** For everyone in the line the mean time × position ÷ counters, and all of them by it. */
function plainPass({ line, desks }: Hall): number {
  const ahead = new Map<string, number>()
  const waits = line.map(({ stand: { service } }) => {
    const position = (ahead.get(service) ?? 0) + 1
    ahead.set(service, position)
    return (position * MEAN_MINUTES) / desks.length
  })
  return waits.sort((a, b) => a - b).length
}
const MEAN_MINUTES = 8

/** One run without any draw: whoever is first by arrival goes to whichever counter is free first, for the mean time. */
function plainRun({ inLine, desks }: Hall): number {
  const free = desks.map(() => 0)
  for (const _ of inLine.toSorted((a, b) => a.order - b.order)) {
    const first = free.indexOf(Math.min(...free))
    free[first] = (free[first] ?? 0) + MEAN_MINUTES
  }
  return Math.max(...free)
}

/** How much a run has to do: people whom it serves, and how often it draws. */
function workOfRun(hall: Hall, habits: Habits): Readonly<{ served: number; draws: number }> {
  const [drawn, counts] = [seededRandom(1), { served: 0, draws: 0 }]
  const random = (): number => {
    counts.draws += 1
    return drawn()
  }
  const work: Habits['atDesk']['work'] = (...of) => {
    const its = habits.atDesk.work(...of)
    const whole: typeof its.atDesk.whole = (from) => {
      counts.served += 1
      return its.atDesk.whole(from)
    }
    return { ...its, atDesk: { ...its.atDesk, whole } }
  }
  playForward(
    hall,
    { habits: { ...habits, atDesk: { ...habits.atDesk, work } }, streams: streamsInto(hall, habits), random },
    RUNS,
  )
  return { served: counts.served / RUNS, draws: counts.draws / RUNS }
}

const timeOf = (work: () => void, rounds: number): number => {
  work()
  return (
    timed(() => {
      for (let round = 0; round < rounds; round++) work()
    }) / rounds
  )
}

const clock = (at: Instant): string => new Date(at).toLocaleTimeString('en-GB', { timeZone: 'Asia/Tokyo', timeStyle: 'short' })

/** What it takes to foresee all waits of an office anew, against the least that anybody would do. */
export function refresh(): readonly string[] {
  const { forecaster, habits, office, now } = busyMoment()
  const hall = hallOf(office, now)
  // A server has long been warm.
  for (let round = 0; round < ROUNDS; round++) forecaster.foresee(now, RUNS)
  const { user, system } = process.cpuUsage()
  const refreshes = Array.from({ length: ROUNDS }, () => timed(() => forecaster.foresee(now, RUNS)))
  const used = process.cpuUsage({ user, system })
  const [plain, bare] = [timeOf(() => plainPass(hall), 2000), timeOf(() => plainRun(hall), 2000)]
  const { served, draws } = workOfRun(hall, habits)
  const ms = median(refreshes)
  const cpuMs = (used.user + used.system) / 1000 / ROUNDS
  return [
    `All waits of an office foreseen anew: Chuo cut to ${hall.desks.length} counters, ${clock(now)} of a day of ${BUSY.load} × the ordinary, ${hall.line.length} in the lines, ${RUNS} runs, for whoever is called after half an hour the first 50, after an hour the first 30 (bar: ≤ 20 ms)`,
    `  ours                    median ${rounded(ms, 1)} ms   p90 ${rounded(percentile(refreshes, 0.9), 1)} ms, mean CPU ${rounded(cpuMs, 1)} ms   (${ROUNDS} times, after as many to warm up; a run serves ${rounded(served, 0)} people and draws ${rounded(draws, 0)} times)`,
    `  position × mean ÷ counters, sorted: ${rounded(plain * 1000, 1)} µs; ours is ${rounded(ms / plain, 0)} times that, each run ${rounded(ms / RUNS / plain, 0)}`,
    `  one run by arrival alone, no draws, ranks, later arrivals or papers: ${rounded(bare * 1000, 1)} µs; a run of ours ${rounded(ms / RUNS / bare, 1)} times that`,
  ]
}
