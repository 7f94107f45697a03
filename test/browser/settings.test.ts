import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { settingPartWords } from '#client/words/setting-parts.ts'
import { settingFormWords, settingsOutdatedWords, settingsReviewWords, settingsWords } from '#client/words/settings.ts'
import { wordsIn } from '#client/words.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { openHouse, type TestHouse, WARD } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, withLanguage } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()

const ja = <const W extends { ja: string; en: string }>(wording: W): string => wordsIn('ja', wording as { ja: ''; en: string })
const PATH = `/offices/${WARD}/settings`

/** A screen of the ward, paired as its administrator would; what goes wrong on its page fails the test. */
async function pair({ server }: TestHouse, screen: 'kiosk' | 'admin', language: 'ja' | 'en' = 'ja'): Promise<Page> {
  const { url } = server.inviteScreen(screen, WARD, `test ${screen}`)
  const { page, context, troubles } = await openScreen(browserOf(), { size: screen, url, language })
  onTestFinished(async () => {
    expect(troubles).toEqual([])
    await context.close()
  })
  await page.waitForURL(({ hash }) => hash === '')
  return page
}

async function openSettings(house: TestHouse, search: string, language: 'ja' | 'en' = 'ja'): Promise<Page> {
  const page = await pair(house, 'admin', language)
  await page.goto(withLanguage(`${house.server.url}/admin/settings?${search}`, language))
  await page.locator('.settings-section h2').waitFor()
  return page
}

const press = (page: Page, wording: Readonly<{ ja: string; en: string }>): Promise<void> =>
  page.getByRole('button', { name: ja(wording), exact: true }).click()

const settingsOf = async (house: TestHouse): Promise<{ version: number; settings: OfficeSettings }> =>
  (await house.send(PATH, { as: house.token('section-admin') })).body

/** Changes made by somebody else, over the API. */
const changeElsewhere = async (house: TestHouse, change: Partial<OfficeSettings>): Promise<void> => {
  const { version, settings } = await settingsOf(house)
  const body = { base: version, settings: { ...settings, ...change } }
  await house.send(PATH, { as: house.token('section-admin'), method: 'PUT', body })
}

const japaneseName = (page: Page) =>
  page
    .getByRole('group', { name: ja(settingPartWords['services.name']) })
    .locator('input')
    .first()
const minutesField = (page: Page) => page.getByLabel(ja(settingPartWords['services.minutes']))
const lampField = (page: Page) => page.getByLabel(ja(settingPartWords['lamp.free']))

test('a setting changed in admin appears on a running kiosk without a reload, and one press undoes it [Z1, Z5, Z7, P4]', async () => {
  const house = await openHouse()
  const kiosk = await pair(house, 'kiosk')
  await kiosk.getByRole('button', { name: '日本語' }).first().click()
  await kiosk.locator('.answer', { hasText: '証明' }).waitFor()
  await kiosk.evaluate(() => document.body.setAttribute('data-never-reloaded', ''))
  const admin = await openSettings(house, 'part=services&of=shomei')
  await japaneseName(admin).fill('証明書の受け取り')
  await press(admin, settingsWords.toReview)
  await admin.getByText('「証明」', { exact: true }).waitFor()
  await admin.reload()
  await admin.getByText('「証明書の受け取り」', { exact: true }).waitFor()
  expect((await settingsOf(house)).version).toBe(1)
  expect(await kiosk.locator('.answer', { hasText: '証明書の受け取り' }).count()).toBe(0)
  await press(admin, settingsReviewWords.save)
  await kiosk.locator('.answer', { hasText: '証明書の受け取り' }).waitFor()
  expect((await settingsOf(house)).settings.services[0]?.name.ja).toBe('証明書の受け取り')
  await press(admin, settingsReviewWords.undo)
  await kiosk.locator('.answer', { hasText: /証明(?!書)/ }).waitFor()
  expect(await kiosk.locator('body[data-never-reloaded]').count()).toBe(1)
  await admin.reload()
  await admin.locator('.settings-section h2').waitFor()
  expect(await admin.getByRole('button', { name: ja(settingsWords.toReview) }).count()).toBe(0)
})

test('what does not hold is said at its field and listed with a way there; it cannot be saved before it is mended [Z6]', async () => {
  const house = await openHouse()
  const page = await openSettings(house, 'part=services&of=jusho')
  const sentence = page.getByText('数字を入力してください。')
  await minutesField(page).fill('')
  expect(await sentence.count()).toBe(0)
  await minutesField(page).blur()
  await sentence.waitFor()
  expect(await minutesField(page).getAttribute('aria-invalid')).toBe('true')
  await press(page, settingsWords.toReview)
  expect(await page.getByRole('button', { name: ja(settingsReviewWords.save) }).count()).toBe(0)
  await page.getByRole('alert').getByRole('link').click()
  await expect.poll(() => minutesField(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.type('２０')
  await press(page, settingsWords.toReview)
  await press(page, settingsReviewWords.save)
  await page.getByText('反映しました（第2版）').waitFor()
  expect((await settingsOf(house)).settings.services[1]?.minutes).toBe(20)
})

test('somebody else has saved meanwhile: both changes stand, and where both changed the same it is asked [Z8]', async () => {
  const house = await openHouse()
  const page = await openSettings(house, 'part=rules')
  await lampField(page).fill('20')
  await page.getByLabel(ja(settingPartWords['target.minutes'])).fill('10')
  await changeElsewhere(house, { lamp: { free: 5, busy: 30 }, longWaitMinutes: 45 })
  await press(page, settingsWords.toReview)
  await press(page, settingsReviewWords.save)
  await page.getByText('ほかの人が設定を変えました（第2版）').waitFor()
  await page.getByRole('radio', { name: 'あなたの変更：20分' }).check()
  await press(page, settingsOutdatedWords.merge)
  await press(page, settingsReviewWords.save)
  await page.getByText('反映しました（第3版）').waitFor()
  expect((await settingsOf(house)).settings).toMatchObject({
    lamp: { free: 20, busy: 30 },
    target: { minutes: 10 },
    longWaitMinutes: 45,
  })
})

test('a service in use is not deleted: closing it instead is one press, and whoever waits is served [Z2, O1]', async () => {
  const house = await openHouse()
  const { number } = await house.take(['jusho'])
  const page = await openSettings(house, 'part=services&of=jusho')
  await press(page, settingFormWords.deleteService)
  await press(page, settingFormWords.deleteYes)
  await press(page, settingsWords.toReview)
  await press(page, settingsReviewWords.save)
  await page.getByRole('button', { name: '「住所変更」は削除せず、受付を終える' }).click()
  await press(page, settingsReviewWords.save)
  await page.getByText('反映しました（第2版）').waitFor()
  expect(
    (await house.send(`/offices/${WARD}/tickets`, { as: house.token('kiosk'), body: { services: ['jusho'] } })).body.code,
  ).toBe('service-closed')
  await house.act('2', 'open')
  expect((await house.act('2', 'call-next')).body.number).toBe(number)
})

test('an earlier version is brought back from the list, with what that changes told before [Z4, Z7]', async () => {
  const house = await openHouse()
  await changeElsewhere(house, { longWaitMinutes: 45 })
  const page = await openSettings(house, 'part=versions')
  await page.getByRole('button', { name: '変わったところを見る' }).nth(1).click()
  await page.getByRole('button', { name: 'この版に戻す' }).click()
  await page.getByRole('cell', { name: '30分', exact: true }).waitFor()
  await page.getByRole('button', { name: '戻して反映' }).click()
  await page.getByText('第1版の内容に戻しました（第3版）').waitFor()
  expect((await settingsOf(house)).settings.longWaitMinutes).toBe(30)
})

const PLACES = [
  'part=hours',
  'part=services',
  'part=services&of=jusho',
  'part=counters',
  'part=counters&of=1',
  'part=rules',
  'part=notices',
  'part=names',
  'part=versions',
]

test.each(['ja', 'en'] as const)(
  'axe finds nothing in any section, nor in the review of a change, in %s [L1]',
  async (language) => {
    const house = await openHouse()
    await changeElsewhere(house, { notices: [{ ja: '本日は混雑しています', en: 'It is busy today' }] })
    const page = await openSettings(house, 'part=hours', language)
    const check = async (place: string) => {
      expect([place, await complaints(page)]).toEqual([place, []])
    }
    for (const place of PLACES) {
      await page.goto(withLanguage(`${house.server.url}/admin/settings?${place}`, language))
      await page.locator('.settings-section h2').waitFor()
      await check(place)
    }
    await page.goto(withLanguage(`${house.server.url}/admin/settings?part=rules`, language))
    await page.getByLabel(settingPartWords['lamp.free'][language]).fill('99')
    await page.getByRole('button', { name: settingsWords.toReview[language] }).click()
    await check('review of what does not hold')
    await page.goto(withLanguage(`${house.server.url}/admin/settings?part=rules`, language))
    await page.getByLabel(settingPartWords['lamp.free'][language]).fill('20')
    await page.getByRole('button', { name: settingsWords.toReview[language] }).click()
    await page.getByRole('button', { name: settingsReviewWords.save[language] }).waitFor()
    await check('review')
  },
  180_000,
)
