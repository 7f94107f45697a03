import type { MoodCount } from '#contract/ratings.ts'

export const ratedVisits = ({ good, neutral, bad }: MoodCount): number => good + neutral + bad

/** Share of those who said "good"; `null` where nobody has said anything. */
export function goodShare(count: MoodCount): number | null {
  const visits = ratedVisits(count)
  return visits === 0 ? null : count.good / visits
}
