import { expect, onTestFinished, test, vi } from 'vitest'
import type { BoardCall, BoardView } from '#contract/views/hall.ts'
import { boardView } from '#core/views/board.ts'
import { createAnnounceQueue } from '../../display/announce-queue.ts'
import { announcementsIn, type Heard } from '../../display/announcements.ts'
import type { Announcer } from '../../display/announcer.ts'
import { bounded } from '../../display/bounded.ts'
import { createBrowserAnnouncer } from '../../display/browser-announcer.ts'
import { spokenText } from '../../display/spoken-text.ts'
import { counter, number, OPENING, type PaperDay, paperDay, smallOffice } from '../core/office-for-tests.ts'

const SECOND_MS = 1000
/** What the queue allows an announcer, whatever it does. */
const LONGEST_MS = 20 * SECOND_MS

function openHall(): PaperDay {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  return day
}
const board = (day: PaperDay): BoardView => boardView(day.office(), day.now())
const numbers = (calls: readonly BoardCall[]) => calls.map(({ number }) => number)

/** A display that watches: what each view brings to announce. */
function listener() {
  let heard: Heard | null = null
  return {
    hear: (day: PaperDay): readonly BoardCall[] => {
      const news = announcementsIn(board(day), heard, day.now())
      heard = news.heard
      return news.calls
    },
  }
}

/** Three visitors called at the same instant, in the order of their counters. */
function callThree(day: PaperDay): readonly string[] {
  for (const id of ['1', '2', '3']) day.take([id === '2' ? 'jusho' : 'shomei'])
  return ['1', '2', '3'].map((id) => day.callNext(id))
}

test('three calls in one view are announced in the order of calling, each once [B5]', () => {
  const [day, display] = [openHall(), listener()]
  const called = callThree(day)
  expect(numbers(display.hear(day))).toEqual(called)
  expect(display.hear(day)).toEqual([])
})

test('a view that comes again, because somebody took a ticket, announces nothing [B5]', () => {
  const [day, display] = [openHall(), listener()]
  callThree(day)
  display.hear(day)
  day.take(['shomei'])
  day.must({ type: 'start', counter: counter('1') })
  expect(display.hear(day)).toEqual([])
})

test('a recall is announced again [B2, B5]', () => {
  const [day, display] = [openHall(), listener()]
  const [first] = callThree(day)
  display.hear(day)
  day.must({ type: 'recall', counter: counter('1') })
  expect(display.hear(day).map(({ number, recalled }) => [number, recalled])).toEqual([[first, true]])
})

test('after a cut of half a minute the calls made meanwhile are announced; after some minutes only the fresh ones [B5, B3]', () => {
  const day = openHall()
  const [short, long] = [listener(), listener()]
  short.hear(day)
  long.hear(day)
  const called = callThree(day)
  day.wait(0.5)
  expect(numbers(short.hear(day))).toEqual(called)
  day.wait(2)
  day.must({ type: 'recall', counter: counter('3') })
  expect(numbers(long.hear(day))).toEqual([called[2]])
  expect(long.hear(day)).toEqual([])
})

test('a display that is switched on in the middle of the day does not read out the morning [B5]', () => {
  const [day, display] = [openHall(), listener()]
  const called = callThree(day)
  day.wait(10)
  day.must({ type: 'finish', counter: counter('1') })
  day.take(['shomei'])
  const fresh = day.callNext('1')
  expect(numbers(display.hear(day))).toEqual([fresh])
  expect(numbers(board(day).calls)).toEqual(expect.arrayContaining([...called]))
})

test('an old call that was let pass is not announced later, when a view comes again [B5]', () => {
  const [day, display] = [openHall(), listener()]
  callThree(day)
  day.wait(5)
  expect(display.hear(day)).toEqual([])
  expect(display.hear(day)).toEqual([])
})

test('calls are counted anew each day, so the first of a new day is announced though yesterday’s had a higher count [B5]', () => {
  const display = listener()
  const yesterday = openHall()
  callThree(yesterday)
  display.hear(yesterday)
  const today = paperDay(smallOffice(), (OPENING + 24 * 3_600_000) as typeof OPENING)
  today.must({ type: 'open', counter: counter('1') })
  today.take(['shomei'])
  const first = today.callNext('1')
  expect(numbers(display.hear(today))).toEqual([first])
})

/** The hall's loudspeaker, by hand: a call sounds until it is told to be over. */
function loudspeaker(announce: (call: BoardCall) => Promise<boolean> | null = () => null) {
  const begun: string[] = []
  const sounded: string[] = []
  const overs = new Map<string, (sounded: boolean) => void>()
  const announcer: Announcer = {
    announce: (call) => {
      begun.push(call.number)
      return announce(call) ?? new Promise((resolve) => overs.set(call.number, resolve))
    },
    unblock: () => undefined,
    sound: () => 'on',
    subscribe: () => () => undefined,
  }
  const queue = createAnnounceQueue(announcer)
  return {
    begun,
    sounded,
    play: (calls: readonly BoardCall[]) => queue(calls, ({ number }) => sounded.push(number)),
    over: async (number: string, heard = true) => {
      overs.get(number)?.(heard)
      await vi.advanceTimersByTimeAsync(0)
    },
  }
}

function timeByHand(): (ms: number) => Promise<unknown> {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  return (ms) => vi.advanceTimersByTimeAsync(ms)
}

function calls(): readonly [BoardCall, BoardCall, BoardCall] {
  const day = openHall()
  callThree(day)
  const [third, second, first] = board(day).calls
  if (!first || !second || !third) throw new Error('three were called')
  return [first, second, third]
}

test('one announcement follows the other: no two sound at once, also when the next view comes meanwhile [B5]', async () => {
  const pass = timeByHand()
  const [first, second, third] = calls()
  const { begun, sounded, play, over } = loudspeaker()
  play([first, second])
  await pass(0)
  play([third])
  await pass(0)
  expect(begun).toEqual([first.number])
  await over(first.number)
  expect(begun).toEqual([first.number, second.number])
  await over(second.number)
  await over(third.number)
  expect([begun, sounded]).toEqual([numbers([first, second, third]), numbers([first, second, third])])
})

test('an announcement that never ends delays the next by its bound and no more, and does not count as heard [B4]', async () => {
  const pass = timeByHand()
  const [first, second, third] = calls()
  const { begun, sounded, play, over } = loudspeaker()
  play([first, second, third])
  await pass(LONGEST_MS - 1)
  expect(begun).toEqual([first.number])
  await pass(1)
  expect(begun).toEqual([first.number, second.number])
  await over(second.number)
  await over(first.number)
  expect(begun).toEqual(numbers([first, second, third]))
  expect(sounded).toEqual([second.number])
})

test('with the sound blocked every call has its turn at once, and none counts as heard [B4]', async () => {
  const pass = timeByHand()
  const three = calls()
  const { begun, sounded, play } = loudspeaker(async () => false)
  play(three)
  await pass(0)
  expect([begun, sounded]).toEqual([numbers(three), []])
})

test('a loudspeaker that breaks at one call, in whatever way, announces the next [B4]', async () => {
  const pass = timeByHand()
  const [first, second, third] = calls()
  const { sounded, play } = loudspeaker((call) => {
    if (call === first) throw new Error('no audio device')
    return call === second ? Promise.reject(new Error('the device was pulled out')) : Promise.resolve(true)
  })
  play([first, second, third])
  await pass(0)
  expect(sounded).toEqual([third.number])
})

test('what settles in time is taken as it is, what fails or comes too late is taken as late [B4]', async () => {
  const pass = timeByHand()
  expect(await bounded(Promise.resolve('heard'), 500, 'late')).toBe('heard')
  expect(await bounded(Promise.reject(new Error('blocked')), 500, 'late')).toBe('late')
  expect(vi.getTimerCount()).toBe(0)
  const open = bounded(new Promise<string>(() => undefined), 500, 'late')
  await pass(500)
  expect(await open).toBe('late')
})

const said = (label: string, longWait = false, stage: BoardCall['stage'] = 'reception'): string =>
  spokenText({ number: number('A045'), label, longWait, stage })

test('a call is said as in the city’s halls, written for the ear [B5]', () => {
  expect(said('3')).toBe('お待たせいたしました。番号ふだA045ばんのかた、3番まどぐちへ、お越しください。')
})

test('a call to hand over papers says that they are ready, before it says where [B7]', () => {
  expect(said('7', false, 'delivery')).toBe(
    'お待たせいたしました。番号ふだA045ばんのかた、しょるいが、できました。7番まどぐちへ、お越しください。',
  )
})

test('after a long wait the call apologises, and is otherwise the same [B2]', () => {
  expect(said('3', true)).toBe(`大変${said('3')}`)
})

test('a counter that has a name instead of a number is called by its name [B5]', () => {
  expect(said('おくやみ')).toContain('、おくやみまどぐちへ、')
})

test('a browser that cannot sound at all is silent and says so; its calls go on one after the other [B4]', async () => {
  const day = openHall()
  callThree(day)
  const announcer = createBrowserAnnouncer()
  expect([typeof AudioContext, announcer.sound()]).toEqual(['undefined', 'blocked'])
  announcer.unblock()
  expect(await Promise.all(board(day).calls.map(announcer.announce))).toEqual([false, false, false])
  expect(announcer.sound()).toBe('blocked')
})
