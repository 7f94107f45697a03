import { expect, test } from 'vitest'
import type { Day, Instant } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { LineView } from '#contract/views/public.ts'
import { LAMPS } from '#contract/words.ts'
import { instant } from '#core/time.ts'
import { lineView } from '#core/views/line.ts'
import { isLit } from '../../public-web/lit.ts'
import { openingAt } from '../../public-web/opening.ts'
import { openCounters, pendingCalls, servedNow } from '../../public-web/ward-calls.ts'
import { counter, number, OPENING, type PaperDay, paperDay, smallOffice } from '../core/office-for-tests.ts'

const inSapporo = (text: string): Instant => instant(Date.parse(`2026-11-${text}:00+09:00`))
const view = (day: PaperDay): LineView => lineView(day.office(), day.now())
const ward = (change: Partial<OfficeSettings> = {}): LineView => view(paperDay(smallOffice(change)))

test('a ward says whether someone who comes now is received, and if not, from when [P1]', () => {
  const tuesday = ward()
  const at = (time: string) => openingAt(tuesday, inSapporo(`24T${time}`))
  expect(at('08:44')).toEqual({ state: 'later-today', from: OPENING })
  expect(at('08:45')).toEqual({ state: 'open', until: inSapporo('24T17:15') })
  expect(at('17:14')).toEqual({ state: 'open', until: inSapporo('24T17:15') })
  expect(at('17:15')).toEqual({ state: 'closed', next: inSapporo('25T08:45') })
})

test('on a closed day the ward names the next opening, and says so when there is none in sight [P1, D2]', () => {
  const closed = ward({ specialDays: [{ day: '2026-11-24' as Day, hours: null }] })
  expect(openingAt(closed, OPENING)).toEqual({ state: 'closed', next: inSapporo('25T08:45') })
  const never = ward({ hours: { mon: null, tue: null, wed: null, thu: null, fri: null, sat: null, sun: null } })
  expect(openingAt(never, OPENING)).toEqual({ state: 'closed', next: null })
})

test('a ward that never closes says so rather than “until midnight” [P1]', () => {
  const around = { from: '00:00', to: '24:00' } as OfficeSettings['hours']['mon']
  const always = ward({ hours: { mon: around, tue: around, wed: around, thu: around, fri: around, sat: around, sun: around } })
  expect(openingAt(always, OPENING)).toEqual({ state: 'all-day' })
})

/** Two visitors called a minute apart, a third at the counter. */
function callingWard(): PaperDay {
  const day = paperDay()
  for (const id of ['1', '2', '3']) day.must({ type: 'open', counter: counter(id) })
  for (const errand of ['shomei', 'jusho', 'shomei']) day.take([errand])
  for (const id of ['1', '2', '3']) {
    day.callNext(id)
    day.wait(1)
  }
  day.must({ type: 'start', counter: counter('3') })
  return day
}
const numbers = (calls: readonly Readonly<{ number: string }>[]) => calls.map(({ number }) => number)

test('the ward’s page shows the numbers called and not yet at a counter, the newest first, as the hall’s board does [P1]', () => {
  const day = callingWard()
  expect(numbers(pendingCalls(view(day).services))).toEqual(['B001', 'A001'])
  day.must({ type: 'recall', counter: counter('1') })
  expect(numbers(pendingCalls(view(day).services))).toEqual(['A001', 'B001'])
})

test('who is at a counter now is shown by counter, in the order of the signs: 2 before 10 [P1]', () => {
  const [service] = view(callingWard()).services
  expect(service && numbers(servedNow(service))).toEqual(['A002'])
  const called = ['10', '2', 'おくやみ', '1'].map((label) => ({ number: number('A001'), label, at: OPENING, serving: true }))
  expect(service && servedNow({ ...service, called }).map(({ label }) => label)).toEqual(['1', '2', '10', 'おくやみ'])
})

test('a counter that is open for several services is named once, and one that is closed not at all [P1]', () => {
  const day = paperDay()
  for (const id of ['3', '1']) day.must({ type: 'open', counter: counter(id) })
  expect(openCounters(view(day).services)).toEqual(['1', '3'])
  day.must({ type: 'pause', counter: counter('3') })
  expect(openCounters(view(day).services)).toEqual(['1'])
})

test('a lamp is lit for everything but what is not known [P1, E4]', () => {
  expect(LAMPS.filter((lamp) => isLit({ lamp }))).toEqual(['free', 'busy', 'crowded', 'closed'])
})
