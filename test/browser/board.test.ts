import { expect, onTestFinished, test } from 'vitest'
import { TEN, tenCounters } from '../core/office-for-tests.ts'
import { openHouse, WARD, watchView } from '../server/house-for-tests.ts'
import { browserOfThisFile, openBrowser } from './browser-for-tests.ts'
import { callsOn, numberOn, pairing } from './screens-for-tests.ts'

const pair = pairing(browserOfThisFile())

test('ten calls within 100 ms are ten numbers on the board, all in sight [B1]', async () => {
  const house = await openHouse({ offices: [tenCounters()] })
  const { page } = await pair(house, 'display')
  await page.getByText('試験区役所').first().waitFor()
  for (const id of TEN) await house.act(id, 'open')
  const numbers = await Promise.all(TEN.map(() => house.take()))
  await Promise.all(TEN.map((id) => house.act(id, 'call-next')))
  for (const { number } of numbers) await numberOn(page, number).waitFor()
  const sizes = await callsOn(page).evaluateAll((rows) =>
    rows.map((row) => row.getBoundingClientRect()).map(({ top, bottom, left, right }) => ({ top, bottom, left, right })),
  )
  expect(sizes.length).toBe(10)
  for (const { top, bottom, left, right } of sizes) {
    expect(top).toBeGreaterThanOrEqual(0)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(1080)
    expect(right).toBeLessThanOrEqual(1920)
  }
})

test('every call and every recall is announced once; the board reports what it has shown and spoken [B2, B5]', async () => {
  const house = await openHouse({ offices: [tenCounters()] })
  await pair(house, 'display')
  const floor = await watchView(house.server.url, 'floor', { token: house.token('section-admin') })
  await floor.until(({ displays }) => displays[0]?.connected === true)
  for (const id of ['1', '2', '3']) await house.act(id, 'open')
  await Promise.all([house.take(), house.take(), house.take()])
  await Promise.all(['1', '2', '3'].map((id) => house.act(id, 'call-next')))
  await house.act('1', 'recall')
  const { displays } = await floor.until((view) => view.displays[0]?.spoken === 4)
  expect(displays[0]).toMatchObject({ shown: 4, spoken: 4, sound: 'on' })
})

test('a call to hand over papers carries its word and its mark; another call carries neither [B7]', async () => {
  const house = await openHouse()
  const { page } = await pair(house, 'display')
  const clerk = house.token('clerk')
  const move = (number: string, to: string) => house.send(`/offices/${WARD}/tickets/${number}/${to}`, { as: clerk, body: {} })
  for (const id of ['1', '2']) await house.act(id, 'open')
  const { number } = await house.take(['jusho'])
  await house.act('2', 'call-next')
  await house.act('2', 'start')
  await move(number, 'prepare')
  await move(number, 'ready')
  await page.getByTestId('ready-list').getByText(number).waitFor()
  await house.act('2', 'call-next')
  await house.take(['shomei'])
  await house.act('1', 'call-next')
  await numberOn(page, 'A001').waitFor()
  expect(await numberOn(page, number).getByText('お渡し').count()).toBe(1)
  expect(await numberOn(page, number).locator('.paper-mark').isVisible()).toBe(true)
  expect(await numberOn(page, 'A001').locator('.paper-mark').count()).toBe(0)
})

test('with sound blocked the numbers go on, the board says so, and staff see that it is silent [B4]', async () => {
  const house = await openHouse()
  const browser = await openBrowser({ mayPlay: false })
  onTestFinished(() => browser.close())
  const { page } = await pair(house, 'display', { browser })
  const console = await pair(house, 'counter')
  await house.act('1', 'open')
  await house.act('2', 'open')
  await house.take()
  await house.take()
  await house.act('1', 'call-next')
  await numberOn(page, 'A001').waitFor()
  await house.act('2', 'call-next')
  await numberOn(page, 'A002').waitFor()
  await page.getByTestId('sound-notice').waitFor()
  await console.page.getByRole('button', { name: /3/ }).first().click()
  await console.page.getByTestId('sound-warning').waitFor()
})

test('a sound that never settles holds up no number [B4]', async () => {
  const house = await openHouse()
  const { page } = await pair(house, 'display', {
    before: (context) =>
      context.addInitScript(() => {
        // A sound device that hangs: neither resumed nor refused, for ever.
        Object.defineProperty(AudioContext.prototype, 'state', { get: () => 'suspended' })
        AudioContext.prototype.resume = () => new Promise(() => undefined)
        speechSynthesis.speak = () => undefined
      }),
  })
  await house.act('1', 'open')
  for (const number of ['A001', 'A002', 'A003']) {
    await house.take()
    await house.act('1', 'call-next')
    await numberOn(page, number).waitFor()
    await house.act('1', 'finish')
  }
  await page.getByTestId('sound-notice').waitFor()
})
