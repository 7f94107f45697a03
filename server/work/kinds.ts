import type { WorkKind } from '#contract/words.ts'
import type { Answer, JobId, Progress, Question } from '#contract/work.ts'
import { adviseOffice, type StaffingWork } from '#core/staffing/office-advice.ts'
import { tryOffice, type WhatIfTrial } from '#core/what-if/try-office.ts'

/** From what each kind of long work is reckoned: plain data, as it goes to another thread. */
export type WorkInputs = Readonly<{ staffing: StaffingWork; 'what-if': WhatIfTrial }>

/** Yields how far it has come, often enough that it can be cancelled within moments. */
type Run<K extends WorkKind> = (input: WorkInputs[K]) => Generator<Progress<K>, Answer<K>>

/** Every kind of long work and what does it. Another kind is another line here, in `contract/work.ts` and in `prepare.ts`. */
const RUNS = { staffing: adviseOffice, 'what-if': tryOffice } as const satisfies { [K in WorkKind]: Run<K> }

/** How a job goes, step by step; its input is that of its kind. */
export const stepsOf = ({ kind, input }: Begin) => (RUNS[kind] as Run<WorkKind>)(input)

type EachKind<T extends Record<WorkKind, unknown>> = T[WorkKind]

/** What was asked, and what it is reckoned from. */
export type PreparedWork = EachKind<{
  [K in WorkKind]: Readonly<{ kind: K; question: Question<K>; input: WorkInputs[K] }>
}>

type Begin = EachKind<{ [K in WorkKind]: Readonly<{ do: 'begin'; job: JobId; kind: K; input: WorkInputs[K] }> }>

/** What the thread is told to do. */
export type Order = Begin | Readonly<{ do: 'cancel'; job: JobId }>

/** What the thread reports of a job. */
export type Report = Readonly<
  { job: JobId } & (
    | { is: 'running'; progress: Progress<WorkKind> }
    | { is: 'done'; answer: Answer<WorkKind> }
    | { is: 'failed'; error: unknown }
  )
>
