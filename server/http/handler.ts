import { createHash } from 'node:crypto'
import type { Request, Response } from 'express'
import type { Command } from '#contract/commands.ts'
import { type Refusal, refuse } from '#contract/refusals.ts'
import type { Deed } from '#core/answers.ts'
import { actorOf, type Principal } from '../access.ts'
import type { House } from '../house.ts'
import type { OfficeWriter, Outcome } from '../office.ts'
import type { AuditAct, RequestKey } from '../ports.ts'

/** A request past the door: known, permitted and well-formed. */
export type Visit = Readonly<{
  house: House
  principal: Principal
  request: Request
  response: Response
  params: Readonly<Record<string, string>>
  query: unknown
  body: unknown
  /** The request's idempotency key. */
  key: string | null
}>

/** An answer's body; handlers that send other than JSON have done so themselves. */
export type Reply = Readonly<{ ok: true; answer: unknown }> | Readonly<{ ok: false; refusal: Refusal }> | 'sent'
export type Handler = (visit: Visit) => Reply | Promise<Reply>

export const reply = (answer: unknown): Reply => ({ ok: true, answer })
export const refused = (...refusal: Parameters<typeof refuse>): Reply => ({ ok: false, refusal: refuse(...refusal) })

/** The office a route is about; the door has seen that it exists. */
export function officeOf({ house, params }: Visit): OfficeWriter {
  const writer = house.offices.get(params['office'] ?? '')
  if (!writer) throw new Error(`the door let an unknown office through: ${params['office']}`)
  return writer
}

/** The request's idempotency key with a fingerprint of what is asked, so that a key cannot serve two different requests. */
function requestKey({ request, principal, body, key }: Visit): RequestKey | null {
  if (key === null) return null
  const asked = `${request.method} ${request.path} ${JSON.stringify(body)}`
  return {
    actor: actorOf(principal) ?? 'public',
    key,
    fingerprint: createHash('sha256').update(asked).digest('base64url'),
  }
}

/** The one path on which commands reach an office, whoever sends them. */
export function order<A>(visit: Visit, command: Command, answerOf: (deed: Deed) => A): Outcome<A> {
  return officeOf(visit).execute({ command, by: actorOf(visit.principal), request: requestKey(visit) }, answerOf)
}

/** A command that is answered by its having been done. */
export const done = (visit: Visit, command: Command): Outcome<null> => order(visit, command, () => null)

/** Notes an act that is no fact of an office's day: who, at which device, and when, are of the visit. */
export function note({ house, principal }: Visit, act: Pick<AuditAct, 'type' | 'office'> & Partial<AuditAct>): void {
  const who = { at: house.clock.now(), by: actorOf(principal), device: principal.device?.id ?? null }
  house.audit.add({ ...who, about: null, detail: null, ...act })
}
