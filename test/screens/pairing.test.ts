import { expect, test } from 'vitest'
import { afterLook, type Ended, identityOf, lookAgainMs, type SessionState } from '#client/pairing/session-state.ts'
import { afterClaim, afterRequest, type ShortCode } from '#client/pairing/short-code.ts'
import type { Session } from '#contract/devices.ts'
import { OfficeId } from '#contract/primitives.ts'

const OFFICE = OfficeId.parse('chuo')
const SATO = { id: 's1', name: 'Sato', role: 'clerk' } as const

const counter: Session = { role: 'clerk', office: OFFICE, device: 'd1', label: 'Counter 3', staff: null, signInFirst: false }
const withSato: Session = { ...counter, staff: SATO }
const gate: Session = { ...counter, signInFirst: true }
const atHome: Session = { role: 'supervisor', office: OFFICE, device: null, label: 'Sato', staff: SATO, signInFirst: false }

const known = (session: Session, ended: Ended | null = null): SessionState => ({ state: 'known', session, ended })
const yes = (answer: Session) => ({ ok: true, answer }) as const
const no = (code: 'not-signed-in' | 'unreachable' | 'too-many-requests' | 'pairing-spent') =>
  ({ ok: false, refusal: { code } }) as const

const endedAfter = (before: SessionState, looked: Parameters<typeof afterLook>[1], leaving = false) => {
  const after = afterLook(before, looked, leaving)
  return after.state === 'asking' ? after : { state: after.state, ended: after.ended }
}

test('what ended without being asked for is known: a session, or the pairing of the device [M2, M3]', () => {
  expect(endedAfter({ state: 'asking' }, no('not-signed-in'))).toEqual({ state: 'unknown', ended: null })
  expect(endedAfter(known(counter), no('not-signed-in'))).toEqual({ state: 'unknown', ended: 'device' })
  expect(endedAfter(known(withSato), no('not-signed-in'))).toEqual({ state: 'unknown', ended: 'device' })
  expect(endedAfter(known(atHome), no('not-signed-in'))).toEqual({ state: 'unknown', ended: 'session' })
  expect(endedAfter(known(withSato), yes(counter))).toEqual({ state: 'known', ended: 'session' })
  expect(endedAfter(known(withSato), yes(gate))).toEqual({ state: 'known', ended: 'session' })
})

test('who signs out themselves, or has signed in again, is told nothing of the kind [M2]', () => {
  expect(endedAfter(known(atHome), no('not-signed-in'), true)).toEqual({ state: 'unknown', ended: null })
  expect(endedAfter(known(withSato), yes(gate), true)).toEqual({ state: 'known', ended: null })
  expect(endedAfter(known(gate, 'session'), yes(gate))).toEqual({ state: 'known', ended: 'session' })
  expect(endedAfter(known(gate, 'session'), yes(withSato))).toEqual({ state: 'known', ended: null })
  expect(endedAfter({ state: 'unknown', refusal: { code: 'not-signed-in' }, ended: 'device' }, yes(counter))).toEqual({
    state: 'known',
    ended: null,
  })
})

test('a server that cannot be reached changes nothing for who is known already [M2, K4]', () => {
  for (const code of ['unreachable', 'too-many-requests'] as const)
    expect(afterLook(known(withSato), no(code), false)).toEqual(known(withSato))
  expect(afterLook({ state: 'asking' }, no('unreachable'), false)).toMatchObject({ state: 'unknown' })
})

test('it asks again by itself where nothing else would tell it: at the gate, in a session, and while nobody answers [M2, C21]', () => {
  expect(lookAgainMs({ state: 'asking' })).toBeNull()
  expect(lookAgainMs(known(counter))).toBeNull()
  for (const state of [known(gate), known(withSato), known(atHome)]) expect(lookAgainMs(state)).toBeGreaterThan(0)
  const unknown = (code: 'unreachable' | 'not-signed-in') => lookAgainMs({ state: 'unknown', refusal: { code }, ended: null })
  expect(unknown('unreachable')).toBeGreaterThan(0)
  expect(unknown('not-signed-in')).toBeNull()
})

test('a page begins anew, with new lines, for another person, device, role or office, not for another label [M2]', () => {
  const others = [withSato, gate, atHome, { ...counter, device: 'd2' }, { ...counter, role: 'supervisor' } as Session]
  for (const other of others) expect(identityOf(other)).not.toBe(identityOf(counter))
  expect(identityOf({ ...counter, label: 'Counter 4' })).toBe(identityOf(counter))
})

const SHOWN = { state: 'shown', code: 'K7M-4QX', claim: 'a claim', trouble: null } as const satisfies ShortCode

test('a code is asked for, shown, polled, and replaced when it has run out; once confirmed the screen is paired [M1]', () => {
  const expiresAt = 0 as never
  expect(afterRequest({ ok: true, answer: { code: SHOWN.code, claim: SHOWN.claim, expiresAt } })).toEqual(SHOWN)
  expect(afterClaim(SHOWN, { ok: true, answer: { state: 'waiting' } })).toEqual(SHOWN)
  expect(afterClaim(SHOWN, no('pairing-spent'))).toEqual({ state: 'asking' })
  expect(afterClaim(SHOWN, { ok: true, answer: { state: 'paired', session: counter } })).toEqual({
    state: 'paired',
    session: counter,
  })
})

test('while the office does not answer the code stays, as it may still be confirmed, and that is said [M1]', () => {
  const cutOff = afterClaim(SHOWN, no('unreachable'))
  expect(cutOff).toEqual({ ...SHOWN, trouble: { code: 'unreachable' } })
  expect(cutOff.state === 'shown' && afterClaim(cutOff, { ok: true, answer: { state: 'waiting' } })).toEqual(SHOWN)
  expect(afterRequest(no('too-many-requests'))).toEqual({ state: 'refused', trouble: { code: 'too-many-requests' } })
})
