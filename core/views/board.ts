import type { Instant, TicketNumber } from '#contract/primitives.ts'
import type { BoardCall, BoardView } from '#contract/views/hall.ts'
import type { ErrandState } from '#contract/words.ts'
import { callsOnBoard } from '../calls.ts'
import type { Call, Office } from '../office.ts'
import { sightOf } from '../ticketing.ts'
import { minutesMs } from '../time.ts'
import { handoverCounters, head, serviceWait, shownServices } from './parts.ts'

function boardCall(office: Office, { call, number, errand, counter, stage, at, recalled, waitMs, language }: Call): BoardCall {
  const now = office.live.get(number)?.errands[errand - 1]
  return {
    call,
    number,
    counter,
    label: office.counters.get(counter)?.settings.label ?? counter,
    stage,
    at,
    recalled,
    longWait: waitMs >= minutesMs(office.settings.longWaitMinutes),
    pending: now?.state === 'called' && now.counter === counter,
    language,
  }
}

const numbersIn = (office: Office, state: ErrandState): TicketNumber[] =>
  [...office.live.values()].filter(({ errands }) => errands.some((errand) => errand.state === state)).map(({ number }) => number)

/** How many numbers a list on the board shows at the most. */
const BOARD_NUMBERS = 40

/** Numbers whose papers are ready, with the signs of the counters where they are handed over (T10). */
const handedOver = (office: Office): BoardView['ready'] =>
  [...office.live.values()].flatMap(({ number, errands }) => {
    const ready = errands.filter(({ state }) => state === 'ready')
    const counters = ready.flatMap(({ service }) => handoverCounters(office, service))
    return ready.length === 0 ? [] : [{ number, counters: [...new Set(counters)] }]
  })

/** What the hall sees. The calls are the newest of the day, so that none is lost however many come at once (B1). */
export function boardView(office: Office, now: Instant): BoardView {
  const sight = sightOf(office, now)
  return {
    ...head(office, now),
    calls: callsOnBoard(office).map((call) => boardCall(office, call)),
    services: shownServices(office, sight.lengths).map(({ id, name }) => ({ id, name, ...serviceWait(office, id, sight) })),
    ready: handedOver(office).slice(0, BOARD_NUMBERS),
    absent: numbersIn(office, 'absent').slice(0, BOARD_NUMBERS),
    notices: office.settings.notices,
  }
}
