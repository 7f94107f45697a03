import { DAY_PARTS, type DayPart } from '#contract/words.ts'

/** The part of the day that suits the reader, as the address says it. */
export function whenOf(search: string): DayPart {
  const asked = new URLSearchParams(search).get('when')
  return DAY_PARTS.find((part) => part === asked) ?? 'any'
}

/** The same page for another part of the day: the rest of the address stays. */
export function forPart(path: string, search: string, part: DayPart): string {
  const query = new URLSearchParams(search)
  query.set('when', part)
  return `${path}?${query}`
}

/** What else the address says, for a form that asks for another service. */
export const besides = (search: string, name: string): readonly (readonly [string, string])[] =>
  [...new URLSearchParams(search)].filter(([other]) => other !== name)
