import type { TestHouse } from '../server/house-for-tests.ts'
import { browserWith, hire, PIN, pair, signInByPin } from '../server/people-for-tests.ts'
import { asking, must, type Who } from './asking.ts'
import { OFFICE } from './office.ts'

/** Everyone who acts on the day. Each counter has a browser of its own; at counter 4 Sato has signed in. */
export type Crew = Readonly<{
  kiosk: Who
  /** The kiosk as a device, by which it is answered when somebody there asks for help. */
  kioskId: string
  concierge: Who
  supervisor: Who
  manager: Who
  visitor: Who
  sato: string
  atCounter: ReadonlyMap<string, Who>
}>

const SATOS_COUNTER = '4'

async function satoAtCounter(house: TestHouse): Promise<{ sato: string; browser: Who }> {
  const paired = await pair(house, 'counter')
  const sato = await hire(house)
  const signedIn = await signInByPin(house, browserWith('counter', paired), { staff: sato, pin: PIN })
  return { sato, browser: { headers: browserWith('counter', paired, signedIn) } }
}

export async function gatherCrew(house: TestHouse): Promise<Crew> {
  const as = (role: Parameters<TestHouse['token']>[0]): Who => ({ as: house.token(role) })
  const { sato, browser } = await satoAtCounter(house)
  const kiosk = as('kiosk')
  const { device } = await must(asking(house.send), kiosk, 'read-session')
  if (device === null) throw new Error('a kiosk is a device')
  return {
    kiosk,
    kioskId: device,
    concierge: as('concierge'),
    supervisor: as('supervisor'),
    manager: as('section-admin'),
    visitor: { as: null },
    sato,
    atCounter: new Map(OFFICE.counters.map(({ id }) => [id, id === SATOS_COUNTER ? browser : as('clerk')])),
  }
}
