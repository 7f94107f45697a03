import { refuse } from '#contract/refusals.ts'
import type { WorkKind } from '#contract/words.ts'
import type { AskedWork, Question } from '#contract/work.ts'
import { isStaffable } from '#core/staffing/office-day.ts'
import { skilledQuestion, staffedDay } from '#core/staffing/office-question.ts'
import { dayToTry } from '#core/what-if/base.ts'
import type { House } from '../house.ts'
import type { OfficeWriter, Outcome } from '../office.ts'
import { journalsOf } from '../what-if/days-to-try.ts'
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

/** How often a day is played before and after: the mean over them is known to about a tenth of the range that is told. */
const RUNS = 100

const prepareWhatIf: Prepare<'what-if'> = async (_teachers, writer, { on, changes }) => {
  const journals = await journalsOf(writer, on)
  if (!dayToTry(on, journals, 'outline').ok) return { ok: false, refusal: refuse('not-replayable') }
  return { ok: true, answer: { on, journals, changes, runs: RUNS, seed: SEED } }
}

const PREPARE = { staffing: prepareStaffing, 'what-if': prepareWhatIf } as const satisfies { [K in WorkKind]: Prepare<K> }

/** What was asked, with what it is reckoned from. Refused where there is nothing to reckon from. */
export async function prepareWork(teachers: Teachers, writer: OfficeWriter, asked: AskedWork): Promise<Outcome<PreparedWork>> {
  // The compiler does not see that kind, question and input belong together where the kind is open.
  const prepare = PREPARE[asked.kind] as Prepare<WorkKind>
  const prepared = await prepare(teachers, writer, asked.question)
  return prepared.ok ? { ok: true, answer: { ...asked, input: prepared.answer } as PreparedWork } : prepared
}
