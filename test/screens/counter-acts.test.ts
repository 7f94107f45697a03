import { expect, test } from 'vitest'
import { counter as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { decide } from '#core/decide.ts'
import { currentErrand } from '../../counter/deeds/cards.ts'
import type { Deed } from '../../counter/deeds/deed.ts'
import { HELP_KEY, isMainKey, keyName, NUMBER_KEY, SIDE_KEYS, TAB_KEYS, UNDO_KEY } from '../../counter/desk/keys.ts'
import { MAIN_DEED, type MainAct, mainActOf } from '../../counter/desk/main-act.ts'
import { SIDE_ACTS, type SideAct, WHY_NOT } from '../../counter/desk/side-acts.ts'
import { TABS } from '../../counter/lists/entries.ts'
import { counter, outcomeOf, type PaperDay, paperDay } from '../core/office-for-tests.ts'
import { commandOf, deskOf } from './counter-desk-for-tests.ts'

const HERE = counter('2')

const desk = (day: PaperDay): DeskView => deskOf(day, HERE)
const at = (day: PaperDay, ...acts: readonly ('open' | 'pause' | 'close' | 'call-next' | 'start' | 'finish')[]): PaperDay => {
  for (const type of acts) day.must({ type, counter: HERE })
  return day
}
/** A visitor for whom papers are made stands at the counter for the second time, to be handed them. */
function handover(day: PaperDay): PaperDay {
  at(day, 'open', 'call-next', 'start')
  const number = desk(day).current?.ticket.number
  if (number === undefined) throw new Error('somebody is at the counter')
  day.must({ type: 'prepare', number, service: null })
  day.must({ type: 'ready', number, service: null })
  return at(day, 'call-next')
}

/** Everything that can be so at a counter, with visitors waiting for papers (moving) or not (certificates). */
const SITUATIONS = {
  closed: (day) => day,
  'open and free': (day) => at(day, 'open'),
  away: (day) => at(day, 'open', 'pause'),
  'closed again': (day) => at(day, 'open', 'close'),
  called: (day) => at(day, 'open', 'call-next'),
  serving: (day) => at(day, 'open', 'call-next', 'start'),
  'called to the handover': (day) => handover(day),
  'at the handover': (day) => at(handover(day), 'start'),
} as const satisfies Record<string, (day: PaperDay) => PaperDay>

const situations = (['jusho', 'shomei'] as const).flatMap((errand) =>
  Object.entries(SITUATIONS)
    .filter(([name]) => errand === 'jusho' || !name.includes('handover'))
    .map(([name, prepared]) => {
      const day = paperDay()
      for (let people = 0; people < 3; people++) day.take([errand])
      return { name: `${name}, ${errand}`, day: prepared(day) }
    }),
)

test('the filled button leads through a visit: open, call next, start, finish, and the next [C1]', () => {
  const day = paperDay()
  for (let people = 0; people < 2; people++) day.take(['jusho'])
  const pressed: MainAct[] = []
  for (let press = 0; press < 7; press++) {
    const act = mainActOf(desk(day))
    pressed.push(act)
    day.must({ ...MAIN_DEED[act], counter: HERE })
  }
  expect(pressed).toEqual(['open', 'call-next', 'start', 'finish', 'call-next', 'start', 'finish'])
})

test('after stepping away the filled button is the way back [C1]', () => {
  const day = at(paperDay(), 'open', 'pause')
  expect(mainActOf(desk(day))).toBe('resume')
  day.must({ ...MAIN_DEED.resume, counter: HERE })
  expect(mainActOf(desk(day))).toBe('call-next')
})

test('in every situation the office does what the filled button says [C1]', () => {
  for (const { name, day } of situations) {
    const command = { ...MAIN_DEED[mainActOf(desk(day))], counter: HERE }
    expect([name, outcomeOf(decide(day.office(), command, day.now()))]).toEqual([name, 'allowed'])
  }
})

/** What a side act asks of the office in the end, without more words than it needs. */
function deedOf(act: SideAct, view: DeskView): Deed | null {
  if (act === 'recall' || act === 'close') return { type: act }
  if (act === 'pause') return { type: act, reason: 'rest', minutes: null }
  const errand = currentErrand(view)
  if (!view.current || !errand) return null
  const on = { number: view.current.ticket.number, service: errand.service }
  switch (act) {
    case 'absent':
    case 'prepare':
      return { type: act, ...on }
    case 'hold':
      return { type: act, ...on, reason: null, minutes: null }
    case 'transfer':
      return { type: act, ...on, to: 'annai', for: null }
    case 'redirect':
      return { type: act, number: on.number, to: 'annai' }
    case 'add-errand':
      return { type: act, number: on.number, service: 'annai', after: null }
    case 'priority':
      return { type: 'prioritise', number: on.number, reason: 'pregnancy' }
    case 'note':
      return { type: act, number: on.number, needs: ['wheelchair'], language: 'en' }
    case 'cancel':
      return { type: act, number: on.number, service: null, reason: null }
    default:
      return act satisfies never
  }
}

test('a side act says why not exactly where the office would refuse it, or where it is so already [C1, C3]', () => {
  for (const { name, day } of situations)
    for (const act of SIDE_ACTS) {
      const view = desk(day)
      const deed = deedOf(act, view)
      const decision = deed && decide(day.office(), commandOf(deed, HERE), day.now())
      const wouldChange = decision?.ok === true && decision.events.length > 0
      expect([name, act, WHY_NOT[act](view) === null]).toEqual([name, act, wouldChange])
    }
})

test('the reason fits: nobody here, somebody here, here already, no papers [C3]', () => {
  const view = (wanted: string): DeskView => {
    const found = situations.find(({ name }) => name === wanted)
    if (!found) throw new Error(`no such situation: ${wanted}`)
    return desk(found.day)
  }
  expect(WHY_NOT.recall(view('open and free, jusho'))).toBe(words.whyNotCurrent)
  expect(WHY_NOT.recall(view('serving, jusho'))).toBe(words.whyNotCalled)
  expect(WHY_NOT.close(view('serving, jusho'))).toBe(words.whyNotBusy)
  expect(WHY_NOT.close(view('closed, jusho'))).toBe(words.whyNotClosed)
  expect(WHY_NOT.prepare(view('serving, shomei'))).toBe(words.whyNotDelivery)
  expect(WHY_NOT.prepare(view('at the handover, jusho'))).toBe(words.whyNotDelivery)
})

test('of several errands the one is moved for which the visitor was called [T5]', () => {
  const day = paperDay()
  day.take(['shomei', 'jusho'])
  at(day, 'open', 'call-next')
  expect(currentErrand(desk(day))).toMatchObject({ service: 'jusho', state: 'called' })
})

test('every act and every list has a key of its own, and none is one of the two large keys [C2]', () => {
  const keys = [...Object.values(SIDE_KEYS), ...Object.values(TAB_KEYS), NUMBER_KEY, UNDO_KEY, HELP_KEY, 'Escape']
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys).toHaveLength(SIDE_ACTS.length + TABS.length + 4)
  expect(keys.filter(isMainKey)).toEqual([])
})

test('a key is known by its place, so that a Japanese input mode and the number block change nothing [C2]', () => {
  expect(['KeyR', 'Digit1', 'Numpad1', 'Space', 'Enter', 'NumpadEnter', 'Escape'].map(keyName)).toEqual([
    'R',
    '1',
    '1',
    'Space',
    'Enter',
    'NumpadEnter',
    'Escape',
  ])
  expect(['Space', 'Enter', 'NumpadEnter'].map(keyName).every(isMainKey)).toBe(true)
  expect(['KeyE', 'Tab', 'NumpadAdd', 'KeyS'].map(keyName).some(isMainKey)).toBe(false)
})
