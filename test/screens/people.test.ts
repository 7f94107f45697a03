import { expect, test } from 'vitest'
import { lockedMinutes } from '#client/sign-in/locked-minutes.ts'
import { namesLike, needsFinding } from '#client/sign-in/names.ts'
import { pinKey, typedPin } from '#client/sign-in/pin.ts'
import { AUDITED_ACTS, type AuditEntry } from '#contract/audit.ts'
import type { Device } from '#contract/devices.ts'
import { EventBody } from '#contract/events.ts'
import { Instant, OfficeId } from '#contract/primitives.ts'
import { CreateStaff, type Staff } from '#contract/staff.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'
import { recordLine } from '../../admin/audit/audit-text.ts'
import { byDay } from '../../admin/audit/by-day.ts'
import { showingText } from '../../admin/devices/showing-text.ts'
import { momentText } from '../../admin/moment-text.ts'
import { isAccount, rolesGivenBy, staffAt, withRole } from '../../admin/staff/account-rules.ts'

const CHUO = OfficeId.parse('chuo')
const KITA = OfficeId.parse('kita')
const OFFICES = [
  { office: CHUO, name: { ja: '中央区役所', en: 'Chuo Ward Office' } },
  { office: KITA, name: { ja: '北区役所', en: 'Kita Ward Office' } },
] as unknown as readonly OfficeGlance[]

const PLAIN = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false }
const pressed = (code: string, with_: Partial<typeof PLAIN> = {}) => pinKey({ code, ...PLAIN, ...with_ })

test('a PIN is typed by the place of the keys: above the letters or beside them, whatever the input mode [C20]', () => {
  expect(pressed('Digit7')).toEqual({ type: 'digit', digit: '7' })
  expect(pressed('Numpad7')).toEqual({ type: 'digit', digit: '7' })
  expect(['Enter', 'NumpadEnter', 'Backspace', 'Escape'].map((code) => pressed(code)?.type)).toEqual([
    'enter',
    'enter',
    'erase',
    'back',
  ])
  expect([pressed('KeyA'), pressed('Digit7', { ctrlKey: true }), pressed('Digit1', { shiftKey: true })]).toEqual([
    null,
    null,
    null,
  ])
})

test('a PIN has eight digits at most, and each is taken back by itself [C20]', () => {
  const nine = [...'731950482'].reduce((typed, digit) => typedPin(typed, { type: 'digit', digit }), '')
  expect(nine).toBe('73195048')
  expect(typedPin(nine, { type: 'erase' })).toBe('7319504')
  expect(typedPin('', { type: 'erase' })).toBe('')
  expect(typedPin('73', { type: 'enter' })).toBe('73')
})

test('many names are found by what is typed: in any case and width, with or without the space between them [C20]', () => {
  const people = ['佐藤 花子', '鈴木 一郎', 'Mori Ken'].map((name) => ({ name }))
  const found = (typed: string) => namesLike(people, typed, 'ja-JP').map(({ name }) => name)
  expect(found('佐藤花')).toEqual(['佐藤 花子'])
  expect(found('ｍｏｒｉ　ｋ')).toEqual(['Mori Ken'])
  expect(found('')).toHaveLength(3)
  expect(found('田')).toEqual([])
  expect([needsFinding(new Array(8)), needsFinding(new Array(9))]).toEqual([false, true])
})

test('how long signing in is locked is told in whole minutes, rounded up; other refusals tell nothing [C20]', () => {
  expect(lockedMinutes({ code: 'locked-out', detail: '60 s' })).toBe(1)
  expect(lockedMinutes({ code: 'locked-out', detail: '61 s' })).toBe(2)
  expect(lockedMinutes({ code: 'locked-out' })).toBeNull()
  expect(lockedMinutes({ code: 'wrong-credentials', detail: '60 s' })).toBeNull()
})

test('an account’s name is judged in its field exactly as the server judges it [M4]', () => {
  const samples = ['sato', 'chuo.sato', 'a', '.sato', 'sa to', '佐藤', 's@to_1-2', 'x'.repeat(60), 'x'.repeat(61), '', ' sato ']
  for (const account of samples) {
    const judged = CreateStaff.safeParse({ account, name: 'Sato', role: 'clerk', office: CHUO }).success
    expect([account, isAccount(account)]).toEqual([account, judged])
  }
})

test('only the city makes anyone the city’s, and whoever is the city’s is of no single office [M4, A17]', () => {
  expect(rolesGivenBy('city-admin')).toContain('city-admin')
  expect(rolesGivenBy('section-admin')).not.toContain('city-admin')
  const sato = { name: 'Sato', role: 'clerk', office: CHUO } as const
  expect(withRole(sato, 'city-admin', KITA).office).toBeNull()
  expect(withRole({ ...sato, role: 'city-admin', office: null }, 'clerk', KITA).office).toBe(KITA)
  expect(withRole(sato, 'supervisor', KITA).office).toBe(CHUO)
})

test('an office’s staff are its own and the city’s, those in use first [M4]', () => {
  const person = (name: string, office: OfficeId | null, active = true) => ({ name, office, active }) as Staff
  const all = [person('Ito', CHUO), person('Abe', CHUO, false), person('Ono', null), person('Mori', KITA), person('Endo', CHUO)]
  expect(staffAt(all, CHUO, 'en-GB').map(({ name }) => name)).toEqual(['Endo', 'Ito', 'Ono', 'Abe'])
})

const shows = (office: OfficeId | null, showing: Device['showing'], language: Language = 'ja') =>
  showingText({ office, showing }, OFFICES, language)

test('what a device shows is said in words, with its ward where that is another than its own [M5]', () => {
  expect(shows(CHUO, { audience: 'desk', office: 'chuo', counter: '2' })).toBe('2番窓口の画面')
  expect(shows(CHUO, { audience: 'desk', office: 'chuo', counter: '2' }, 'en')).toBe('console of counter 2')
  expect(shows(CHUO, { audience: 'desk', office: 'chuo', counter: 'info' })).toBe('窓口「info」の画面')
  expect(shows(CHUO, { audience: 'board', office: 'chuo', counter: null })).toBe('呼び出しの表示板')
  expect(shows(null, { audience: 'floor', office: 'kita', counter: null })).toBe('北区役所のフロアの画面')
  expect(shows(CHUO, null)).toBeNull()
})

const at = (text: string): Instant => Instant.parse(Date.parse(text))

test('a time of today is a time, one of another day has its day with it [M5]', () => {
  const now = at('2026-11-24T10:00:00+09:00')
  const told = { timeZone: 'Asia/Tokyo', language: 'ja' } as const
  expect(momentText(at('2026-11-24T08:45:00+09:00'), now, told)).toBe('8:45')
  expect(momentText(at('2026-11-23T08:45:00+09:00'), now, told)).toBe('11月23日(月) 8:45')
})

const EMPTY: AuditEntry = {
  at: at('2026-11-24T10:00:00+09:00'),
  type: 'signed-in',
  office: 'chuo',
  by: { id: 's1', name: '佐藤' },
  device: null,
  about: null,
  detail: null,
  number: null,
  counter: null,
}
const line = (entry: Partial<AuditEntry>, language: Language = 'ja') =>
  recordLine({ ...EMPTY, ...entry }, { offices: OFFICES, language })

test('every act there is stands on record in words, and one of an older version as it is [M6]', () => {
  const facts = EventBody.options.map((option) => option.shape.type.value)
  for (const type of [...AUDITED_ACTS, ...facts])
    for (const language of LANGUAGES) expect([type, line({ type }, language).what]).not.toEqual([type, type])
  expect(line({ type: 'counter-painted' }).what).toBe('counter-painted')
})

test('who it was: the person, the device that paired itself, the office itself, or somebody unknown [M6]', () => {
  expect(line({}).who).toBe('佐藤')
  expect(line({ type: 'errand-lapsed', by: null }).who).toBe('自動')
  expect(line({ type: 'sign-in-failed', by: null }).who).toBe('不明')
  expect(line({ by: { id: 's9', name: null } }).who).toBe('不明')
  const door = { id: 'd1', name: '正面入口' }
  expect(line({ type: 'device-paired', by: null, device: door, about: '正面入口' })).toMatchObject({
    who: '正面入口',
    about: null,
    where: null,
  })
})

test('where it was, and what it was about, are said in words [M6]', () => {
  expect(line({ type: 'errand-called', number: 'A012', counter: '3' })).toMatchObject({ about: 'A012', where: '3番窓口' })
  expect(line({ device: { id: 'd1', name: '3番の端末' } }).where).toBe('3番の端末')
  expect(line({ by: { id: 'd1', name: '3番の端末' }, device: { id: 'd1', name: '3番の端末' } }).where).toBeNull()
  expect(line({ type: 'pairing-requested', by: null, about: 'kiosk' }).about).toBe('発券機')
})

test('what was changed is said in the reader’s words, also where a name has a comma in it [M6]', () => {
  expect(line({ detail: 'name: Mori, K → Mori, Ken, role: clerk → supervisor, active: true → false' }, 'en').detail).toBe(
    'name: Mori, K → Mori, Ken, role: Clerk → Supervisor, use: In use → Out of use',
  )
  expect(line({ detail: 'office: chuo → all' }).detail).toBe('区役所：中央区役所 → すべての区')
  expect(line({ detail: 'role: clerk' }).detail).toBe('役割：窓口職員')
  expect(line({ detail: 'signInRequired: true' }).detail).toBe('必須にした')
  expect(line({ detail: 'something: else' }).detail).toBe('something: else')
})

test('the record has a heading for each day, in the order in which it is told [M6]', () => {
  const entries = ['2026-11-24T10:00:00+09:00', '2026-11-24T00:10:00+09:00', '2026-11-23T23:50:00+09:00'].map((text) => ({
    ...EMPTY,
    at: at(text),
  }))
  expect(byDay(entries, 'Asia/Tokyo', 'ja').map(({ day, entries: its }) => [day, its.length])).toEqual([
    ['11月24日(火)', 2],
    ['11月23日(月)', 1],
  ])
})
