import { expect, test } from 'vitest'
import { freshDataDir } from '../server/house-for-tests.ts'
import { type ServerProcess, startServerProcess } from '../server/processes-for-tests.ts'
import { browserOfThisFile, openScreen } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()

const linkOf = ({ links }: ServerProcess, screen: string): string => links.get(screen) ?? ''

test('a visitor from kiosk to statistics: taken, seen waiting, called, seen and heard, finished, counted [K1, K3, C1, P1, P4, R3]', async () => {
  const server = await startServerProcess(freshDataDir())
  const browser = browserOf()
  const [kiosk, counter, display, ward, admin] = await Promise.all([
    openScreen(browser, { size: 'kiosk', url: linkOf(server, 'kiosk') }),
    openScreen(browser, { size: 'counter', url: linkOf(server, 'counter') }),
    openScreen(browser, { size: 'display', url: linkOf(server, 'display') }),
    openScreen(browser, { size: 'phone', url: `${server.url}/offices/chuo` }),
    openScreen(browser, { size: 'admin', url: linkOf(server, 'admin') }),
  ])

  // At the kiosk: the language, the errand, a last look, and one number however often it is tapped.
  await kiosk.page.getByRole('button', { name: '日本語' }).first().click()
  const errand = kiosk.page.getByRole('button', { name: /しょうめいしょ 証明書/ })
  await errand.click()
  await kiosk.page.getByRole('button', { name: '次へ' }).click()
  await kiosk.page.getByRole('button', { name: '番号札をとる' }).dblclick()
  await kiosk.page.getByText('A001').first().waitFor()

  // On a phone at home: one waiting, without a reload.
  const row = ward.page.locator('[data-testid="service-row"][data-service="shomei"]')
  await row.getByText(/1人/).first().waitFor()

  // At the counter: open, call, start.
  await counter.page
    .getByRole('button', { name: /証明窓口/ })
    .first()
    .click()
  const main = counter.page.getByTestId('main-action')
  await main.getByText('窓口を開ける').waitFor()
  await main.click()
  await main.getByText('次の方を呼ぶ').waitFor()
  await main.click()
  await counter.page.getByTestId('current-number').getByText('A001').waitFor()

  // In the hall and at home: the number with its counter.
  const call = display.page.locator('[data-testid="board-call"][data-number="A001"]')
  await call.waitFor()
  const label = await call.getAttribute('data-counter')
  await row.getByText('A001').first().waitFor()

  await main.getByText('対応を始める').waitFor()
  await main.click()
  await main.getByText('終了する').waitFor()
  await main.click()
  await main.getByText('次の方を呼ぶ').waitFor()

  // In the statistics of today.
  await admin.page.goto(`${server.url}/admin/statistics`)
  const total = admin.page.getByTestId('statistics-total')
  await total.waitFor()
  expect((await total.innerText()).split(/\s+/).slice(0, 3)).toEqual(['合計', '1', '1'])
  expect(label).toBeTruthy()
  for (const screen of [kiosk, counter, display, ward, admin]) expect(screen.troubles).toEqual([])
  for (const screen of [kiosk, counter, display, ward, admin]) await screen.context.close()
})
