import { expect, test } from 'vitest'
import type { IssuedTicket } from '#contract/answers.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { OPENING } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'

const DAY = '2026-11-24'
const KIND = { mood: 'good', language: 'en', text: 'The clerk explained everything.' } as const

/** A visitor who has come and been served at counter 1. */
async function served({ take, act }: TestHouse, services: readonly string[] = ['shomei']): Promise<IssuedTicket> {
  const ticket = await take(services)
  for (const _ of services) {
    await act('1', 'call-next')
    await act('1', 'finish')
  }
  return ticket
}

async function openHall() {
  const house = await openHouse()
  await house.act('1', 'open')
  const rate = ({ number, secret }: Pick<IssuedTicket, 'number' | 'secret'>, rating: object = KIND) =>
    house.send(`/offices/${WARD}/tickets/${number}/rating`, { body: { secret, ...rating } })
  const read = (query = '', headers = {}) =>
    house.send(`/offices/${WARD}/ratings${query}`, { as: house.token('supervisor'), headers })
  return { house, rate, read }
}

test('a visit is rated once, with its ticket’s own secret and when it is over [P17]', async () => {
  const { house, rate } = await openHall()
  const [mine, other] = [await served(house), await house.take()]
  expect((await rate({ number: mine.number, secret: other.secret })).body.code).toBe('unknown-ticket')
  expect((await rate(other)).body.code).toBe('illegal-move')
  expect((await rate(mine)).status).toBe(204)
  expect((await rate(mine, { mood: 'bad', language: 'en' })).body.code).toBe('already-rated')
  const left = await house.take()
  await house.send(`/offices/${WARD}/tickets/${left.number}/cancel`, { body: { secret: left.secret } })
  expect((await rate(left)).body.code).toBe('illegal-move')
})

test('a line of more than two hundred letters, and a step there is not, are refused [P17]', async () => {
  const { house, rate } = await openHall()
  const mine = await served(house)
  expect((await rate(mine, { ...KIND, text: '字'.repeat(201) })).body.code).toBe('malformed')
  expect((await rate(mine, { ...KIND, mood: 'perfect' })).body.code).toBe('malformed')
  expect((await rate(mine, { ...KIND, text: '字'.repeat(200) })).status).toBe(204)
})

test('after a restart the same paper still rates once, and on the next day not at all [P17]', async () => {
  const { house, rate } = await openHall()
  const [rated, late] = [await served(house), await served(house)]
  await rate(rated)
  await house.server.stop()
  const again = await openHouse({ dataDir: house.dataDir, startMs: OPENING + 60_000 })
  const rateAgain = ({ number, secret }: IssuedTicket) =>
    again.send(`/offices/${WARD}/tickets/${number}/rating`, { body: { secret, ...KIND } })
  expect((await rateAgain(rated)).body.code).toBe('already-rated')
  again.clock.set(OPENING + 24 * 3_600_000)
  expect((await rateAgain(late)).body.code).toBe('unknown-ticket')
})

test('what is stored of a rating names neither the number nor the secret [P17]', async () => {
  const { house, rate } = await openHall()
  const mine = await served(house)
  await rate(mine)
  const database = openDatabase(house.dataDir)
  const fact = String(database.prepare("SELECT body FROM event WHERE type = 'visit-rated'").pluck().get())
  database.close()
  expect(JSON.parse(fact)).toEqual({
    type: 'visit-rated',
    receipt: expect.stringMatching(/^[\w-]{22}$/),
    services: ['shomei'],
    ...KIND,
  })
  expect(fact).not.toContain(mine.number)
  expect(fact).not.toContain(mine.secret)
})

test('whoever leads the floor reads ratings by service and day, and the lines, newest first; a visitor does not [P18]', async () => {
  const { house, rate, read } = await openHall()
  await rate(await served(house, ['shomei', 'jusho']))
  await rate(await served(house), { mood: 'bad', language: 'ja', text: '' })
  house.clock.set(OPENING + 24 * 3_600_000)
  await house.act('1', 'open')
  await rate(await served(house), { mood: 'neutral', language: 'ja', text: '少し待ちました' })
  const { body } = await read(`?from=${DAY}&to=2026-11-25`)
  expect(body.total).toEqual({ good: 1, neutral: 1, bad: 1 })
  expect(body.services).toMatchObject([
    { service: 'shomei', count: { good: 1, neutral: 1, bad: 1 } },
    { service: 'jusho', count: { good: 1, neutral: 0, bad: 0 } },
  ])
  expect(body.days).toEqual([
    { day: DAY, count: { good: 1, neutral: 0, bad: 1 } },
    { day: '2026-11-25', count: { good: 0, neutral: 1, bad: 0 } },
  ])
  expect(body.lines.map(({ text }: { text: string }) => text)).toEqual(['少し待ちました', KIND.text])
  expect(Object.keys(body.lines[0])).toEqual(['day', 'services', 'mood', 'language', 'text'])
  expect((await read()).body).toMatchObject({ from: '2026-11-25', to: '2026-11-25', total: { good: 0, neutral: 1, bad: 0 } })
  expect((await house.send(`/offices/${WARD}/ratings`)).status).toBe(401)
  expect((await house.send(`/offices/${WARD}/ratings`, { as: house.token('clerk') })).status).toBe(403)
})

test('the ratings as a file open in a spreadsheet, with Japanese and without formulas [P18, R4]', async () => {
  const { house, rate, read } = await openHall()
  await rate(await served(house), { mood: 'good', language: 'ja', text: '=1+1 ありがとう' })
  const { body } = await read(`?from=${DAY}`, { Accept: 'text/csv' })
  expect(body).toBe(`day,services,rating,language,words\r\n${DAY},shomei,good,ja,'=1+1 ありがとう\r\n`)
})
