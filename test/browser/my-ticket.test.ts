import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { expect, onTestFinished, test } from 'vitest'
import { behindMany } from '../server/delayed-for-tests.ts'
import { openHouse, type TestHouse, WARD } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, type ScreenOptions } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()
const MINUTE = 60_000

type Heard = Readonly<{ how: string; words: string }>

/** Notes what a screen reader is given to say: whatever comes into a live region, and how urgent the region is. */
const listen = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const heard: Heard[] = []
    Object.assign(window, { heard })
    const urgency = { status: 'polite', alert: 'assertive' } as const
    const said = (region: Element): string => {
      const role = region.getAttribute('role') as keyof typeof urgency
      return region.getAttribute('aria-live') ?? urgency[role]
    }
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes, type } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const region = element?.closest('[aria-live], [role="status"], [role="alert"]')
        const words = type === 'characterData' ? target.textContent : [...addedNodes].map((node) => node.textContent).join('')
        if (region && words) heard.push({ how: said(region), words })
      }
    })
    // What stands in a page as it comes is no change; what its scripts make of it is. They begin after this moment.
    document.addEventListener(
      'readystatechange',
      () => observer.observe(document, { subtree: true, childList: true, characterData: true }),
      { once: true },
    )
  })

const heardOn = (page: Page): Promise<readonly Heard[]> => page.evaluate(() => (window as never as { heard: Heard[] }).heard)

/** What of the accessibility tree would be read from its live regions. */
async function liveRegions(session: CDPSession): Promise<readonly Heard[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const wordsBelow = (id: string): string => {
    const node = nodes.find(({ nodeId }) => nodeId === id)
    if (!node) return ''
    const own = node.role?.value === 'StaticText' ? String(node.name?.value ?? '') : ''
    return own + (node.childIds ?? []).map(wordsBelow).join('')
  }
  return nodes.flatMap(({ nodeId, ignored, role, properties = [] }) => {
    const live = properties.find(({ name }) => name === 'live')?.value.value
    const isRoot = properties.some(({ name }) => name === 'root')
    if (ignored || live === undefined || live === 'off' || isRoot || role?.value === 'StaticText') return []
    return [{ how: String(live), words: wordsBelow(nodeId) }]
  })
}

async function openPhone(url: string, options: Partial<ScreenOptions> = {}) {
  const phone = await openScreen(browserOf(), { size: 'phone', url, language: 'en', ...options })
  onTestFinished(() => phone.context.close())
  return phone
}

/** Behind five others at counter 1, for moving. */
async function inLine(): Promise<{ house: TestHouse; others: readonly string[]; url: string; number: string }> {
  const house = await openHouse()
  await house.act('2', 'open')
  const others: string[] = []
  for (let other = 0; other < 5; other++) others.push((await house.take(['jusho'])).number)
  const { url, number } = await house.take(['jusho'])
  return { house, others, url, number }
}

const stateIs = (page: Page, state: string): Promise<void> =>
  page.locator(`[data-testid="ticket-state"][data-state="${state}"]`).waitFor()

/** The office goes on to the next minute, and the page has drawn it. */
async function refresh({ clock, server }: TestHouse, page: Page): Promise<void> {
  const before = await page.locator('.ticket-face-as-of').innerText()
  clock.advance(MINUTE)
  server.refresh()
  await expect.poll(() => page.locator('.ticket-face-as-of').innerText(), { timeout: 10_000 }).not.toBe(before)
}

test('a screen reader hears a call at once and once, a recall once more, other changes politely, a refresh not at all [P15]', async () => {
  const { house, others, url, number } = await inLine()
  const { page, context, troubles } = await openPhone(url, { before: listen })
  const session = await context.newCDPSession(page)
  const tree = async () => (await liveRegions(session)).filter(({ words }) => words !== '')
  await stateIs(page, 'wait')
  await page.getByTestId('attention').waitFor()
  await refresh(house, page)
  const heard: Heard[] = []
  const hears = async (...more: readonly Heard[]) => {
    heard.push(...more)
    await expect.poll(() => heardOn(page), { timeout: 10_000 }).toEqual(heard)
  }
  await hears()

  const leave = (other = '') => house.send(`/offices/${WARD}/tickets/${other}/cancel`, { as: house.token('clerk'), body: {} })
  for (const other of others) await leave(other)
  await stateIs(page, 'come-back')
  await hears({ how: 'polite', words: `${number} Come back to the counters` })
  await refresh(house, page)
  await hears()

  const call = { how: 'assertive', words: `${number} Please go to counter 2` }
  await house.act('2', 'call-next')
  await stateIs(page, 'called')
  await hears(call)
  expect(await tree()).toEqual([call])
  await refresh(house, page)
  await hears()
  await house.act('2', 'recall')
  await hears(call)
  expect(await tree()).toEqual([call])

  await house.act('2', 'start')
  await stateIs(page, 'serving')
  const serving = { how: 'polite', words: `${number} You are at counter 2` }
  await hears(serving)
  expect(await tree()).toEqual([serving])
  await house.act('2', 'finish')
  await stateIs(page, 'served')
  await hears({ how: 'polite', words: `${number} All done` })
  expect(troubles).toEqual([])
})

/** A phone that notes its buzzes, and what its loudspeaker is given. */
const noting = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const noted = { buzzes: 0, notes: 0 }
    Object.assign(window, { noted })
    Object.defineProperty(navigator, 'vibrate', {
      value: (pattern: readonly number[]) => {
        if (pattern[0] !== 0) noted.buzzes += 1
        return true
      },
    })
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (when) {
      noted.notes += 1
      start.call(this, when)
    }
  })
const notedOn = (page: Page) => page.evaluate(() => (window as never as { noted: { buzzes: number; notes: number } }).noted)

test('on request a call chimes, vibrates and flashes until the screen is touched, and a recall once more; it is remembered [P14]', async () => {
  const { house, others, url } = await inLine()
  const { page, troubles } = await openPhone(url, { before: noting })
  const box = page.getByTestId('attention')
  for (const way of ['chime', 'flash its screen']) await box.getByLabel(way).check()
  await box.getByRole('button', { name: 'Try it' }).click()
  await page.getByTestId('flash').waitFor()
  await expect.poll(async () => (await notedOn(page)).notes).toBe(8)
  await page.locator('h1').click()
  await page.getByTestId('flash').waitFor({ state: 'detached' })

  await page.reload()
  await box.getByText('Touch this page once').waitFor()
  await page.locator('h1').click()
  await box.getByText('Touch this page once').waitFor({ state: 'detached' })
  for (const _ of others) {
    await house.act('2', 'call-next')
    await house.act('2', 'finish')
  }
  expect(await notedOn(page)).toEqual({ buzzes: 0, notes: 0 })
  await house.act('2', 'call-next')
  await page.getByTestId('flash').waitFor()
  const called = await notedOn(page)
  expect(called.buzzes).toBeGreaterThan(0)
  expect(called.notes).toBeGreaterThanOrEqual(8)
  await page.locator('h1').click()
  await page.getByTestId('flash').waitFor({ state: 'detached' })
  house.clock.advance(MINUTE)
  await house.act('2', 'recall')
  await page.getByTestId('flash').waitFor()
  expect((await notedOn(page)).notes).toBeGreaterThan(called.notes)
  expect(troubles).toEqual([])
})

test('the screen flashes once a second, and where less motion is wanted it is turned once and stays so [P14]', async () => {
  const { url } = await inLine()
  const { page } = await openPhone(url)
  const box = page.getByTestId('attention')
  await box.getByLabel('flash its screen').check()
  const flash = async () => {
    await box.getByRole('button', { name: 'Try it' }).click()
    return page.getByTestId('flash').evaluate((element) => {
      const { animationDuration, animationIterationCount } = getComputedStyle(element)
      return [animationDuration, animationIterationCount]
    })
  }
  expect(await flash()).toEqual(['1s', 'infinite'])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await flash()).toEqual(['0s', '1'])
})

test('a browser that cannot vibrate says so, and offers what it can [P14]', async () => {
  const { url } = await inLine()
  const { page } = await openPhone(url, {
    before: (context) => context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'vibrate')),
  })
  const box = page.getByTestId('attention')
  await box.getByText('cannot vibrate').waitFor()
  expect(await box.getByRole('checkbox').count()).toBe(2)
})

test('after the visit it is rated on the ticket’s page, once and by whoever holds the paper [P17]', async () => {
  const { house, others, url } = await inLine()
  for (const _ of [...others, 'mine']) {
    await house.act('2', 'call-next')
    await house.act('2', 'finish')
  }
  const { page, troubles } = await openPhone(url)
  const form = page.getByTestId('rating')
  await form.getByRole('button', { name: 'Send' }).click()
  await form.getByText('Choose one of the three.').waitFor()
  await form.getByRole('radio', { name: 'Good' }).check()
  await form.getByLabel('A few words').fill('Quick and kind.')
  expect(await complaints(page, { rules: 'all' })).toEqual([])
  await form.getByRole('button', { name: 'Send' }).click()
  await page.getByTestId('rated').waitFor()
  await page.reload()
  await page.getByTestId('rated').waitFor()
  const { body } = await house.send(`/offices/${WARD}/ratings`, { as: house.token('supervisor') })
  expect(body.lines).toMatchObject([{ services: ['jusho'], mood: 'good', language: 'en', text: 'Quick and kind.' }])

  const elsewhere = await openPhone(url)
  await elsewhere.page.getByRole('radio', { name: 'Poor' }).check()
  await elsewhere.page.getByRole('button', { name: 'Send' }).click()
  await elsewhere.page.getByText('We have your rating of this visit already').waitFor()
  const { origin, pathname } = new URL(url)
  const looker = await openPhone(`${origin}${pathname}`)
  await stateIs(looker.page, 'served')
  expect(await looker.page.getByTestId('rating').count()).toBe(0)
  expect(troubles).toEqual([])
})

test('without JavaScript the page says where else to look when called, and where to leave an opinion [P8, P17]', async () => {
  const { house, others, url } = await inLine()
  const context = await browserOf().newContext({ javaScriptEnabled: false })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const aside = async () => {
    await page.goto(`${url.split('#')[0]}?lang=en`)
    return (await page.locator('noscript').allInnerTexts()).join(' ')
  }
  expect(await aside()).toContain('Watch the board')
  for (const _ of [...others, 'mine']) {
    await house.act('2', 'call-next')
    await house.act('2', 'finish')
  }
  expect(await aside()).toContain('opinion box')
})

test('a delay is said beside the range, and to a screen reader politely and once [E64]', async () => {
  const house = await openHouse({ estimates: 'thread' })
  const { ticket, delay } = await behindMany(house)
  const { page, troubles } = await openPhone(ticket.url, { before: listen })
  await stateIs(page, 'wait')
  expect(await page.getByTestId('delayed').count()).toBe(0)
  await delay()
  await page.getByTestId('delayed').waitFor()
  expect(await page.locator('.ticket-face-ahead').innerText()).toMatch(/min\s*Delayed/)
  expect(await complaints(page)).toEqual([])
  await refresh(house, page)
  const said = (await heardOn(page)).filter(({ words }) => words.includes('longer than you were first told'))
  expect(said).toEqual([{ how: 'polite', words: `${ticket.number} It takes longer than you were first told` }])
  expect(troubles).toEqual([])
})
