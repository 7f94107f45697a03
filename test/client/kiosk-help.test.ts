import { expect, test } from 'vitest'
import { HELP_STATES } from '#client/words/help.ts'
import type { Instant } from '#contract/primitives.ts'
import { type Call, type CallTurn, callTurn, isAwaited, isCalling } from '../../kiosk/help/call-for-help.ts'
import { OPENING } from '../core/office-for-tests.ts'

const at = (seconds: number): Instant => (OPENING + seconds * 1000) as Instant
const ask: CallTurn = { type: 'ask', about: 'help' }
const sent = (seconds: number): CallTurn => ({ type: 'sent', at: at(seconds) })
const view = (seconds: number, asked: boolean): CallTurn => ({ type: 'view', asked, at: at(seconds) })
const after = (...turns: readonly CallTurn[]): Call => turns.reduce(callTurn, null)
const stateAfter = (...turns: readonly CallTurn[]) => after(...turns)?.state

test('a call is sent, then on the screens of staff, then answered [K8]', () => {
  const turns = [ask, sent(1), view(1, true), view(20, true), view(60, false)]
  expect(turns.map((_, count) => stateAfter(...turns.slice(0, count + 1)))).toEqual([
    'sending',
    'sent',
    'shown',
    'shown',
    'answered',
  ])
})

test('while the office has not answered, the kiosk says that nobody knows yet, whatever older views say [K8]', () => {
  expect(stateAfter(ask, { type: 'retry' })).toBe('unsent')
  expect(stateAfter(ask, { type: 'retry' }, view(5, false))).toBe('unsent')
  expect(stateAfter(ask, view(5, true))).toBe('sending')
  expect(stateAfter(ask, { type: 'retry' }, sent(9))).toBe('sent')
})

test('a view from before the call answers nothing; one from after it in which the call is gone does [K8]', () => {
  expect(stateAfter(ask, sent(10), view(9, false))).toBe('sent')
  expect(stateAfter(ask, sent(10), view(12, false))).toBe('answered')
})

test('a call that was answered stays so, though somebody asks here again later [K8]', () => {
  expect(stateAfter(ask, sent(1), view(1, true), view(9, false), view(12, true))).toBe('answered')
})

test('a kiosk that may not call says so, and can try again [K8]', () => {
  const call = after(ask, { type: 'refused' })
  expect([call?.state, isAwaited(call), isCalling(call, 'help')]).toEqual(['failed', false, false])
})

test('a second press sends nothing twice, but paper that did not come is another call [K8]', () => {
  const presses = HELP_STATES.map((state) => isCalling({ about: 'help', state, sentAt: null }, 'help'))
  expect(HELP_STATES.filter((_, place) => presses[place])).toEqual(['sending', 'unsent', 'sent', 'shown'])
  expect(isCalling(after(ask, sent(1)), 'slip')).toBe(false)
  expect(isCalling(null, 'help')).toBe(false)
})

test('the next visitor sees nothing of the call before [K8]', () => {
  expect(after(ask, sent(1), { type: 'forget' }, view(2, true))).toBe(null)
})
