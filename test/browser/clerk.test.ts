import { expect, onTestFinished, test } from 'vitest'
import { breakReasonWords, deedWords, turnWords } from '#client/words/counter.ts'
import type { AuditEntry } from '#contract/audit.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import { readOffices } from '#server/seed.ts'
import { openHouse } from '../server/house-for-tests.ts'
import { browserOfThisFile, openScreen, type ScreenOptions } from './browser-for-tests.ts'
import { MORNING } from './busy-day.ts'
import { handsOn } from './clerk-for-tests.ts'
import { framesOf, noteFrames } from './frames-for-tests.ts'
import { scrolls } from './layout-for-tests.ts'

const browserOf = browserOfThisFile()
const CHUO = '/offices/chuo'
/** Certificates and seals; hands over the papers of moving house and of the family register. */
const HERE = '3'
const ELSEWHERE = '12'
const WAITING = 300
const SERVICES = ['shomei', 'inkan', 'shomei', 'jusho', 'shomei', 'kokuho'] as const

/** A morning on which 300 people wait, and a paired terminal at which nobody has chosen a counter yet. */
async function crowdedMorning(before?: ScreenOptions['before']) {
  const house = await openHouse({ offices: readOffices(), startMs: MORNING })
  const staff = house.token('city-admin', null)
  for (let person = 0; person < WAITING; person++) {
    house.clock.advance(6_000)
    const services = [SERVICES[person % SERVICES.length]]
    await house.send(`${CHUO}/tickets`, { as: staff, body: { services } })
  }
  await house.send(`${CHUO}/counters/${ELSEWHERE}/open`, { as: staff, body: {} })
  house.server.refresh()
  const { url } = house.server.inviteScreen('counter', 'chuo', 'test counter')
  const { page, context, troubles } = await openScreen(browserOf(), { size: 'counter', url, before })
  onTestFinished(() => context.close())
  const read = async (path: string) => (await house.send(`${CHUO}${path}`, { as: staff })).body
  return {
    page,
    troubles,
    clock: house.clock,
    card: (number: string): Promise<TicketCard> => read(`/tickets/${number}/card`),
    /** What happened at this terminal, the newest last. */
    facts: async (): Promise<readonly string[]> => {
      const { entries } = await read('/audit?limit=500')
      return entries
        .filter(({ by }: AuditEntry) => by?.name === 'test counter')
        .map(({ type, number }: AuditEntry) => (number === null ? type : `${type} ${number}`))
        .toReversed()
    },
  }
}

test('a clerk’s hour by the keyboard alone, with 300 waiting [C2, C7, C9, C10, C13, C14, L2, U1, U4]', async () => {
  const { page, troubles, clock, card, facts } = await crowdedMorning()
  const clerk = handsOn(page)
  const { press, main, ready, panel, did } = clerk
  const next = async (): Promise<string> => {
    await main('call-next', 'start')
    return clerk.number()
  }
  const errandOf = async (number: string) => (await card(number)).errands[0]
  const happened: string[] = []

  await clerk.tabTo(`counter-${HERE}`)
  await press('Enter')
  await main('open', 'call-next')
  await clerk.turned('open')
  happened.push('counter-opened')
  expect(await page.getByTestId('list-waiting').innerText()).toContain(String(WAITING - WAITING / SERVICES.length))
  expect(await scrolls(page)).toBe(false)

  // Called, called again, served.
  const first = await next()
  await press('r')
  await did('recall', first)
  await main('start', 'finish')
  await main('finish', 'call-next')
  happened.push(...['called', 'recalled', 'started', 'finished'].map((what) => `errand-${what} ${first}`))

  // Did not come; comes back by the office's rule.
  const missing = await next()
  await press('a')
  await did('absent', missing)
  expect(await errandOf(missing)).toMatchObject({ state: 'absent', returns: { afterCalls: 3 } })
  happened.push(`errand-called ${missing}`, `errand-missed ${missing}`)

  // On hold with a reason and a time; and plainly, with the key pressed twice.
  const held = await next()
  await press('h')
  await panel('hold')
  await press('1', '7', 'Enter')
  await did('hold', held)
  expect(await errandOf(held)).toMatchObject({ state: 'held', hold: { reason: 'form', until: clock.now() + 600_000 } })
  const waits = await next()
  await press('h', 'h')
  await did('hold', waits)
  expect(await errandOf(waits)).toMatchObject({ state: 'held', hold: { reason: null, until: null } })
  for (const number of [held, waits]) happened.push(`errand-called ${number}`, `errand-held ${number}`)

  // On to another service, and to a counter by its sign.
  const moved = await next()
  await press('t')
  await panel('transfer')
  await press('j', 'u', 'Enter')
  await did('transfer', moved)
  expect(await errandOf(moved)).toMatchObject({ service: 'jusho', state: 'waiting', designation: null })
  const meant = await next()
  await press('t', 'ArrowRight', ...ELSEWHERE, 'Enter')
  await did('transfer', meant)
  expect((await errandOf(meant))?.designation).toEqual({ to: 'counter', counter: ELSEWHERE })
  for (const number of [moved, meant]) happened.push(`errand-called ${number}`, `errand-transferred ${number}`)

  // One errand more, priority, needs; the errand dropped again; then sent on, to come back here.
  const rich = await next()
  await main('start', 'finish')
  const [here] = (await card(rich)).errands
  await press('e')
  await panel('add-errand')
  await press('0', 'j', 'u', 'Enter')
  await did('add-errand', rich)
  expect((await card(rich)).errands[1]).toMatchObject({ service: 'jusho', state: 'waiting', blocked: true })
  await press('y', '2')
  await did('prioritise', rich)
  await press('m', '3', '8', 'Enter')
  await did('note', rich)
  expect(await card(rich)).toMatchObject({ reason: 'pregnancy', needs: ['wheelchair'], language: 'en' })
  await page.getByText('優先：妊娠中').first().waitFor()
  await press('x')
  await panel('cancel')
  await press('3', '8', 'Enter')
  await did('cancel', rich)
  expect((await card(rich)).errands[1]).toMatchObject({ state: 'cancelled' })
  await press('d')
  await panel('redirect')
  await press('k', 'o', 's', 'Enter')
  await did('redirect', rich)
  const [back, , onTheWay] = (await card(rich)).errands
  expect(back).toMatchObject({ service: here?.service, blocked: true, designation: { to: 'counter', counter: HERE } })
  expect(onTheWay).toMatchObject({ service: 'koseki', state: 'waiting', blocked: false })
  happened.push(
    ...['errand-called', 'errand-started', 'errand-added', 'ticket-prioritised', 'ticket-noted', 'errand-cancelled'].map(
      (what) => `${what} ${rich}`,
    ),
    `errand-redirected ${rich}`,
  )

  // From the list of those on hold: back into the line.
  await press('2', 'ArrowDown')
  await press('Tab', 'Enter')
  await did('return', held)
  expect(await errandOf(held)).toMatchObject({ state: 'waiting' })
  happened.push(`errand-returned ${held}`)

  // Any number: one that waits here is called; of one that does not it is said where it is, and what can be done.
  await press('n')
  await page.keyboard.type(held.toLowerCase())
  await press('Enter')
  await did('call', held)
  await main('start', 'finish')
  await main('finish', 'call-next')
  happened.push(...['called', 'started', 'finished'].map((what) => `errand-${what} ${held}`))
  await press('n')
  await page.keyboard.type(meant)
  await press('Enter')
  await panel('found')
  await page.getByTestId('panel-found').getByText(`${ELSEWHERE}番窓口あて`).waitFor()
  await press('Escape', 'n')
  await page.keyboard.type(waits)
  await press('Enter')
  await panel('found')
  await press('1')
  await did('call', waits)
  await press('z')
  await clerk.undone(deedWords.call.ja.replace('{number}', waits))
  expect(await errandOf(waits)).toMatchObject({ state: 'held' })
  happened.push(`errand-called ${waits}`, `errand-undone ${waits}`)

  // A break with its planned return, taken back; a plain one; and the counter's last turn taken back.
  await ready('call-next')
  await press('b')
  await panel('pause')
  await press('1', '8', 'Enter')
  await ready('resume')
  await page.getByTestId('away').getByText(breakReasonWords.lunch.ja).waitFor()
  clock.advance(31 * 60_000)
  await main('resume', 'call-next')
  await press('b', 'b')
  await ready('resume')
  await press('z')
  await clerk.undone(turnWords.pause.ja)
  await ready('call-next')
  await press('c')
  await ready('open')
  await press('z')
  await clerk.undone(turnWords.close.ja)
  await ready('call-next')
  happened.push('counter-paused', 'counter-opened', 'counter-paused', 'counter-undone', 'counter-closed', 'counter-undone')

  expect((await facts()).filter((fact) => !fact.startsWith('device'))).toEqual(happened)
  expect(await scrolls(page)).toBe(false)
  expect(troubles).toEqual([])
}, 120_000)

/** What the screen has to show of an answer, and how it stands in the page. */
type Answer = Readonly<{ number?: string; state: string }>
const MAIN_ACT = { called: 'start', serving: 'finish', open: 'call-next', paused: 'resume', closed: 'open' } as const
const expected = ({ number, state }: Answer) => {
  const isHere = state === 'called' || state === 'serving'
  const act = state in MAIN_ACT ? MAIN_ACT[state as keyof typeof MAIN_ACT] : 'call-next'
  return { act, number: isHere ? (number ?? '') : '', named: number === undefined ? true : (number ?? '') !== '' }
}

test('with 300 waiting the answer to every act is in the next frame, though the view has not come yet [C7, C8]', async () => {
  const held = { back: true, messages: [] as (() => void)[] }
  const { page, troubles } = await crowdedMorning(async (context) => {
    await noteFrames(context)
    // The line is slow: views wait until they are let through.
    await context.routeWebSocket(/socket\.io/, (near) => {
      const far = near.connectToServer()
      near.onMessage((message) => far.send(message))
      far.onMessage((message) => {
        const isView = typeof message === 'string' && message.includes('"view"')
        if (isView && !held.back) held.messages.push(() => near.send(message))
        else near.send(message)
      })
    })
  })
  const clerk = handsOn(page)
  const letThrough = (): void => {
    held.back = true
    for (const send of held.messages.splice(0)) send()
  }
  await clerk.tabTo(`counter-${HERE}`)
  await clerk.press('Enter')
  await clerk.ready('open')
  for (const keys of [
    ['Space'],
    ['Space'],
    ['r'],
    ['Space'],
    ['m', '1', 'Enter'],
    ['h', '2', '8', 'Enter'],
    ['z'],
    ['Space'],
    ['b', 'b'],
  ]) {
    const before = (await framesOf(page)).answers.length
    held.back = false
    await clerk.press(...keys)
    await expect.poll(async () => (await framesOf(page)).answers.length).toBe(before + 1)
    const { answers } = await framesOf(page)
    const { answer, shown } = answers[before] ?? { answer: { state: '' }, shown: null }
    expect([keys, shown?.act, shown?.number]).toEqual([keys, expected(answer).act, expected(answer).number])
    if (answer.number !== undefined) expect(shown?.corner).toContain(answer.number)
    letThrough()
    await clerk.ready(expected(answer).act)
  }
  expect(troubles).toEqual([])
}, 120_000)

test('with 300 waiting a view is on the screen in the frame after it has come [C7, C8]', async () => {
  const { page, troubles } = await crowdedMorning(noteFrames)
  const clerk = handsOn(page)
  await clerk.tabTo(`counter-${HERE}`)
  await clerk.press('Enter')
  await clerk.main('open', 'call-next')
  await clerk.main('call-next', 'start')
  await clerk.main('start', 'finish')
  await clerk.press('h', 'h')
  await clerk.main('call-next', 'start')
  const { views } = await framesOf(page)
  expect(views.length).toBeGreaterThan(4)
  for (const { view, shown } of views) expect(shown).toMatchObject(view)
  expect(troubles).toEqual([])
}, 120_000)
