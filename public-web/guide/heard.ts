import type { Alternative, Guide, GuideErrand, LifeEvent } from '#contract/guide.ts'
import { type Answers, elsewhereFor, errandsFor, type HeardErrand, type PaperFor, papersFor, waysOf } from '#core/guide.ts'

/** By these nobody has to come; at night or at another office one still goes somewhere. */
const SPARES_THE_TRIP: readonly Alternative['kind'][] = ['online', 'convenience-store', 'mail']

/** What the answers come to. */
export type Heard = Readonly<{
  /** At the counters of a ward, by service. */
  errands: readonly HeardErrand[]
  /** What no counter of a ward does. */
  elsewhere: readonly GuideErrand[]
  papers: readonly PaperFor[]
  /** Ways for everything that a ward would do; empty where somebody has to come for some of it (P44). */
  withoutComing: readonly Readonly<{ errand: GuideErrand; ways: readonly Alternative[] }>[]
}>

function waysWithoutComing(guide: Guide, parts: readonly GuideErrand[]): Heard['withoutComing'] {
  const each = parts.map((errand) => ({
    errand,
    ways: waysOf(guide, errand).filter(({ kind }) => SPARES_THE_TRIP.includes(kind)),
  }))
  return each.every(({ ways }) => ways.length > 0) ? each : []
}

export function heardIn(guide: Guide, event: LifeEvent, answers: Answers): Heard {
  const errands = errandsFor(event, answers)
  return {
    errands,
    elsewhere: elsewhereFor(event, answers),
    papers: papersFor(errands),
    withoutComing: waysWithoutComing(
      guide,
      errands.flatMap(({ parts }) => parts),
    ),
  }
}
