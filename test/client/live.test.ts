import { expect, test } from 'vitest'
import { hear, type Link, type Signal, UNLINKED, viewOf } from '#client/live.ts'
import type { Instant } from '#contract/primitives.ts'
import { refuse } from '#contract/refusals.ts'

const since = 1_000 as Instant

/** What a screen shows after hearing all this. */
const after = (...signals: readonly Signal<string>[]): Link<string> =>
  signals.reduce<Link<string>>((link, signal) => hear(link, signal), UNLINKED)

const connected: Signal<string> = { type: 'connected' }
const lost: Signal<string> = { type: 'lost', since }
const view = (revision: number, words: string): Signal<string> => ({ type: 'view', revision, view: words })

test('a screen connects, shows the view, then the next one [V1]', () => {
  expect(after().live).toEqual({ state: 'connecting' })
  expect(after(connected).live).toEqual({ state: 'connecting' })
  expect(after(connected, view(7, 'A001 at 3')).live).toEqual({ state: 'ready', view: 'A001 at 3', revision: 7 })
  expect(viewOf(after(connected, view(7, 'A001 at 3'), view(8, 'A002 at 4')).live)).toBe('A002 at 4')
})

test('an older view that was overtaken on the way is dropped [V1]', () => {
  expect(viewOf(after(connected, view(8, 'new'), view(7, 'old')).live)).toBe('new')
  expect(viewOf(after(connected, view(8, 'new'), view(8, 'new, told again')).live)).toBe('new, told again')
})

test('a server that counts from lower again after a restart is believed on the new connection [V1, B3]', () => {
  expect(viewOf(after(connected, view(900, 'before'), lost, connected, view(3, 'after')).live)).toBe('after')
})

test('a cut-off screen keeps what it showed and says since when it is old, until the first new view [B3]', () => {
  const cut = after(connected, view(8, 'A001 at 3'), lost)
  expect(cut.live).toEqual({ state: 'stale', view: 'A001 at 3', since })
  expect(hear(cut, connected).live).toEqual({ state: 'stale', view: 'A001 at 3', since })
  expect(hear(cut, { type: 'lost', since: 9_000 as Instant }).live).toEqual({ state: 'stale', view: 'A001 at 3', since })
  expect(hear(hear(cut, connected), view(9, 'A002 at 4')).live).toMatchObject({ state: 'ready', view: 'A002 at 4' })
})

test('a line lost before anything was shown shows nothing old [B3]', () => {
  expect(after(connected, lost).live).toEqual({ state: 'connecting' })
  expect(viewOf(after(connected, lost).live)).toBeNull()
})

test('a refusal that passes by itself takes no view away [P4]', () => {
  for (const code of ['stopping', 'internal', 'too-many-requests'] as const) {
    const refused: Signal<string> = { type: 'refused', refusal: refuse(code) }
    expect(viewOf(after(connected, view(8, 'kept'), refused).live)).toBe('kept')
    expect(after(connected, view(8, 'kept'), lost, refused).live).toEqual({ state: 'stale', view: 'kept', since })
    expect(after(connected, refused).live).toEqual({ state: 'refused', refusal: { code } })
    expect(viewOf(after(connected, refused, view(8, 'there again')).live)).toBe('there again')
  }
})

test('a screen that was put out of use shows nothing any more, and a lost line does not bring it back [A4]', () => {
  const revoked: Signal<string> = { type: 'refused', refusal: refuse('not-signed-in') }
  const state = { state: 'refused', refusal: { code: 'not-signed-in' } }
  expect(after(connected, view(8, 'A001 at 3'), revoked).live).toEqual(state)
  expect(after(connected, view(8, 'A001 at 3'), revoked, lost).live).toEqual(state)
})
