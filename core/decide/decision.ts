import type { EventBody } from '#contract/events.ts'
import { type Refusal, type RefusalCode, refuse } from '#contract/refusals.ts'

/** What a command leads to: the facts to be stored, or a refusal from the closed list. Nothing has happened yet. */
export type Decision = Readonly<{ ok: true; events: readonly EventBody[] }> | Readonly<{ ok: false; refusal: Refusal }>

export const happened = (...events: readonly EventBody[]): Decision => ({ ok: true, events })
export const no = (code: RefusalCode, detail?: string): Decision => ({ ok: false, refusal: refuse(code, detail) })
