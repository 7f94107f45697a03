import { expect, test } from 'vitest'
import { chooseLanguage } from '#client/language.ts'
import { rubyParts, withoutReadings } from '#client/ruby.ts'

const nothing = { search: '', remembered: null, preferred: [] }

test('with nothing to go by the office speaks Japanese [G2]', () => {
  expect(chooseLanguage(nothing)).toBe('ja')
  expect(chooseLanguage({ ...nothing, preferred: ['fr-FR', 'de'] })).toBe('ja')
})

test('the address decides, then what was chosen before, then the browser’s first language that we speak [G2]', () => {
  const all = { search: '?lang=ko', remembered: 'zh', preferred: ['vi-VN', 'en'] }
  expect(chooseLanguage(all)).toBe('ko')
  expect(chooseLanguage({ ...all, search: '' })).toBe('zh')
  expect(chooseLanguage({ ...all, search: '', remembered: null })).toBe('vi')
  expect(chooseLanguage({ ...nothing, preferred: ['fr', 'zh-Hant-TW', 'en'] })).toBe('zh')
})

test('a language that we do not speak is passed over, wherever it stands [G2]', () => {
  expect(chooseLanguage({ search: '?lang=xx', remembered: 'yy', preferred: ['en-GB'] })).toBe('en')
})

test('easy Japanese is chosen, never guessed from a browser that asks for Japanese [G2]', () => {
  expect(chooseLanguage({ ...nothing, search: '?lang=ja-easy' })).toBe('ja-easy')
  expect(chooseLanguage({ ...nothing, preferred: ['ja-JP'] })).toBe('ja')
})

test('a reading stands above the kanji that it reads, not above the words before it [G2]', () => {
  expect(rubyParts('その 紙（かみ）を とる')).toEqual([
    { text: 'その ', reading: null },
    { text: '紙', reading: 'かみ' },
    { text: 'を とる', reading: null },
  ])
  expect(rubyParts('引っ越し（ひっこし）の 人（ひと）')).toEqual([
    { text: '引っ越し', reading: 'ひっこし' },
    { text: 'の ', reading: null },
    { text: '人', reading: 'ひと' },
  ])
})

test('brackets that hold no reading stay as they are [G2]', () => {
  expect(rubyParts('窓口（3番）')).toEqual([{ text: '窓口（3番）', reading: null }])
  expect(rubyParts('ここ（ここ）')).toEqual([{ text: 'ここ（ここ）', reading: null }])
  expect(rubyParts('')).toEqual([])
})

test('where nothing can stand above a line the readings are left out [G2]', () => {
  expect(withoutReadings('番号（ばんごう）の 紙（かみ）を とって ください')).toBe('番号の 紙を とって ください')
  expect(withoutReadings('Please take a number')).toBe('Please take a number')
})
