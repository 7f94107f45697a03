import { expect, test } from 'vitest'
import { estimateText, waitingText } from '#client/estimate-text.ts'
import { clockText, durationText, spanText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { localText, type Wording, wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import { REFUSALS } from '#contract/refusals.ts'
import { LANGUAGES } from '#contract/words.ts'
import { OPENING } from '../core/office-for-tests.ts'

const SAPPORO = 'Asia/Tokyo'
const MINUTE_MS = 60_000

const ahead = {
  ja: '前に{n}人',
  'ja-easy': '前（まえ）に {n}人（にん）',
  en: { one: '{n} person ahead', other: '{n} people ahead' },
  zh: '前面{n}人',
} as const satisfies Wording

test('a sentence is filled with what it is told, in each language [G2]', () => {
  expect(wordsIn('ja', ahead, { n: 3 })).toBe('前に3人')
  expect(wordsIn('zh', ahead, { n: 3 })).toBe('前面3人')
  const called = { ja: '{number}番の方、{counter}へ', en: '{number}, counter {counter}' } as const
  expect(wordsIn('en', called, { number: 'A045', counter: '3' })).toBe('A045, counter 3')
})

test('English counts one person and two people, and nobody as people [G2]', () => {
  expect([0, 1, 2].map((n) => wordsIn('en', ahead, { n }))).toEqual(['0 people ahead', '1 person ahead', '2 people ahead'])
})

test('a language without words of its own borrows: easy Japanese from Japanese, the others from English [G2]', () => {
  const closed = { ja: '休み', en: 'Closed' } as const
  expect(LANGUAGES.map((language) => wordsIn(language, closed))).toEqual(['休み', '休み', 'Closed', 'Closed', 'Closed', 'Closed'])
  expect(wordsIn('vi', ahead, { n: 1 })).toBe('1 person ahead')
})

test('a service’s name borrows in the same way, and is never missing [G2]', () => {
  const name = { ja: '証明', en: 'Certificates', kana: 'しょうめい', ko: '증명서' }
  expect(LANGUAGES.map((language) => localText(name, language))).toEqual([
    '証明',
    '証明',
    'Certificates',
    'Certificates',
    '증명서',
    'Certificates',
  ])
})

test('a wait is told as a range, as soon, or as unknown: never as 0 and never as a bare number [E1, E2, E3]', () => {
  expect(estimateText({ kind: 'range', from: 10, to: 15 }, 'ja')).toBe('約10〜15分')
  for (const language of LANGUAGES) {
    expect(estimateText({ kind: 'range', from: 0, to: 10 }, language)).not.toMatch(/\b0/)
    expect(estimateText({ kind: 'soon' }, language)).not.toMatch(/\d/)
    expect(estimateText({ kind: 'unknown' }, language)).not.toMatch(/\d/)
  }
})

test('nobody waiting is a sentence, not a nought [E3]', () => {
  for (const language of LANGUAGES) expect(waitingText(0, language)).not.toMatch(/\d/)
  expect(waitingText(1, 'en')).toBe('1 person waiting')
})

test('times are the office’s wherever the browser stands, and easy Japanese does not count to 24 [D1]', () => {
  const at = (text: string) => Date.parse(text) as Instant
  expect(clockText(OPENING, SAPPORO, 'ja')).toBe('8:45')
  expect(clockText(OPENING, 'Europe/Warsaw', 'en')).toBe('0:45')
  expect(spanText({ from: OPENING, to: at('2026-11-24T17:15:00+09:00') }, SAPPORO, 'ja')).toBe('8:45〜17:15')
  const easily = (text: string) => clockText(at(text), SAPPORO, 'ja-easy')
  expect(['08:45', '11:00', '12:30', '15:05', '00:00'].map((time) => easily(`2026-11-24T${time}:00+09:00`))).toEqual([
    '午前（ごぜん）8時（じ）45分（ふん）',
    '午前（ごぜん）11時（じ）',
    '午後（ごご）0時（じ）30分（ふん）',
    '午後（ごご）3時（じ）5分（ふん）',
    '午前（ごぜん）0時（じ）',
  ])
})

test('a time that has passed is in whole minutes, over the hour too, and never negative [W1]', () => {
  expect(durationText(59_999, 'ja')).toBe('0分')
  expect(durationText(65 * MINUTE_MS, 'ja')).toBe('1時間5分')
  expect([60, 180].map((minutes) => durationText(minutes * MINUTE_MS, 'ja'))).toEqual(['1時間', '3時間'])
  expect(durationText(65 * MINUTE_MS, 'en')).toBe('1 h 5 min')
  expect(durationText(-MINUTE_MS, 'ja')).toBe('0分')
})

test('every refusal is a sentence in every language of the screens, and so is no answer at all [C3]', () => {
  const codes = [...Object.keys(REFUSALS), 'unreachable'] as (keyof typeof REFUSALS | 'unreachable')[]
  for (const language of LANGUAGES)
    for (const code of codes) expect(troubleText({ code }, language), `${code} in ${language}`).toMatch(/[。.！!]$/)
})
