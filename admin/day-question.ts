import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import { WEEKDAYS } from '#contract/words.ts'
import { dayIn } from './days.ts'

/** What a page of long work is about, as its address says: which day (`null`: the page's own choice), and the job that was asked for. */
export type DayQuestion = Readonly<{ on: DayOrWeekday | null; work: string | null }>

export const dayOrWeekdayIn = (text: string | null): DayOrWeekday | null =>
  WEEKDAYS.find((weekday) => weekday === text) ?? dayIn(text)

export function questionIn(search: string): DayQuestion {
  const asked = new URLSearchParams(search)
  return { on: dayOrWeekdayIn(asked.get('on')), work: asked.get('work') }
}

export function addressFor(page: string, { on, work }: DayQuestion): string {
  const search = new URLSearchParams({ ...(on ? { on } : {}), ...(work ? { work } : {}) }).toString()
  return search === '' ? page : `${page}?${search}`
}
