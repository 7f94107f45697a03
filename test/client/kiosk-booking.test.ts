import { expect, test } from 'vitest'
import { halfDays } from '#client/booking/half-days.ts'
import { BookedAppointment } from '#contract/appointments.ts'
import { bookingCodeIn, bookingCodeText } from '#contract/readable-code.ts'
import { instant } from '#core/time.ts'
import { hearKey, NOTHING_TYPED } from '../../kiosk/check-in/scanner.ts'
import { idleSeconds } from '../../kiosk/idle-seconds.ts'
import { NEW_VISIT, type Turn, turn, type Visit } from '../../kiosk/visit.ts'
import { OPENING, service } from '../core/office-for-tests.ts'

const jusho = service('jusho')
const shomei = service('shomei')
const DAY = '2026-11-25' as Extract<Turn, { type: 'day' }>['day']
const CODE = 'ABCD2345'

const booked = BookedAppointment.parse({
  appointment: { id: 'r1', service: 'jusho', at: OPENING, language: 'ja', channel: 'kiosk', state: 'booked', number: null },
  code: CODE,
  url: `https://machiai.example/offices/test-ward#${CODE}`,
})

const after = (...acts: readonly Turn[]): Visit => acts.reduce(turn, NEW_VISIT)
const begin: Turn = { type: 'begin' }
const confirm: Turn = { type: 'confirm' }
const back: Turn = { type: 'back' }
const chosen: readonly Turn[] = [begin, { type: 'choose', service: jusho }, confirm]
const toBook: readonly Turn[] = [
  { type: 'book-later', service: jusho },
  { type: 'day', day: DAY },
  { type: 'time', at: OPENING },
]

test('in place of a ticket a visitor chooses a day and a time, and has a booking [K6]', () => {
  expect(after(...chosen, ...toBook)).toMatchObject({ step: 'book', service: jusho, day: DAY, at: OPENING, errands: [jusho] })
  expect(after(...chosen, ...toBook, { type: 'booked', booked })).toEqual({ step: 'booked', booked })
})

test('back goes one question back, and from the days to where they were asked for [K6]', () => {
  const steps = [0, 1, 2, 3, 4].map((times) => after(...chosen, ...toBook, ...Array<Turn>(times).fill(back)).step)
  expect(steps).toEqual(['book', 'time', 'day', 'confirm', 'errands'])
  const stopped = after(begin, { type: 'why', service: jusho }, { type: 'book-later', service: jusho }, back)
  expect(stopped).toMatchObject({ step: 'no-tickets', service: jusho })
})

test('a booking that is answered after its visitor has left is shown to nobody else [K6]', () => {
  expect(after(...chosen, ...toBook, { type: 'restart' }, { type: 'booked', booked })).toBe(NEW_VISIT)
})

test('a booking is scanned on whatever question stands there, but not over somebody’s number or booking [K7]', () => {
  const scanned: Turn = { type: 'scanned', code: CODE }
  for (const visit of [NEW_VISIT, after(begin), after(...chosen), after(...chosen, ...toBook)])
    expect(turn(visit, scanned)).toMatchObject({ step: 'check-in', code: CODE, misread: false })
  expect(turn(NEW_VISIT, { type: 'scanned', code: null })).toMatchObject({ step: 'check-in', code: '', misread: true })
  const over = after(...chosen, ...toBook, { type: 'booked', booked })
  expect(turn(over, scanned)).toBe(over)
})

test('whoever turns from checking in to a ticket finds the errands as they were chosen [K7]', () => {
  const visit = after(
    begin,
    { type: 'choose', service: shomei },
    { type: 'check-in' },
    { type: 'code', code: 'AB' },
    { type: 'errands' },
  )
  expect(visit).toEqual({ step: 'errands', errands: [shomei], needs: [] })
})

test('a code is read from an address, also one whose signs a scanner types by another keyboard, and from a hand’s typing [K7]', () => {
  const readable = [
    CODE,
    'abcd-2345',
    ` ${CODE}\n`,
    'ＡＢＣＤ２３４５',
    `https://machiai.example/offices/chuo#${CODE}`,
    `https+&&machiai.example&offices&chuo*${CODE}`,
  ]
  expect(readable.map(bookingCodeIn)).toEqual(readable.map(() => CODE))
  expect(bookingCodeText(CODE)).toBe('ABCD-2345')
})

test('what is no booking’s code is nobody’s business: a ticket, a card, a code with letters that codes have not [K7]', () => {
  const others = [
    '',
    'A045',
    'https://machiai.example/t/chuo/2026-11-24/A045#c2VjcmV0LXNlY3JldA',
    '4901234567894',
    'ABCD2340',
    'ABCDO345',
    'ABCD23456',
    'https://machiai.example/offices/chuo',
  ]
  expect(others.map(bookingCodeIn)).toEqual(others.map(() => null))
})

/** Keys as they come, each so many milliseconds after the one before. */
function typing(keys: readonly string[], everyMs: number) {
  let [typed, at] = [NOTHING_TYPED, 10_000]
  const scans: (string | null)[] = []
  for (const key of keys) {
    at += everyMs
    const heard = hearKey(typed, { key, at })
    typed = heard.typed
    scans.push(heard.scanned)
  }
  return scans.at(-1)
}

test('a scan is what was typed before an Enter; letters that lie long back, and an Enter by itself, are none [K7]', () => {
  expect(typing([...CODE, 'Enter'], 5)).toBe(CODE)
  expect(typing(['Shift', 'A', 'b', 'Shift', 'C', 'd', 'Enter'], 5)).toBe('AbCd')
  expect(typing([...CODE, 'Enter'], 400)).toBe(CODE)
  expect(typing([...CODE, 'Enter'], 2500)).toBe(null)
  expect(typing(['Enter'], 5)).toBe(null)
  expect(typing(['Tab', 'Tab', 'Enter'], 5)).toBe(null)
})

test('after a scan the next one begins anew [K7]', () => {
  expect(typing([...'XXXX', 'Enter', ...CODE, 'Enter'], 5)).toBe(CODE)
})

test('times of a day are told apart at noon by the office’s clock [K6]', () => {
  const at = (hour: number) => ({ at: instant(Date.parse(`2026-11-24T${String(hour).padStart(2, '0')}:00:00+09:00`)) })
  expect(halfDays([at(9), at(11), at(12), at(16)], 'Asia/Tokyo')).toEqual({
    morning: [at(9), at(11)],
    afternoon: [at(12), at(16)],
  })
})

test('the screen waits longer for whoever waits for staff, and for nobody where nobody is [K8]', () => {
  const calm = { sending: false, awaited: false, disturbed: false }
  expect(idleSeconds({ visit: NEW_VISIT, ...calm })).toBe(null)
  const asking = idleSeconds({ visit: after(begin), ...calm }) ?? 0
  const over = { visit: after(...chosen, ...toBook, { type: 'booked', booked }), ...calm }
  expect(idleSeconds({ ...over, awaited: true })).toBeGreaterThan(asking)
  expect(idleSeconds(over)).toBeLessThan(asking)
  expect(idleSeconds({ visit: NEW_VISIT, ...calm, disturbed: true })).toBe(asking)
})
