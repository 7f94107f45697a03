import { setTimeout as later } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tenCounters } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse } from '../server/house-for-tests.ts'
import { kill, startServerProcess, tokenFromCommand } from '../server/processes-for-tests.ts'
import { sender } from '../server/sender.ts'
import { browserOfThisFile, openScreen, type Size } from './browser-for-tests.ts'
import { layCable } from './cable-for-tests.ts'
import { numberOn, numbersOn, pairing } from './screens-for-tests.ts'

const browserOf = browserOfThisFile()
const pair = pairing(browserOf)

test('a display cut off for 30 seconds says that it shows an older state, and is right after it reconnects [B3]', async () => {
  const house = await openHouse({ offices: [tenCounters()] })
  const cable = await layCable(house.server.url)
  const { page } = await pair(house, 'display', { base: cable.url })
  await house.act('1', 'open')
  await house.take()
  await house.act('1', 'call-next')
  await numberOn(page, 'A001').waitFor()
  const pulledAt = performance.now()
  cable.pull()
  for (let call = 0; call < 4; call++) {
    await house.act('1', 'finish')
    await house.take()
    await house.act('1', 'call-next')
  }
  await page.getByTestId('stale-notice').waitFor()
  expect(await numbersOn(page)).toEqual(['A001'])
  await later(30_000 - (performance.now() - pulledAt))
  cable.putBack()
  await numberOn(page, 'A005').waitFor()
  await page.getByTestId('stale-notice').waitFor({ state: 'detached' })
  expect((await numbersOn(page))[0]).toBe('A005')
}, 90_000)

test('killed without warning and started again, every screen recovers by itself, without a reload [K4, P4, B3]', async () => {
  const dataDir = freshDataDir()
  const first = await startServerProcess(dataDir)
  const { port } = new URL(first.url)
  const token = await tokenFromCommand(dataDir, 'clerk', 'chuo')
  const open = (size: Size, url: string) => openScreen(browserOf(), { size, url })
  const screens = await Promise.all([
    open('kiosk', first.links.get('kiosk') ?? ''),
    open('counter', first.links.get('counter') ?? ''),
    open('display', first.links.get('display') ?? ''),
    open('admin', first.links.get('admin') ?? ''),
    open('phone', `${first.url}/offices/chuo`),
  ])
  const [kiosk, counter, display, admin, phone] = screens.map(({ page }) => page) as [Page, Page, Page, Page, Page]
  await counter
    .getByRole('button', { name: /証明窓口/ })
    .first()
    .click()
  await counter.getByTestId('main-action').waitFor()
  await kiosk.getByRole('button', { name: '日本語' }).first().waitFor()
  const reloads: string[] = []
  for (const { page } of screens) page.on('framenavigated', (frame) => reloads.push(frame.url()))

  await kill(first.child, 'SIGKILL')
  for (const page of [display, phone]) await page.getByTestId('stale-notice').waitFor()
  const { url } = await startServerProcess(dataDir, { PORT: port })

  const send = sender(url)
  await send('/offices/chuo/tickets', { as: token, body: { services: ['shomei'] } })
  const counters = await counter.getByTestId('main-action').getAttribute('data-counter')
  await counter.getByText('窓口を開ける').first().waitFor()
  await counter.getByTestId('main-action').click()
  await counter.getByTestId('main-action').getByText('次の方を呼ぶ').waitFor()
  await counter.getByTestId('main-action').click()
  await numberOn(display, 'A001').waitFor()
  await phone.getByText('A001').first().waitFor()
  await admin.getByText('A001').first().waitFor()
  await kiosk.getByRole('button', { name: '日本語' }).first().click()
  await kiosk.getByRole('button', { name: /しょうめいしょ 証明書/ }).waitFor()
  expect([counters, reloads]).toEqual([counters, []])
  for (const { context, troubles } of screens) {
    expect(troubles).toEqual([])
    await context.close()
  }
}, 90_000)

test('a server that was away for five minutes is found again by a board that never gave up [P4]', async () => {
  const house = await openHouse()
  const cable = await layCable(house.server.url)
  const { page } = await pair(house, 'display', { base: cable.url, clockOffMs: 1 })
  await page.getByText('試験区役所').first().waitFor()
  cable.pull()
  await page.getByTestId('stale-notice').waitFor()
  await page.clock.runFor(300_000)
  await house.act('1', 'open')
  await house.take()
  await house.act('1', 'call-next')
  cable.putBack()
  await page.clock.runFor(20_000)
  await numberOn(page, 'A001').waitFor()
})

test('a browser whose clock is an hour off shows the server’s time and the right wait [P3]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  const { page } = await pair(house, 'display', { clockOffMs: 3_600_000 })
  await page.getByText('8:45').first().waitFor()
})
