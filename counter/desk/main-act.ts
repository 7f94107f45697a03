import type { DeskView } from '#contract/views/staff.ts'

/** The one natural next step at a counter. */
export type MainAct = 'open' | 'resume' | 'call-next' | 'start' | 'finish'

const AT_COUNTER = { called: 'start', serving: 'finish' } as const
const WITHOUT_VISITOR = { closed: 'open', paused: 'resume', open: 'call-next' } as const

export const mainActOf = ({ counter, current }: Pick<DeskView, 'counter' | 'current'>): MainAct =>
  current ? AT_COUNTER[current.state] : WITHOUT_VISITOR[counter.state]

/** What pressing it sends: coming back is opening again. */
export const MAIN_DEED = {
  open: { type: 'open' },
  resume: { type: 'open' },
  'call-next': { type: 'call-next' },
  start: { type: 'start' },
  finish: { type: 'finish' },
} as const satisfies Record<MainAct, { type: string }>
