import type { Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import type { NoticeSettings } from '#server/notice-ports.ts'
import { openHouse } from '../server/house-for-tests.ts'
import { LINE, openMailServer } from '../server/mail-and-line-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, type ScreenOptions } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()

const OFFER = '呼び出しが近くなったら知らせる'
const STOP = 'お知らせを止める'
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click()

async function openPhone(url: string, options: Partial<ScreenOptions> = {}) {
  const phone = await openScreen(browserOf(), { size: 'phone', url, ...options })
  onTestFinished(() => phone.context.close())
  return phone
}

async function housed(notices: NoticeSettings) {
  const house = await openHouse({ notices })
  await house.act('1', 'open')
  const tickets = [await house.take(), await house.take()]
  const [, mine] = tickets
  if (!mine) throw new Error('no ticket')
  return { house, mine }
}

const noViolations = async (page: Page): Promise<void> => {
  expect(await complaints(page, { rules: 'all' })).toEqual([])
}

test('a visitor asks on the phone, is mailed when called, and stops it by the mail’s link with one tap [J6, J9]', async () => {
  const mail = await openMailServer()
  const { house, mine } = await housed({ push: null, line: null, mail: { url: mail.url, from: 'ward@city.example' } })
  const { page, troubles } = await openPhone(mine.url)
  await press(page, OFFER)
  await page.getByRole('radio', { name: '呼ばれたときだけ' }).check()
  await press(page, '知らせてもらう')
  await page.getByText('メールアドレスを確かめてください').waitFor()
  await noViolations(page)
  await page.getByLabel('メールアドレス').fill('hanako@example.jp')
  await press(page, '知らせてもらう')
  await page.getByText('呼ばれたときだけ / メール').waitFor()
  await noViolations(page)
  await page.reload()
  await page.getByText('呼ばれたときだけ / メール').waitFor()

  for (const act of ['call-next', 'start', 'finish', 'call-next']) await house.act('1', act)
  await expect.poll(() => mail.received.length, { timeout: 10_000 }).toBe(1)
  const [link = ''] = /http\S+\/n\?\S+/.exec(mail.received[0]?.words ?? '') ?? []
  const stopPage = await openPhone(link)
  await press(stopPage.page, STOP)
  await stopPage.page.getByRole('heading', { name: 'お知らせは止まっています' }).waitFor()
  await noViolations(stopPage.page)
  await page.reload()
  await page.getByRole('button', { name: OFFER }).waitFor()
  expect(troubles).toEqual([])
})

test('a browser that refuses is asked only when pressed, and the page says so; LINE is the other way [J9]', async () => {
  const line = { ...LINE, apiUrl: 'http://127.0.0.1:9' }
  const { mine } = await housed({ push: { subject: 'mailto:it@city.example' }, mail: null, line })
  const asked: string[] = []
  const { page } = await openPhone(mine.url, {
    before: async (context) => {
      await context.exposeFunction('wasAsked', () => void asked.push('permission'))
      await context.addInitScript("Notification.requestPermission = async () => { await globalThis.wasAsked(); return 'denied' }")
    },
  })
  await press(page, OFFER)
  expect(asked).toEqual([])
  await press(page, '知らせてもらう')
  await page.getByText('このブラウザーでは通知が許可されていません').waitFor()
  expect(asked).toEqual(['permission'])
  await page.getByRole('radio', { name: 'LINE' }).check()
  await press(page, '知らせてもらう')
  expect(await page.getByRole('link', { name: 'LINEを開く' }).getAttribute('href')).toMatch(/^https:\/\/line\.me\//)
  await press(page, STOP)
  await page.getByRole('button', { name: OFFER }).waitFor()
})

test('where nothing is configured, or for whoever does not hold the paper, the page says nothing of notices [J8, J9]', async () => {
  const mail = await openMailServer()
  const { mine } = await housed({ push: null, mail: null, line: null })
  const offered = await housed({ push: null, line: null, mail: { url: mail.url, from: 'ward@city.example' } })
  for (const url of [mine.url, offered.mine.url.replace(/#.*/, '')]) {
    const { page } = await openPhone(url)
    await page.getByTestId('people-ahead').waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('button', { name: OFFER }).count()).toBe(0)
  }
})

test('the service worker shows a push as it came, with its stop; one that comes twice takes its own place [J4, J6, J9]', async () => {
  const { mine } = await housed({ push: { subject: 'mailto:it@city.example' }, mail: null, line: null })
  const { page, context } = await openPhone(mine.url)
  const { origin } = new URL(mine.url)
  await context.grantPermissions(['notifications'], { origin })
  const devtools = await context.newCDPSession(page)
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [registration] }) => {
      if (registration) resolve(registration.registrationId)
    })
  })
  const started = context.waitForEvent('serviceworker')
  await devtools.send('ServiceWorker.enable')
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js')
    await navigator.serviceWorker.ready
  })
  // The test's browser has no desk to lay a notification on: what it is asked to show is written down instead.
  const worker = await started
  await worker.evaluate(() => {
    const place = globalThis as unknown as { registration: { showNotification: unknown }; shown: unknown[] }
    place.shown = []
    place.registration.showNotification = async (title: string, { body, tag, lang, ...rest }: NotificationOptions) => {
      place.shown.push({ title, body, tag, lang, stop: (rest as { actions?: { title: string }[] }).actions?.[0]?.title })
    }
  })
  const stop = { words: 'Stop', post: `${origin}/api/v1/notices/stop?token=x` }
  const data = JSON.stringify({ tag: 'a', title: 'A002', body: 'Counter 1', language: 'en', ticketUrl: mine.url, stop })
  const push = { origin, registrationId: await registered, data }
  for (const _ of [1, 2]) await devtools.send('ServiceWorker.deliverPushMessage', push)
  const shown = () => worker.evaluate(() => (globalThis as unknown as { shown: unknown[] }).shown)
  const one = { title: 'A002', body: 'Counter 1', tag: 'a', lang: 'en', stop: 'Stop' }
  await expect.poll(shown, { timeout: 10_000 }).toEqual([one, one])
})
