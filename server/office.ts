import type { Command } from '#contract/commands.ts'
import type { EventBody, OfficeEvent, Opening } from '#contract/events.ts'
import type { Day, Instant, OfficeId, ServiceId } from '#contract/primitives.ts'
import { type Refusal, refuse } from '#contract/refusals.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact, VisitFact } from '#contract/statistics.ts'
import { heed } from '#core/advice.ts'
import type { Deed } from '#core/answers.ts'
import { type BusinessDay, businessDay, type IsHoliday, openingOn, spanOf } from '#core/calendar.ts'
import { decideDay } from '#core/day.ts'
import { decide } from '#core/decide.ts'
import { nextDue } from '#core/due.ts'
import { evolve } from '#core/evolve.ts'
import type { Advised } from '#core/forecast/advice.ts'
import { isShownAlike, type Waits } from '#core/forecast/foreseen.ts'
import type { Office } from '#core/office.ts'
import { withOpening } from '#core/opening.ts'
import type { GivenRating } from '#core/ratings.ts'
import { factsOf } from '#core/statistics.ts'
import { instant } from '#core/time.ts'
import { visitsOf } from '#core/visits.ts'
import { foresee } from '#core/waits.ts'
import type { Clock } from './clock.ts'
import type { Facts, Journal, RequestKey, SettingsChange, SettingsVersions } from './ports.ts'

/** A command with what the door knows of it: who sends it and, if it must not happen twice, its key. */
export type Order = Readonly<{ command: Command; by: string | null; request: RequestKey | null }>
export type Outcome<A> = Readonly<{ ok: true; answer: A }> | Readonly<{ ok: false; refusal: Refusal }>

/** The single writer of one office. Everything it does is synchronous, so one command is over before the next begins. */
export type OfficeWriter = Readonly<{
  id: OfficeId
  /** The office as it is now, on today's business day. */
  read: () => { office: Office; now: Instant; revision: number }
  /** Decides, stores, then changes and tells. `answerOf` is reckoned before the commit and kept with the request's key. */
  execute: <A>(order: Order, answerOf: (deed: Deed) => A) => Outcome<A>
  /** Facts of a day of this office: settled rows of a closed day, or the open day as far as it has come. */
  factsOn: (day: Day) => readonly ErrandFact[]
  daysWithFacts: (from: Day, to: Day) => readonly Day[]
  /** Where the time of each visit of a day went; of a closed day as its journal tells. */
  visitsOn: (day: Day) => readonly VisitFact[]
  /** The facts of a day as they were stored. */
  journalOn: (day: Day) => readonly OfficeEvent[]
  /** How visits were rated from a day to another, both included. */
  ratingsBetween: (from: Day, to: Day) => readonly GivenRating[]
  /** The office's hours on a day, by its calendar as it stands. */
  openingOn: (day: Day) => Opening | null
  /** Today's hours and the next ones, as the calendar would make them of other settings. */
  hoursUnder: (settings: OfficeSettings) => Pick<BusinessDay, 'opening' | 'nextOpening'>
  settingsVersions: () => readonly SettingsChange[]
  settingsOf: (version: number) => OfficeSettings | null
  /** Services that have had an errand on any earlier day. */
  servicesEver: () => readonly ServiceId[]
  /** Carries out what the time itself has brought about. */
  tick: () => void
  /** What has been foreseen of the waits is known, and shown where it reads otherwise than before. */
  foreseen: (waits: Waits) => void
  /** What would help now is known. */
  advised: (advice: Advised) => void
  /** Shows the office anew as of now: waits and hours move with the clock even when nothing happens. */
  refresh: () => void
}>

type World = Readonly<{
  journal: Journal
  facts: Facts
  versions: SettingsVersions
  clock: Clock
  isHoliday: IsHoliday
  /** For try-outs out of hours: every day is open around the clock. */
  alwaysOpen: boolean
  /** Told every fact of an office once it is stored, the open day's as it is read from the journal. */
  onFacts: (office: OfficeId, events: readonly OfficeEvent[]) => void
  /** Told after every change, once it is stored. */
  onChange: (office: OfficeId) => void
}>

/** How long a repeated request finds its first answer. */
const KEYS_KEPT_MS = 2 * 24 * 3_600_000

/** A bound on what one moment can bring about, should a rule ever go in circles. */
const MOST_DUE_AT_ONCE = 200

/** The last instant that belongs to a day. */
const lastMomentOf = ({ span }: Office): Instant => instant(span.to - 1)

const replay = (events: readonly OfficeEvent[]): Office | null =>
  events.reduce<Office | null>((office, event) => evolve(office, event), null)

/** Opens an office from its journal; on its first day from the settings it is seeded with. Recovery is replay, and only that. */
export function openOffice(seed: OfficeSettings, world: World): OfficeWriter {
  const { journal, facts, versions, clock } = world
  const id = seed.id
  const past = journal.openDay(id)
  let office = withHoursAnew(replay(past))
  if (past.length > 0) world.onFacts(id, past)
  let latest: number = past.at(-1)?.at ?? 0
  // Begins at the clock, so that a restarted server never numbers its views below what a screen has seen.
  let revision: number = clock.now()

  /** The clock, but never before the last fact: a machine's clock set back must make no negative wait (W5). */
  const readClock = (): Instant => instant(Math.max(clock.now(), latest))

  function dayAt(now: Instant, settings: OfficeSettings): BusinessDay {
    const day = businessDay(settings, now, world.isHoliday)
    return world.alwaysOpen ? { ...day, opening: day.span } : day
  }

  /** ALWAYS_OPEN may have been set or dropped since the day was opened (D6). */
  function withHoursAnew(today: Office | null): Office | null {
    return today && withOpening(today, dayAt(today.span.from, today.settings).opening)
  }

  function settle(day: Day): void {
    const closed = replay(journal.ofDay(id, day))
    if (closed) facts.replaceDay(id, day, factsOf(closed))
  }

  /** Ends the old day and opens the new one in one transaction: there is no moment between two days. */
  function turnDay(now: Instant): Office {
    const settings = office?.settings ?? seed
    const next = dayAt(now, settings)
    const { closing, opening } = decideDay(office, next, settings)
    const closed = office
    // Whoever was still in the hall lapsed at the last moment of the day, however late the server notices.
    const lapsed = closed ? closing.map((body) => ({ at: lastMomentOf(closed), by: null, body, day: closed.day })) : []
    const opened: OfficeEvent = { at: now, by: null, body: opening }
    journal.append(id, [...lapsed, { ...opened, day: next.day }], null)
    world.onFacts(id, [...lapsed, opened])
    const fresh = evolve(null, opened)
    office = fresh
    latest = now
    if (closed) settle(closed.day)
    journal.forgetKeys(instant(Math.max(0, now - KEYS_KEPT_MS)))
    changed()
    return fresh
  }

  /** The office on its business day as of now; a new day begins at midnight of the office's zone. */
  function current(): { office: Office; now: Instant } {
    const now = readClock()
    return { office: office !== null && now < office.span.to ? office : turnDay(now), now }
  }

  function changed(): void {
    revision += 1
    world.onChange(id)
  }

  function store(before: Office, events: readonly OfficeEvent[], kept: { request: RequestKey; answer: unknown } | null): void {
    journal.append(
      id,
      events.map((event) => ({ ...event, day: before.day })),
      kept,
    )
    world.onFacts(id, events)
    for (const event of events) office = evolve(office, event)
    latest = events.at(-1)?.at ?? latest
    changed()
  }

  /** The office after what is due: one fact at a time, as each may change what is due. One reading of the clock for all. */
  function upToDate(): { office: Office; now: Instant } {
    const { office: today, now } = current()
    for (let left = MOST_DUE_AT_ONCE; left > 0; left--) {
      const due = nextDue(today, now)
      if (!due) break
      // The office is changed in place (docs/decisions/0002), so that the next look sees it.
      store(today, [{ at: now, by: null, body: due }], null)
    }
    return { office: today, now }
  }

  function execute<A>({ command, by, request }: Order, answerOf: (deed: Deed) => A): Outcome<A> {
    const { office: before, now } = upToDate()
    const first = request && journal.keptAnswer(id, request)
    if (first && request) {
      if (first.fingerprint !== request.fingerprint) return { ok: false, refusal: refuse('key-reused') }
      return { ok: true, answer: first.answer as A }
    }
    const decision = decide(before, command, now)
    if (!decision.ok) return decision
    // Without a fact nothing is shown anew: whoever waits for the view of a later revision would wait for nothing.
    const told = decision.events.length > 0 ? revision + 1 : revision
    const answer = answerOf({ before, events: decision.events, now, revision: told })
    const stamped = decision.events.map((body: EventBody) => ({ at: now, by, body }))
    if (stamped.length > 0) store(before, stamped, request && { request, answer })
    return { ok: true, answer }
  }

  for (const day of facts.missingDays(id, current().office.day)) settle(day)

  return {
    id,
    read: () => ({ ...current(), revision }),
    execute,
    factsOn: (day) => {
      const { office: today } = current()
      return day === today.day ? factsOf(today) : facts.ofDay(id, day)
    },
    daysWithFacts: (from, to) => {
      const { day } = current().office
      const closed = facts.days(id, from, to).filter((settled) => settled !== day)
      return from <= day && day <= to ? [...closed, day] : closed
    },
    visitsOn: (day) => {
      const { office: today } = current()
      const asked = day === today.day ? today : replay(journal.ofDay(id, day))
      return asked ? visitsOf(asked) : []
    },
    journalOn: (day) => journal.ofDay(id, day),
    ratingsBetween: (from, to) => journal.ratings(id, from, to),
    openingOn: (day) => {
      const { settings } = current().office
      return world.alwaysOpen ? spanOf(settings.timeZone, day) : openingOn(settings, day, world.isHoliday)
    },
    hoursUnder: (settings) => {
      const { opening, nextOpening } = dayAt(readClock(), settings)
      return { opening, nextOpening }
    },
    settingsVersions: () => versions.list(id),
    settingsOf: (version) => versions.find(id, version),
    servicesEver: () => facts.services(id),
    tick: () => void upToDate(),
    foreseen: (waits) => {
      const { office: today } = current()
      if (waits.at < today.span.from) return
      const readsOtherwise = !isShownAlike(today.waits, waits)
      foresee(today, waits)
      if (readsOtherwise) changed()
    },
    advised: (advice) => {
      const { office: today } = current()
      if (advice.at < today.span.from) return
      heed(today, advice)
      changed()
    },
    refresh: () => {
      current()
      changed()
    },
  }
}
