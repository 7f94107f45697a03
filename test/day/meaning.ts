import { OFFICE, serviceOf } from './office.ts'
import { backInLine, hasEnded, isAtCounter, type Line, newLine, type Page } from './page.ts'
import type { Act } from './story.ts'

const MINUTE = 60_000

/** Acts that change a page as a whole, or strike its last entry out, are the ledger’s own. */
export type ErrandAct = Exclude<Act, { route: 'undo-ticket' | 'prioritise-ticket' | 'carry-ticket-over' }>

/** The errand that is named, else the one at a counter. */
function meant(page: Page, { route, body }: ErrandAct): Line {
  const service = route !== 'add-errand' && 'service' in body ? body.service : undefined
  const line = page.errands.find((each) =>
    service === undefined ? isAtCounter(each) : each.service === service && !hasEnded(each),
  )
  if (!line) throw new Error(`${route}: ${page.number} has no such errand`)
  return line
}

const next = (page: Page): number => page.errands.length + 1

function added(page: Page, service: string, named: readonly string[] | undefined): Line {
  const first: readonly string[] = named ?? serviceOf(service).after
  const open = page.errands.filter((line) => first.includes(line.service) && !hasEnded(line))
  return newLine(
    service,
    next(page),
    open.map(({ errand }) => errand),
  )
}

/** By the office’s rule the first absences end by themselves. */
function missed(page: Page, line: Line, at: number): Line {
  const { times, afterMinutes } = OFFICE.absence
  const earlier = page.entries.filter(({ lines }) =>
    lines.some(({ errand, state }) => errand === line.errand && state === 'absent'),
  )
  const returns = earlier.length < times && afterMinutes !== null
  return { ...line, state: 'absent', backAt: returns ? at + afterMinutes * MINUTE : null }
}

/** What an act means for the errands of a visit: those that it changes, as they stand afterwards. */
export function meaningOf(act: ErrandAct, page: Page, at: number): readonly Line[] {
  if (act.route === 'note-ticket' || act.route === 'recall') return []
  if (act.route === 'add-errand') return [added(page, act.body.service, act.body.after)]
  if (act.route === 'cancel-ticket' && act.body.service === undefined) return cancelled(act.body.reason, page.errands)
  const line = meant(page, act)
  switch (act.route) {
    case 'start':
      return [{ ...line, state: 'serving' }]
    case 'finish':
      return [{ ...line, state: 'served' }]
    case 'prepare-ticket':
      return [{ ...line, state: 'preparing' }]
    case 'ready-ticket':
      return [{ ...line, state: 'ready', isDelivery: true }]
    case 'hold-ticket':
      return [{ ...line, state: 'held', backAt: act.body.minutes === undefined ? null : at + act.body.minutes * MINUTE }]
    case 'absent-ticket':
      return [missed(page, line, at)]
    case 'return-ticket':
      return [backInLine(line)]
    case 'transfer-ticket':
      return [{ ...line, state: 'waiting', isDelivery: false, backAt: null, service: act.body.to ?? line.service }]
    case 'redirect-ticket':
      return [{ ...backInLine(line), after: [...line.after, next(page)] }, newLine(act.body.to, next(page))]
    case 'cancel-ticket':
      return cancelled(act.body.reason, [line])
    default:
      return act satisfies never
  }
}

const cancelled = (reason: string | undefined, lines: readonly Line[]): readonly Line[] =>
  lines.filter((line) => !hasEnded(line)).map((line) => ({ ...line, state: 'cancelled', endReason: reason ?? 'left' }))
