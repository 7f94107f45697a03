import { open, type Shot, type Studio, seen, take } from './studio.ts'
import { stand } from './ways-counter.ts'
import { begin } from './ways-kiosk.ts'

/** Each is photographed empty, busy and cut off from the server. */
const SCREENS = {
  display: { size: 'display', path: '/display/' },
  counter: { size: 'counter', path: '/counter/' },
  'public-wards': { size: 'phone', path: '/' },
  'public-wards-wide': { size: 'desktop', path: '/' },
  'public-ward': { size: 'phone', path: '/offices/chuo' },
  'admin-floor': { size: 'admin', path: '/admin/' },
  'admin-statistics': { size: 'admin', path: '/admin/statistics' },
  'admin-settings': { size: 'admin', path: '/admin/settings?part=services' },
  'admin-devices': { size: 'admin', path: '/admin/devices' },
  'kiosk-errands': { size: 'kiosk', path: '/kiosk/' },
} as const

/** What has to be done before the picture says something. */
async function prepare(studio: Studio, { name, page }: Shot): Promise<void> {
  if (name === 'counter') await stand(page, '3')
  if (name === 'kiosk-errands') await begin(page, studio)
}

/** The one view of each screen; they stay open. */
export async function takeScreens(studio: Studio): Promise<readonly Shot[]> {
  const shots: Shot[] = []
  for (const [name, place] of Object.entries(SCREENS)) shots.push({ name, page: await open(studio, place) })
  if (studio.tickets) {
    const { pathname, hash } = new URL(studio.tickets.waiting.url)
    shots.push({ name: 'public-ticket', page: await open(studio, { size: 'phone', path: pathname + hash }) })
  }
  for (const shot of shots) {
    await prepare(studio, shot)
    await take(studio, shot)
  }
  return shots
}

/** What visitors find when the office is closed. */
export async function takeClosed(studio: Studio): Promise<void> {
  for (const name of ['kiosk', 'display', 'public-ward'] as const) {
    const page = await open(studio, name === 'kiosk' ? SCREENS['kiosk-errands'] : SCREENS[name])
    await seen(page.locator(name === 'kiosk' ? '.closed' : 'h1'))
    await take(studio, { name, page })
    await page.context().close()
  }
}
