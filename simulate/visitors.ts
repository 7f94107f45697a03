import type { TicketNumber } from '#contract/primitives.ts'
import type { Stage } from './stage.ts'
import type { Visit } from './ward-day.ts'

/** The visitors, one after the other as they come through the door, each taking one ticket. Ends after the last. */
export async function visitorsArrive(stage: Stage, visits: readonly Visit[]): Promise<void> {
  for (const visit of visits) {
    await stage.clock.sleepUntil(visit.arrivesAt, stage.signal)
    if (stage.signal.aborted) return
    await takeTicket(stage, visit)
  }
}

async function takeTicket(stage: Stage, visit: Visit): Promise<void> {
  const { kiosk, clerk, hall, office } = stage
  // A kiosk issues ordinary tickets only; a priority ticket is given out by staff.
  const door = visit.priority === 'ordinary' ? kiosk : clerk
  const said = await door('take-ticket', {
    params: { office: office.id },
    body: {
      services: visit.errands.map(({ service }) => service),
      language: visit.language,
      priority: visit.priority,
      needs: [...visit.needs],
    },
  })
  if (!said.ok) return hall.refused(said.code)
  const { number, secret } = said.answer
  hall.count('tickets')
  hall.enter(number, visit)
  if (visit.leavesAfterMs !== null) stage.later(visit.leavesAfterMs / 1000, () => leave(stage, number, secret))
}

/** Whoever has been called by now stays. */
async function leave(stage: Stage, number: TicketNumber, secret: string): Promise<void> {
  const { kiosk, hall, office } = stage
  if (hall.wasCalled(number)) return
  const said = await kiosk('cancel-ticket', { params: { office: office.id, number }, body: { secret } })
  if (!said.ok) return hall.refused(said.code)
  hall.settleAll(number)
  hall.count('left')
}
