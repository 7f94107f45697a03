import { expect, onTestFinished, test } from 'vitest'
import type { Language } from '#contract/words.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from '../server/house-for-tests.ts'
import { browserWith, pair } from '../server/people-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen } from './browser-for-tests.ts'
import { handsOn } from './clerk-for-tests.ts'
import { scrolls } from './layout-for-tests.ts'

const browserOf = browserOfThisFile()

/** The console of counter 1, in the hands of somebody without a mouse. */
async function counterOne({ server }: TestHouse, language: Language = 'ja') {
  const { url } = server.inviteScreen('counter', WARD, 'the counter')
  const { page, context } = await openScreen(browserOf(), { size: 'counter', url, language })
  onTestFinished(() => context.close())
  const clerk = handsOn(page)
  await clerk.tabTo('counter-1')
  await clerk.press('Enter')
  return { page, clerk }
}

test('while something is asked the large keys are its own: they neither start nor finish what is under way [C9]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  await house.act('1', 'call-next')
  const { page, clerk } = await counterOne(house)
  await clerk.ready('start')
  await clerk.press('t')
  await clerk.panel('transfer')
  await clerk.press('Space', 'Enter')
  expect((await house.send(`/offices/${WARD}/tickets/A001`)).body.errands[0].state).toBe('called')
  await clerk.press('Escape', 'h')
  await clerk.panel('hold')
  await clerk.press('Space')
  await clerk.did('hold', 'A001')
  await page.getByTestId('panel-hold').waitFor({ state: 'detached' })
  expect((await house.send(`/offices/${WARD}/tickets/A001`)).body.errands[0].state).toBe('held')
})

test('what concerned a visitor is no longer asked once they have gone [C9]', async () => {
  const house = await openHouse()
  await house.act('1', 'open')
  await house.take()
  await house.act('1', 'call-next')
  const { page, clerk } = await counterOne(house)
  await clerk.ready('start')
  await clerk.press('x')
  await clerk.panel('cancel')
  await house.act('1', 'finish')
  await page.getByTestId('panel-cancel').waitFor({ state: 'detached' })
})

test('help that is asked for at a kiosk stands on the console until somebody goes, by a key [C15, F2]', async () => {
  const house = await openHouse()
  const kiosk = browserWith('kiosk', await pair(house, 'kiosk'))
  const { page, clerk } = await counterOne(house)
  await clerk.ready('open')
  await house.send(`/offices/${WARD}/help`, { headers: kiosk, body: { about: 'slip' } })
  await page.getByTestId('help-asked').getByText('番号札が出ません').waitFor()
  await clerk.press('g')
  await page.getByTestId('help-asked').waitFor({ state: 'detached' })
})

test('a counter that calls by itself counts down on its button, and an open panel does not stop it [C16, Q12]', async () => {
  const counters = smallOffice().counters.map((each) => (each.id === '1' ? { ...each, autoCallSeconds: 90 } : each))
  const house = await openHouse({ offices: [smallOffice({ counters })] })
  await house.act('1', 'open')
  const { page, clerk } = await counterOne(house)
  await page.getByTestId('auto-call').getByText('待つ方が来ると自動で呼びます').waitFor()
  await house.take()
  await page
    .getByTestId('auto-call')
    .getByText(/あと\d+秒で自動で呼びます（操作中も）/)
    .waitFor()
  await clerk.press('b')
  await clerk.panel('pause')
  house.clock.advance(90_000)
  house.server.refresh()
  await clerk.ready('start')
  expect(await clerk.number()).toBe('A001')
  await page.getByTestId('panel-pause').waitFor({ state: 'detached' })
})

/** Every panel that a visitor at the counter can be asked about, by its key. */
const PANELS = { h: 'hold', t: 'transfer', d: 'redirect', e: 'add-errand', y: 'priority', m: 'note', x: 'cancel' } as const

test.each(['ja', 'en'] as const)(
  'every panel of the console, %s: axe finds nothing, and nothing scrolls [L1, L2]',
  async (language) => {
    const house = await openHouse()
    await house.act('1', 'open')
    await house.take(['shomei', 'jusho'])
    await house.act('1', 'call-next')
    const { page, clerk } = await counterOne(house, language)
    await clerk.ready('start')
    const look = async (what: string): Promise<void> => {
      expect([what, await complaints(page), await scrolls(page)]).toEqual([what, [], false])
    }
    for (const [key, act] of Object.entries(PANELS)) {
      await clerk.press(key)
      await clerk.panel(act)
      await look(act)
      await clerk.press('Escape')
    }
    await house.act('1', 'finish')
    await clerk.ready('call-next')
    await clerk.press('b')
    await clerk.panel('pause')
    await look('pause')
  },
)
