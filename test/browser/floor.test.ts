import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { FloorView } from '#contract/views/staff.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD, watchView } from '../server/house-for-tests.ts'
import { browserWith, hire, PASSWORD, pair } from '../server/people-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()
const MINUTE_MS = 60_000

/** A ward whose floor is warned of two people waiting and of ten minutes idle. */
const watchful = () => smallOffice({ alarms: { people: 2, waitMinutes: null, idleMinutes: 10 } })

/** The floor on the screen of whoever leads it; what goes wrong on the page fails the test at its end. */
async function openFloor({ server }: TestHouse): Promise<Page> {
  const { url } = server.inviteScreen('admin', WARD, 'test admin')
  const { page, context, troubles } = await openScreen(browserOf(), { size: 'admin', url })
  onTestFinished(async () => {
    await context.close()
    expect(troubles).toEqual([])
  })
  await page.getByTestId('floor-line').first().waitFor()
  return page
}

const line = (page: Page, service: string) => page.locator(`[data-testid="floor-line"][data-service="${service}"]`)
const counterRow = (page: Page, id: string) => page.locator(`[data-testid="floor-counter"][data-counter="${id}"]`)
const visitor = (page: Page, number: string) => page.locator(`[data-testid="visitor"][data-number="${number}"]`)
const alarm = (page: Page, about: string) => page.locator(`[data-testid="alarm"][data-alarm="${about}"]`)
const deed = (page: Page) => page.getByTestId('deed')

/** What the office itself says, whatever a screen shows. */
const floorOf = async ({ server, token }: TestHouse): Promise<(found: (view: FloorView) => boolean) => Promise<FloorView>> =>
  (await watchView(server.url, 'floor', { token: token('supervisor') })).until

test('a warning comes by itself, is counted in the title, and is gone once its act has mended it [F4, F1]', async () => {
  const house = await openHouse({ offices: [watchful()] })
  const page = await openFloor(house)
  await page.getByTestId('no-alarms').waitFor()
  expect(await page.title()).toBe('待合 管理')
  await house.act('1', 'open')
  house.clock.advance(11 * MINUTE_MS)
  await house.take()
  await alarm(page, 'idle 1').getByText('1番窓口').waitFor()
  await expect.poll(() => page.title()).toBe('(1) 待合 管理')
  await page.getByLabel('言語').selectOption('en')
  await expect.poll(() => page.title()).toBe('(1) Machiai admin')
  await page.getByLabel('Language').selectOption('ja')
  await alarm(page, 'idle 1').getByRole('button', { name: 'A001' }).click()
  await deed(page).getByText('1番窓口にA001を呼びました').waitFor()
  await page.getByTestId('no-alarms').waitFor()
  await expect.poll(() => page.title()).toBe('待合 管理')
  await counterRow(page, '1').getByText('A001 呼出中').waitFor()
})

test('what would help is said with its figures, and done by its button; axe finds nothing [E69, F6, F8]', async () => {
  const house = await openHouse({ estimates: 'thread' })
  await house.act('1', 'open')
  for (let count = 0; count < 16; count++) await house.take()
  const page = await openFloor(house)
  const measure = page.getByTestId('measure').first()
  await measure.getByText('証明は10人中9人の待ち時間が').waitFor()
  await measure.getByText('いま16人待ち、窓口1つ').waitFor()
  expect(await complaints(page, { rules: 'all' })).toEqual([])
  const opened = (await measure.getAttribute('data-measure'))?.split(' ')[1] ?? ''
  await measure.getByTestId('open-advised').click()
  await deed(page).getByText(`${opened}番窓口を開けました`).waitFor()
  await page.locator(`[data-testid="floor-counter"][data-counter="${opened}"][data-state="open"]`).waitFor()
  await page.locator(`[data-measure="open ${opened}"]`).waitFor({ state: 'detached' })
})

test('too many people: their tickets are stopped from the warning, and given again from where it is told [F4, F5, F8]', async () => {
  const house = await openHouse({ offices: [watchful()] })
  const page = await openFloor(house)
  await house.take()
  await house.take()
  await alarm(page, 'people shomei').getByRole('button', { name: '発券を止める' }).click()
  await line(page, 'shomei').getByText('発券停止中').waitFor()
  expect(
    (await house.send(`/offices/${WARD}/tickets`, { as: house.token('kiosk'), body: { services: ['shomei'] } })).status,
  ).toBe(409)
  await alarm(page, 'people shomei').getByText('いまは発券していません').waitFor()
  await page.getByTestId('undo').click()
  await deed(page).getByText('元に戻しました').waitFor()
  await line(page, 'shomei').getByText('発券停止中').waitFor({ state: 'detached' })
  await house.take()
})

test('help asked for at a kiosk is answered from the floor, and the kiosk is told [F4, F2]', async () => {
  const house = await openHouse()
  const page = await openFloor(house)
  const headers = browserWith('kiosk', await pair(house, 'kiosk'))
  await house.send(`/offices/${WARD}/help`, { headers, body: { about: 'help' } })
  await page.getByText('test-ward kiosk：職員をお呼びです').waitFor()
  await page.getByRole('button', { name: '行きます' }).click()
  await deed(page).getByText('test-ward kioskへ行くと伝えました').waitFor()
  await page.getByTestId('no-alarms').waitFor()
  const menu = await watchView(house.server.url, 'menu', { token: house.token('kiosk') })
  await menu.until(({ helpAsked }) => helpAsked.length === 0)
})

test('tickets of one service stop at a time that the line says, and are kept on after all [F5]', async () => {
  const house = await openHouse()
  const page = await openFloor(house)
  const row = line(page, 'jusho')
  await row.getByRole('button').click()
  await page.getByTestId('stop-time').selectOption({ label: '9:30' })
  await page.getByTestId('stop-at').click()
  await deed(page).getByText('住所変更の発券を9:30に止めます').waitFor()
  await page.getByText('9:30に止める予定です').waitFor()
  await house.act('2', 'open')
  await row.getByText('発券は9:30まで').waitFor()
  const view = await (await floorOf(house))(() => true)
  expect(view.lines[1]?.stoppedFrom).toBe(Date.parse('2026-11-24T09:30:00+09:00'))
  await page.getByRole('button', { name: '止める予定をやめる' }).click()
  await row.getByText('発券は9:30まで').waitFor({ state: 'detached' })
})

test('all tickets are stopped after a question that says what follows; Escape is never mind [F5, F8]', async () => {
  const house = await openHouse()
  const page = await openFloor(house)
  await page.getByTestId('stop-all').click()
  await page.getByText('発券機とホームページで受付終了になります').waitFor()
  await page.keyboard.press('Escape')
  await page.getByTestId('stop-all').click()
  await page.getByTestId('stop-all-ask').getByTestId('stop-now').click()
  await expect.poll(() => page.getByText('発券停止中').count()).toBe(3)
  await page.getByRole('button', { name: 'すべての発券を再開する' }).click()
  await expect.poll(() => page.getByText('発券停止中').count()).toBe(0)
})

test('priority with a reason changes who is next, and is taken back by one press [F7, F8]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  await house.take()
  const page = await openFloor(house)
  await counterRow(page, '1').getByText('次 A001').waitFor()
  await visitor(page, 'A002').getByRole('button').click()
  await page.getByTestId('ask-priority').click()
  await page.getByText('A002を優先にする理由を選んでください').waitFor()
  await page.getByTestId('because-pregnancy').click()
  await counterRow(page, '1').getByText('次 A002').waitFor()
  await visitor(page, 'A002').getByText('優先（妊娠中）').waitFor()
  await page.getByTestId('undo').click()
  await counterRow(page, '1').getByText('次 A001').waitFor()
  await page.getByTestId('undo').waitFor({ state: 'detached' })
})

test('for another counter the next is called, said beforehand, and a number that waits elsewhere; both are taken back [F6, F8]', async () => {
  const house = await openHouse()
  const first = await house.take()
  await house.take(['annai'])
  await house.act('2', 'open')
  const page = await openFloor(house)
  const seen = await floorOf(house)
  const at2 = (number: string | null) => seen(({ counters }) => counters[1]?.number === number)
  await counterRow(page, '2').getByRole('button').click()
  await page.getByTestId('next-up').getByText(`次は${first.number}（証明）`).waitFor()
  await page.getByTestId('call-next').click()
  await at2(first.number)
  await page.getByText(`${first.number}の方がいます`).waitFor()
  await page.getByTestId('undo').click()
  await page.getByTestId('next-up').waitFor()
  await page.getByTestId('call-here').fill('ｃ1')
  await page.keyboard.press('Enter')
  await at2('C001')
  await deed(page).getByText('2番窓口にC001を呼びました').waitFor()
})

test('a number that was never issued is refused beside the field; a turn that is taken back closes the counter again [F6, F8]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  const page = await openFloor(house)
  await counterRow(page, '1').getByRole('button').click()
  await page.getByTestId('call-here').fill('z999')
  await page.keyboard.press('Enter')
  await page.getByTestId('refused').getByText('その番号は、今日は発券されていません').waitFor()
  await page.getByTestId('undo-turn').click()
  await page.locator('[data-testid="floor-counter"][data-counter="1"][data-state="closed"]').waitFor()
})

test('whoever is looked for by number is found wherever they are, absent and called back in place [F7]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  await house.act('1', 'call-next')
  await house.send(`/offices/${WARD}/tickets/A001/absent`, { as: house.token('clerk'), body: {} })
  const page = await openFloor(house)
  await page.getByTestId('find-number').fill('a1')
  await page.keyboard.press('Enter')
  const found = page.getByTestId('found')
  await found.getByText('不在').waitFor()
  await found.getByTestId('return').click()
  await visitor(page, 'A001').waitFor()
  await found.getByText('待ち').waitFor()
  await page.getByTestId('find-number').fill('a77')
  await page.keyboard.press('Enter')
  await page.getByText('その番号は、今日は発券されていません').waitFor()
})

test('a booked time is cancelled only after a question that says it cannot be undone [F8]', async () => {
  const appointments = {
    slotMinutes: 30,
    perSlot: 1,
    from: '09:00' as never,
    to: '12:00' as never,
    daysAhead: 7,
    graceMinutes: 10,
    channels: ['staff' as const],
  }
  const services = smallOffice().services.map((each) => (each.id === 'jusho' ? { ...each, appointments } : each))
  const house = await openHouse({ offices: [smallOffice({ services })] })
  const at = Date.parse('2026-11-24T10:30:00+09:00')
  await house.send(`/offices/${WARD}/appointments`, { as: house.token('clerk'), body: { service: 'jusho', at } })
  const page = await openFloor(house)
  const booked = page.getByTestId('booked')
  await booked.getByText('10:30').waitFor()
  await booked.getByRole('button', { name: '予約を取り消す' }).click()
  await booked.getByText('取り消すと元に戻せません').waitFor()
  await page.keyboard.press('Escape')
  await booked.getByText('取り消すと元に戻せません').waitFor({ state: 'detached' })
  await booked.getByRole('button', { name: '予約を取り消す' }).click()
  await booked.getByRole('button', { name: '取り消す', exact: true }).click()
  await booked.getByText('今日の予約はありません').waitFor()
  await deed(page).getByText('10:30の予約を取り消しました').waitFor()
  expect(await page.getByTestId('undo').count()).toBe(0)
})

test('a visit that is cancelled leaves the list, and is taken back all the same; the next day’s are marked [F7, F8]', async () => {
  const house = await openHouse()
  await house.take(['shomei', 'jusho'])
  const page = await openFloor(house)
  await visitor(page, 'A001').getByRole('button').click()
  await page.getByTestId('carry-over').click()
  await visitor(page, 'A001').getByText('次の開庁日へ持ち越し').waitFor()
  await page.getByTestId('ask-cancel-visit').click()
  await page.getByTestId('cancel-why').getByRole('button', { name: '帰られた' }).click()
  await visitor(page, 'A001').waitFor({ state: 'detached' })
  await deed(page).getByText('A001を取り消しました（帰られた）').waitFor()
  await page.getByTestId('undo').click()
  await visitor(page, 'A001').waitFor()
  const { status, body } = await house.send(`/offices/${WARD}/tickets/A001/card`, { as: house.token('supervisor') })
  expect([status, body.carry, body.errands.map(({ state }: { state: string }) => state)]).toEqual([
    200,
    true,
    ['waiting', 'waiting'],
  ])
})

test('the floor is worked by keys: what takes the button away gives the focus to the way back, and Escape closes a row [F5, F8]', async () => {
  const house = await openHouse()
  const page = await openFloor(house)
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await line(page, 'shomei').getByRole('button').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('いま止める')
  await page.keyboard.press('Enter')
  await line(page, 'shomei').getByText('発券停止中').waitFor()
  await expect.poll(focused).toContain('証明の発券を止めました')
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('元に戻す')
  await page.keyboard.press('Enter')
  await line(page, 'shomei').getByText('発券停止中').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'いま止める' }).focus()
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('証明')
  expect(await line(page, 'shomei').getByRole('button').getAttribute('aria-expanded')).toBe('false')
})

test('a supervisor signs in with a password, has the floor and what days are like and no other section, and acts there [F9, F6]', async () => {
  const house = await openHouse()
  await hire(house, { role: 'supervisor', account: 'kudo', name: '工藤 聡' })
  const { page, context } = await openScreen(browserOf(), { size: 'admin', url: `${house.server.url}/admin/` })
  onTestFinished(() => context.close())
  await page.getByLabel('アカウント').fill('kudo')
  await page.getByLabel('パスワード', { exact: true }).fill(PASSWORD)
  await page.getByTestId('sign-in').click()
  await page.getByTestId('floor-line').first().waitFor()
  expect(await page.getByRole('navigation').getByRole('link').allInnerTexts()).toEqual([
    '今日のフロア',
    '統計',
    '予測の成績',
    '窓口数',
    'もしも試算',
  ])
  await counterRow(page, '3').getByRole('button').click()
  await page.getByTestId('open-counter').click()
  await page.locator('[data-testid="floor-counter"][data-counter="3"][data-state="open"]').waitFor()
  await page.goto(`${house.server.url}/admin/staff`)
  await page.getByTestId('floor-line').first().waitFor()
})
