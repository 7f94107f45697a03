import { expect, onTestFinished, test } from 'vitest'
import { openHouse, WARD } from '../server/house-for-tests.ts'
import { browserOfThisFile, openScreen } from './browser-for-tests.ts'
import { numberOn, pairing } from './screens-for-tests.ts'

const browserOf = browserOfThisFile()
const pair = pairing(browserOf)

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

test('what is refused is said in place: a number that was never issued [C3]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  const { page } = await pair(house, 'counter')
  await page.getByRole('button', { name: /1/ }).first().click()
  await page.getByTestId('call-number-input').fill('z９９９')
  await page.keyboard.press('Enter')
  await page.getByText('その番号は、今日は発券されていません').waitFor()
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
