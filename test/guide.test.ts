import { expect, test } from 'vitest'
import { MAX_QUESTIONS } from '#contract/guide.ts'
import { LANGUAGES } from '#contract/words.ts'
import { elsewhereFor, errandsFor, guideForOffice } from '#core/guide.ts'
import { readGuide } from '#server/guide.ts'
import { readOffices } from '#server/seed.ts'
import { hearings } from './core/guide-for-tests.ts'

const guide = readGuide()
const offices = readOffices()
const event = (id: string) => {
  const found = guide.events.find((each) => each.id === id)
  if (!found) throw new Error(`no event ${id}`)
  return found
}

/** Every text of the guide, wherever it stands. */
function textsIn(value: unknown): readonly Record<string, string>[] {
  if (typeof value !== 'object' || value === null) return []
  return 'ja' in value ? [value as Record<string, string>] : Object.values(value).flatMap(textsIn)
}

test('the guide speaks every language, and what is invented is marked with where its facts were read [H1]', () => {
  const texts = textsIn(guide)
  expect(texts.length).toBeGreaterThan(200)
  expect(texts.filter((text) => LANGUAGES.some((language) => !text[language])).map(({ ja }) => ja)).toEqual([])
  expect(guide.example).toBe(true)
  expect(guide.sources.length).toBeGreaterThan(10)
})

test('in easy Japanese every kanji is read [H1]', () => {
  const unread = textsIn(guide)
    .map((text) => text['ja-easy'] ?? '')
    .filter((easy) => /\p{Script=Han}+(?![\p{Script=Han}（])/u.test(easy.replaceAll(/\d+[月日年人回]/g, '')))
  expect(unread).toEqual([])
})

test('every service and every pictogram of the guide is one of some ward’s [H1]', () => {
  const services = offices.flatMap((office) => office.services)
  const known = new Set<string | null>([null, ...services.map(({ id }) => id)])
  const drawn = new Set(services.map(({ pictogram }) => pictogram))
  for (const { id, pictogram, errands } of guide.events) {
    expect(
      errands.filter(({ service }) => !known.has(service)),
      id,
    ).toEqual([])
    expect(drawn, id).toContain(pictogram)
  }
})

test('nothing in the guide is unused: each paper, question and alternative belongs to an errand [H1]', () => {
  const errands = guide.events.flatMap((each) => each.errands)
  expect(new Set(errands.flatMap(({ papers }) => papers))).toEqual(new Set(Object.keys(guide.papers)))
  expect(new Set(errands.flatMap(({ instead }) => instead))).toEqual(new Set(Object.keys(guide.alternatives)))
  expect(new Set(guide.events.flatMap(({ questions }) => questions))).toEqual(new Set(Object.keys(guide.questions)))
})

test.each(guide.events)('$id: every question matters to an errand and is asked on some path [H2]', (each) => {
  const named = new Set(each.errands.flatMap(({ when }) => when.map(({ question }) => question)))
  const asked = new Set(hearings(guide, each).flatMap((answers) => Object.keys(answers)))
  expect([named, asked]).toEqual([new Set(each.questions), new Set(each.questions)])
})

test.each(guide.events)(
  '$id: every path ends within four questions, at a counter or at a place that does it instead [H2, H3]',
  (each) => {
    for (const answers of hearings(guide, each)) {
      expect(Object.keys(answers).length).toBeLessThanOrEqual(MAX_QUESTIONS)
      expect(errandsFor(each, answers).length + elsewhereFor(each, answers).length, JSON.stringify(answers)).toBeGreaterThan(0)
    }
  },
)

test.each(guide.events)('$id: every errand is met on some path [H3]', (each) => {
  const met = hearings(guide, each).flatMap((answers) => [
    ...errandsFor(each, answers).flatMap(({ parts }) => parts),
    ...elsewhereFor(each, answers),
  ])
  expect(each.errands.filter((errand) => !met.includes(errand)).map(({ id }) => id)).toEqual([])
})

test('a hearing sends nobody to more than six services, nor asks for more than ten papers at one [H4]', () => {
  for (const each of guide.events)
    for (const answers of hearings(guide, each)) {
      const heard = errandsFor(each, answers)
      expect(heard.length, each.id).toBeLessThanOrEqual(6)
      for (const { papers } of heard) expect(papers.length, each.id).toBeLessThanOrEqual(10)
    }
})

test('moving in with a My Number card and a certificate: three errands, five taps until they are known [H6]', () => {
  const answers = { from: 'japan', card: 'yes', certificate: 'record', family: 'neither' }
  expect(hearings(guide, event('move-in'))).toContainEqual(answers)
  const heard = errandsFor(event('move-in'), answers)
  expect(heard.map(({ service }) => service)).toEqual(['jusho', 'mynumber', 'shomei'])
  const chooseEvent = 1
  const handOver = 2
  expect(chooseEvent + Object.keys(answers).length + handOver).toBeLessThan(10)
})

test('no event takes ten taps from its choice to the number [H6]', () => {
  for (const each of guide.events)
    for (const answers of hearings(guide, each)) expect(1 + Object.keys(answers).length + 2).toBeLessThan(10)
})

test('the ten wards of today are offered the whole guide [H5]', () => {
  for (const { services } of offices)
    expect(
      guideForOffice(
        guide,
        services.map(({ id }) => id),
      ),
    ).toEqual(guide)
})
