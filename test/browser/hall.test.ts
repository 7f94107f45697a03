import { setTimeout as later } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, type TestHouse, WARD, watchView } from '../server/house-for-tests.ts'
import { kill, startServerProcess, tokenFromCommand } from '../server/processes-for-tests.ts'
import { sender } from '../server/sender.ts'
import {
  browserOfThisFile,
  openBrowser,
  openScreen,
  type ScreenOptions,
  type ScreenPage,
  type Size,
} from './browser-for-tests.ts'
import { layCable } from './cable-for-tests.ts'

const browserOf = browserOfThisFile()

type Pairable = 'kiosk' | 'counter' | 'display' | 'admin'
type PairOptions = Readonly<{ base?: string; browser?: Browser; clockOffMs?: number; before?: ScreenOptions['before'] }>

/** Pairs a screen of the test ward, as its administrator would; `base` is the address it reaches the server by. */
async function pair({ server }: TestHouse, screen: Pairable, options: PairOptions = {}): Promise<ScreenPage> {
  const { base = server.url, browser = browserOf(), ...screenOptions } = options
  const { hash, pathname } = new URL(server.inviteScreen(screen, WARD, `test ${screen}`).url)
  const opened = await openScreen(browser, { size: screen as Size, url: `${base}${pathname}${hash}`, ...screenOptions })
  onTestFinished(() => opened.context.close())
  return opened
}

const NAME = { ja: '窓口', en: 'Counter' }
const TEN = Array.from({ length: 10 }, (_, index) => String(index + 1))
const tenCounters = () =>
  smallOffice({ counters: TEN.map((id) => ({ id, label: id, name: NAME, ranks: [['shomei'], ['jusho', 'annai']] })) as never })

const callsOn = (page: Page): Locator => page.getByTestId('board-call')
const numbersOn = async (page: Page): Promise<string[]> =>
  callsOn(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-number') ?? ''))
const numberOn = (page: Page, number: string): Locator => page.locator(`[data-testid="board-call"][data-number="${number}"]`)

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

test('a clerk’s double press calls one visitor, and the whole turn goes by keys [C1, C2]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  await house.take()
  const { page, troubles } = await pair(house, 'counter')
  await page.getByRole('button', { name: /1/ }).first().click()
  /** The button is ready for the next intention a moment after it has changed: a second press by habit does nothing. */
  const ready = (act: string) => page.locator(`[data-testid="main-action"][data-act="${act}"]:not([aria-disabled])`).waitFor()
  await ready('call-next')
  await page.keyboard.press('Space')
  await page.keyboard.press('Space')
  await page.getByTestId('current-number').getByText('A001').waitFor()
  await ready('start')
  const called = async () => (await house.send(`/offices/${WARD}`)).body.services[0].called.length
  expect(await called()).toBe(1)
  await page.keyboard.press('r')
  await page.getByText('2回').waitFor()
  await ready('start')
  await page.keyboard.press('Space')
  await ready('finish')
  await page.keyboard.press('Space')
  await ready('call-next')
  expect((await house.send(`/offices/${WARD}/tickets/A001`)).body.errands[0].state).toBe('served')
  expect(troubles).toEqual([])
})

test('the slip is printed once, after the answer, and can be printed again [K2, K3]', async () => {
  const house = await openHouse()
  const { page } = await pair(house, 'kiosk', {
    before: (context) =>
      context.addInitScript(() => {
        const prints: string[] = []
        Object.assign(globalThis, { prints })
        globalThis.print = () => void prints.push(document.body.innerText)
      }),
  })
  const prints = () => page.evaluate(() => (globalThis as unknown as { prints: string[] }).prints)
  await page.getByRole('button', { name: '日本語' }).first().click()
  await page.getByRole('button', { name: /証明/ }).click()
  await page.getByRole('button', { name: '次へ' }).click()
  await page.getByRole('button', { name: '番号札をとる' }).dblclick()
  await page.getByText('A001').first().waitFor()
  await expect.poll(async () => (await prints()).length).toBe(1)
  expect((await prints())[0]).toContain('A001')
  expect((await house.send(`/offices/${WARD}`)).body.waiting).toBe(1)
  await page.getByRole('button', { name: 'もう一度印刷する' }).click()
  await expect.poll(async () => (await prints()).length).toBe(2)
  expect((await house.send(`/offices/${WARD}`)).body.waiting).toBe(1)
})

test('what is refused is said in place: a number that was never issued [C3]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  const { page } = await pair(house, 'counter')
  await page.getByRole('button', { name: /1/ }).first().click()
  await page.getByTestId('call-number-input').fill('z９９９')
  await page.keyboard.press('Enter')
  await page.getByText('その番号は、今日は発券されていません').waitFor()
})

test('my ticket counts the people ahead, calls at the counter’s name, and lets the visitor leave the queue [P2, A10]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  const [first, mine] = [await house.take(), await house.take()]
  const opened = await openScreen(browserOf(), { size: 'phone', url: mine.url })
  onTestFinished(() => opened.context.close())
  const { page, troubles } = opened
  const state = page.getByTestId('ticket-state')
  await page.locator('[data-testid="people-ahead"][data-ahead="1"]').waitFor()
  await house.act('1', 'call-next')
  await page.locator('[data-testid="people-ahead"][data-ahead="0"]').waitFor()
  await house.act('1', 'finish')
  await house.act('1', 'call-next')
  await page
    .locator('[data-testid="ticket-state"][data-state="now"], [data-testid="ticket-state"][data-state="called"]')
    .waitFor()
  expect(await state.innerText()).toContain('1')
  expect(first.number).toBe('A001')
  expect(troubles).toEqual([])
})

test('without a pairing a screen explains how to pair it [A3]', async () => {
  const { server } = await openHouse()
  for (const screen of ['kiosk', 'counter', 'display', 'admin'] as const) {
    const { page, context } = await openScreen(browserOf(), { size: screen, url: `${server.url}/${screen}/` })
    await page.getByText(/登録/).first().waitFor()
    await context.close()
  }
})

test('a clerk takes back the last act from its corner: the number is in the line again, and off the board [U1, C2]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  const display = await pair(house, 'display')
  const { page } = await pair(house, 'counter')
  await page.getByTestId('counter-1').click()
  await page.locator('[data-testid="main-action"][data-act="call-next"]:not([aria-disabled])').click()
  await numberOn(display.page, 'A001').waitFor()
  await page.getByTestId('undo').getByRole('button').or(page.locator('button[data-testid="undo"]')).first().click()
  await page.locator('[data-testid="main-action"][data-act="call-next"]').waitFor()
  await numberOn(display.page, 'A001').waitFor({ state: 'detached' })
  expect((await house.send(`/offices/${WARD}`)).body).toMatchObject({ waiting: 1 })
})
