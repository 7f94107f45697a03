import { PASSWORD, PIN } from '../../server/people-for-tests.ts'
import { openScreen } from '../browser-for-tests.ts'
import { open, press, type Studio, seen } from './studio.ts'

type Hall = Readonly<{ leave: () => Promise<void> }>

const STAFF = [
  { account: 'sato', name: '佐藤 花子', role: 'clerk' },
  { account: 'suzuki', name: '鈴木 一郎', role: 'clerk' },
  { account: 'takahashi', name: '高橋 美咲', role: 'clerk' },
  { account: 'ito', name: '伊藤 大輔', role: 'concierge' },
  { account: 'kudo', name: '工藤 聡', role: 'supervisor' },
  { account: 'mori', name: '森 健', role: 'section-admin' },
] as const

/** The people of the ward office, for its list of staff and for signing in. */
export async function hireStaff(post: Studio['post']): Promise<void> {
  for (const person of STAFF) await post('/staff', { ...person, office: 'chuo', password: PASSWORD, pin: PIN })
}

/** What stands in the hall all day, connected: the board, a kiosk, and another kiosk at which somebody asks for staff. */
export async function standInHall(studio: Studio): Promise<Hall> {
  const pages = [
    await open(studio, { size: 'display', path: '/display/' }),
    await open(studio, { size: 'kiosk', path: '/kiosk/' }),
  ]
  const { url } = studio.server.inviteScreen('kiosk', 'chuo', '東口')
  const { page } = await openScreen(studio.browser, { size: 'kiosk', url })
  await press(page.locator('.bar-button'))
  await seen(page.locator('[data-testid="help"][data-state="shown"]'))
  return {
    leave: async () => {
      for (const each of [...pages, page]) await each.context().close()
      const { devices } = (await studio.post('/devices')).body
      for (const { id, role, label } of devices) {
        if (role === 'kiosk') await studio.post(`/offices/chuo/help/${id}/answer`, {})
        if (label === '東口') await studio.revoke(id)
      }
    },
  }
}
