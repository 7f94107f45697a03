import { expect, test } from 'vitest'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { factsOf, statisticsRow } from '#core/statistics.ts'
import { instant } from '#core/time.ts'
import { floorView } from '#core/views/floor.ts'
import { visitsOf } from '#core/visits.ts'
import { arrivalAxis, type Mark, markOf, waitAxis } from '../../admin/charts/marks.ts'
import { columnsOf, isNamed, waitPaths } from '../../admin/charts/time-line.ts'
import { alarmText } from '../../admin/floor/alarms/alarm-text.ts'
import { mendOf } from '../../admin/floor/alarms/mend.ts'
import { isOverdue, minutesUntilLater, plannedBreak, presentSince } from '../../admin/floor/counters/presence.ts'
import { summariseVisits } from '../../admin/floor/day/visit-summary.ts'
import { closedText } from '../../admin/floor/day-state.ts'
import { barMinutes, isPastTarget, longestMs, pastTarget } from '../../admin/floor/lines/past-target.ts'
import { stopTimes, ticketingOf } from '../../admin/floor/lines/ticketing.ts'
import { toldResumed, toldStopped } from '../../admin/floor/lines/told-tickets.ts'
import { cardNotes, priorityText } from '../../admin/floor/visitors/card-notes.ts'
import { destinationKey, destinationsFor, transferTo } from '../../admin/floor/visitors/destinations.ts'
import { errandActs } from '../../admin/floor/visitors/errand-acts.ts'
import { errandNotes, stateText } from '../../admin/floor/visitors/errand-text.ts'
import { overtaken } from '../../admin/floor/visitors/lists.ts'
import { counter, type PaperDay, paperDay, STAFF_SIGHT, service, smallOffice } from '../core/office-for-tests.ts'

const MINUTE_MS = 60_000
const TARGET = 15

const lines = (day: PaperDay) => floorView(day.office(), { now: day.now(), ...STAFF_SIGHT }).lines
const past = (day: PaperDay) => pastTarget(lines(day), day.now(), TARGET).map(({ id }) => id)

test('a line is past the target when its longest wait is shown as more than that: 15 minutes are not past 15 [R1]', () => {
  const day = paperDay()
  day.take(['shomei'])
  day.wait(15.9)
  day.take(['jusho'])
  expect(past(day)).toEqual([])
  day.wait(0.1)
  expect(past(day)).toEqual(['shomei'])
  expect([null, 15 * MINUTE_MS, 16 * MINUTE_MS - 1, 16 * MINUTE_MS].map((ms) => isPastTarget(ms, TARGET))).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('where nobody waits nothing is past the target, and the longest wait is unknown rather than 0 [R2]', () => {
  const day = paperDay()
  const [line] = lines(day)
  expect(line && longestMs(line, day.now())).toBeNull()
  expect(past(day)).toEqual([])
})

test('a line in which the first was just called is measured by the next [W4]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  day.take(['shomei'])
  day.wait(20)
  day.take(['shomei'])
  day.callNext('1')
  expect(past(day)).toEqual([])
})

test('the floor’s bars end at twice the target, or in tens beyond the longest wait [R1]', () => {
  const day = paperDay()
  expect(barMinutes(lines(day), day.now(), TARGET)).toBe(30)
  day.take(['shomei'])
  day.wait(83)
  expect(barMinutes(lines(day), day.now(), TARGET)).toBe(90)
})

type Sight = Partial<Parameters<typeof floorView>[1]>
const floor = (day: PaperDay, sight: Sight = {}): FloorView =>
  floorView(day.office(), { now: day.now(), ...STAFF_SIGHT, ...sight })

/** Each warning with what mends it, and its sentences. */
const warned = (day: PaperDay, sight: Sight = {}) => {
  const view = floor(day, sight)
  return view.alarms.map((alarm) => ({
    kind: alarm.kind,
    mend: mendOf(alarm, view),
    ja: alarmText(alarm, { view, language: 'ja', now: day.now() }),
    en: alarmText(alarm, { view, language: 'en', now: day.now() }),
  }))
}
const NO_ALARMS = { people: null, waitMinutes: null, idleMinutes: null }

test('a line with too many people is mended by stopping its tickets, and says so once they are [F4]', () => {
  const day = paperDay(smallOffice({ alarms: { ...NO_ALARMS, people: 2 } }))
  day.take(['shomei'])
  expect(warned(day)).toEqual([])
  day.take(['shomei'])
  expect(warned(day)).toEqual([
    {
      kind: 'people',
      mend: { act: 'stop', service: 'shomei' },
      ja: '証明：2人がお待ちです（2人から注意）',
      en: 'Certificates: 2 people waiting (limit 2)',
    },
  ])
  day.must({ type: 'stop-tickets', services: [service('shomei')] })
  expect(warned(day)).toMatchObject([{ mend: { act: 'stopped' } }])
})

test('who waits too long is called to a free counter of the service, else looked at [F4]', () => {
  const day = paperDay(smallOffice({ alarms: { ...NO_ALARMS, waitMinutes: 30 } }))
  const first = day.take(['shomei'])
  day.take(['shomei'])
  day.wait(42)
  expect(warned(day)).toEqual([
    {
      kind: 'wait',
      mend: { act: 'look', number: first },
      ja: '証明：A001の方が42分お待ちです（30分から注意）',
      en: 'Certificates: A001 has waited 42 min (limit 30 min)',
    },
  ])
  day.must({ type: 'open', counter: counter('3') })
  expect(warned(day)).toMatchObject([{ mend: { act: 'call', counter: '3', label: '3', number: first, service: 'shomei' } }])
  day.callNext('3')
  expect(warned(day)).toMatchObject([{ mend: { act: 'look', number: 'A002' } }])
})

test('an idle counter calls its next, a late clerk’s counter is opened, whoever asks for help is answered [F4]', () => {
  const day = paperDay(smallOffice({ alarms: { ...NO_ALARMS, idleMinutes: 5 } }))
  day.must({ type: 'open', counter: counter('1') })
  day.must({ type: 'pause', counter: counter('2'), reason: 'lunch', minutes: 1, clerk: 's1' as never })
  day.take(['shomei'])
  day.must({ type: 'ask-help', from: 'k1', label: '正面入口', about: 'slip' })
  day.wait(6)
  expect(warned(day, { nameOf: () => '佐藤' })).toEqual([
    {
      kind: 'help',
      mend: { act: 'answer', device: 'k1', label: '正面入口' },
      ja: '正面入口：番号札が出ません（8:45から）',
      en: '正面入口: a slip did not come out (since 8:45)',
    },
    {
      kind: 'idle',
      mend: { act: 'call-next', counter: '1', label: '1', number: 'A001' },
      ja: '1番窓口：お待ちの方がいるのに6分空いています',
      en: 'Counter 1: free for 6 min while somebody waits',
    },
    {
      kind: 'break-over',
      mend: { act: 'open', counter: '2', label: '2' },
      ja: '2番窓口 佐藤さん：昼休みの戻り予定8:46を過ぎています（5分）',
      en: 'Counter 2, 佐藤: lunch was to end at 8:46 (5 min ago)',
    },
  ])
})

test('a machine that is amiss is mended on the spot: its words say how [F4]', () => {
  const day = paperDay()
  const display = { device: 'd1', label: '1階', connected: false, sound: 'on' as const, shown: 0, spoken: 0 }
  const kiosk = { device: 'k1', label: '入口', since: instant(day.now() - 60_000) }
  const told = warned(day, {
    displays: [display, { ...display, device: 'd2', connected: true, sound: 'blocked' }],
    kiosksGone: [kiosk],
  })
  expect(told.map(({ mend }) => mend.act)).toEqual(['none', 'none', 'none'])
  expect(told.map(({ ja }) => ja)).toEqual([
    '1階：表示板がつながっていません。電源と通信を確かめてください',
    '1階：音が止められています。表示板の画面に一度ふれてください',
    '入口：発券機が8:44からつながっていません。電源と通信を確かめ、その間は職員が発券してください',
  ])
})

test('tickets are given, will stop, are stopped, or are over for today [F5]', () => {
  const day = paperDay()
  const kind = () => floor(day).lines.map((line) => ticketingOf(line, day.now()).kind)
  const at = instant(day.now() + 30 * MINUTE_MS)
  day.must({ type: 'stop-tickets', services: [service('shomei')], at })
  expect(kind()).toEqual(['stops', 'given', 'given'])
  day.wait(30)
  expect(kind()).toEqual(['stopped', 'given', 'given'])
  day.must({ type: 'resume-tickets', services: [] })
  expect(kind()).toEqual(['given', 'given', 'given'])
  day.wait(9 * 60)
  expect(kind()).toEqual(['over', 'over', 'over'])
})

test('a stop is set for a quarter of an hour, from the next one until closing [F5]', () => {
  const at = (time: string): Instant => instant(Date.parse(`2026-11-24T${time}:00+09:00`))
  const opening = { from: at('08:45'), to: at('17:15') }
  const times = stopTimes(opening, at('16:31'))
  expect(times).toEqual([at('16:45'), at('17:00')])
  expect(stopTimes(opening, at('07:00'))[0]).toBe(at('09:00'))
  expect([stopTimes(opening, at('17:00')), stopTimes(opening, at('18:00')), stopTimes(null, at('09:00'))]).toEqual([[], [], []])
})

test('a stop of all is taken back where it began, not where tickets were stopped before [F5, F8]', () => {
  const day = paperDay()
  day.must({ type: 'stop-tickets', services: [service('jusho')], at: instant(day.now() + MINUTE_MS) })
  const { lines } = floor(day)
  expect(toldStopped(lines).undo).toEqual({ kind: 'stop', services: ['shomei', 'annai'] })
  expect(toldStopped(lines).told('ja')).toBe('すべての手続きの発券を止めました。')
  const [shomei, jusho] = lines
  if (!shomei || !jusho) throw new Error('two lines')
  expect([toldStopped([shomei]).told('ja'), toldStopped([jusho]).undo]).toEqual(['証明の発券を止めました。', null])
  expect(toldResumed([shomei])).toMatchObject({ undo: null })
})

test('a counter tells since when it is at what it is at, and when its clerk is to be back [F3, F6]', () => {
  const [first, ...others] = smallOffice().counters
  if (!first) throw new Error('a counter')
  const breaks = [{ from: '09:30' as never, to: '10:00' as never }]
  const day = paperDay(smallOffice({ counters: [{ ...first, breaks }, ...others] }))
  const one = () => {
    const [glance] = floor(day).counters
    if (!glance) throw new Error('a counter')
    return glance
  }
  const step = (minutes: number, ...command: Parameters<PaperDay['must']>) => {
    day.wait(minutes)
    day.must(...command)
    return presentSince(one()) === day.now()
  }
  day.take(['shomei'])
  expect(step(1, { type: 'open', counter: counter('1') })).toBe(true)
  expect(plannedBreak(one(), day.now())).toBeNull()
  expect(step(2, { type: 'call-next', counter: counter('1') })).toBe(true)
  expect(step(3, { type: 'start', counter: counter('1') })).toBe(true)
  expect(step(4, { type: 'finish', counter: counter('1') })).toBe(true)
  day.wait(10)
  expect(plannedBreak(one(), day.now())).toMatchObject({ from: Date.parse('2026-11-24T09:30:00+09:00') })
  expect(step(1, { type: 'pause', counter: counter('1'), reason: 'rest', minutes: 20 })).toBe(true)
  expect([isOverdue(one(), day.now()), plannedBreak(one(), day.now())]).toEqual([false, null])
  const until = one().pause?.until ?? null
  expect([minutesUntilLater(until, 15, day.now()), minutesUntilLater(null, 15, day.now())]).toEqual([35, 15])
  day.wait(30)
  expect([isOverdue(one(), day.now()), minutesUntilLater(until, 15, day.now())]).toEqual([true, 15])
})

test('of a visitor’s errands each has the acts that are legal; the only one is cancelled with the visit [F7]', () => {
  const day = paperDay(smallOffice({ absence: { times: 1, afterCalls: 3, afterMinutes: null } }))
  day.must({ type: 'open', counter: counter('1') })
  const [one, two] = [day.take(['shomei']), day.take(['shomei', 'jusho'])]
  const card = (number: string) => {
    const { visitors, held, absent } = floor(day)
    const found = [visitors, held, absent].flatMap(({ first }) => first).find((each) => each.number === number)
    if (!found) throw new Error(`no card of ${number}`)
    return found
  }
  const acts = (number: string) => card(number).errands.map((errand) => errandActs(card(number), errand))
  expect(acts(one)).toEqual([['hold', 'transfer']])
  expect(acts(two)).toEqual([
    ['hold', 'transfer', 'cancel'],
    ['hold', 'transfer', 'cancel'],
  ])
  day.callNext('1')
  day.must({ type: 'absent', number: one, service: null })
  day.must({ type: 'hold', number: two, service: service('jusho'), reason: 'form', minutes: 30 })
  expect([acts(one), acts(two)[1]]).toEqual([[['return', 'transfer']], ['return', 'transfer', 'cancel']])
  const notes = (number: string, place: number, language: 'ja' | 'en') => {
    const errand = card(number).errands[place]
    const sight = { view: floor(day), language }
    return errand ? [localText(errand.name, language), stateText(errand, sight), ...errandNotes(errand, sight)].join(' · ') : ''
  }
  expect(notes(one, 0, 'ja')).toBe('証明 · 不在 · 不在から3人を呼ぶと列に戻ります')
  expect(notes(two, 1, 'en')).toBe('Moving · held · filling in a form · back in line at 9:15')
})

test('priority and its reason, needs, a booked time and an earlier day’s paper are told of a visitor, and how often overtaken [F7]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const early = day.take(['shomei'])
  const late = day.take(['shomei'])
  day.must({ type: 'prioritise', number: late, reason: 'pregnancy' })
  day.must({ type: 'note', number: early, needs: ['wheelchair'], language: 'vi' })
  day.callNext('1')
  const [card] = floor(day).visitors.first
  if (!card) throw new Error('a visitor')
  expect([card.number, overtaken(card), priorityText(card, 'ja')]).toEqual([early, 1, null])
  expect(cardNotes(card, { view: floor(day), language: 'ja' })).toEqual(['車いす', 'ベトナム語'])
  expect(priorityText({ priority: 'priority', reason: 'pregnancy' }, 'ja')).toBe('優先（妊娠中）')
  const other = cardNotes(
    { ...card, needs: [], language: 'ja', paperDay: '2026-11-20' as never, carry: true },
    { view: floor(day), language: 'ja' },
  )
  expect(other).toEqual(['2026-11-20の番号', '次の開庁日へ持ち越し'])
})

test('an errand can go to services not on the ticket, to counters that are there and to their clerks [F7]', () => {
  const day = paperDay()
  day.take(['shomei'])
  day.must({ type: 'open', counter: counter('2'), clerk: 's1' as never })
  const view = floor(day)
  const [card] = view.visitors.first
  if (!card) throw new Error('a visitor')
  const destinations = destinationsFor(view, card)
  expect(destinations.map(destinationKey)).toEqual(['service jusho', 'service annai', 'counter 2', 'clerk 2'])
  expect(destinations.map(transferTo)).toEqual([
    { to: 'jusho' },
    { to: 'annai' },
    { for: { to: 'counter', counter: '2' } },
    { for: { to: 'clerk', clerk: 's1' } },
  ])
})

test('outside of its hours the floor says so, and within them nothing [F4, D3]', () => {
  const at = (time: string): Instant => instant(Date.parse(`2026-11-24T${time}:00+09:00`))
  const view = floor(paperDay())
  const said = (now: Instant) => closedText(view, now, 'ja')
  expect([said(at('08:00')), said(at('08:45')), said(at('17:15'))]).toEqual([
    '受付は8:45からです。',
    null,
    '今日の受付は17:15に終わりました。',
  ])
  expect(closedText({ ...view, opening: null }, at('12:00'), 'en')).toBe('The office is closed today.')
})

test('of the visits that are over the floor tells the median stay, and how much of it was waiting [W6]', () => {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  const visits = () => visitsOf(day.office())
  day.take(['shomei'])
  expect(summariseVisits(visits())).toBeNull()
  day.wait(10)
  day.callNext('1')
  day.must({ type: 'start', counter: counter('1') })
  day.wait(5)
  day.must({ type: 'finish', counter: counter('1') })
  expect(summariseVisits(visits())).toEqual({ n: 1, stayMs: 15 * MINUTE_MS, waitedMs: 10 * MINUTE_MS })
})

/** A day's waits, one after the other, as the chart has them. */
function waited(label: string, ...minutes: readonly number[]): Mark {
  const day = paperDay()
  day.must({ type: 'open', counter: counter('1') })
  for (const wait of minutes) {
    day.take(['shomei'])
    day.wait(wait)
    day.callNext('1')
    day.must({ type: 'finish', counter: counter('1') })
  }
  return markOf(statisticsRow(label, factsOf(day.office()), TARGET), label)
}

test('a row becomes a mark in minutes, over the hour too; what is not known stays unknown [R2]', () => {
  expect(waited('9', 75, 85)).toEqual({ key: '9', label: '9', arrivals: 2, median: 80, p90: 84 })
  expect(waited('10')).toEqual({ key: '10', label: '10', arrivals: 0, median: null, p90: null })
})

test('an axis begins at 0, has round whole lines, and room for the target and the longest bar [R1]', () => {
  const axis = waitAxis([waited('9', 47), waited('10')], TARGET)
  expect([axis.at(0), axis.at(47) < 100, axis.at(TARGET) < axis.at(47)]).toEqual([0, true, true])
  expect(axis.ticks).toEqual([0, 10, 20, 30, 40, 50])
  expect(waitAxis([waited('9', 2)], TARGET).at(TARGET)).toBeLessThanOrEqual(100)
})

test('an axis with nothing on it divides nothing by nothing [R2]', () => {
  for (const axis of [waitAxis([], TARGET), arrivalAxis([]), arrivalAxis([waited('9')])]) {
    expect([axis.at(0), axis.at(1), ...axis.ticks].every(Number.isFinite)).toBe(true)
    expect(axis.ticks.length).toBeGreaterThan(1)
  }
})

test('an hour without a wait is a gap in the line, not a dive to 0, and no path has a NaN [R2]', () => {
  const marks = [waited('8', 10), waited('9', 20), waited('10'), waited('11', 30), waited('12', 5)]
  const axis = waitAxis(marks, TARGET)
  const paths = waitPaths(marks, columnsOf(marks), axis)
  for (const path of [paths.median, paths.p90]) {
    expect(path).not.toMatch(/NaN|Infinity/)
    expect(path.match(/M/g)).toHaveLength(2)
  }
  const heights = Array.from(paths.median.matchAll(/[ML][\d.]+,([\d.]+)/g), ([, y]) => Number(y))
  expect(heights.map(Math.round)).toEqual([10, 20, 30, 5].map((minutes) => Math.round(100 - axis.at(minutes))))
})

test('a chart of hours in which nobody was called has no line at all [R2]', () => {
  const marks = [waited('8'), waited('9')]
  expect(waitPaths(marks, columnsOf(marks), waitAxis(marks, TARGET))).toEqual({ median: '', p90: '' })
})

test('columns stand side by side within the picture, in the order of time [R3]', () => {
  const marks = ['8', '9', '10', '11'].map((key) => waited(key))
  const { width, left, centre } = columnsOf(marks)
  const lefts = marks.map(({ key }) => left(key))
  expect(lefts).toEqual(lefts.toSorted((a, b) => a - b))
  for (const [place, { key }] of marks.entries()) {
    expect(centre(key)).toBeCloseTo(left(key) + width / 2, 9)
    expect(left(key) + width).toBeLessThanOrEqual(lefts[place + 1] ?? 100)
  }
})

test('of many days as many names are written as fit, the first always, at even distances [R3]', () => {
  const named = (count: number) => Array.from({ length: count }, (_, place) => place).filter((place) => isNamed(place, count))
  expect([named(10), named(28)].map(({ length }) => length)).toEqual([10, 14])
  for (const count of [15, 28, 61, 366]) {
    expect(named(count)[0]).toBe(0)
    expect(named(count).length).toBeLessThanOrEqual(14)
    expect(named(count).length).toBeGreaterThanOrEqual(7)
  }
})
