import type { Day } from '#contract/primitives.ts'
import type { MoodCount, Rating, RatingsView } from '#contract/ratings.ts'
import type { Office } from './office.ts'

/** A rating with the day on which it was given. */
export type GivenRating = Rating & Readonly<{ day: Day }>

const count = (ratings: readonly Rating[]): MoodCount => ({
  good: ratings.filter(({ mood }) => mood === 'good').length,
  neutral: ratings.filter(({ mood }) => mood === 'neutral').length,
  bad: ratings.filter(({ mood }) => mood === 'bad').length,
})

/** Ratings in the order in which they were given, counted by service (as the office lists them) and by day. */
export function countRatings(
  { settings }: Office,
  ratings: readonly GivenRating[],
): Pick<RatingsView, 'total' | 'services' | 'days' | 'lines'> {
  const days = Map.groupBy(ratings, ({ day }) => day)
  const services = settings.services.map(({ id, name }) => ({
    service: id,
    name,
    count: count(ratings.filter((rating) => rating.services.includes(id))),
  }))
  return {
    total: count(ratings),
    services: services.filter(({ count: { good, neutral, bad } }) => good + neutral + bad > 0),
    days: [...days].map(([day, ofDay]) => ({ day, count: count(ofDay) })),
    lines: ratings.filter(({ text }) => text !== '').toReversed(),
  }
}
