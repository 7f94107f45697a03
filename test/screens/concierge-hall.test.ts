import { expect, test } from 'vitest'
import type { FloorView } from '#contract/views/staff.ts'
import { ERRAND_STATES } from '#contract/words.ts'
import { isLegal } from '#core/ticket.ts'
import { floorView } from '#core/views/floor.ts'
import { devicesAmiss, helpAsked, isPastLimit } from '../../counter/concierge/hall/alarms.ts'
import { canDrop, isOpen } from '../../counter/concierge/number/errands.ts'
import { counter, OPENING, type PaperDay, paperDay, service, smallOffice } from '../core/office-for-tests.ts'

const display = { device: 'd1', label: '北側', connected: false, sound: 'on', shown: 0, spoken: 0 } as const
const floorOf = (day: PaperDay): FloorView =>
  floorView(day.office(), {
    now: day.now(),
    displays: [display],
    kiosksGone: [{ device: 'k2', label: '発券機2', since: OPENING }],
    nameOf: () => null,
  })

test('of all alarms the concierge is told of help asked for and of devices; lines past their limit are marked where they stand [I11]', () => {
  const day = paperDay(smallOffice({ alarms: { people: 1, waitMinutes: 10, idleMinutes: 1 } }))
  day.must({ type: 'ask-help', from: 'k1', label: '発券機1', about: 'slip' })
  day.must({ type: 'open', counter: counter('3') })
  day.take(['shomei'])
  day.take(['shomei'])
  day.wait(11)
  const { alarms } = floorOf(day)
  expect(helpAsked(alarms).map(({ asked }) => [asked.device, asked.about])).toEqual([['k1', 'slip']])
  expect(devicesAmiss(alarms).map(({ kind, label }) => [kind, label])).toEqual([
    ['display', '北側'],
    ['kiosk', '発券機2'],
  ])
  expect([isPastLimit(alarms, service('shomei')), isPastLimit(alarms, service('jusho'))]).toEqual([true, false])
  day.must({ type: 'answer-help', from: 'k1' })
  expect(helpAsked(floorOf(day).alarms)).toEqual([])
})

test('an errand is dropped while it waits, not while it is at a counter or made ready there; what is settled is settled [I8]', () => {
  const droppable = ERRAND_STATES.filter(canDrop)
  expect(droppable).toEqual(['waiting', 'held', 'absent'])
  expect(droppable.every((state) => isLegal('cancel', { state } as never))).toBe(true)
  expect(ERRAND_STATES.filter((state) => !isOpen({ state }))).toEqual(['served', 'cancelled', 'lapsed', 'carried'])
})
