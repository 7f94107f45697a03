import type { LeftOut, Score, ScorecardView } from '#contract/scorecard.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { scoreOf } from './score.ts'

export type Scorecard = Pick<ScorecardView, 'told' | 'leftOut' | 'total' | 'services' | 'days' | 'fifths' | 'versions'>

const FIFTHS = 5

/** The score of each group, in the order in which the groups were met. */
function scoresBy<K>(
  outcomes: readonly Outcome[],
  keyOf: (outcome: Outcome) => K,
): readonly Readonly<{ key: K; score: Score }>[] {
  return [...Map.groupBy(outcomes, keyOf)].flatMap(([key, own]) => {
    const score = scoreOf(own)
    return score ? [{ key, score }] : []
  })
}

/** Services in the office's order; those that it no longer has come last, without a name. */
function servicesOf({ services }: Pick<OfficeSettings, 'services'>, outcomes: readonly Outcome[]): Scorecard['services'] {
  const placeOf = (service: string): number => {
    const place = services.findIndex(({ id }) => id === service)
    return place === -1 ? services.length : place
  }
  return scoresBy(outcomes, ({ told }) => told.service)
    .map(({ key, score }) => ({ service: key, name: services.find(({ id }) => id === key)?.name ?? null, score }))
    .sort((a, b) => placeOf(a.service) - placeOf(b.service))
}

/** Fifths by forecast, from the shortest to the longest; of fewer than five visitors there are none. */
function fifthsOf(outcomes: readonly Outcome[]): Scorecard['fifths'] {
  if (outcomes.length < FIFTHS) return []
  const ascending = outcomes.toSorted((a, b) => a.told.waitMs - b.told.waitMs)
  const cut = (fifth: number): number => Math.floor((fifth * ascending.length) / FIFTHS)
  return Array.from({ length: FIFTHS }, (_, fifth) => ascending.slice(cut(fifth), cut(fifth + 1))).flatMap((own) => {
    const [score, first, last] = [scoreOf(own), own[0], own.at(-1)]
    return score && first && last ? [{ fromMs: first.told.waitMs, toMs: last.told.waitMs, score }] : []
  })
}

/** What was told when tickets were issued against what happened: in all, by line, by day, by fifth of forecast, and by version. */
export function scorecardOf(settings: Pick<OfficeSettings, 'services'>, facts: readonly ErrandFact[]): Scorecard {
  const all = facts.map(outcomeOf).filter((outcome) => outcome !== null)
  const outcomes = all.filter((outcome) => typeof outcome === 'object')
  const countOf = (why: LeftOut): number => all.filter((outcome) => outcome === why).length
  return {
    told: all.length,
    leftOut: {
      waiting: countOf('waiting'),
      uncalled: countOf('uncalled'),
      interrupted: countOf('interrupted'),
      'at-once': countOf('at-once'),
    },
    total: scoreOf(outcomes),
    services: servicesOf(settings, outcomes),
    days: scoresBy(outcomes, ({ day }) => day).map(({ key, score }) => ({ day: key, score })),
    fifths: fifthsOf(outcomes),
    versions: scoresBy(outcomes, ({ told }) => told.version).map(({ key, score }) => ({ version: key, score })),
  }
}
