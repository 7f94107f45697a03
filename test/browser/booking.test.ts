import type { Locator, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { bookableOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from '../server/house-for-tests.ts'
import { browserOfThisFile, openScreen, type ScreenPage } from './browser-for-tests.ts'
import { layCable } from './cable-for-tests.ts'

const browserOf = browserOfThisFile()

const MINUTE = 60_000
const bookableHouse = () => openHouse({ offices: [bookableOffice(['staff', 'kiosk', 'public'])] })

const closed = (screen: ScreenPage): ScreenPage => {
  onTestFinished(() => screen.context.close())
  return screen
}

async function openKiosk({ server }: TestHouse, base = server.url): Promise<ScreenPage> {
  const { hash, pathname } = new URL(server.inviteScreen('kiosk', WARD, 'Entrance').url)
  const kiosk = closed(await openScreen(browserOf(), { size: 'kiosk', url: `${base}${pathname}${hash}` }))
  await press(kiosk.page, '日本語')
  return kiosk
}

const openPhone = async (url: string): Promise<ScreenPage> => closed(await openScreen(browserOf(), { size: 'phone', url }))

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).first().click()
const follow = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click()

/** A scanner types what it reads, and ends with Enter. */
async function scan(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

const help = (page: Page, state: string): Locator => page.locator(`[data-testid="help"][data-state="${state}"]`)
const notice = (page: Page, state: string): Locator => page.locator(`[data-testid="help-notice"][data-state="${state}"]`)

test('a time is booked on the phone, scanned at the kiosk, and becomes a number with its place in the order [P6, P7, K7]', async () => {
  const house = await bookableHouse()
  const phone = await openPhone(`${house.server.url}/offices/${WARD}`)
  await follow(phone.page, '時間を予約する')
  await follow(phone.page, /11月24日/)
  await follow(phone.page, /^9:30/)
  await press(phone.page, '予約する')
  await phone.page.getByTestId('booking-card').getByText('9:30').waitFor()
  const address = phone.page.url()
  const code = new URL(address).hash.slice(1)
  expect((await phone.page.getByTestId('booking-code').innerText()).replace('-', '')).toBe(code)

  // The same browser finds it again without the code; a stranger's browser shows the code it was given, and knows nothing more.
  await phone.page.goto(`${house.server.url}/offices/${WARD}`)
  await follow(phone.page, 'QRコードを見せる')
  await phone.page.getByTestId('booking-card').getByText('9:30').waitFor()
  const stranger = await openPhone(address)
  await stranger.page.getByTestId('booking-code').waitFor()
  expect(await stranger.page.getByTestId('booking-card').getByText('9:30').count()).toBe(0)

  const kiosk = await openKiosk(house)
  await press(kiosk.page, '予約の受付')
  await scan(kiosk.page, address)
  await kiosk.page.locator('.ticket-number').getByText('B001').waitFor()
  await kiosk.page.getByText('9:30からは優先してお呼びします').first().waitFor()
  for (const { troubles } of [phone, stranger, kiosk]) expect(troubles).toEqual([])
})

test('scanned while another question stands there, on another day, twice, or no booking at all: each is said with what to do [K7]', async () => {
  const house = await bookableHouse()
  const book = async (day: string, place: number) => {
    const { slots } = (await house.send(`/offices/${WARD}/slots?service=jusho&day=${day}`)).body
    return (await house.send(`/offices/${WARD}/appointments`, { body: { service: 'jusho', at: slots[place].at } })).body
  }
  const [today, tomorrow] = [await book('2026-11-24', 0), await book('2026-11-25', 0)]
  const { page, troubles } = await openKiosk(house)
  await page.locator('.answer').first().click()
  await scan(page, tomorrow.url)
  await page.getByText('この予約は今日ではありません').waitFor()
  await scan(page, `${house.server.url}/t/${WARD}/2026-11-24/A001#c2VjcmV0LXNlY3JldA`)
  await page.getByText('予約のQRコードではありません').waitFor()
  // By hand, too late for priority.
  house.clock.advance(26 * MINUTE)
  for (const letter of today.code) await page.locator('.code-keys').getByRole('button', { name: letter, exact: true }).click()
  await press(page, '受付する')
  await page.locator('.ticket-number').getByText('B001').waitFor()
  await page.getByText('来られた順にお呼びします').first().waitFor()
  await press(page, '終わる')
  await scan(page, today.url)
  await page.getByText('受付済みか取り消し済み').waitFor()
  await press(page, '予約なしで番号札をとる')
  await page.locator('.answer').first().waitFor()
  expect(troubles).toEqual([])
})

test('a later time is booked at the kiosk, and a time that somebody else took is said with the way to another [K6]', async () => {
  const house = await bookableHouse()
  const { page } = await openKiosk(house)
  await page.getByRole('button', { name: /住所変更/ }).click()
  await press(page, '次へ')
  await press(page, 'あとの時間を予約する')
  await press(page, '11月25日')
  await press(page, '10:00')
  const { slots } = (await house.send(`/offices/${WARD}/slots?service=jusho&day=2026-11-25`)).body
  await house.send(`/offices/${WARD}/appointments`, { body: { service: 'jusho', at: slots[2].at } })
  await press(page, '予約する')
  await page.getByText('いま予約がいっぱいになりました').waitFor()
  await press(page, 'ほかの時間を選ぶ')
  await page.getByRole('button', { name: '10:30' }).waitFor()
  expect(await page.getByRole('button', { name: '10:00' }).count()).toBe(0)
  await press(page, '10:30')
  await press(page, '予約する')
  await page.locator('.booked-time').getByText('10:30').waitFor()
  const shown = (await page.locator('.booked-code').innerText()).replace('-', '')
  const given = await house.send(`/offices/${WARD}/appointments/give-back`, { body: { code: shown } })
  expect(given.status).toBe(204)
})

test('a booked time is given back on the phone, and is free again [P7]', async () => {
  const house = await bookableHouse()
  const { page } = await openPhone(`${house.server.url}/offices/${WARD}/book?service=jusho&day=2026-11-25`)
  await follow(page, /^11:00/)
  await press(page, '予約する')
  await press(page, '予約を取り消す')
  await press(page, '取り消す')
  await page.getByText('予約を取り消しました').waitFor()
  await page.goto(`${house.server.url}/offices/${WARD}/book?service=jusho&day=2026-11-25`)
  await page.getByRole('link', { name: /^11:00/ }).waitFor()
  await page.goto(`${house.server.url}/`)
  await page.getByTestId('ward-card').first().waitFor()
  expect(await page.getByTestId('your-bookings').count()).toBe(0)
})

test('staff are called at the kiosk, and it says when they have it in sight and when somebody comes [K8, F2]', async () => {
  const house = await bookableHouse()
  const { page } = await openKiosk(house)
  await press(page, '職員を呼ぶ')
  await help(page, 'shown').waitFor()
  await press(page, '戻る')
  await notice(page, 'shown').waitFor()
  await page.locator('.answer').first().waitFor()
  await answerHelp(house)
  await notice(page, 'answered').waitFor()
})

/** A clerk is on the way to every kiosk that asks. */
async function answerHelp({ send, token }: TestHouse): Promise<void> {
  const { devices } = (await send('/devices', { as: token('section-admin') })).body
  const as = token('clerk')
  for (const { id, role } of devices) if (role === 'kiosk') await send(`/offices/${WARD}/help/${id}/answer`, { as, body: {} })
}

test('without a connection a call for staff says that nobody has it yet, and arrives by itself afterwards; the number stays [K8, K4]', async () => {
  const house = await bookableHouse()
  const cable = await layCable(house.server.url)
  const { page } = await openKiosk(house, cable.url)
  await page.locator('.answer').first().click()
  await press(page, '次へ')
  await press(page, '番号札をとる')
  await page.locator('.ticket-number').getByText('A001').waitFor()
  cable.pull()
  await press(page, '紙が出ないとき')
  await notice(page, 'unsent').waitFor()
  cable.putBack()
  await notice(page, 'shown').waitFor()
  await page.locator('.ticket-number').getByText('A001').waitFor()
  await answerHelp(house)
  await notice(page, 'answered').waitFor()
})

test('a service that is stopped between look and touch is named, what else was chosen stays, and it says what to do [K5]', async () => {
  const house = await bookableHouse()
  const { page } = await openKiosk(house)
  await page.getByRole('button', { name: /証明/ }).click()
  await page.getByRole('button', { name: /住所変更/ }).click()
  await press(page, '次へ')
  await house.send(`/offices/${WARD}/ticketing/stop`, { as: house.token('supervisor'), body: { services: ['jusho'] } })
  await page.getByText('「住所変更」の番号札は、たったいま終わりました。').waitFor()
  await press(page, '戻る')
  await page.getByRole('button', { name: /住所変更/ }).click()
  await page.getByText('いま、この手続きの番号札は出していません。').waitFor()
  await page.getByRole('button', { name: 'あとの時間を予約する' }).waitFor()
  await press(page, 'ほかのご用件を選ぶ')
  await press(page, '次へ')
  await press(page, '番号札をとる')
  await page.locator('.ticket-number').getByText('A001').waitFor()
})

test('the ward’s page says why no tickets are given, until when others are, and what to do, without a reload [P5]', async () => {
  const house = await bookableHouse()
  const { page } = await openPhone(`${house.server.url}/offices/${WARD}`)
  const row = (service: string): Locator => page.locator(`[data-testid="service-row"][data-service="${service}"]`)
  await row('shomei').waitFor()
  const as = house.token('supervisor')
  const stop = (body: unknown) => house.send(`/offices/${WARD}/ticketing/stop`, { as, body })
  await stop({ services: ['jusho'] })
  await stop({ services: ['shomei'], at: house.clock.now() + 60 * MINUTE })
  await row('shomei').getByText('発券は9:45まで').waitFor()
  await row('jusho').getByText('発券を止めています').waitFor()
  await row('jusho').getByText('時間を予約することもできます。').waitFor()
  await row('jusho').getByRole('link', { name: '時間を予約する' }).waitFor()
})
