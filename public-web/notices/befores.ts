import type { NoticeBefore } from '#contract/notices.ts'

/** When a visitor can choose to be told, the usual one first. */
export const BEFORES = [
  { by: 'people', people: 3 },
  { by: 'minutes', minutes: 10 },
  { by: 'call' },
] as const satisfies readonly NoticeBefore[]
export type Before = (typeof BEFORES)[number]
