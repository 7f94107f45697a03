import { isOver, type Visit } from './visit.ts'

/** Seconds without a touch after which the screen belongs to the next visitor. */
const IDLE = { asking: 60, over: 40, sending: 180, awaited: 300 } as const

type Situation = Readonly<{
  visit: Visit
  /** Something is being asked of the office. */
  sending: boolean
  /** Somebody waits for staff here. */
  awaited: boolean
  /** Help is open, or the buttons are down: also the first screen has to be put right for the next visitor. */
  disturbed: boolean
}>

/** `null`: for as long as nobody comes. */
export function idleSeconds({ visit, sending, awaited, disturbed }: Situation): number | null {
  if (awaited) return IDLE.awaited
  if (isOver(visit)) return IDLE.over
  if (sending) return IDLE.sending
  return visit.step === 'welcome' && !disturbed ? null : IDLE.asking
}
