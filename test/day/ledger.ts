import type { ErrandState, PriorityReason } from '#contract/words.ts'
import { meaningOf } from './meaning.ts'
import { OFFICE } from './office.ts'
import { backInLine, type Entry, errandsAfter, hasEnded, type Line, newLines, type Page } from './page.ts'
import type { Act } from './story.ts'

type Came = Readonly<{ number: string; at: number; services: readonly string[]; reason: PriorityReason | null }>

/** The test’s own book of the day: who came, what was done to whom, and at what moment. */
export type Ledger = Readonly<{
  arrive: (came: Came) => void
  /** A counter has called an errand; as it stood before. */
  call: (made: Readonly<{ number: string; errand: number; at: number }>) => Line
  note: (number: string, act: Act, at: number) => void
  /** What the time itself brings back into the line; how many it is. */
  timePasses: (at: number) => number
  /** The last moment: whoever is still here ends with the day. */
  endDay: (at: number) => void
  /** The book of the next day begins with those carried over. */
  nextDay: (at: number) => Ledger
  pages: () => readonly Page[]
}>

const WHY_LAPSED: Readonly<Partial<Record<ErrandState, string>>> = {
  waiting: 'not-called',
  called: 'not-finished',
  serving: 'not-finished',
  held: 'on-hold',
  absent: 'did-not-come',
  preparing: 'papers-not-fetched',
  ready: 'papers-not-fetched',
}

const ended = (line: Line, carry: boolean): Line =>
  carry ? { ...line, state: 'carried' } : { ...line, state: 'lapsed', endReason: WHY_LAPSED[line.state] ?? null }

/** A page of the next day: what was still open on the evening before, as it stood then. */
function carriedPage({ number, priority, entries }: Page, at: number): Page {
  const open = errandsAfter(entries.slice(0, -1)).filter((line) => !hasEnded(line))
  const placeOf = (errand: number): number => open.findIndex((line) => line.errand === errand) + 1
  const errands = open.map((line) => ({
    ...(line.state === 'preparing' ? line : backInLine(line)),
    errand: placeOf(line.errand),
    after: line.after.map(placeOf).filter((place) => place > 0),
  }))
  return {
    number,
    issuedAt: at,
    priority,
    carry: false,
    entries: [{ seq: 0, at, what: 'carried over', lines: errands }],
    errands,
  }
}

const callsSince = (pages: Iterable<Page>, since: number, service: string): number =>
  [...pages]
    .flatMap(({ entries }) => entries)
    .filter(({ seq, what, lines: [line] }) => seq > since && what === 'called' && line?.service === service).length

export function openLedger(carriedOver: readonly Page[] = []): Ledger {
  const book = new Map(carriedOver.map((page) => [page.number, page]))
  let seq = 0

  function pageOf(number: string): Page {
    const page = book.get(number)
    if (!page) throw new Error(`nobody has come with the number ${number}`)
    return page
  }
  const change = (page: Page, changed: Partial<Page>): void => void book.set(page.number, { ...page, ...changed })
  const setEntries = (page: Page, entries: readonly Entry[]): void => change(page, { entries, errands: errandsAfter(entries) })
  function write(page: Page, entry: Omit<Entry, 'seq'>): void {
    seq += 1
    setEntries(page, [...page.entries, { seq, ...entry }])
  }

  /** Why an errand is back in the line by now; `null`: it is not. */
  function whyBack({ entries }: Page, { errand, state, service, backAt }: Line, at: number): string | null {
    if (backAt === null || (state !== 'held' && state !== 'absent')) return null
    if (state === 'held') return at >= backAt ? 'hold over' : null
    const missed = entries.findLast(({ lines }) => lines.some((line) => line.errand === errand))
    if (callsSince(book.values(), missed?.seq ?? 0, service) >= (OFFICE.absence.afterCalls ?? 0)) return 'back after calls'
    return at >= backAt ? 'back after minutes' : null
  }

  return {
    pages: () => [...book.values()],
    arrive: ({ number, at, services, reason }) => {
      if (book.has(number)) throw new Error(`the number ${number} was given twice`)
      const page: Page = { number, issuedAt: at, priority: reason, carry: false, entries: [], errands: [] }
      write(page, { at, what: 'came', lines: newLines(services) })
    },
    call: ({ number, errand, at }) => {
      const page = pageOf(number)
      const line = page.errands.find((each) => each.errand === errand)
      if (!line) throw new Error(`${number} has no errand ${errand}`)
      write(page, { at, what: 'called', lines: [{ ...line, state: 'called', backAt: null }] })
      return line
    },
    note: (number, act, at) => {
      const page = pageOf(number)
      // What was undone is struck out: the page is as if it had not been.
      if (act.route === 'undo-ticket') setEntries(page, page.entries.slice(0, -1))
      else if (act.route === 'prioritise-ticket') change(page, { priority: act.body.reason })
      else if (act.route === 'carry-ticket-over') change(page, { carry: act.body.carry })
      else write(page, { at, what: act.route, lines: meaningOf(act, page, at) })
    },
    timePasses: (at) => {
      const before = seq
      for (const { number } of book.values())
        for (const line of pageOf(number).errands) {
          const what = whyBack(pageOf(number), line, at)
          if (what !== null) write(pageOf(number), { at, what, lines: [backInLine(line)] })
        }
      return seq - before
    },
    endDay: (at) => {
      for (const page of book.values()) {
        const open = page.errands.filter((line) => !hasEnded(line))
        if (open.length > 0) write(page, { at, what: 'day ended', lines: open.map((line) => ended(line, page.carry)) })
      }
    },
    nextDay: (at) => openLedger([...book.values()].filter(({ carry }) => carry).map((page) => carriedPage(page, at))),
  }
}
