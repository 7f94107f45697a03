import type { CounterId, ServiceId } from '#contract/primitives.ts'
import type { CounterSettings, OfficeSettings, ServiceSettings } from '#contract/settings.ts'

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** The first of `id-2`, `id-3` … that none of these settings knows: an id that was deleted a moment ago is not given again. */
function freshId(stem: string, known: readonly string[]): string {
  let n = 1
  while (known.includes(`${stem}${n}`)) n++
  return `${stem}${n}`
}

const idsIn = (list: 'services' | 'counters', settings: readonly OfficeSettings[]): readonly string[] =>
  settings.flatMap((one) => one[list].map(({ id }) => id))

/** Another service, with letters of its own where there are any left, at no counter yet. `known`: settings whose ids and letters are taken. */
export function newService(known: readonly OfficeSettings[]): ServiceSettings {
  const taken = known.flatMap(({ services, paperRoll }) => [...services.map(({ numbers }) => numbers.prefix), paperRoll?.prefix])
  return {
    id: freshId('service-', idsIn('services', known)) as ServiceId,
    name: { ja: '', en: '' },
    pictogram: 'other',
    numbers: { prefix: LETTERS.find((letter) => !taken.includes(letter)) ?? '', from: 1, to: 999 },
    minutes: 10,
    delivery: false,
    closed: false,
    hours: null,
    after: [],
    cap: null,
    stopsWhenFull: false,
    target: null,
    appointments: null,
  }
}

/** Another counter, with the next number on its sign. */
export function newCounter(draft: OfficeSettings, known: readonly OfficeSettings[]): CounterSettings {
  const signs = draft.counters.map(({ label }) => Number(label)).filter(Number.isInteger)
  return {
    id: freshId('counter-', idsIn('counters', known)) as CounterId,
    label: String(Math.max(0, ...signs) + 1),
    name: { ja: '', en: '' },
    ranks: [],
    delivers: [],
    helps: [],
    autoCallSeconds: null,
    breaks: [],
  }
}
