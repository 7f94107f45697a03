import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BoardView } from '#contract/views/hall.ts'
import { SERVICE_STATES } from '#contract/words.ts'
import { boardView } from '#core/views/board.ts'
import { readyLines } from '../../display/ready-lines.ts'
import { lineTexts } from '../../display/service-line.ts'
import { counter, number, type PaperDay, paperDay, service, smallOffice } from '../core/office-for-tests.ts'

const paper = (digits: number) => number(`B${String(digits).padStart(3, '0')}`)
const ready = (...counters: readonly (readonly string[])[]): BoardView['ready'] =>
  counters.map((labels, place) => ({ number: paper(place + 1), counters: [...labels] }))

test('papers are listed by the counters that hand them over, in the order of the signs: 7 before 10 [B6]', () => {
  expect(readyLines(ready(['10'], ['7'], ['10'], ['8', '7'], ['7', '8']))).toEqual([
    { counters: ['7'], numbers: ['B002'] },
    { counters: ['7', '8'], numbers: ['B004', 'B005'] },
    { counters: ['10'], numbers: ['B001', 'B003'] },
  ])
})

test('however many papers are ready, each number stands on one line, in order, and no line is longer than the board [B6]', () => {
  const anySigns = fc.subarray(['3', '7', '10', 'おくやみ'])
  fc.assert(
    fc.property(fc.array(anySigns, { maxLength: 40 }), (counters) => {
      const given = ready(...counters)
      const lines = readyLines(given)
      expect(lines.flatMap(({ numbers }) => numbers).toSorted()).toEqual(given.map((each) => each.number))
      for (const { numbers } of lines) {
        expect(numbers.length).toBeLessThanOrEqual(3)
        expect(numbers).toEqual(numbers.toSorted())
      }
    }),
  )
})

/** Papers are handed over at counter 3 only, and one visitor is called there for them. */
function deliveryDay(): PaperDay {
  const [first, second, third] = smallOffice().counters
  if (!first || !second || !third) throw new Error('three counters')
  const day = paperDay(smallOffice({ counters: [first, second, { ...third, delivers: [service('jusho')] }] }))
  for (const id of ['2', '3']) day.must({ type: 'open', counter: counter(id) })
  const ticket = day.take(['jusho'])
  day.callNext('2')
  day.must({ type: 'start', counter: counter('2') })
  day.must({ type: 'prepare', number: ticket, service: null })
  day.must({ type: 'ready', number: ticket, service: null })
  return day
}

test('who is called for papers leaves the list of papers, and the call says what it is for [B6, B7]', () => {
  const day = deliveryDay()
  const board = () => boardView(day.office(), day.now())
  expect(readyLines(board().ready)).toEqual([{ counters: ['3'], numbers: ['B001'] }])
  day.callNext('3')
  expect(readyLines(board().ready)).toEqual([])
  expect(board().calls[0]).toMatchObject({ number: 'B001', label: '3', stage: 'delivery' })
})

const line = (state: (typeof SERVICE_STATES)[number], waiting: number): readonly string[] => {
  const [shomei] = boardView(paperDay().office(), paperDay().now()).services
  if (!shomei) throw new Error('no service')
  return lineTexts({ ...shomei, state, waiting, estimate: { kind: 'range', from: 10, to: 20 } }, 'ja')
}

test('every state of a service is a word; while people wait where tickets have ended, their wait is told too [B8]', () => {
  expect(line('open', 3)).toEqual(['10〜20分'])
  const ended = (['stopped', 'capped', 'full', 'withdrawn', 'after-hours'] as const).map((state) => [
    line(state, 3),
    line(state, 0),
  ])
  for (const [withPeople, empty] of ended) {
    expect(withPeople?.[0]).toBe('10〜20分')
    expect(withPeople?.[1]).toBe(empty?.[0])
  }
  expect(line('paused', 0)).toEqual(['10〜20分', '休憩中'])
  for (const state of SERVICE_STATES) for (const words of line(state, 0)) expect(words).not.toBe('')
})
