import type { IssuedTicket } from '#contract/answers.ts'
import { heard } from '../heard.ts'
import { follow, press, type Studio, seen, type Way } from './studio.ts'

const pathOf = ({ url }: IssuedTicket): string => new URL(url).pathname + new URL(url).hash

const ward: Way = (studio) =>
  follow(studio, { size: 'phone', path: '/offices/chuo' }, async (page, shot) => {
    await seen(page.getByTestId('service-row'))
    await shot('public-ward-whole', { whole: true })
  })

const booking: Way = (studio) =>
  follow(studio, { size: 'phone', path: '/offices/chuo/book' }, async (page, shot) => {
    const choice = page.locator('.book-choice')
    for (const [step, nth] of Object.entries({ '1-service': 0, '2-day': 1, '3-time': 2 })) {
      await seen(choice)
      await shot(`public-booking-${step}`)
      await choice.nth(nth).click()
    }
    await seen(page.locator('.confirm-booking-end'))
    await shot('public-booking-4-confirm')
    await press(page.locator('.confirm-booking-end').getByRole('button'))
    await seen(page.getByTestId('booking-card'))
    await shot('public-booking-5-card')
  })

/** When it is quiet: as it opens, and whole with a day's half hours opened. */
async function outlook(studio: Studio): Promise<void> {
  for (const size of ['phone', 'desktop'] as const)
    await follow(studio, { size, path: '/offices/chuo/outlook' }, async (page, shot) => {
      await seen(page.locator('.best-times'))
      await shot(`public-outlook-${size}`)
      await page.locator('.day-ahead summary').first().click()
      if (size === 'phone') await shot('public-outlook-whole', { whole: true })
    })
}

const GUIDE = {
  '1-events': '/guide',
  '2-question': '/guide/move-in',
  '3-result': heard('move-in'),
  '4-ward': `${heard('move-in')}&ward=chuo`,
}

/** The guide from the list of events to what to do in a ward. Each step is a page of its own. */
async function guide(studio: Studio): Promise<void> {
  for (const [step, path] of Object.entries(GUIDE))
    await follow(studio, { size: 'phone', path }, (_page, shot) => shot(`public-guide-${step}`, { whole: true }))
}

/** What other people's programs and the city's own site get. */
async function openData(studio: Studio): Promise<void> {
  await follow(studio, { size: 'desktop', path: '/open-data/' }, (_page, shot) => shot('open-data', { whole: true }))
  await follow(studio, { size: 'phone', path: '/open-data/widget/chuo' }, (_page, shot) => shot('open-data-widget'))
}

/** My ticket when it has something else to say than "wait". */
async function tickets(studio: Studio): Promise<void> {
  if (!studio.tickets) return
  for (const which of ['several', 'called'] as const)
    await follow(studio, { size: 'phone', path: pathOf(studio.tickets[which]) }, async (page, shot) => {
      await seen(page.getByTestId('ticket-state'))
      await shot(`public-ticket-${which}`, { whole: true })
    })
}

export const publicWays = {
  'public-ward': ward,
  'public-booking': booking,
  'public-outlook': outlook,
  'public-guide': guide,
  'public-ticket': tickets,
  'open-data': openData,
} as const satisfies Readonly<Record<string, Way>>
