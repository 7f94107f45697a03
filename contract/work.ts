import { z } from 'zod'
import { DayOrWeekday } from './day-or-weekday.ts'
import { Instant } from './primitives.ts'
import { StaffingAdvice, StaffingProgress } from './staffing.ts'
import { WhatIfAnswer, WhatIfProgress, WhatIfQuestion } from './what-if.ts'
import type { WorkKind } from './words.ts'

/** One piece of long work, named by the server. */
export const JobId = z.uuid().brand<'JobId'>()
export type JobId = z.infer<typeof JobId>

/** Of each kind of long work what is asked, what is reported meanwhile (`done`: about which share of it, 0 to 1) and what is answered. */
const WORK = {
  staffing: { question: z.strictObject({ on: DayOrWeekday }), progress: StaffingProgress, answer: StaffingAdvice },
  'what-if': { question: WhatIfQuestion, progress: WhatIfProgress, answer: WhatIfAnswer },
} as const satisfies Record<WorkKind, { question: z.ZodType; progress: z.ZodType<{ done: number }>; answer: z.ZodType }>

type Work = typeof WORK
export type Question<K extends WorkKind> = Readonly<z.infer<Work[K]['question']>>
export type Progress<K extends WorkKind> = Readonly<z.infer<Work[K]['progress']>>
export type Answer<K extends WorkKind> = Readonly<z.infer<Work[K]['answer']>>

/** By two keys, so that the compiler keeps the kind of each part. */
const partOf = <K extends WorkKind, P extends keyof Work[K]>(kind: K, part: P): Work[K][P] => WORK[kind][part]

const asked = <K extends WorkKind>(kind: K) => z.strictObject({ kind: z.literal(kind), question: partOf(kind, 'question') })

export const AskedWork = z.discriminatedUnion('kind', [asked('staffing'), asked('what-if')])
export type AskedWork = Readonly<z.infer<typeof AskedWork>>

/** Where a job stands. `waiting`: others of its kind are done before it. What has failed is the server's fault, and may be asked again. */
const stateOf = <K extends WorkKind>(kind: K) =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('waiting'), ahead: z.int().min(1) }),
    z.object({ is: z.literal('running'), progress: z.nullable(partOf(kind, 'progress')) }),
    z.object({ is: z.literal('done'), answer: partOf(kind, 'answer') }),
    z.object({ is: z.literal('cancelled') }),
    z.object({ is: z.literal('failed') }),
  ])

const jobOf = <K extends WorkKind>(kind: K) =>
  z.object({
    id: JobId,
    kind: z.literal(kind),
    question: partOf(kind, 'question'),
    askedAt: Instant,
    state: stateOf(kind),
  })

/** Long work that was asked for, as far as it has come. An answer is kept for an hour. */
export const Job = z.discriminatedUnion('kind', [jobOf('staffing'), jobOf('what-if')])
export type Job = Readonly<z.infer<typeof Job>>

/** A job of one kind. */
export type JobOf<K extends WorkKind> = Extract<Job, { kind: K }>
export type JobState<K extends WorkKind> = JobOf<K>['state']
