import type { Command } from '#contract/commands.ts'
import type { Instant } from '#contract/primitives.ts'
import { appointments } from './decide/appointments.ts'
import { atCounter } from './decide/at-counter.ts'
import { changeSettings } from './decide/change-settings.ts'
import type { Decision } from './decide/decision.ts'
import { inOffice } from './decide/in-office.ts'
import { moveErrand, moveVisit } from './decide/move-ticket.ts'
import { rateVisit } from './decide/rate-visit.ts'
import { takeTicket } from './decide/take-ticket.ts'
import type { Office } from './office.ts'

/** The office's rules: what a command leads to in this state at this instant. Pure; the state is not touched. */
export function decide(office: Office, command: Command, now: Instant): Decision {
  switch (command.type) {
    case 'take-ticket':
      return takeTicket(office, command.ticket, now)
    case 'cancel':
    case 'transfer':
    case 'hold':
    case 'absent':
    case 'return':
    case 'prepare':
    case 'ready':
      return moveErrand(office, command, now)
    case 'undo':
    case 'redirect':
    case 'add-errand':
    case 'prioritise':
    case 'note':
    case 'carry-over':
      return moveVisit(office, command)
    case 'open':
    case 'pause':
    case 'close':
    case 'undo-turn':
    case 'call-next':
    case 'call':
    case 'recall':
    case 'start':
    case 'finish':
      return atCounter(office, command, now)
    case 'change-settings':
      return changeSettings(office, command)
    case 'book':
    case 'cancel-appointment':
    case 'check-in':
      return appointments(office, command, now)
    case 'rate-visit':
      return rateVisit(office, command)
    case 'stop-tickets':
    case 'resume-tickets':
    case 'record-opinion':
    case 'ask-help':
    case 'answer-help':
      return inOffice(office, command, now)
    default:
      return command satisfies never
  }
}
