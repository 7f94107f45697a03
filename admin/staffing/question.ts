import type { StaffingOn } from '#contract/staffing.ts'
import { WEEKDAYS } from '#contract/words.ts'
import { dayIn } from '../days.ts'

/** What the page is about, as its address says: for when (`null`: the next open day), and the advice that was asked for. */
export type PageQuestion = Readonly<{ on: StaffingOn | null; work: string | null }>

const weekdayIn = (text: string | null) => WEEKDAYS.find((weekday) => weekday === text) ?? null

export function questionIn(search: string): PageQuestion {
  const asked = new URLSearchParams(search)
  const on = asked.get('on')
  return { on: weekdayIn(on) ?? dayIn(on), work: asked.get('work') }
}

export function addressFor({ on, work }: PageQuestion): string {
  const search = new URLSearchParams({ ...(on ? { on } : {}), ...(work ? { work } : {}) }).toString()
  return search === '' ? '/staffing' : `/staffing?${search}`
}
