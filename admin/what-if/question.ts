import type { WhatIfDay } from '#contract/what-if.ts'
import { WEEKDAYS } from '#contract/words.ts'
import { dayIn } from '../days.ts'

/** What the page is about, as its address says: which day (`null`: the newest), and the trial that was asked for. */
export type PageQuestion = Readonly<{ on: WhatIfDay | null; work: string | null }>

export const dayToTryIn = (text: string | null): WhatIfDay | null => WEEKDAYS.find((weekday) => weekday === text) ?? dayIn(text)

export function questionIn(search: string): PageQuestion {
  const asked = new URLSearchParams(search)
  return { on: dayToTryIn(asked.get('on')), work: asked.get('work') }
}

export function addressFor({ on, work }: PageQuestion): string {
  const search = new URLSearchParams({ ...(on ? { on } : {}), ...(work ? { work } : {}) }).toString()
  return search === '' ? '/what-if' : `/what-if?${search}`
}
