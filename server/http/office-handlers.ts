import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { AskHelp, RecordOpinion, ResumeTickets, StopTickets } from '#contract/commands.ts'
import { done, type Handler, refused } from './handler.ts'

const stopTickets: Handler = (visit) => done(visit, { type: 'stop-tickets', ...(visit.body as z.output<typeof StopTickets>) })
const resumeTickets: Handler = (visit) =>
  done(visit, { type: 'resume-tickets', ...(visit.body as z.output<typeof ResumeTickets>) })
const recordOpinion: Handler = (visit) =>
  done(visit, { type: 'record-opinion', ...(visit.body as z.output<typeof RecordOpinion>) })

const askHelp: Handler = (visit) => {
  const { device } = visit.principal
  if (!device) return refused('not-signed-in')
  return done(visit, { type: 'ask-help', from: device.id, label: device.label, ...(visit.body as z.output<typeof AskHelp>) })
}
const answerHelp: Handler = (visit) => done(visit, { type: 'answer-help', from: visit.params['device'] ?? '' })

export const handlers = {
  'stop-tickets': stopTickets,
  'resume-tickets': resumeTickets,
  'record-opinion': recordOpinion,
  'ask-help': askHelp,
  'answer-help': answerHelp,
} as const satisfies Partial<Record<RouteId, Handler>>
