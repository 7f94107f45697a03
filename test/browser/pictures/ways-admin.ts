import type { Page } from 'playwright-core'
import { settingPartWords } from '#client/words/setting-parts.ts'
import { settingsReviewWords, settingsWords } from '#client/words/settings.ts'
import { whatIfWords } from '#client/words/what-if.ts'
import { withLanguage } from '../browser-for-tests.ts'
import { follow, press, type Studio, seen, type Way } from './studio.ts'

/** Days of which the pictured ward keeps what its visitors were told. */
export const TOLD = { from: '2026-11-16', to: '2026-11-19' } as const
/** The counter for family registers, of which there is one more in the day that is tried. */
const LIKE = '7'
/** A hundred runs of a ward's day, on a busy machine. */
const TRIAL_MS = 180_000

const ADMIN = { size: 'admin', path: '/admin/' } as const
const goTo = (page: Page, { server, language }: Studio, path: string) =>
  page.goto(withLanguage(`${server.url}/admin/${path}`, language))

/** The floor with a line, a counter and a visitor opened, one after another. */
const floor: Way = (studio) =>
  follow(studio, ADMIN, async (page, shot) => {
    await seen(page.getByTestId('alarm'))
    await shot('admin-floor-whole', { whole: true })
    for (const row of ['floor-line', 'floor-counter', 'visitor']) {
      const opened = page.getByTestId(row).nth(2)
      await press(opened.getByRole('button'))
      await opened.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      await shot(`admin-floor-opened-${row.replace('floor-', '')}`)
    }
  })

const people: Way = (studio) =>
  follow(studio, ADMIN, async (page, shot) => {
    for (const [section, row] of Object.entries({ staff: 'staff-row', audit: 'audit-row' })) {
      await goTo(page, studio, section)
      await seen(page.getByTestId(row))
      await shot(`admin-${section}`)
    }
    await goTo(page, studio, 'staff')
    await press(page.getByTestId('staff-row').first().getByRole('button'))
    await seen(page.getByTestId('save-staff'))
    await shot('admin-staff-account', { whole: true })
  })

const FORMS = {
  hours: 'part=hours',
  service: 'part=services&of=mynumber',
  counter: 'part=counters&of=3',
  rules: 'part=rules',
  notices: 'part=notices',
  names: 'part=names',
  versions: 'part=versions',
} as const

const settings: Way = (studio) =>
  follow(studio, ADMIN, async (page, shot) => {
    const { language } = studio
    for (const [name, search] of Object.entries(FORMS)) {
      await goTo(page, studio, `settings?${search}`)
      await seen(page.locator('.settings-section h2'))
      await shot(`admin-settings-${name}`, { whole: true })
    }
    await goTo(page, studio, `settings?${FORMS.rules}`)
    await page.getByLabel(settingPartWords['lamp.free'][language]).fill('20')
    await press(page.getByRole('button', { name: settingsWords.toReview[language] }))
    await seen(page.getByRole('button', { name: settingsReviewWords.save[language] }))
    await shot('admin-settings-review')
  })

/** The forecasts' scorecard, the counters it takes, and a day tried with a counter more. */
const looksAhead: Way = (studio) =>
  follow(studio, ADMIN, async (page, shot) => {
    const { language } = studio
    await goTo(page, studio, `forecasts?from=${TOLD.from}&to=${TOLD.to}`)
    await seen(page.getByTestId('answer-sentence'))
    await shot('admin-forecasts', { whole: true })
    await goTo(page, studio, 'staffing')
    await seen(page.getByTestId('staffing-sentence'))
    await shot('admin-staffing', { whole: true })
    await goTo(page, studio, `what-if?on=${TOLD.to}`)
    await seen(page.getByTestId('what-if-grid'))
    await page.getByLabel(whatIfWords.like[language], { exact: true }).selectOption(LIKE)
    await press(page.getByRole('button', { name: whatIfWords.addLike[language] }))
    await press(page.getByRole('button', { name: whatIfWords.start[language], exact: true }))
    await page.getByTestId('what-if-result').waitFor({ timeout: TRIAL_MS })
    await shot('admin-what-if', { whole: true })
  })

export const adminWays = {
  'admin-floor': floor,
  'admin-people': people,
  'admin-settings': settings,
  'admin-ahead': looksAhead,
} as const satisfies Readonly<Record<string, Way>>
