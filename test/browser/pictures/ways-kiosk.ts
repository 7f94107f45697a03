import type { Page } from 'playwright-core'
import { booking } from '#client/words/booking.ts'
import { wordsIn } from '#client/words.ts'
import { follow, press, type Studio, seen, type Way } from './studio.ts'

const WORDS = {
  ja: { name: '日本語', next: '次へ', take: '番号札をとる', bookable: /マイナンバー/ },
  en: { name: 'English', next: 'Next', take: 'Take', bookable: /My Number/ },
} as const

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

/** The first question, in the visitor's language. */
export async function begin(page: Page, { language }: Studio): Promise<void> {
  await press(button(page, WORDS[language].name))
  await seen(page.locator('.answer'))
}

const toNumber =
  (size: 'kiosk' | 'kiosk-landscape'): Way =>
  (studio) =>
    follow(studio, { size, path: '/kiosk/' }, async (page, shot) => {
      const { name, next, take } = WORDS[studio.language]
      await seen(button(page, name))
      await shot(`${size}-1-welcome`)
      await begin(page, studio)
      await page.locator('.answer').nth(0).click()
      await page.locator('.answer').nth(1).click()
      await shot(`${size}-2-errands`)
      await press(button(page, next))
      await shot(`${size}-3-confirm`)
      await press(button(page, take))
      await seen(page.locator('svg'))
      await shot(`${size}-4-number`)
    })

const toBooking: Way = (studio) =>
  follow(studio, { size: 'kiosk', path: '/kiosk/' }, async (page, shot) => {
    const { next, bookable } = WORDS[studio.language]
    await begin(page, studio)
    await press(button(page, bookable))
    await press(button(page, next))
    await press(button(page, wordsIn(studio.language, booking.later)))
    await seen(page.locator('.choices-days'))
    await shot('kiosk-booking-1-day')
    await page.locator('.choices-days .choice').nth(1).click()
    await seen(page.locator('.choices-times'))
    await shot('kiosk-booking-2-time')
    await page.locator('.choices-times .choice').nth(2).click()
    await seen(page.locator('.confirm-booking-card'))
    await shot('kiosk-booking-3-confirm')
    await press(button(page, wordsIn(studio.language, booking.book)))
    await seen(page.locator('.booked-code'))
    await shot('kiosk-booking-4-booked')
  })

const besides: Way = (studio) =>
  follow(studio, { size: 'kiosk', path: '/kiosk/' }, async (page, shot) => {
    await begin(page, studio)
    await press(page.locator('.answer[data-offered="false"]'))
    await seen(page.locator('.no-tickets'))
    await shot('kiosk-stopped')
    await press(page.locator('.bar-button'))
    await press(page.locator('.check-in-row'))
    for (const letter of 'M7K') await page.locator('.code-keys').getByRole('button', { name: letter, exact: true }).click()
    await shot('kiosk-check-in')
    await press(page.locator('.bar-button'))
    await page.locator('.bar-button').nth(2).click()
    await seen(page.locator('[data-testid="help"][data-state="shown"]'))
    await shot('kiosk-help')
  })

export const kioskWays = {
  kiosk: toNumber('kiosk'),
  'kiosk-landscape': toNumber('kiosk-landscape'),
  'kiosk-booking': toBooking,
  'kiosk-besides': besides,
} as const satisfies Readonly<Record<string, Way>>
