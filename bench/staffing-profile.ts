/** Who comes to a ward in the course of a day, in expectation. `door`: the share that waits before the doors open. */
export type DayProfile = Readonly<{
  visitors: number
  door: number
  humps: readonly Readonly<{ hour: number; spreadHours: number; weight: number }>[]
}>

/** 8:45 to 17:15. */
const OPENING = { hour: 8.75, minutes: 510 } as const
export const STRETCH_MINUTES = 5

/** Visitors expected in each five minutes; the crowd at the door takes its tickets in the first of them, the rest beyond the humps comes evenly. */
export function expectedArrivals({ visitors, door, humps }: DayProfile): readonly number[] {
  const stretches = Array.from({ length: OPENING.minutes / STRETCH_MINUTES }, (_, place) => place)
  const hourOf = (place: number): number => OPENING.hour + ((place + 0.5) * STRETCH_MINUTES) / 60
  const even = 1 - humps.reduce((sum, { weight }) => sum + weight, 0)
  const parts = [
    ...humps.map(({ hour, spreadHours, weight }) => ({
      weight,
      heights: stretches.map((place) => Math.exp(-0.5 * ((hourOf(place) - hour) / spreadHours) ** 2)),
    })),
    { weight: even, heights: stretches.map(() => 1) },
  ].map(({ weight, heights }) => {
    const whole = heights.reduce((sum, height) => sum + height, 0)
    return heights.map((height) => (weight * height) / whole)
  })
  return stretches.map((place) => {
    const later = parts.reduce((sum, part) => sum + (part[place] ?? 0), 0)
    return visitors * ((place === 0 ? door : 0) + (1 - door) * later)
  })
}
