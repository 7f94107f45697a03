import type { ErrandState, PriorityReason } from '#contract/words.ts'
import { serviceOf } from './office.ts'

/** A visitor’s page in the test’s own book of the day. Nothing in it is read from the server’s views. */

/** One errand as it stands from a moment on. */
export type Line = Readonly<{
  errand: number
  service: string
  state: ErrandState
  /** The papers were prepared: what is still to come is handing them over. */
  isDelivery: boolean
  /** Errands that come first. */
  after: readonly number[]
  /** When it is back in the line by itself, at the latest. */
  backAt: number | null
  endReason: string | null
}>

/** What happened at one moment, with the errands that it changed. `seq` counts the entries of the day. */
export type Entry = Readonly<{ seq: number; at: number; what: string; lines: readonly Line[] }>

export type Page = Readonly<{
  number: string
  issuedAt: number
  priority: PriorityReason | null
  /** The number stays valid tomorrow. */
  carry: boolean
  entries: readonly Entry[]
  /** The errands as the entries leave them. */
  errands: readonly Line[]
}>

const ENDED: readonly ErrandState[] = ['served', 'cancelled', 'lapsed', 'carried']
export const hasEnded = ({ state }: Line): boolean => ENDED.includes(state)

/** The errands of a visit as these of its entries leave them. */
export function errandsAfter(entries: readonly Entry[]): readonly Line[] {
  const last = new Map<number, Line>()
  for (const { lines } of entries) for (const line of lines) last.set(line.errand, line)
  return [...last.values()].sort((a, b) => a.errand - b.errand)
}

/** Those that have not ended, and before which no other comes. */
export function freeAmong(errands: readonly Line[]): readonly Line[] {
  const open = errands.filter((line) => !hasEnded(line))
  return open.filter(({ after }) => !open.some(({ errand }) => after.includes(errand)))
}

export const isAtCounter = ({ state }: Line): boolean => state === 'called' || state === 'serving'

/** Whether a visitor could be called for one of these services. */
export const waitsFor = ({ errands }: Page, services: readonly string[]): boolean =>
  !errands.some(isAtCounter) &&
  freeAmong(errands).some(({ state, service }) => (state === 'waiting' || state === 'ready') && services.includes(service))

export const newLine = (service: string, errand: number, after: readonly number[] = []): Line => ({
  errand,
  service,
  state: 'waiting',
  isDelivery: false,
  after,
  backAt: null,
  endReason: null,
})

export const backInLine = (line: Line): Line => ({ ...line, state: line.isDelivery ? 'ready' : 'waiting', backAt: null })

/** The errands of a fresh ticket; by the office’s settings some come after others of it. */
export const newLines = (services: readonly string[]): readonly Line[] =>
  services.map((service, place) => {
    const first: readonly string[] = serviceOf(service).after
    const after = services.flatMap((other, index) => (first.includes(other) ? [index + 1] : []))
    return newLine(service, place + 1, after)
  })
