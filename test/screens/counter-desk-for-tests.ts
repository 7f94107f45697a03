import type { CounterAnswer, MoveAnswer } from '#contract/answers.ts'
import type { Command } from '#contract/commands.ts'
import type { StaffId } from '#contract/primitives.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { answerMoved, answerTurned } from '#core/answers.ts'
import { decide } from '#core/decide.ts'
import { deskView } from '#core/views/desk.ts'
import type { Deed } from '../../counter/deeds/deed.ts'
import { counter, number, type PaperDay, STAFF_SIGHT, service } from '../core/office-for-tests.ts'

/** Staff whose names are known. */
const NAMES: Readonly<Record<string, string>> = { s1: '佐藤' }
export const SATO = 's1' as StaffId

/** What a counter's console is shown. */
export function deskOf(day: PaperDay, id: string): DeskView {
  const view = deskView(day.office(), counter(id), { now: day.now(), ...STAFF_SIGHT, nameOf: (clerk) => NAMES[clerk] ?? null })
  if (!view) throw new Error('the counter is there')
  return view
}

/** The command that the server makes of a deed at a counter. */
export function commandOf(deed: Deed, id: string): Command {
  const here = counter(id)
  switch (deed.type) {
    case 'open':
    case 'close':
    case 'undo-turn':
    case 'call-next':
    case 'recall':
    case 'start':
    case 'finish':
      return { type: deed.type, counter: here }
    case 'pause': {
      const { reason, minutes } = deed
      return { type: 'pause', counter: here, ...(reason && { reason }), ...(minutes !== null && { minutes }) }
    }
    default:
      return ticketCommandOf(deed, id)
  }
}

type OnTicket = Extract<Deed, { number: string }>
const named = (id: string | null) => (id === null ? null : service(id))

function ticketCommandOf(deed: OnTicket, id: string): Command {
  const on = number(deed.number)
  switch (deed.type) {
    case 'call':
      return { type: 'call', counter: counter(id), number: on, service: named(deed.service) }
    case 'hold': {
      const { reason, minutes } = deed
      const why = { ...(reason && { reason }), ...(minutes !== null && { minutes }) }
      return { type: 'hold', number: on, service: service(deed.service), ...why }
    }
    case 'transfer':
      return { type: 'transfer', number: on, service: service(deed.service), to: named(deed.to), for: deed.for }
    case 'redirect':
      return { type: 'redirect', number: on, to: service(deed.to), for: null }
    case 'add-errand':
      return {
        type: 'add-errand',
        number: on,
        service: service(deed.service),
        after: deed.after === null ? null : [service(deed.after)],
      }
    case 'cancel':
      return {
        type: 'cancel',
        number: on,
        service: named(deed.service),
        by: 'staff',
        ...(deed.reason && { reason: deed.reason }),
      }
    case 'prioritise':
      return { type: 'prioritise', number: on, reason: deed.reason }
    case 'note':
      return { type: 'note', number: on, needs: [...deed.needs], language: deed.language }
    case 'undo':
      return { type: 'undo', number: on, by: null }
    case 'absent':
    case 'return':
    case 'prepare':
    case 'ready':
      return { type: deed.type, number: on, service: service(deed.service) }
    default:
      return deed satisfies never
  }
}

const TURNS: readonly Deed['type'][] = ['open', 'close', 'pause', 'undo-turn']

/** The office does what was pressed at a counter, and answers as it does over HTTP; `null`: it refuses. */
export function answerTo(day: PaperDay, deed: Deed, { at, revision = 1 }: { at: string; revision?: number }) {
  const command = commandOf(deed, at)
  const [before, now] = [day.office(), day.now()]
  const decision = decide(before, command, now)
  if (!decision.ok) return null
  const told = { before, events: decision.events, now, revision }
  const answer: MoveAnswer | CounterAnswer = TURNS.includes(deed.type) ? answerTurned(counter(at), told) : answerMoved(told)
  day.must(command)
  return answer
}
