import type { OfficeSettings } from '#contract/settings.ts'
import type { ErrandFact } from '#contract/statistics.ts'
import { type Outcome, outcomeOf } from '#core/scorecard/outcome.ts'
import { scoreOf } from '#core/scorecard/score.ts'
import { readOffices } from '#server/seed.ts'
import { PRIORITY_SHARE } from '#simulate/ward-parameters.ts'
import { BEFORE, coldFacts, daysOf, type Ward, warmFacts, wronglyConfigured } from './lived-forecasts.ts'
import { rounded } from './measure.ts'

/** Seeds that nothing was tuned on. */
const SEEDS = { kiyota: 9100, nishi: 9200, chuo: 9300, priority: 9400 } as const
const MORE_PRIORITY = 0.1
const MINUTE_MS = 60_000

const settingsOf = (id: string): OfficeSettings => {
  const settings = readOffices().find((office) => office.id === id)
  if (!settings) throw new Error(`no office ${id}`)
  return settings
}

const ordinary = (id: 'kiyota' | 'nishi' | 'chuo', load: number): Ward => ({
  settings: settingsOf(id),
  seed: SEEDS[id],
  load,
  priorityShare: PRIORITY_SHARE,
})

/** The smallest ward, a middle one on busier days, and the largest. */
const WARDS: readonly Ward[] = [ordinary('kiyota', 1), ordinary('nishi', 1.2), ordinary('chuo', 1)]

type Told = ReadonlyMap<string, Outcome>

const keyOf = ({ day, number, errand }: ErrandFact): string => `${day} ${number}/${errand}`

const toldIn = (facts: readonly ErrandFact[]): Told =>
  new Map(
    facts.flatMap((fact) => {
      const outcome = outcomeOf(fact)
      return outcome !== null && typeof outcome === 'object' ? [[keyOf(fact), outcome] as const] : []
    }),
  )

const percent = (share: number | undefined): string => (share === undefined ? '–' : `${rounded(share * 100, 1)} %`)
const minutes = (ms: number): string => rounded(ms / MINUTE_MS)

function scoreLine(name: string, told: Told): string {
  const score = scoreOf([...told.values()])
  const compared = score?.compared
  if (!score || !compared) return `  ${name.padEnd(36)} nobody had to wait`
  const { ours, les, naive } = compared.maeMs
  const { ofTheirs } = compared
  return [
    `  ${name.padEnd(36)}n ${String(compared.count).padStart(4)}   MAE ${minutes(ours)} min, LES ${minutes(les)}, naive ${minutes(naive)}`,
    `× LES ${rounded(ofTheirs.les ?? Number.NaN)}   × naive ${rounded(ofTheirs.naive ?? Number.NaN)}`,
    `80 % range ${percent(score.inRange)}   shown ${percent(score.shown?.within)}   before soonest ${percent(score.away?.tooSoon)}`,
  ].join('   ')
}

/** The mean absolute errors of two ways to tell the same visitors. */
function ratioOf(some: Told, others: Told): number {
  const both = [...some.keys()].filter((key) => others.has(key))
  const maeOf = (told: Told): number => scoreOf(both.flatMap((key) => told.get(key) ?? []))?.maeMs ?? Number.NaN
  return maeOf(some) / maeOf(others)
}

function joined(all: readonly Told[]): Told {
  return new Map(all.flatMap((told, place) => [...told].map(([key, outcome]) => [`${place} ${key}`, outcome] as const)))
}

/**
 * The simulated ward: what was told when tickets were issued against what happened, scored as the scorecard does, on days of seeds that nothing was tuned on;
 * and the same days told by an office that has just begun.
 */
export function forecastScores(): readonly string[] {
  const lived = WARDS.map(daysOf)
  const warm = lived.map((days) => toldIn(warmFacts(days)))
  const cold = lived.map((days) => toldIn(coldFacts(days)))
  const wrong = lived.map((days, ward) => toldIn(coldFacts(days.map((day, place) => wronglyConfigured(day, 100 * ward + place)))))
  const priority = { ...ordinary('nishi', 1), seed: SEEDS.priority, priorityShare: MORE_PRIORITY }
  return [
    `Waits foreseen in simulated wards, each ${BEFORE.heard} days heard, ${BEFORE.told} told and then 2 scored; seeds that nothing was tuned on (bar: ≤ 0.55 × LES, ≤ 0.60 × naive, shown ≥ 86 %, before soonest ≤ 6 %)`,
    ...WARDS.map(({ settings, load }, ward) => scoreLine(`${settings.name.en}, load ${load}`, warm[ward] ?? new Map())),
    scoreLine('all of these', joined(warm)),
    scoreLine(`${priority.settings.name.en}, 10 % with priority`, toldIn(warmFacts(daysOf(priority)))),
    '  the same days as the first ones of an office without history (bar: ≤ 1.15 × warm, same visitors)',
    scoreLine('configured minutes as they are', joined(cold)),
    scoreLine('every one wrong, 0.5 to 2 times', joined(wrong)),
    `  × warm                              as they are ${rounded(ratioOf(joined(cold), joined(warm)))}   all wrong ${rounded(ratioOf(joined(wrong), joined(warm)))}`,
  ]
}
