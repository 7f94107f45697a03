import type { EventBody, OfficeEvent } from '#contract/events.ts'

const isTurn = ({ type }: EventBody): boolean =>
  type === 'counter-opened' || type === 'counter-paused' || type === 'counter-closed'

/** What is taken back as one: errands of a visit that were cancelled together. */
const isSameMove = (a: OfficeEvent, b: OfficeEvent | undefined): boolean =>
  a.body.type === 'errand-cancelled' && b?.body.type === 'errand-cancelled' && a.at === b.at

/** The facts of a day that stand in the end: what was taken back, and the taking back itself, are left out. */
export function standingFacts(events: readonly OfficeEvent[]): readonly OfficeEvent[] {
  const undone = new Set<OfficeEvent>()
  const lastOf = new Map<string, OfficeEvent[]>()
  const done = (key: string): OfficeEvent[] => {
    const list = lastOf.get(key) ?? []
    lastOf.set(key, list)
    return list
  }
  for (const event of events) {
    const { body } = event
    if (body.type === 'errand-undone') takeBack(done(body.number), undone)
    else if (body.type === 'counter-undone') takeBack(done(`counter ${body.counter}`), undone)
    else if (isTurn(body) && 'counter' in body) done(`counter ${body.counter}`).push(event)
    else if ('number' in body && body.type !== 'ticket-issued') done(String(body.number)).push(event)
  }
  return events.filter((event) => !undone.has(event) && !event.body.type.endsWith('-undone'))
}

function takeBack(moves: OfficeEvent[], undone: Set<OfficeEvent>): void {
  for (let last = moves.pop(); last; last = moves.pop()) {
    undone.add(last)
    if (!isSameMove(last, moves.at(-1))) return
  }
}
