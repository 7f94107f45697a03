import type { ServiceId } from '#contract/primitives.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import type { Stage } from '#contract/words.ts'
import { createDurations, type Duration } from '../estimate/durations.ts'
import { createPool } from '../estimate/pool.ts'
import type { Random } from '../random.ts'

/** What happens once somebody is called, as it has been at this office: how long the desk is taken, and what follows. Seconds and shares. */
export type AtDesk = Readonly<{
  /** From the call until the desk is free, of somebody who came. */
  served: (service: ServiceId, stage: Stage, seconds: number) => void
  missed: (waited: number, seconds: number) => void
  came: (waited: number) => void
  /** Whether papers were prepared after a hearing, and how long that took. */
  heard: (service: ServiceId, isPrepared: boolean) => void
  prepared: (service: ServiceId, seconds: number) => void
  /** From a free desk to its next call, while somebody waited for it. */
  paused: (seconds: number) => void
  newDay: () => void
  meanService: (service: ServiceId) => number
  /** What such an errand takes of a desk; until more is learned. */
  work: (service: ServiceId, stage: Stage) => Work
  /** The share of those called after so long a wait who are not there, drawn towards that of all calls while few are known (Efron & Morris 1975). */
  missing: (waited: number) => number
  drawMissed: (random: Random) => number
  drawPause: (elapsed: number, random: Random) => number
}>

/** How long a desk is taken, the share of such errands of which papers are prepared, and how long that takes. */
export type Work = Readonly<{ atDesk: Duration; preparing: number; preparation: Duration }>

/** Of a service whose papers are handed over: parts of its configured minutes, until they are known. */
const PARTS = { reception: 0.6, preparation: 0.4, delivery: 0.2 } as const
/** Where one length of wait ends and the next begins, in seconds, and how strongly each is held at the share of all. */
const WAITED_FROM = [0, 300, 900, 1800, 3600] as const
const NO_SHOW = { share: 0.03, weight: 20 } as const
const PREPARING = { share: 0.9, weight: 5 } as const
/** Until they are known, in seconds: how long a call in vain takes, and until a clerk presses next. */
const MISSED_SECONDS = 60
const PAUSE_SECONDS = 10
/** A desk that stood free for longer was not about to call. */
const LONGEST_PAUSE = 600

const keyOf = (service: ServiceId, stage: Stage): string => `${service} ${stage}`

export function createAtDesk(services: () => ReadonlyMap<ServiceId, ServiceSettings>): AtDesk {
  const configured = (service: string): ServiceSettings | undefined => services().get(service as ServiceId)
  const durations = createDurations((key) => {
    const [service = '', stage] = key.split(' ')
    const settings = configured(service)
    if (!settings) return null
    const part = settings.delivery ? PARTS[stage as Stage] : 1
    return settings.minutes * 60 * part
  })
  const preparations = createDurations((service) => (configured(service)?.minutes ?? 10) * 60 * PARTS.preparation)
  const misses = createPool()
  const pauses = createPool()
  const calls = WAITED_FROM.map(() => ({ called: 0, missed: 0 }))
  const all = { called: NO_SHOW.weight as number, missed: NO_SHOW.weight * NO_SHOW.share }
  const hearings = new Map<ServiceId, { heard: number; prepared: number }>()

  const callsAfter = (waited: number) => calls[lengthOf(waited)] ?? { called: 0, missed: 0 }
  const called = (waited: number, isMissed: boolean): void => {
    for (const each of [callsAfter(waited), all]) {
      each.called += 1
      each.missed += Number(isMissed)
    }
  }
  const preparing = (service: ServiceId): number => {
    const { heard, prepared } = hearings.get(service) ?? { heard: 0, prepared: 0 }
    const share = configured(service)?.delivery ? PREPARING.share : 0
    return (prepared + PREPARING.weight * share) / (heard + PREPARING.weight)
  }
  return {
    served: (service, stage, seconds) => durations.learn(keyOf(service, stage), seconds),
    missed: (waited, seconds) => {
      misses.add(seconds)
      called(waited, true)
    },
    came: (waited) => called(waited, false),
    heard: (service, isPrepared) => {
      const { heard, prepared } = hearings.get(service) ?? { heard: 0, prepared: 0 }
      hearings.set(service, { heard: heard + 1, prepared: prepared + Number(isPrepared) })
    },
    prepared: (service, seconds) => preparations.learn(service, seconds),
    paused: (seconds) => {
      if (seconds <= LONGEST_PAUSE) pauses.add(seconds)
    },
    newDay: () => {
      durations.newDay()
      preparations.newDay()
    },
    meanService: (service) => durations.mean(keyOf(service, 'reception')) ?? 0,
    work: (service, stage) => ({
      atDesk: durations.of(keyOf(service, stage)),
      preparing: stage === 'reception' ? preparing(service) : 0,
      preparation: preparations.of(service),
    }),
    missing: (waited) => {
      const after = callsAfter(waited)
      return (after.missed + (NO_SHOW.weight * all.missed) / all.called) / (after.called + NO_SHOW.weight)
    },
    drawMissed: (random) => misses.drawOver(-1, random) ?? MISSED_SECONDS,
    drawPause: (elapsed, random) => (pauses.drawOver(elapsed, random) ?? Math.max(elapsed, PAUSE_SECONDS)) - Math.max(0, elapsed),
  }
}

function lengthOf(waited: number): number {
  let length = 0
  while (waited >= (WAITED_FROM[length + 1] ?? Number.POSITIVE_INFINITY)) length++
  return length
}
