import { type Blend, createBlend } from '#core/estimate/blend.ts'
import { type Corrected, type Correction, createCorrection, type Range } from '#core/estimate/correction.ts'
import type { Trace, TraceRow } from '#simulate/trace-rows.ts'
import { happeningsOf } from './happenings.ts'
import { createOffice, type OfficeSoFar, type Said } from './office.ts'

export const PREDICTORS = ['ours', 'les', 'hol', 'last5', 'naive'] as const
export type Predictor = (typeof PREDICTORS)[number]
type Each<Of> = Readonly<Record<Predictor, Of>>
const each = <Of>(make: (name: Predictor) => Of): Each<Of> =>
  Object.fromEntries(PREDICTORS.map((name) => [name, make(name)])) as Each<Of>

/** What was said to one visitor who had to wait, and how long it was, in seconds. */
export type Outcome = Readonly<{ row: TraceRow; actual: number; said: Each<Range> }>

/** Had to wait: was called, and later than the arrival by more than the file leaves unsure. */
export const hadToWait = ({ arrival, start, unsure }: TraceRow): boolean => start !== null && start - arrival > unsure

/** A forecast on its way to its outcome. */
type Given = Readonly<{ said: Each<Range>; learn: (actual: number) => void }>

/**
 * Goes through a trace once, in the order of time, and forecasts each wait when the ticket was issued, from what was known then. Whoever did
 * not have to wait is given no forecast, because nobody would read it: each is drawn from its own seed, so none changes another.
 */
export function forecastsOf(trace: Trace): readonly Outcome[] {
  const offices = new Map<string, OfficeSoFar>()
  const officeOf = (name: string): OfficeSoFar => {
    const office = offices.get(name) ?? createOffice(name)
    offices.set(name, office)
    return office
  }
  const forecast = createForecaster()
  const open = new Map<TraceRow, Given>()
  const outcomes: Outcome[] = []
  let date = ''
  for (const happening of happeningsOf(trace.rows)) {
    const { row, at, kind } = happening
    if (row.date !== date) for (const office of offices.values()) office.newDay(at)
    date = row.date
    const office = officeOf(row.office)
    office.happened(happening)
    if (kind === 'arrived' && hadToWait(row)) open.set(row, forecast(office.forecast(row)))
    const given = kind === 'called' ? open.get(row) : undefined
    if (!given) continue
    const actual = at - row.arrival
    given.learn(actual)
    outcomes.push({ row, actual, said: given.said })
    open.delete(row)
  }
  return outcomes
}

/** Ours is blended and given its range; the others are left as they are, and given ranges in the same way. */
function createForecaster(): (said: Said) => Given {
  const blends: Readonly<Record<Said['way'], Blend>> = { replay: createBlend(), rate: createBlend() }
  const corrections: Each<Correction> = each(() => createCorrection())
  return ({ way, signals, plain }) => {
    const blended = blends[way].forecast(signals)
    const { service, ease } = blended
    const waits = { ours: blended.wait, ...plain }
    const said: Each<Corrected> = each((name) => corrections[name].correct({ wait: waits[name], service, ease }))
    const learn = (actual: number): void => {
      blends[way].learn(blended, actual)
      for (const name of PREDICTORS) corrections[name].learn(said[name], actual)
    }
    return { said, learn }
  }
}
