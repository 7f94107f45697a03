import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { Day, OfficeId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { StaffingView } from '#contract/staffing.ts'
import { Job } from '#contract/work.ts'
import { manualClock } from '#server/clock.ts'
import type { PreparedWork } from '#server/work/kinds.ts'
import { createWork } from '#server/work/work.ts'
import { liveThrough } from '../browser/past-days.ts'
import { OPENING, smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, type TestHouse, WARD } from './house-for-tests.ts'

const HOUR_MS = 3_600_000
const OTHER = 'other-ward' as OfficeId
const days = (count: number): readonly string[] => ['mon', 'tue', 'wed', 'thu', 'fri'].slice(0, count)

/** A day of one hour, quickly worked out. */
const SHORT_DAY = '2026-11-26'
const specialDays = [{ day: SHORT_DAY, hours: { from: '10:00', to: '11:00' } }] as unknown as OfficeSettings['specialDays']

/** An office with four weeks behind it, and another one beside it. */
async function openOfficeWithPast(): Promise<TestHouse> {
  const dataDir = freshDataDir()
  const office = smallOffice({ specialDays })
  liveThrough(dataDir, office, { before: '2026-11-24' as Day, days: 28 })
  return openHouse({ dataDir, offices: [office, smallOffice({ id: OTHER })] })
}

const desk = ({ send, token }: TestHouse, office: string = WARD) => {
  const as = token('supervisor', office)
  const parsed = async (reply: ReturnType<typeof send>) => {
    const { status, body } = await reply
    return { status, code: body?.code, job: status < 300 ? Job.parse(body) : null }
  }
  return {
    start: (on: string) => parsed(send(`/offices/${office}/work`, { as, body: { kind: 'staffing', question: { on } } })),
    read: (id: string | undefined) => parsed(send(`/offices/${office}/work/${id}`, { as })),
    cancel: (id: string | undefined) => parsed(send(`/offices/${office}/work/${id}/cancel`, { as, method: 'POST' })),
  }
}

test('long work is started, tells how far it is, and is cancelled [E80]', async () => {
  const { start, read, cancel } = desk(await openOfficeWithPast())
  const { status, job } = await start('2026-11-25')
  expect([status, job?.state]).toEqual([202, { is: 'running', progress: null }])
  await expect.poll(async () => (await read(job?.id)).job?.state).toHaveProperty('progress.counterHours')
  expect((await cancel(job?.id)).job?.state).toEqual({ is: 'cancelled' })
  expect((await start('2026-11-25')).job?.state.is).toBe('running')
})

test('its answer is a roster of the day, found for an hour, also by whoever asks the same again [E80, E85]', async () => {
  const house = await openOfficeWithPast()
  const { start, read } = desk(house)
  const { job } = await start(SHORT_DAY)
  await expect.poll(async () => (await read(job?.id)).job?.state.is).toBe('done')
  const done = (await read(job?.id)).job
  if (done?.kind !== 'staffing' || done.state.is !== 'done') throw new Error('it is done')
  const { state } = done
  expect(state.answer.halfHours).toHaveLength(2)
  expect(state.answer.roster).toHaveLength(2)
  expect(state.answer.counterHours).toBe(state.answer.roster.flat().length / 2)
  expect(state.answer.shares.map(({ service }) => service)).toContain('shomei')
  expect((await start(SHORT_DAY)).job?.id).toBe(job?.id)
  house.clock.advance(HOUR_MS)
  expect(await read(job?.id)).toMatchObject({ status: 404, code: 'unknown-work' })
})

test('one job of a kind is done at a time, in the order of asking; a cancelled one makes room, a fifth is refused [E80, E81]', async () => {
  const { start, read, cancel } = desk(await openOfficeWithPast())
  const jobs: (Job | null)[] = []
  for (const day of days(4)) jobs.push((await start(day)).job)
  expect(jobs.map((job) => job?.state)).toEqual([
    { is: 'running', progress: null },
    { is: 'waiting', ahead: 1 },
    { is: 'waiting', ahead: 2 },
    { is: 'waiting', ahead: 3 },
  ])
  expect(await start('fri')).toMatchObject({ status: 503, code: 'work-queue-full' })
  expect((await cancel(jobs[0]?.id)).job?.state.is).toBe('cancelled')
  expect((await cancel(jobs[2]?.id)).job?.state.is).toBe('cancelled')
  expect((await read(jobs[1]?.id)).job?.state.is).toBe('running')
  expect((await read(jobs[3]?.id)).job?.state).toEqual({ is: 'waiting', ahead: 1 })
  // The thread goes on with the next one, not with the one that was cancelled.
  await expect.poll(async () => (await read(jobs[1]?.id)).job?.state).toHaveProperty('progress.done')
  expect((await read(jobs[0]?.id)).job?.state.is).toBe('cancelled')
  expect((await start('fri')).job?.state).toEqual({ is: 'waiting', ahead: 2 })
})

test('a job belongs to its office: nobody else reads or cancels it, neither there nor under their own roof [E81]', async () => {
  const house = await openOfficeWithPast()
  const [own, other] = [desk(house), desk(house, OTHER)]
  const { job } = await own.start('2026-11-25')
  const stranger = house.token('supervisor', OTHER)
  const asked = await house.send(`/offices/${WARD}/work/${job?.id}`, { as: stranger })
  expect([asked.status, asked.body.code]).toEqual([403, 'not-permitted'])
  expect(await other.read(job?.id)).toMatchObject({ code: 'unknown-work' })
  expect(await other.cancel(job?.id)).toMatchObject({ code: 'unknown-work' })
  expect(await own.read('nonsense')).toMatchObject({ status: 404, code: 'unknown-work' })
  expect((await own.read(job?.id)).job?.state.is).toBe('running')
})

test('where there is nothing to reckon from, or the office is closed, long work is refused in words [E82]', async () => {
  const house = await openOfficeWithPast()
  expect(await desk(house, OTHER).start('2026-11-25')).toMatchObject({ status: 409, code: 'no-history' })
  expect(await desk(house).start('2026-11-28')).toMatchObject({ status: 409, code: 'closed-that-day' })
  expect(await desk(house).start('tomorrow')).toMatchObject({ status: 400, code: 'malformed' })
})

test('how many counters the next open day takes is answered at once, from the days on record [E82, E84]', async () => {
  const { send, token } = await openOfficeWithPast()
  const read = async (office: string) => {
    const { body } = await send(`/offices/${office}/staffing`, { as: token('supervisor', office) })
    return StaffingView.parse(body)
  }
  const { day, on, nextOpenDay, answer } = await read(WARD)
  expect([day, on, nextOpenDay]).toEqual(['2026-11-25', '2026-11-25', '2026-11-25'])
  expect(answer?.learnedDays).toBe(18)
  expect(answer?.halfHours).toHaveLength(17)
  expect(answer?.services.every(({ minutesFrom, arrivalsFrom }) => minutesFrom === 'seen' && arrivalsFrom === 'learned')).toBe(
    true,
  )
  for (const { load, arrivalsLagged } of answer?.halfHours ?? [])
    expect(load).toBeCloseTo((arrivalsLagged * (answer?.meanMinutes ?? 0)) / 30, 6)
  expect((await read(OTHER)).answer).toBeNull()
})

test('a stop of the server ends the thread, whatever it is at [E80]', async () => {
  const house = await openOfficeWithPast()
  const { job } = await desk(house).start('2026-11-25')
  expect(job?.state.is).toBe('running')
  await house.server.stop()
})

const SERVABLE = {
  day: {},
  question: {
    services: [
      {
        id: 'shomei',
        demand: { arrivals: [3, 3], stretchMinutes: 30, serviceTime: { kind: 'lognormal', meanMinutes: 5, variation: 0.6 } },
        target: { withinMinutes: 15, share: 0.9 },
      },
    ],
    counters: [{ id: '1', ranks: [['shomei']], helps: [], breaks: [] }],
    fewest: 1,
  },
  chance: { dayNoise: 0.18, seed: 1 },
}

test('a job that fails, or whose thread dies, is told as failed, and the next one is done [E80]', async () => {
  const work = createWork({ clock: manualClock(OPENING), log: pino({ level: 'silent' }) })
  onTestFinished(() => work.stop())
  const ward = WARD as OfficeId
  const begin = (prepared: unknown) => {
    const started = work.start(ward, prepared as PreparedWork)
    if (!started.ok) throw new Error(started.refusal.code)
    return () => work.read(ward, started.answer.id)?.state.is
  }
  const broken = begin({ kind: 'staffing', question: { on: 'mon' }, input: { ...SERVABLE, question: null } })
  const afterwards = begin({ kind: 'staffing', question: { on: 'tue' }, input: SERVABLE })
  await expect.poll(broken).toBe('failed')
  await expect.poll(afterwards).toBe('done')
  const deadly = begin({ kind: 'nonsense', question: {}, input: {} })
  await expect.poll(deadly).toBe('failed')
  await expect.poll(begin({ kind: 'staffing', question: { on: 'wed' }, input: SERVABLE })).toBe('done')
})
