import { openScreen } from '../browser-for-tests.ts'
import { seen, take, type Way } from './studio.ts'

/** What a screen shows that nobody has paired: its code, and where somebody may sign in instead, that. */
const unpaired: Way = async (studio) => {
  const { browser, server, language } = studio
  for (const screen of ['kiosk', 'display', 'counter', 'admin'] as const) {
    const { page } = await openScreen(browser, { size: screen, url: `${server.url}/${screen}/`, language })
    await seen(page.getByTestId('short-code'))
    await take(studio, { name: `pairing-${screen}`, page })
    await page.context().close()
  }
}

export const pairingWays = { pairing: unpaired } as const satisfies Readonly<Record<string, Way>>
