import { expect, test } from 'vitest'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'
import { browserWith, hire, PASSWORD, PIN, pair, signInByPassword, signInByPin } from './people-for-tests.ts'

const MINUTE_MS = 60_000
const WRONG_PIN = '90909090'

async function counterOf(house: TestHouse) {
  const headers = browserWith('counter', await pair(house, 'counter'))
  return (staff: string, pin: string) => signInByPin(house, headers, { staff, pin })
}

test('five wrong PINs in a row lock the account for a minute; the right PIN is refused too, and told how long [A15]', async () => {
  const house = await openHouse()
  const [trying, staff] = [await counterOf(house), await hire(house)]
  for (let wrong = 0; wrong < 5; wrong++) expect((await trying(staff, WRONG_PIN)).body.code).toBe('wrong-credentials')
  house.clock.advance(20_000)
  const locked = await trying(staff, PIN)
  expect([locked.status, locked.body.code, locked.body.detail]).toEqual([429, 'locked-out', '40 s'])
  expect(locked.headers.get('Retry-After')).toBe('40')
  house.clock.advance(40_000)
  expect((await trying(staff, PIN)).status).toBe(200)
})

test('each further wrong PIN locks twice as long, an hour at most [A15]', async () => {
  const house = await openHouse()
  const staff = await hire(house)
  const trying = await counterOf(house)
  const locks: number[] = []
  for (let wrong = 0; wrong < 4; wrong++) await trying(staff, WRONG_PIN)
  for (let lock = 0; lock < 8; lock++) {
    await trying(staff, WRONG_PIN)
    const seconds = Number((await trying(staff, PIN)).headers.get('Retry-After'))
    locks.push(seconds / 60)
    house.clock.advance(seconds * 1000)
  }
  expect(locks).toEqual([1, 2, 4, 8, 16, 32, 60, 60])
})

test('the right PIN begins the count anew [A15]', async () => {
  const house = await openHouse()
  const [trying, staff] = [await counterOf(house), await hire(house)]
  for (let round = 0; round < 3; round++) {
    for (let wrong = 0; wrong < 4; wrong++) await trying(staff, WRONG_PIN)
    expect((await trying(staff, PIN)).status).toBe(200)
  }
})

test('a manager’s new PIN ends the lock [A15]', async () => {
  const house = await openHouse()
  const [trying, staff] = [await counterOf(house), await hire(house)]
  for (let wrong = 0; wrong < 5; wrong++) await trying(staff, WRONG_PIN)
  const manager = house.token('section-admin')
  const locked = (await house.send('/staff', { as: manager })).body.staff[0]
  expect(locked.lockedUntil).toBe(house.clock.now() + MINUTE_MS)
  await house.send(`/staff/${staff}/pin`, { as: manager, method: 'PUT', body: { pin: '2580' } })
  expect((await trying(staff, '2580')).status).toBe(200)
})

test('many tries at once are no way around the count [A15]', async () => {
  const house = await openHouse()
  const [trying, staff] = [await counterOf(house), await hire(house)]
  const tries = await Promise.all(Array.from({ length: 12 }, () => trying(staff, WRONG_PIN)))
  expect(tries.map(({ body }) => body.code).toSorted()).toEqual([
    ...Array(7).fill('locked-out'),
    ...Array(5).fill('wrong-credentials'),
  ])
})

test('the lock outlives a restart [A15]', async () => {
  const first = await openHouse()
  await hire(first)
  for (let wrong = 0; wrong < 5; wrong++) await signInByPassword(first, { account: 'sato', password: 'not this one' })
  await first.server.stop()
  const second = await openHouse({ dataDir: first.dataDir })
  const locked = await signInByPassword(second, { account: 'sato', password: PASSWORD })
  expect([locked.status, locked.body.code]).toEqual([429, 'locked-out'])
})

test('twenty wrong tries from one device in ten minutes are enough, whomever they are for; another device goes on [A15]', async () => {
  const house = await openHouse()
  const [trying, elsewhere] = [await counterOf(house), await counterOf(house)]
  const staff: string[] = []
  for (let person = 0; person < 6; person++) staff.push(await hire(house, { account: `clerk-${person}` }))
  const [last = '', ...others] = staff
  for (const one of others) for (let wrong = 0; wrong < 4; wrong++) await trying(one, WRONG_PIN)
  const refused = await trying(last, PIN)
  expect([refused.status, refused.body.code, refused.headers.get('Retry-After')]).toEqual([429, 'locked-out', '600'])
  expect((await elsewhere(last, PIN)).status).toBe(200)
  house.clock.advance(10 * MINUTE_MS)
  expect((await trying(last, PIN)).status).toBe(200)
})

test('twenty wrong passwords from one address are enough; a paired counter is not that address [A15]', async () => {
  const house = await openHouse()
  const [trying, staff] = [await counterOf(house), await hire(house)]
  for (let wrong = 0; wrong < 20; wrong++) await signInByPassword(house, { account: `guess-${wrong}`, password: PASSWORD })
  expect((await signInByPassword(house, { account: 'sato', password: PASSWORD })).body.code).toBe('locked-out')
  expect((await trying(staff, PIN)).status).toBe(200)
})

test('wrong passwords from anywhere keep nobody from their counter: each way of signing in is counted by itself [A15]', async () => {
  const house = await openHouse()
  const [trying, staff] = [await counterOf(house), await hire(house)]
  for (let wrong = 0; wrong < 5; wrong++) await signInByPassword(house, { account: 'sato', password: 'not this one' })
  expect((await signInByPassword(house, { account: 'sato', password: PASSWORD })).body.code).toBe('locked-out')
  expect((await trying(staff, PIN)).status).toBe(200)
})

test('an unknown account is refused, and locked, in the words of a known one [A16]', async () => {
  const house = await openHouse()
  await hire(house)
  const answers = async (account: string) => {
    const told: unknown[] = []
    for (let wrong = 0; wrong < 6; wrong++) {
      const { status, body, headers } = await signInByPassword(house, { account, password: 'not this one' })
      told.push([status, body, headers.get('Retry-After')])
    }
    return told
  }
  expect(await answers('nobody')).toEqual(await answers('sato'))
})

test('an account without a password, or put out of use, is refused in the same words [A16]', async () => {
  const house = await openHouse()
  await hire(house, { account: 'no-password', password: undefined as never })
  const left = await hire(house, { account: 'left' })
  const post = { name: 'Sato', role: 'clerk', office: WARD, active: false }
  await house.send(`/staff/${left}`, { as: house.token('section-admin'), method: 'PUT', body: post })
  for (const account of ['no-password', 'left'])
    expect((await signInByPassword(house, { account, password: PASSWORD })).body.code).toBe('wrong-credentials')
})

test('an unknown account takes the time of a wrong password [A16]', async () => {
  const house = await openHouse()
  await hire(house)
  const quickest = async (account: string): Promise<number> => {
    const times: number[] = []
    for (let round = 0; round < 4; round++) {
      const begun = performance.now()
      await signInByPassword(house, { account, password: 'not this one' })
      times.push(performance.now() - begun)
    }
    return Math.min(...times)
  }
  const [unknown, known] = [await quickest('nobody'), await quickest('sato')]
  expect(unknown / known).toBeGreaterThan(0.5)
  expect(unknown / known).toBeLessThan(2)
})
