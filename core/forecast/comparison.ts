import type { ServiceId } from '#contract/primitives.ts'
import type { Advice, LineChange } from '#contract/views/advice.ts'
import type { Awaited, Prospect } from './prospect.ts'

/** What doing one thing would change. */
export type Comparison = Readonly<{
  /** The line that is helped most, and the one that waits notably longer for it. */
  helped: LineChange | null
  harmed: Advice['worse']
  hall: Advice['hall']
  /** Of all people together; of those whom some counter calls as things stand. */
  savedSeconds: number
  /** The same with those whom no counter calls as things stand: what is compared. */
  worth: number
  /** Whether the line that is helped misses its target as things stand. */
  missesTarget: boolean
  /** Whether it is worth telling, and whether it could be done without anybody noticing. */
  matters: boolean
  isUnnoticed: boolean
}>

/** Less than this nobody notices; nor a smaller part, where the target is reached. What others lose is at most half of what is won. */
const NOTED = { seconds: 300, share: 0.2 } as const
/** Whom no counter calls is reckoned to wait so long. */
const NOBODY_CALLS_SECONDS = 3 * 3600

/** `targetOf` gives the wait that is aimed at, in seconds. */
export function compare(before: Prospect, after: Prospect, targetOf: (service: ServiceId) => number): Comparison {
  const lines = [...before.lines].map(([service, ninth]) => changeOf({ service, before: ninth, after: ninthIn(after, service) }))
  const savings = savingsOf(before, after)
  const [most] = lines.toSorted((a, b) => worthOf(savings, b.service) - worthOf(savings, a.service))
  const [worst] = lines.toSorted((a, b) => a.gain - b.gain)
  const helped = most && worthOf(savings, most.service) > 0 && Number.isFinite(most.after) ? most : null
  const harm = worst && worst.gain <= -NOTED.seconds ? worst : null
  const worths = [...savings.values()].map((each) => each.worth)
  const worth = sum(worths)
  const lost = -sum(worths.filter((each) => each < 0))
  const isWorthIt = worth >= Math.max(NOTED.seconds, lost) && helped !== null && helped.gain > -(harm?.gain ?? 0)
  return {
    helped: helped && inMinutes(helped),
    harmed: harm && Number.isFinite(harm.after) ? { ...inMinutes(harm), before: minutes(harm.before) } : null,
    hall: hallChange(before, after),
    savedSeconds: sum([...savings.values()].map(({ saved }) => saved)),
    worth,
    missesTarget: helped !== null && helped.before > targetOf(helped.service),
    matters: isWorthIt && helped.gain >= NOTED.seconds && isMuch(helped, targetOf) && (!harm || Number.isFinite(harm.after)),
    isUnnoticed: lines.every((line) => isUnnoticed(line, targetOf)),
  }
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

type Change = Readonly<{ service: ServiceId; before: number; after: number; gain: number }>

const ninthIn = ({ lines }: Prospect, service: ServiceId): number => lines.get(service) ?? Number.POSITIVE_INFINITY

const changeOf = (change: Omit<Change, 'gain'>): Change => ({
  ...change,
  gain: change.before === change.after ? 0 : change.before - change.after,
})

const isMuch = ({ service, before, gain }: Change, targetOf: (service: ServiceId) => number): boolean =>
  gain >= NOTED.share * before || before > targetOf(service)

const isUnnoticed = ({ service, before, after, gain }: Change, targetOf: (service: ServiceId) => number): boolean =>
  gain > -NOTED.seconds && (after <= targetOf(service) || before > targetOf(service))

/** Seconds that each line is spared. */
type Savings = ReadonlyMap<ServiceId, Readonly<{ saved: number; worth: number }>>

const worthOf = (savings: Savings, service: ServiceId): number => savings.get(service)?.worth ?? 0

function savingsOf(before: Prospect, after: Prospect): Savings {
  const savings = new Map<ServiceId, { saved: number; worth: number }>()
  for (const [key, now] of before.means) {
    const then = after.means.get(key)?.mean ?? Number.POSITIVE_INFINITY
    const line = savings.get(now.service) ?? { saved: 0, worth: 0 }
    savings.set(now.service, {
      saved: line.saved + (Number.isFinite(now.mean) && Number.isFinite(then) ? now.people * (now.mean - then) : 0),
      worth: line.worth + worthOfOne(now, then),
    })
  }
  return savings
}

const worthOfOne = ({ people, mean }: Awaited, then: number): number => people * (reckoned(mean) - reckoned(then))

const reckoned = (wait: number): number => (Number.isFinite(wait) ? wait : NOBODY_CALLS_SECONDS)

/** Rounded up: within so many minutes they are called. */
const minutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60))

const inMinutes = ({ service, before, after }: Change): LineChange => ({
  service,
  before: Number.isFinite(before) ? minutes(before) : null,
  after: minutes(after),
})

const hallChange = ({ hall: before }: Prospect, { hall: after }: Prospect): Advice['hall'] =>
  Number.isFinite(before) && Number.isFinite(after) ? { before: minutes(before), after: minutes(after) } : null
