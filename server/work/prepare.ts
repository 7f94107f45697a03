import { refuse } from '#contract/refusals.ts'
import type { AskedWork } from '#contract/work.ts'
import type { House } from '../house.ts'
import type { OfficeWriter, Outcome } from '../office.ts'
import type { PreparedWork } from './kinds.ts'

/** Whoever knows what the office's days were like. */
type Teachers = Pick<House, 'outlooks'>

/** Gathers what is asked about from the office's days, with turns of the loop between, so that it never holds up a call. */
export function prepareWork(_house: Teachers, _writer: OfficeWriter, _asked: AskedWork): Promise<Outcome<PreparedWork>> {
  return Promise.resolve({ ok: false, refusal: refuse('no-history') })
}
