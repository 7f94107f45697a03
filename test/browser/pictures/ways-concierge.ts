import type { Page } from 'playwright-core'
import { follow, press, seen, type Way } from './studio.ts'

const TABLET = { size: 'tablet', path: '/counter/' } as const

async function stand(page: Page): Promise<void> {
  await press(page.getByTestId('counter-concierge'))
  await seen(page.getByTestId('events'))
}

/** From the errand to the number, with a visitor who reads another language. */
const hearing: Way = (studio) =>
  follow(studio, TABLET, async (page, shot) => {
    await stand(page)
    await press(page.getByRole('button', { name: 'Tiếng Việt' }))
    await shot('concierge-1-events')
    await press(page.getByTestId('event-move-in'))
    await shot('concierge-2-question')
    for (const answer of ['japan', 'yes', 'record', 'neither']) await press(page.getByTestId(`answer-${answer}`))
    await seen(page.getByTestId('issue'))
    await shot('concierge-3-result')
    await press(page.getByTestId('issue'))
    await seen(page.getByTestId('issued-number'))
    await shot('concierge-4-number')
  })

const besides: Way = (studio) =>
  follow(studio, TABLET, async (page, shot) => {
    await stand(page)
    const places = page.getByRole('navigation').first().getByRole('button')
    await places.nth(1).click()
    await press(page.locator('.waiting-numbers-one'))
    await seen(page.getByTestId('ticket-panel').locator('.panel-errands-one'))
    await shot('concierge-visitor')
    await places.nth(2).click()
    await press(page.locator('.book-choice'))
    await press(page.locator('.book-times .book-choice'))
    await shot('concierge-bookings')
    await places.nth(3).click()
    await press(page.locator('.opinion-place-choice'))
    await shot('concierge-opinion')
  })

export const conciergeWays = {
  concierge: hearing,
  'concierge-besides': besides,
} as const satisfies Readonly<Record<string, Way>>
