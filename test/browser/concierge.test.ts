import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { Language } from '#contract/words.ts'
import { readOffices } from '#server/seed.ts'
import { openHouse, type TestHouse } from '../server/house-for-tests.ts'
import { hire, PASSWORD } from '../server/people-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, type ScreenPage, type Size } from './browser-for-tests.ts'
import { busyDay, MORNING } from './busy-day.ts'
import { scrolls } from './layout-for-tests.ts'

const browserOf = browserOfThisFile()
const CHUO = 'chuo'

const openChuo = (): Promise<TestHouse> => openHouse({ offices: readOffices().filter(({ id }) => id === CHUO), startMs: MORNING })

type Options = Readonly<{ size?: Size; language?: Language }>

/** A tablet of the office at which somebody has chosen to be the concierge. */
async function stand({ server }: TestHouse, { size = 'tablet', language = 'ja' }: Options = {}): Promise<ScreenPage> {
  const opened = await openScreen(browserOf(), { size, language, url: server.inviteScreen('counter', CHUO, 'タブレット').url })
  onTestFinished(() => opened.context.close())
  await opened.page.getByTestId('counter-concierge').click()
  await opened.page.getByTestId('events').waitFor()
  return opened
}

/** Counts what a finger does: every press on the page, wherever it lands. */
async function countTaps(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const taps = { count: 0 }
    Object.assign(globalThis, { taps })
    addEventListener('pointerdown', ({ isTrusted }) => void (isTrusted && taps.count++), true)
  })
  return () => page.evaluate(() => (globalThis as unknown as { taps: { count: number } }).taps.count)
}

const tap = (page: Page, id: string): Promise<void> => page.getByTestId(id).click()
async function hearMoveIn(page: Page): Promise<void> {
  for (const id of ['event-move-in', 'answer-japan', 'answer-yes', 'answer-record', 'answer-neither']) await tap(page, id)
}
async function issued(page: Page): Promise<string> {
  await tap(page, 'issue')
  return page.getByTestId('issued-number').innerText()
}
const goTo = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()

test('a moving-house ticket with three errands takes fewer than ten taps, and is one number [I3]', async () => {
  const house = await openChuo()
  const { page, troubles } = await stand(house)
  const taps = await countTaps(page)
  await hearMoveIn(page)
  const number = await issued(page)
  expect(await taps()).toBeLessThan(10)
  const { body } = await house.send(`/offices/${CHUO}/tickets/${number}`)
  expect(body.errands.map(({ service }: { service: string }) => service)).toEqual(['jusho', 'mynumber', 'shomei'])
  await page.getByRole('button', { name: '次の方へ' }).click()
  await page.getByTestId('events').waitFor()
  expect(troubles).toEqual([])
})

test('what was answered is changed where it stands, errands are left out, and what goes with the ticket is told [I1, I2, I5]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await hearMoveIn(page)
  await page.getByRole('navigation', { name: 'これまでのお答え' }).getByRole('button', { name: '住民票の写し' }).click()
  await tap(page, 'answer-seal')
  await page.getByTestId('errand-mynumber').getByRole('button', { name: 'マイナンバーカード' }).click()
  await page.getByRole('button', { name: '車いす' }).click()
  await page.getByLabel('来庁者').selectOption({ label: '한국어' })
  await page.getByLabel('優先').selectOption({ label: '優先：妊娠中の方' })
  const number = await issued(page)
  const { body } = await house.send(`/offices/${CHUO}/tickets/${number}/card`, { as: house.token('clerk', CHUO) })
  expect(body).toMatchObject({ needs: ['wheelchair'], language: 'ko', priority: 'priority', reason: 'pregnancy' })
  expect(body.errands.map(({ service }: { service: string }) => service)).toEqual(['jusho', 'inkan', 'shomei'])
})

test('papers and other ways are told in both languages: the staff’s, and below the visitor’s [I12]', async () => {
  const { page } = await stand(await openChuo())
  await page.getByRole('button', { name: 'Tiếng Việt' }).click()
  await hearMoveIn(page)
  const ways = page.getByTestId('ways')
  await ways.getByText('コンビニ：マイナンバーカードがあれば').waitFor()
  await ways.locator('[lang="vi"]').getByText('photocopy').waitFor()
  const paper = page.getByRole('button', { name: /転出証明書/ })
  expect(await paper.innerText()).toContain('Giấy chứng nhận chuyển đi')
  const left = page.getByText(/^あと\d+点$/)
  const before = await left.innerText()
  await paper.click()
  expect(await paper.getAttribute('aria-pressed')).toBe('true')
  expect(await left.innerText()).not.toBe(before)
})

test('a service that takes nobody is said so while the result is on the screen, and the ticket goes without it [I4]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await hearMoveIn(page)
  const as = house.token('supervisor', CHUO)
  await house.send(`/offices/${CHUO}/ticketing/stop`, { as, body: { services: ['mynumber'] } })
  await page.getByTestId('errand-mynumber').getByText('発券を止めています').waitFor()
  const number = await issued(page)
  const { body } = await house.send(`/offices/${CHUO}/tickets/${number}`)
  expect(body.errands.map(({ service }: { service: string }) => service)).toEqual(['jusho', 'shomei'])
})

test('a ticket given by mistake is cancelled where it is shown, and given anew without hearing again [I6]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await hearMoveIn(page)
  const wrong = await issued(page)
  await page.getByRole('button', { name: 'まちがえたので取り消す' }).click()
  await page.getByText(`${wrong}を取り消しました`).waitFor()
  await page.getByTestId('errand-shomei').getByRole('button', { name: '証明書' }).click()
  const right = await issued(page)
  const states = async (number: string) =>
    (await house.send(`/offices/${CHUO}/tickets/${number}`)).body.errands.map(({ state }: { state: string }) => state)
  expect([await states(wrong), await states(right)]).toEqual([
    ['cancelled', 'cancelled', 'cancelled'],
    ['waiting', 'waiting'],
  ])
})

test('numbers from the roll follow one another; one that is taken is refused in words, and what was heard stays [I7]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await hearMoveIn(page)
  await page.getByRole('button', { name: '紙の番号' }).click()
  await tap(page, 'issue')
  await page.getByText('紙に印刷された番号を').waitFor()
  await page.getByTestId('paper-number').fill('ｒ９')
  expect(await issued(page)).toBe('R009')
  await page.getByRole('button', { name: '次の方へ' }).click()
  await hearMoveIn(page)
  expect(await page.getByTestId('paper-number').inputValue()).toBe('R010')
  await page.getByTestId('paper-number').fill('R009')
  await tap(page, 'issue')
  await page.getByText('その紙の番号は、もう使われているか').waitFor()
  await page.getByTestId('paper-number').fill('R010')
  expect(await issued(page)).toBe('R010')
})

test('a visitor in the building: found by number, an errand more and one less, needs and priority, back from being absent [I8]', async () => {
  const house = await openChuo()
  const as = house.token('clerk', CHUO)
  const post = (path: string, body: unknown = {}) => house.send(`/offices/${CHUO}/${path}`, { as, body })
  const { number } = (await post('tickets', { services: ['shomei', 'inkan'] })).body
  await post('counters/2/open')
  await post('counters/2/call', { number, service: 'shomei' })
  await post(`tickets/${number}/absent`)
  const { page } = await stand(house)
  await goTo(page, '番号の方')
  await page.getByTestId('find-number').fill('a1')
  await page.keyboard.press('Enter')
  const card = async () => (await house.send(`/offices/${CHUO}/tickets/${number}/card`, { as })).body
  const errand = (service: string) => page.getByTestId(`card-${service}`)
  await errand('shomei').getByText('不在').waitFor()
  await errand('shomei').getByRole('button', { name: '列に戻す' }).click()
  await errand('shomei').getByText('待ち', { exact: true }).waitFor()
  await tap(page, 'add-kokuho')
  await errand('kokuho').waitFor()
  await errand('inkan').getByRole('button', { name: '外す' }).click()
  await errand('inkan').getByText('取消').waitFor()
  await page.getByRole('button', { name: '聞こえにくい' }).click()
  await page.locator('[aria-pressed="true"]').getByText('聞こえにくい').waitFor()
  await page.getByRole('button', { name: '車いす' }).click()
  await page.locator('[aria-pressed="true"]').getByText('車いす').waitFor()
  await page.getByLabel('優先').selectOption({ label: '優先：障がいのある方' })
  await page.getByText('優先 障がいのある方').waitFor()
  expect(await card()).toMatchObject({
    needs: ['hearing', 'wheelchair'],
    reason: 'disability',
    errands: [
      { service: 'shomei', state: 'waiting' },
      { service: 'inkan', state: 'cancelled' },
      { service: 'kokuho', state: 'waiting' },
    ],
  })
  await page.getByLabel('優先').selectOption({ label: '優先なし' })
  await expect.poll(async () => (await card()).priority).toBe('ordinary')
  await page.getByTestId('find-number').fill('z999')
  await page.keyboard.press('Enter')
  await page.getByText('その番号は、今日は発券されていません').waitFor()
})

test('an opinion is two taps, and words may be added between them, where it is said that no names belong there [I9]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await goTo(page, 'ご意見')
  const taps = await countTaps(page)
  await page.getByRole('button', { name: '待ち時間' }).click()
  await page.getByRole('button', { name: '困った' }).click()
  await page.getByText('ありがとうございました').waitFor()
  expect(await taps()).toBe(2)
  await page.getByRole('button', { name: '案内・表示' }).click()
  await page.getByText('どなたか分かることは書かないでください').waitFor()
  await page.getByLabel('ひとこと').fill('矢印が見やすい')
  await page.getByRole('button', { name: 'よかった' }).click()
  await page.getByText('記録しました：案内・表示・よかった').waitFor()
  const { body } = await house.send(`/offices/${CHUO}/opinions`, { as: house.token('supervisor', CHUO) })
  expect(body.opinions).toMatchObject([
    { subject: 'signs', mood: 'good', text: '矢印が見やすい' },
    { subject: 'wait', mood: 'bad', text: '' },
  ])
})

test('a time is booked; its holder is checked in by the code, another from the list, a third is cancelled [I10]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await goTo(page, '予約')
  const book = async (time: string): Promise<string> => {
    await page.getByRole('button', { name: 'マイナンバーカード' }).click()
    await page.getByRole('button', { name: new RegExp(`^${time} あと`) }).click()
    await page.getByRole('button', { name: `${time}に予約する` }).click()
    const code = await page.getByTestId('appointment-code').innerText()
    await page.getByRole('button', { name: '終わる' }).click()
    return code
  }
  const code = await book('10:00')
  await book('10:30')
  await book('11:00')
  const row = (id: string) => page.getByTestId(`appointment-${id}`)
  await row('r3').getByRole('button', { name: '取り消す' }).click()
  await row('r3').getByText('本当に取り消しますか').waitFor()
  await row('r3').getByRole('button', { name: '取り消す' }).click()
  await row('r3').waitFor({ state: 'detached' })
  await page.getByLabel('予約コード').fill(code.toLowerCase())
  await page.keyboard.press('Enter')
  await page.getByTestId('issued-number').waitFor()
  await page.getByRole('button', { name: '次の方へ' }).click()
  await row('r2').getByRole('button', { name: '受付する' }).click()
  await page.getByTestId('issued-number').waitFor()
  await page.getByRole('button', { name: '次の方へ' }).click()
  await row('r2').getByText('受付済み').waitFor()
  const { body } = await house.send(`/offices/${CHUO}/appointments`, { as: house.token('clerk', CHUO) })
  expect(body.appointments.map(({ state }: { state: string }) => state)).toEqual(['checked-in', 'checked-in'])
})

test('wherever the concierge is on the screen, a kiosk that asks for help is in sight, and is told that somebody comes [I11]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await goTo(page, 'ご意見')
  await house.send(`/offices/${CHUO}/help`, { as: house.token('kiosk', CHUO), body: { about: 'slip' } })
  const asked = page.getByTestId('help-asked')
  await asked.getByText('番号札が出ていません').waitFor()
  await asked.getByRole('button', { name: '行きます' }).click()
  await asked.waitFor({ state: 'detached' })
  const lines = page.getByRole('complementary', { name: '待合の様子' })
  await house.send(`/offices/${CHUO}/tickets`, { as: house.token('clerk', CHUO), body: { services: ['koseki'] } })
  await lines.getByTestId('hall-koseki').getByRole('cell', { name: '1', exact: true }).waitFor()
})

test('a word that the visitor says leads to the hearing, and a service by name to its ticket [I13, I2]', async () => {
  const { page } = await stand(await openChuo())
  const field = page.getByRole('searchbox', { name: '言葉で探す' })
  await field.fill('けっこん')
  await tap(page, 'event-marriage')
  await tap(page, 'answer-nobody')
  await page.getByRole('button', { name: '最初から' }).click()
  await field.fill('インカン')
  await tap(page, 'service-inkan')
  expect(await issued(page)).toMatch(/^[A-Z]\d{3}$/)
})

test('the place is remembered by the terminal and named by the address; a person whose role it is lands there [I14]', async () => {
  const house = await openChuo()
  const { page } = await stand(house)
  await page.reload()
  await page.getByTestId('events').waitFor()
  await page.getByRole('button', { name: '場所を替える' }).click()
  await page.getByTestId('counter-3').click()
  await page.getByTestId('main-action').waitFor()
  const address = new URL(page.url())
  address.searchParams.set('counter', 'concierge')
  await page.goto(address.href)
  await page.getByTestId('events').waitFor()

  await hire(house, { account: 'kon', name: '今', role: 'concierge', office: CHUO })
  const opened = await openScreen(browserOf(), { size: 'tablet', url: `${house.server.url}/counter/` })
  onTestFinished(() => opened.context.close())
  await opened.page.getByLabel('アカウント').fill('kon')
  await opened.page.getByLabel('パスワード').fill(PASSWORD)
  await opened.page.keyboard.press('Enter')
  await opened.page.getByTestId('events').waitFor()
  await hearMoveIn(opened.page)
  expect(await issued(opened.page)).toBe('B001')
})

const LOOKED_AT = [
  { size: 'tablet', language: 'ja' },
  { size: 'tablet', language: 'en' },
  { size: 'counter', language: 'en' },
] as const satisfies readonly Options[]

test('the concierge’s screen, on a tablet and on a counter: axe finds nothing, and the page fits [L1, L2]', async () => {
  const house = await openHouse({ offices: readOffices(), startMs: MORNING })
  const admin = house.token('city-admin', null)
  await busyDay({ post: (path, body) => house.send(path, { as: admin, body }), clock: house.clock })
  house.server.refresh()
  await house.send(`/offices/${CHUO}/help`, { as: house.token('kiosk', CHUO), body: {} })
  for (const options of LOOKED_AT) {
    const { page, context, troubles } = await stand(house, options)
    const check = async (what: string) =>
      expect([options, what, await complaints(page), await scrolls(page)]).toEqual([options, what, [], false])
    await walkThrough(page, check)
    expect(troubles).toEqual([])
    await context.close()
  }
}, 180_000)

/** From a visitor’s first word through every place of the screen. */
async function walkThrough(page: Page, check: (what: string) => Promise<void>): Promise<void> {
  await page.getByTestId('help-asked').waitFor()
  await page.getByRole('button', { name: '中文' }).click()
  await check('events')
  await tap(page, 'event-move-in')
  await check('question')
  for (const id of ['answer-japan', 'answer-yes', 'answer-seal', 'answer-both']) await tap(page, id)
  await page.getByTestId('issue').waitFor()
  await check('result')
  await tap(page, 'issue')
  await page.getByTestId('issued-number').waitFor()
  await check('number')
  const places = page.getByRole('navigation').first().getByRole('button')
  await places.nth(1).click()
  await page.locator('.waiting-numbers-one').first().click()
  await page.getByTestId('ticket-panel').locator('.panel-errands-one').first().waitFor()
  await check('a number')
  await places.nth(2).click()
  await page.locator('.book-choice').first().click()
  await page.locator('.book-times .book-choice').first().click()
  await check('bookings')
  await places.nth(3).click()
  await page.locator('.opinion-place-choice').first().click()
  await check('opinion')
}
