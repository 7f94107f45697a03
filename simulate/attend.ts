import type { CounterId, ServiceId, TicketNumber } from '#contract/primitives.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { press, type Stage, sleepSeconds } from './stage.ts'
import type { ErrandPlan } from './ward-day.ts'
import * as ward from './ward-parameters.ts'

type Current = NonNullable<DeskView['current']>
type Answer = { revision: number } | null
/** One errand at one counter. */
type AtDesk = Readonly<{ stage: Stage; number: TicketNumber; service: ServiceId; counter: CounterId; plan: ErrandPlan }>

/** Everything between the call and the empty desk, with the answer to the last command. */
export async function attend(stage: Stage, current: Current, counter: CounterId): Promise<Answer> {
  const number = current.ticket.number
  const card = current.ticket.errands.find(({ errand }) => errand === current.errand)
  if (!card) throw new Error(`counter ${counter}: the view shows errand ${current.errand} of ${number} and does not list it`)
  const desk = { stage, number, service: card.service, counter, plan: stage.hall.plan(number, card.service) }
  if (current.state === 'called') {
    if (!stage.hall.comesWhenCalled(number)) return missed(desk)
    await sleepSeconds(stage, ward.WALK_SECONDS)
    if (stage.signal.aborted) return null
    if (!(await press(stage, 'start', { counter }))) return tooLate(stage)
  }
  const answer = await (current.stage === 'delivery' ? deliver(desk) : receive(desk))
  await sleepSeconds(stage, ward.CLEAR_DESK_SECONDS)
  return answer
}

/** Someone else moved the ticket meanwhile: look again in a moment. */
async function tooLate(stage: Stage): Promise<null> {
  await sleepSeconds(stage, ward.CLEAR_DESK_SECONDS)
  return null
}

async function missed(desk: AtDesk): Promise<Answer> {
  const { stage, counter, number, service } = desk
  await sleepSeconds(stage, ward.RECALL_SECONDS)
  if (stage.signal.aborted) return null
  await press(stage, 'recall', { counter })
  await sleepSeconds(stage, ward.ABSENT_SECONDS)
  if (stage.signal.aborted) return null
  stage.hall.count('absences')
  if (stage.hall.comesBack(number)) returnAfter(desk, ward.NO_SHOW_RETURN_MINUTES)
  else stage.hall.settleAll(number)
  return press(stage, 'absent-ticket', { number, body: { service } })
}

function returnAfter({ stage, number, service }: AtDesk, minutes: number): void {
  stage.later(minutes * 60, async () => {
    await press(stage, 'return-ticket', { number, body: { service } })
  })
}

async function receive(desk: AtDesk): Promise<Answer> {
  const { stage, number, service, counter, plan } = desk
  const seconds = plan.receptionMs / 1000
  if (stage.hall.takesHold(number, service)) return holdFirst(desk)
  await sleepSeconds(stage, seconds)
  if (stage.signal.aborted) return null
  if (plan.sentOnTo !== null) return sendOn(desk, plan.sentOnTo)
  if (plan.preparationMs !== null) return prepare(desk, plan.preparationMs)
  return finish(stage, { number, service, counter })
}

/** Half of the reception, then a form is to be filled in: the visitor comes back into the line for the rest. */
async function holdFirst(desk: AtDesk): Promise<Answer> {
  const { stage, number, service, plan } = desk
  const half = plan.receptionMs / 2
  await sleepSeconds(stage, half / 1000)
  if (stage.signal.aborted) return null
  stage.hall.replan(number, service, { ...plan, receptionMs: half })
  stage.hall.count('holds')
  returnAfter(desk, ward.HOLD_MINUTES)
  return press(stage, 'hold-ticket', { number, body: { service } })
}

async function sendOn({ stage, number, service }: AtDesk, to: ServiceId): Promise<Answer> {
  const answer = await press(stage, 'transfer-ticket', { number, body: { service, to } })
  stage.hall.settle(number, service)
  if (answer) stage.hall.plan(number, to)
  return answer
}

async function prepare({ stage, number, service }: AtDesk, preparationMs: number): Promise<Answer> {
  const answer = await press(stage, 'prepare-ticket', { number, body: { service } })
  if (answer)
    stage.later(preparationMs / 1000, async () => {
      await press(stage, 'ready-ticket', { number, body: { service } })
    })
  return answer
}

async function deliver({ stage, number, service, counter, plan }: AtDesk): Promise<Answer> {
  await sleepSeconds(stage, plan.deliveryMs / 1000)
  return stage.signal.aborted ? null : finish(stage, { number, service, counter })
}

async function finish(
  stage: Stage,
  { number, service, counter }: { number: TicketNumber; service: ServiceId; counter: CounterId },
): Promise<Answer> {
  const answer = await press(stage, 'finish', { counter })
  if (answer) {
    stage.hall.settle(number, service)
    stage.hall.count('served')
  }
  return answer
}
