import { expect, test } from 'vitest'
import { rubyParts } from '#client/ruby.ts'
import { errandWords, guideResultWords, guideWardWords, guideWords, wayWords } from '#client/words/guide.ts'
import { localText, type WordTable } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'
import { type Answers, elsewhereFor, errandsFor, openQuestion, papersFor } from '#core/guide.ts'
import { readGuide } from '#server/guide.ts'
import { readOffices } from '#server/seed.ts'
import { hearings } from '../core/guide-for-tests.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'

const guide = readGuide()
const openCity = (): Promise<TestHouse> => openHouse({ offices: readOffices() })

async function read({ server }: TestHouse, path: string) {
  const response = await fetch(`${server.url}${path}`, { headers: { Accept: 'text/html' } })
  const html = await response.text()
  return { status: response.status, html, main: html.slice(html.indexOf('<main'), html.indexOf('</main>')) }
}

const addressOf = (event: string, said: Readonly<Record<string, string>>): string =>
  `/guide/${event}?${new URLSearchParams(said)}`

/** What is read aloud of the markup: words without tags, readings or the brackets around them. */
const wordsOf = (html: string): string =>
  html
    .replaceAll(/<r[pt]>.*?<\/r[pt]>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, '')

const shown = (text: LocalText | undefined, language: Language): string =>
  rubyParts(text ? localText(text, language) : 'missing')
    .map((part) => part.text)
    .join('')
    .replaceAll(/\s+/g, '')

const idsIn = (html: string, attribute: string): readonly string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]+)"`, 'g'))].map(([, id = '']) => id)

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

const headingLevels = (html: string): readonly number[] => [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))

test('the list names every event with its drawing; an unknown one is 404, with those that there are [P41]', async () => {
  const house = await openCity()
  for (const language of LANGUAGES) {
    const { status, main } = await read(house, `/guide?lang=${language}`)
    expect(status).toBe(200)
    for (const { id, name } of guide.events) {
      expect(linksIn(main)).toContain(`/guide/${id}`)
      expect(wordsOf(main)).toContain(shown(name, language))
    }
    expect(main.match(/class="pictogram"/g)).toHaveLength(guide.events.length)
  }
  for (const path of ['/guide/nothing-like-that', '/guide/%3Cscript%3E', '/guide/%E5%BC%95']) {
    const { status, html, main } = await read(house, `${path}?lang=en`)
    expect([path, status]).toEqual([path, 404])
    expect(main).toContain('The guide has no such page')
    expect(linksIn(main)).toContain('/guide/move-in')
    expect(html).toContain('<meta name="robots" content="noindex"')
  }
  expect((await read(house, '/guide/')).status).toBe(200)
  expect((await read(house, '/guide/%E0%A4')).status).toBe(404)
})

test.each(guide.events)(
  '$id: each answer is a link, and every way ends in what the core says of it [P42, P43]',
  async (event) => {
    const house = await openCity()
    const walk = async (answers: Answers): Promise<readonly Answers[]> => {
      const { status, main } = await read(house, addressOf(event.id, { ...answers, lang: 'en' }))
      expect(status).toBe(200)
      const open = openQuestion(event, answers)
      if (open !== null) {
        const question = guide.questions[open]
        expect(wordsOf(/<h1>(.*?)<\/h1>/s.exec(main)?.[1] ?? '')).toBe(shown(question?.ask, 'en'))
        const next = (question?.answers ?? []).map(({ id }) => ({ ...answers, [open]: id }))
        for (const each of next) expect(linksIn(main)).toContain(addressOf(event.id, each))
        return (await Promise.all(next.map(walk))).flat()
      }
      const errands = errandsFor(event, answers)
      expect(idsIn(main, 'data-service')).toEqual(errands.map(({ service }) => service))
      expect(idsIn(main, 'data-errand')).toEqual(errands.flatMap(({ parts }) => parts.map(({ id }) => id)))
      expect(idsIn(main, 'data-paper')).toEqual(papersFor(errands).map(({ paper }) => paper))
      for (const { name } of elsewhereFor(event, answers)) expect(wordsOf(main)).toContain(shown(name, 'en'))
      return [answers]
    }
    expect(await walk({})).toEqual(hearings(guide, event))
  },
)

test.each(LANGUAGES)('%s: every result says its errands, deadlines and papers in that language [P43, H1]', async (language) => {
  const house = await openCity()
  for (const event of guide.events)
    for (const answers of hearings(guide, event)) {
      const { main } = await read(house, addressOf(event.id, { ...answers, lang: language }))
      const words = wordsOf(main)
      const errands = errandsFor(event, answers)
      const parts = [...errands.flatMap((errand) => errand.parts), ...elsewhereFor(event, answers)]
      const texts = [
        ...parts.flatMap(({ name, why, deadline }) => [name, why, deadline]),
        ...errands.flatMap(({ papers }) => papers.map((paper) => guide.papers[paper])),
      ]
      for (const text of texts) if (text) expect(words).toContain(shown(text, language))
      expect(words).not.toMatch(/undefined|NaN|\{\w+\}/)
      const levels = headingLevels(main)
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([])
    }
})

test('the guide’s own words are in all six languages, in easy Japanese with every reading [P43]', () => {
  const tables: readonly WordTable[] = [errandWords, wayWords, guideWords, guideResultWords, guideWardWords]
  const words = tables.flatMap((table) => Object.values(table))
  expect(words.flatMap((each) => LANGUAGES.filter((language) => !each[language]))).toEqual([])
  const unread = words
    .flatMap((each) => rubyParts(each['ja-easy'] ?? ''))
    .filter(({ text, reading }) => reading === null && /\p{Script=Han}/u.test(text))
  expect(unread).toEqual([])
})

test('what was changed by hand counts as not said: the question is asked again, and no ward is chosen [P42]', async () => {
  const house = await openCity()
  const asks = async (query: string) => {
    const { status, main } = await read(house, `/guide/move-in?lang=en&${query}`)
    return [status, /<h1>(.*?)<\/h1>/s.exec(main)?.[1]]
  }
  const first = [200, 'Where did you move from?']
  expect(await asks('from=mars')).toEqual(first)
  expect(await asks('from=')).toEqual(first)
  expect(await asks('__proto__=x&constructor=y&from=%3Cscript%3E')).toEqual(first)
  expect(await asks('from=japan')).toEqual([200, 'Do you have a My Number card?'])
  const said = { 'name-matter': 'reading', ward: 'nowhere', lang: 'en' }
  expect((await read(house, addressOf('name-change', said))).main).toContain('data-testid="wards"')
})

test('how many questions are left is said, and each answer can be changed by itself [P42]', async () => {
  const house = await openCity()
  const first = await read(house, '/guide/move-in?lang=en')
  expect(first.main).toContain('3 more questions after this')
  const some = await read(house, '/guide/certificates?lang=en')
  expect(some.main).toContain('at most 2 more questions after this')
  const last = await read(house, '/guide/move-in?lang=en&from=japan&card=yes&certificate=none')
  expect(last.main).toContain('the last question')
  expect(linksIn(last.main)).toContain('/guide/move-in?from=japan&certificate=none')
  const result = await read(house, '/guide/move-in?lang=en&from=japan&card=yes&certificate=none&family=neither&ward=nishi')
  expect(linksIn(result.main)).toContain('/guide/move-in?from=japan&card=yes&certificate=none&ward=nishi')
})

test('what spares the whole trip stands first; beside one errand of several it does not [P44]', async () => {
  const house = await openCity()
  const whole = await read(house, addressOf('certificates', { 'certificate-kind': 'record', visitor: 'self', lang: 'en' }))
  const [spared, counter] = [whole.main.indexOf('data-testid="without-coming"'), whole.main.indexOf('data-testid="errand"')]
  expect(spared).toBeGreaterThan(0)
  expect(spared).toBeLessThan(counter)
  // Said once.
  expect(whole.main.match(/data-kind="convenience-store"/g)).toHaveLength(1)
  const some = { from: 'japan', card: 'yes', certificate: 'record', family: 'neither', lang: 'en' }
  const part = await read(house, addressOf('move-in', some))
  expect(part.main).not.toContain('data-testid="without-coming"')
  expect(part.main.indexOf('data-kind="convenience-store"')).toBeGreaterThan(part.main.indexOf('data-service="shomei"'))
})

test('what no counter of a ward does is told with who does it; others’ sites are named, and told to be others’ [P44]', async () => {
  const house = await openCity()
  const { main } = await read(house, addressOf('foreign-residents', { 'residence-matter': 'other', lang: 'en' }))
  expect(main).toContain('data-testid="elsewhere"')
  expect(main).toContain('Immigration Services Bureau')
  expect(main).toContain('More at moj.go.jp')
  expect(main).not.toContain('data-testid="wards"')
  for (const [link] of main.matchAll(/<a[^>]* href="https?:[^>]*>/g))
    expect(link).toMatch(/href="https:.*rel="noopener external"/)
})

/** A house of one ward that has some services only, with people waiting for one of them. */
async function openSmall(change: Partial<OfficeSettings> = {}): Promise<TestHouse> {
  const house = await openHouse({ offices: [smallOffice(change)] })
  await house.act('1', 'open')
  for (let visitor = 0; visitor < 3; visitor++) await house.take(['shomei'])
  house.server.refresh()
  return house
}

const RECORD = { 'certificate-kind': 'record', visitor: 'self' }

test('beside each counter stand its signs, the wait and the people, of a named moment [P45]', async () => {
  const house = await openSmall()
  const { main } = await read(house, addressOf('certificates', { ...RECORD, ward: WARD, lang: 'en' }))
  const wait = main.slice(main.indexOf('data-testid="counter-wait"'), main.indexOf('data-testid="part"'))
  expect(wordsOf(wait)).toContain('Counter1')
  expect(wordsOf(wait)).toContain('3peoplewaiting')
  expect(main).toMatch(/as of 0?8:45/)
  expect(linksIn(main)).toEqual(expect.arrayContaining([`/offices/${WARD}`, `/offices/${WARD}/outlook`]))
  expect(linksIn(main)).toContain(addressOf('certificates', RECORD))
})

test('where nobody waits it says so; where the service is stopped, what to do instead [P45]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  house.server.refresh()
  const page = async () => wordsOf((await read(house, addressOf('certificates', { ...RECORD, ward: WARD, lang: 'en' }))).main)
  expect(await page()).toContain('nobodywaiting')
  const leader = house.token('supervisor')
  expect((await house.send(`/offices/${WARD}/ticketing/stop`, { as: leader, body: { services: ['shomei'] } })).status).toBe(204)
  expect(await page()).toContain('Ticketsarepaused.')
})

test('a closed office says when it opens, in the choice and when it is chosen [P45]', async () => {
  const house = await openSmall()
  house.clock.advance(12 * 3_600_000)
  house.server.refresh()
  for (const ward of [{}, { ward: WARD }]) {
    const { main } = await read(house, addressOf('certificates', { ...RECORD, ...ward, lang: 'en' }))
    expect(main).toMatch(/Opens [^<]*Wed[^<]*, 0?8:45/)
    expect(main).not.toContain('people waiting')
  }
})

test('a service that the chosen ward has not is said to be not there [P45]', async () => {
  const [chuo, kita, ...others] = readOffices() as [OfficeSettings, OfficeSettings, ...OfficeSettings[]]
  const withoutSeals: OfficeSettings = {
    ...kita,
    services: kita.services.filter(({ id }) => id !== 'inkan'),
    counters: kita.counters.map((counter) => ({
      ...counter,
      ranks: counter.ranks.map((rank) => rank.filter((id) => id !== 'inkan')).filter((rank) => rank.length > 0),
    })),
  }
  const house = await openHouse({ offices: [chuo, withoutSeals, ...others] })
  const stop = { 'seal-matter': 'stop', lang: 'en' }
  expect((await read(house, addressOf('seal', { ...stop, ward: 'kita' }))).main).toContain('Not done at this office')
  const choice = (await read(house, addressOf('seal', stop))).main
  expect(choice.match(/Not done at this office/g)).toHaveLength(1)
})

test('no ward is chosen for anybody: each is offered with the wait for these errands, nobody counted twice [P46]', async () => {
  const city = await openCity()
  const { main } = await read(city, addressOf('certificates', { ...RECORD, lang: 'en' }))
  expect(idsIn(main, 'data-office')).toEqual(readOffices().map(({ id }) => id))
  expect(main).toContain('Any ward office in the city does this.')
  const moved = await read(city, '/guide/move-within?card=yes&record=no&school=no&lang=en')
  expect(moved.main).toContain('Choose the ward where the person concerned lives.')

  const house = await openSmall()
  await house.take(['shomei', 'jusho'])
  house.server.refresh()
  const both = { card: 'no', record: 'yes', school: 'no', lang: 'en' }
  const choice = (await read(house, addressOf('move-within', both))).main
  expect(wordsOf(choice.slice(choice.indexOf('data-testid="ward-option"')))).toContain('4peoplewaiting')
  expect(linksIn(choice)).toContain(`/guide/move-within?card=no&record=yes&school=no&ward=${WARD}`)
})

test('a ward that came with the address stays through all questions [P46]', async () => {
  const house = await openCity()
  expect(linksIn((await read(house, '/offices/nishi?lang=en')).main)).toContain('/guide?ward=nishi')
  expect(linksIn((await read(house, '/guide?ward=nishi')).main)).toContain('/guide/move-in?ward=nishi')
  expect(linksIn((await read(house, '/guide/move-in?ward=nishi')).main)).toContain('/guide/move-in?from=japan&ward=nishi')
})

test('search engines are given the list and the events, not the answers [P48]', async () => {
  const house = await openCity()
  const isListed = async (path: string) => !(await read(house, path)).html.includes('content="noindex"')
  expect(await isListed('/guide')).toBe(true)
  expect(await isListed('/guide/move-in?lang=en')).toBe(true)
  expect(await isListed('/guide/move-in?from=japan')).toBe(false)
  expect(await isListed('/guide?ward=nishi')).toBe(false)
})

test('the list and the first questions stay as they are, a result is of the moment [P49]', async () => {
  const house = await openSmall()
  const etagOf = async (path: string) => {
    const response = await fetch(`${house.server.url}${path}`, { headers: { Accept: 'text/html' } })
    return [(await response.text()).length > 0, response.headers.get('ETag')]
  }
  const paths = [
    '/guide?lang=en',
    '/guide/certificates?lang=en',
    addressOf('certificates', { ...RECORD, ward: WARD, lang: 'en' }),
  ]
  const before = await Promise.all(paths.map(etagOf))
  await house.take(['shomei'])
  const [list, question, result] = await Promise.all(paths.map(etagOf))
  expect([list, question]).toEqual(before.slice(0, 2))
  expect(result).not.toEqual(before[2])
  expect((await read(house, '/guide?lang=ko')).html).toContain('<html lang="ko">')
})

test('a house whose offices have nothing of the guide says so [P41, H5]', async () => {
  const [first] = smallOffice().services
  const only = { ...first, id: 'parking' } as OfficeSettings['services'][number]
  const [counter] = smallOffice().counters
  const counters = [{ ...counter, ranks: [['parking']] }] as unknown as OfficeSettings['counters']
  const house = await openHouse({ offices: [smallOffice({ services: [only], counters })] })
  const { status, main } = await read(house, '/guide?lang=en')
  expect([status, main.includes('There is nothing in the guide just now.')]).toEqual([200, true])
})
