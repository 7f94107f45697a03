import { refuse } from '#contract/refusals.ts'
import type { WorkKind } from '#contract/words.ts'
import type { AskedWork, Question } from '#contract/work.ts'
import { isStaffable } from '#core/staffing/office-day.ts'
import { skilledQuestion, staffedDay } from '#core/staffing/office-question.ts'
import type { House } from '../house.ts'
import type { OfficeWriter, Outcome } from '../office.ts'
import type { PreparedWork, WorkInputs } from './kinds.ts'

/** The same question gives the same advice. */
const SEED = 1

/** Whoever knows what an office's days are like. */
type Teachers = Pick<House, 'daysToStaff'>

/** Gathers from an office's days what a kind of work is reckoned from, with turns of the loop between, so that it never holds up a call. */
type Prepare<K extends WorkKind> = (
  teachers: Teachers,
  writer: OfficeWriter,
  question: Question<K>,
) => Promise<Outcome<WorkInputs[K]>>

const prepareStaffing: Prepare<'staffing'> = async ({ daysToStaff }, writer, { on }) => {
  const { day } = await daysToStaff.read(writer, on)
  if (day.hours.opening === null) return { ok: false, refusal: refuse('closed-that-day') }
  if (!isStaffable(day)) return { ok: false, refusal: refuse('no-history') }
  const chance = { dayNoise: day.dayNoise, seed: SEED }
  return { ok: true, answer: { day: staffedDay(day), question: skilledQuestion(day), chance } }
}

const PREPARE = { staffing: prepareStaffing } as const satisfies { [K in WorkKind]: Prepare<K> }

/** What was asked, with what it is reckoned from. Refused where there is nothing to reckon from. */
export async function prepareWork(teachers: Teachers, writer: OfficeWriter, asked: AskedWork): Promise<Outcome<PreparedWork>> {
  const prepared = await PREPARE[asked.kind](teachers, writer, asked.question)
  return prepared.ok ? { ok: true, answer: { ...asked, input: prepared.answer } } : prepared
}
