import type { DayOutlook } from '#contract/outlook.ts'
import { type OutlookReason, WEEKDAYS } from '#contract/words.ts'
import { OTHER_FEATURES } from './day-features.ts'
import type { OutlookModel } from './learn.ts'
import { believed, type Regression } from './regression.ts'

/** A difference is told from 10 % on, and where it is at least so many deviations from none. */
const WORTH_TELLING = Math.log(1.1)
const OUT_OF_NOISE = 2.5

type Effect = Readonly<{ because: OutlookReason; effect: number }>

/** Why a day with these features differs from an average one, the greatest difference first: only what the office's own days have shown. */
export function reasonsFor({ visitors, daysOn }: OutlookModel, features: readonly number[]): DayOutlook['reasons'] {
  if (!visitors) return []
  const days = WEEKDAYS.reduce((sum, weekday) => sum + daysOn[weekday], 0)
  const weekday = WEEKDAYS.map((each, place) => (features[place] ?? 0) - daysOn[each] / days)
  const others = OTHER_FEATURES.map((because, place) => {
    const at = WEEKDAYS.length + place
    return {
      because,
      effect: realEffect(
        visitors,
        features.map((each, other) => (other === at ? each : 0)),
      ),
    }
  })
  return [{ because: 'weekday', effect: realEffect(visitors, weekday) } as const, ...others]
    .filter((each): each is Effect => each.effect !== null)
    .toSorted((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .map(({ because, effect }) => ({ because, visitors: effect > 0 ? 'more' : 'fewer' }))
}

/** `null`: too small, or not distinguishable from chance. */
function realEffect(visitors: Regression, features: readonly number[]): number | null {
  const { mean, variance } = believed(visitors, [0, ...features])
  const limit = Math.max(WORTH_TELLING, OUT_OF_NOISE * Math.sqrt(variance))
  return Math.abs(mean) >= limit && mean !== 0 ? mean : null
}
