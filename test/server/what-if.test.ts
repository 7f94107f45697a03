import { expect, test } from 'vitest'
import { WhatIfView } from '#contract/what-if.ts'
import { Job } from '#contract/work.ts'
import { recordDays } from '../browser/past-days.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, type TestHouse, WARD } from './house-for-tests.ts'

const [FIRST, SECOND, LAST] = ['2026-11-10', '2026-11-17', '2026-11-20'] as const

/** An office with two Tuesdays and a Friday behind it. */
async function openOfficeWithDays(): Promise<TestHouse> {
  const dataDir = freshDataDir()
  recordDays(
    dataDir,
    smallOffice({
      services: smallOffice().services.map((service) => ({ ...service, numbers: { ...service.numbers, to: 999 } })),
    }),
    [FIRST, SECOND, LAST].map((day) => ({ day, visitors: 70 })),
  )
  return openHouse({ dataDir })
}

function manager({ send, token }: TestHouse) {
  const as = token('section-admin')
  const at = `/offices/${WARD}`
  const job = async (reply: ReturnType<typeof send>) => Job.parse((await reply).body)
  return {
    view: async (on?: string) => WhatIfView.parse((await send(`${at}/what-if${on ? `?on=${on}` : ''}`, { as })).body),
    start: (on: string, changes: object = {}) => send(`${at}/work`, { as, body: { kind: 'what-if', question: { on, changes } } }),
    read: (id: string) => job(send(`${at}/work/${id}`, { as })),
    cancel: (id: string) => job(send(`${at}/work/${id}/cancel`, { as, method: 'POST' })),
  }
}

test('closed days can be tried, the newest first, and a weekday of which there are two; who worked when is known [E92, E95]', async () => {
  const { view } = manager(await openOfficeWithDays())
  const newest = await view()
  expect([newest.on, newest.days, newest.weekdays]).toEqual([LAST, [LAST, SECOND, FIRST], ['tue']])
  expect(newest.base?.counters.map(({ cells }) => cells.filter((cell) => cell === 'open').length)).toEqual([18, 18, 18])
  expect((await view('tue')).base?.days).toEqual([FIRST, SECOND])
  expect(await view('2026-11-18')).toMatchObject({ base: null, lacks: 'nobody-came' })
  expect(await manager(await openHouse()).view()).toEqual({ on: null, days: [], weekdays: [], base: null, lacks: null })
})

test('a day is tried beside the server’s other work: progress, an answer with what the day was like, and cancelled at once [E91]', async () => {
  const { start, read, cancel } = manager(await openOfficeWithDays())
  const begun = Job.parse((await start(LAST, { closed: [{ counter: '1', halfHour: 3 }] })).body)
  await expect.poll(async () => (await read(begun.id)).state.is).toBe('done')
  const done = await read(begun.id)
  if (done.kind !== 'what-if' || done.state.is !== 'done') throw new Error('it is done')
  const { answer } = done.state
  expect(answer.runs).toBe(100)
  expect(answer.asItWas?.mean).toBeGreaterThan(answer.before.mean.low)
  expect(answer.asItWas?.mean).toBeLessThan(answer.before.mean.high)
  expect(answer.after.counterHours).toBeLessThan(answer.before.counterHours)
  const other = Job.parse((await start('tue')).body)
  expect((await cancel(other.id)).state.is).toBe('cancelled')
})

test('a day that cannot be tried is refused in words [E89]', async () => {
  const { start } = manager(await openOfficeWithDays())
  expect(await start('2026-11-18')).toMatchObject({ status: 409, body: { code: 'not-replayable' } })
  expect(await start(LAST, { closed: [{ counter: '1', halfHour: 99 }] })).toMatchObject({ status: 400 })
})
