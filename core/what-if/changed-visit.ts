import type { WhatIfChanges } from '#contract/what-if.ts'
import type { ErrandScript, ScriptedVisit, Stay } from '../day-play/script.ts'
import type { Random } from '../random.ts'
import { minutesMs } from '../time.ts'
import { CHECK_SERVICE } from './changes.ts'

type PaperCheck = NonNullable<WhatIfChanges['paperCheck']>

/** The same visitor on the changed day; `random` is theirs alone and decides who goes home with their papers looked through. */
export function changedVisit(visit: ScriptedVisit, changes: WhatIfChanges, random: Random): ScriptedVisit {
  const one = changes.waiting === 'one-per-counter' ? ticketEach(visit) : visit
  return changes.paperCheck === null ? one : checked(one, changes.paperCheck, random())
}

/** A line at each counter knows one errand at a time. */
const ticketEach = (visit: ScriptedVisit): ScriptedVisit =>
  visit.entry === null ? { ...visit, tickets: visit.tickets.flat().map((errand) => [errand]) } : visit

function checked(visit: ScriptedVisit, check: PaperCheck, luck: number): ScriptedVisit {
  const [first = [], ...others] = visit.tickets
  const comesThen = check.from <= visit.arrivesAt && visit.arrivesAt < check.to
  if (!comesThen || visit.entry !== null) return visit
  const desk: ErrandScript = { service: CHECK_SERVICE, stays: [checkStay(check)] }
  if (luck < check.sendsHome) return { ...visit, tickets: [[desk]] }
  const shorter = (errand: ErrandScript): ErrandScript => shortened(errand, 1 - check.shortensBy)
  return { ...visit, tickets: [[desk, ...first.map(shorter)], ...others.map((errands) => errands.map(shorter))] }
}

const checkStay = ({ minutes }: PaperCheck): Stay => ({
  walkMs: 0,
  atDeskMs: minutesMs(minutes),
  after: { is: 'finished' },
  clearMs: 0,
})

/** Handing over what is ready takes as long as before: only what is heard is shorter. */
const shortened = ({ service, stays }: ErrandScript, by: number): ErrandScript => ({
  service,
  stays: stays.map((stay, place) =>
    stays[place - 1]?.after.is === 'prepared' ? stay : { ...stay, atDeskMs: Math.round(stay.atDeskMs * by) },
  ),
})
