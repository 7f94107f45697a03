import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { Screen } from '#contract/words.ts'
import { openHouse, type TestHouse, WARD } from '../server/house-for-tests.ts'
import { hire, PASSWORD, PIN } from '../server/people-for-tests.ts'
import { browserOfThisFile, openScreen, type ScreenPage } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()
const MINUTE_MS = 60_000

async function openAt(url: string, size: Screen): Promise<ScreenPage> {
  const opened = await openScreen(browserOf(), { size, url })
  onTestFinished(() => opened.context.close())
  return opened
}

/** A browser that nobody has paired. */
const unpaired = async ({ server }: TestHouse, screen: Screen): Promise<Page> =>
  (await openAt(`${server.url}/${screen}/`, screen)).page

async function paired({ server }: TestHouse, screen: Screen): Promise<Page> {
  const { page } = await openAt(server.inviteScreen(screen, WARD, `the ${screen}`).url, screen)
  await page.waitForURL((url) => url.hash === '')
  return page
}

/** A page that is loaded again forgets this. */
const mark = (page: Page): Promise<void> => page.evaluate(() => void Object.assign(window, { stood: true }))
const hasStood = (page: Page): Promise<boolean> => page.evaluate(() => 'stood' in window)

const codeOn = (page: Page) => page.getByTestId('short-code')

/** Everything a page holds where somebody else could find it: its text, its fields, its address, its storage. */
const heldBy = (page: Page): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input')].map(({ value }) => value),
      location.href,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
    ]),
  )

test('a kiosk shows its code, a manager confirms it, and it is the kiosk without a reload, live [M1, A21]', async () => {
  const house = await openHouse()
  const kiosk = await unpaired(house, 'kiosk')
  await mark(kiosk)
  const code = await codeOn(kiosk).innerText()
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{3}-[2-9A-HJKMNP-Z]{3}$/)

  const admin = await paired(house, 'admin')
  await admin.getByRole('link', { name: '端末' }).click()
  await admin.getByText('発券機：1台').waitFor()
  expect(await heldBy(admin)).not.toContain(code)
  const field = admin.getByLabel('画面に出ているコード')
  await field.fill('222-222')
  await admin.getByLabel('名前（置き場所など）').first().fill('正面入口')
  await admin.getByTestId('confirm-code').click()
  await admin.getByText('このコードを表示して待っている画面はありません').waitFor()
  await field.fill(code.toLowerCase())
  await admin.getByTestId('confirm-code').click()
  await admin.getByText('「正面入口」を発券機として登録しました').waitFor()

  await kiosk.getByRole('button', { name: '日本語' }).first().click()
  await house.take()
  await kiosk.getByText('1人待ち').first().waitFor()
  expect(await hasStood(kiosk)).toBe(true)
  const row = admin.getByTestId('device-row').filter({ hasText: '正面入口' })
  await row.getByText('接続中').waitFor()
  await row.getByText('発券の画面').waitFor()
})

test('a code that has run out is replaced by itself; a link still pairs the screen that shows one [M1, A3]', async () => {
  const house = await openHouse()
  const display = await unpaired(house, 'display')
  const first = await codeOn(display).innerText()
  house.clock.advance(10 * MINUTE_MS)
  await display.waitForFunction(
    (old) => ![undefined, old].includes(document.querySelector<HTMLElement>('[data-testid="short-code"]')?.innerText),
    first,
  )
  const { hash } = new URL(house.server.inviteScreen('display', WARD, 'hall').url)
  await display.evaluate((code) => {
    location.hash = code
  }, hash)
  await display.getByText('試験区役所').first().waitFor()
  expect(await heldBy(display)).not.toContain(hash.replace('#pair=', ''))
})

test('a kiosk that is revoked says so and shows a code, without a reload [M3, A4]', async () => {
  const house = await openHouse()
  const [kiosk, admin] = [await paired(house, 'kiosk'), await paired(house, 'admin')]
  await kiosk.getByRole('button', { name: '日本語' }).first().waitFor()
  await mark(kiosk)
  await admin.getByRole('link', { name: '端末' }).click()
  await admin.getByTestId('device-row').filter({ hasText: 'the kiosk' }).getByRole('button', { name: '解除' }).click()
  await admin.getByRole('button', { name: '解除する' }).click()
  await kiosk.getByText('この画面の登録は解除されました').waitFor()
  await codeOn(kiosk).waitFor()
  expect(await hasStood(kiosk)).toBe(true)
})

async function signInWithPassword(page: Page, account: string): Promise<void> {
  await page.getByLabel('アカウント').fill(account)
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD)
  await page.getByTestId('sign-in').click()
}

test('in a browser that nobody has paired a manager signs in, sees the floor live, and signs out [M2, M7, A12]', async () => {
  const house = await openHouse()
  await hire(house, { role: 'section-admin', account: 'mori', name: 'Mori' })
  const admin = await unpaired(house, 'admin')
  await mark(admin)
  await admin.getByLabel('アカウント').fill('mori')
  await admin.getByLabel('パスワード', { exact: true }).fill('not the right one')
  await admin.getByTestId('sign-in').click()
  await admin.getByText('アカウントか暗証番号・パスワードが違います').waitFor()
  expect(await heldBy(admin)).not.toContain('not the right one')

  await signInWithPassword(admin, 'mori')
  await admin.getByTestId('who-is-here').getByText('Mori').waitFor()
  await admin.getByText('お待ちの方はいません').waitFor()
  await house.take()
  await admin.getByText('1人がお待ちです').waitFor()
  expect(await heldBy(admin)).not.toContain(PASSWORD)

  await admin.getByRole('button', { name: 'サインアウト' }).click()
  await admin.getByTestId('sign-in').waitFor()
  expect(await admin.getByText('サインインが終わりました').count()).toBe(0)
  expect(await hasStood(admin)).toBe(true)
})

test('a session that is ended elsewhere brings the sign-in back, with words, on whichever page [M2, A13]', async () => {
  const house = await openHouse()
  const staff = await hire(house, { role: 'section-admin', account: 'mori', name: 'Mori' })
  const admin = await unpaired(house, 'admin')
  await signInWithPassword(admin, 'mori')
  await admin.getByRole('link', { name: '記録' }).click()
  await admin.getByTestId('audit-row').first().waitFor()
  const body = { name: 'Mori', role: 'section-admin', office: WARD, active: false }
  await house.send(`/staff/${staff}`, { as: house.token('city-admin', null), method: 'PUT', body })
  await admin.getByText('サインインが終わりました').waitFor()
  await admin.getByTestId('sign-in').waitFor()
})

const requireSignIn = ({ send, token }: TestHouse, signInRequired: boolean) =>
  send(`/offices/${WARD}/access`, { as: token('section-admin'), method: 'PUT', body: { signInRequired } })

test('with the keyboard alone: the name, a wrong PIN, the right one, the console; no digit of it stands anywhere [C20, M7]', async () => {
  const house = await openHouse()
  await hire(house, { name: '佐藤 花子' })
  await requireSignIn(house, true)
  const counter = await paired(house, 'counter')
  await mark(counter)
  const name = counter.getByRole('button', { name: '佐藤 花子' })
  await name.waitFor()
  while (!(await name.evaluate((button) => button === document.activeElement))) await counter.keyboard.press('Tab')
  await counter.keyboard.press('Enter')

  await counter.getByText('暗証番号を入れてください').waitFor()
  await counter.keyboard.type('12')
  await counter.keyboard.press('Enter')
  await counter.getByText('暗証番号は4〜8桁の数字です').waitFor()
  await counter.keyboard.type('34')
  await counter.keyboard.press('Enter')
  await counter.getByText('アカウントか暗証番号・パスワードが違います').waitFor()
  await counter.getByText('0桁入れました').waitFor()

  await counter.keyboard.type(PIN)
  await counter.getByText(`${PIN.length}桁入れました`).waitFor()
  expect(await heldBy(counter)).not.toContain(PIN)
  await counter.keyboard.press('Enter')
  await counter.getByTestId('counter-1').click()
  await counter.getByTestId('who-is-here').getByText('佐藤 花子').waitFor()
  expect(await heldBy(counter)).not.toContain(PIN)
  expect(await hasStood(counter)).toBe(true)
})

test('five wrong PINs lock, and it is said for how long [C20, A15]', async () => {
  const house = await openHouse()
  await hire(house, { name: '佐藤 花子' })
  await requireSignIn(house, true)
  const counter = await paired(house, 'counter')
  await counter.getByRole('button', { name: '佐藤 花子' }).click()
  for (let wrong = 0; wrong < 6; wrong++) {
    await counter.keyboard.type('2580')
    const answered = counter.waitForResponse((response) => response.url().endsWith('/session/pin'))
    await counter.keyboard.press('Enter')
    await answered
    await counter.locator('[data-testid="sign-in"]:not([aria-busy])').waitFor()
  }
  await counter.getByText('間違いが続いたため').waitFor()
  await counter.getByText('あと1分ほどで、また試せます').waitFor()
})

test('the names come back by themselves when signing in is required or a session ends, and go when it is not required [C21, A14]', async () => {
  const house = await openHouse()
  const staff = await hire(house, { name: '佐藤 花子' })
  await hire(house, { account: 'mori', name: '森 健' })
  const counter = await paired(house, 'counter')
  await mark(counter)
  await counter.getByTestId('counter-1').click()
  await counter.getByTestId('main-action').waitFor()
  await counter.getByTestId('who-is-here').getByRole('button', { name: 'サインイン' }).waitFor()

  const names = counter.getByText('お名前を選んでください')
  await requireSignIn(house, true)
  await names.waitFor()
  await requireSignIn(house, false)
  await counter.getByTestId('main-action').waitFor()

  await requireSignIn(house, true)
  const signIn = async (name: string) => {
    await counter.getByRole('button', { name }).click()
    await counter.getByText('暗証番号を入れてください').waitFor()
    await counter.keyboard.type(PIN)
    await counter.keyboard.press('Enter')
    await counter.getByTestId('who-is-here').getByText(name).waitFor()
  }
  await signIn('佐藤 花子')
  await counter.getByRole('button', { name: '交代する' }).click()
  await signIn('森 健')
  await counter.getByRole('button', { name: 'サインアウト' }).click()
  await names.waitFor()
  expect(await counter.getByText('サインインが終わりました').count()).toBe(0)

  await signIn('佐藤 花子')
  const body = { name: '佐藤 花子', role: 'supervisor', office: WARD, active: true }
  await house.send(`/staff/${staff}`, { as: house.token('city-admin', null), method: 'PUT', body })
  await counter.getByText('サインインが終わりました').waitFor()
  await names.waitFor()
  expect(await hasStood(counter)).toBe(true)
})

test('a manager makes an account, is told the rules first and what is wrong at its field, and lets counters require signing in [M4, M7]', async () => {
  const house = await openHouse()
  const admin = await paired(house, 'admin')
  await admin.getByRole('link', { name: '職員' }).click()
  await admin.getByText('職員アカウントはまだありません').waitFor()
  await admin.getByText('4〜8桁の数字。同じ数字だけや').waitFor()
  await admin.getByLabel('名前', { exact: true }).fill('佐藤 花子')
  await admin.getByLabel('アカウント', { exact: true }).fill('佐藤')
  const make = admin.getByTestId('create-staff')
  await make.click()
  await admin.getByText('アカウントは半角の英数字で始まる').waitFor()
  await admin.getByLabel('アカウント', { exact: true }).fill('sato')
  const pin = admin.getByLabel('暗証番号（あとでも可）', { exact: true })
  await pin.fill('1234')
  await make.click()
  await admin.getByText('暗証番号は4〜8桁の数字で、同じ数字だけ').waitFor()
  expect(await pin.getAttribute('aria-invalid')).toBe('true')
  await pin.fill(PIN)
  await make.click()
  await admin.getByText('佐藤 花子さんのアカウントを作りました').waitFor()
  expect(await heldBy(admin)).not.toContain(PIN)
  const row = admin.getByTestId('staff-row').filter({ hasText: '佐藤 花子' })
  expect((await row.innerText()).split(/\s+/)).toEqual(expect.arrayContaining(['sato', '窓口職員', '利用中', 'あり', 'なし']))

  await row.getByRole('button', { name: '変更' }).click()
  const password = admin.getByLabel('新しいパスワード', { exact: true })
  await password.fill(PASSWORD)
  await admin.getByRole('button', { name: 'パスワードを決める' }).click()
  await admin.getByText('パスワードを決めました').waitFor()
  await admin.getByLabel('役割').selectOption('supervisor')
  await admin.getByTestId('save-staff').click()
  await row.getByText('フロア責任者').waitFor()
  expect(await heldBy(admin)).not.toContain(PASSWORD)

  const gate = admin.getByRole('switch', { name: '窓口で職員のサインインを必須にする' })
  expect(await gate.getAttribute('aria-checked')).toBe('false')
  await gate.click()
  await admin.getByText('サインインするまで使えません').waitFor()
  expect(await gate.getAttribute('aria-checked')).toBe('true')
})

test('the record tells who did what in words, the newest first, and older ones on wish [M6, A20]', async () => {
  const house = await openHouse()
  await hire(house, { name: '佐藤 花子' })
  await house.act('1', 'open')
  for (let taken = 0; taken < 101; taken++) await house.take()
  const admin = await paired(house, 'admin')
  await admin.getByRole('link', { name: '記録' }).click()
  const rows = admin.getByTestId('audit-row')
  await rows.nth(99).waitFor()
  expect(await rows.count()).toBe(100)
  expect(await rows.first().innerText()).toMatch(/端末の登録/)
  await admin.getByRole('button', { name: 'さらに古い記録' }).click()
  await admin.getByText('この期間の記録は以上です').waitFor()
  expect(await rows.count()).toBeGreaterThan(101)
  await rows.filter({ hasText: 'アカウントの作成' }).filter({ hasText: '佐藤 花子' }).waitFor()
  await rows.filter({ hasText: '窓口を開けた' }).filter({ hasText: '1番窓口' }).waitFor()
})
