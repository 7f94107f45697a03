import type { ServiceId } from '#contract/primitives.ts'
import type { Foreseen, NextForeseen, Waits } from '#core/forecast/foreseen.ts'
import { waitKey } from '#core/forecast/foreseen.ts'
import { service } from './office-for-tests.ts'

/** A wait of about half an hour, shown as such. */
const FORESEEN: Foreseen = {
  wait: 1800,
  low: 1300,
  high: 2300,
  soonest: 900,
  lateShare: 0,
  shown: { kind: 'range', from: 20, to: 40 },
}

/** What is foreseen of whoever comes for a service. */
const next = (change: Partial<Foreseen> = {}): NextForeseen => ({
  ...FORESEEN,
  ...change,
  les: null,
  naive: null,
  signals: [],
})

type ByService = Readonly<Record<string, Partial<Foreseen>>>
type Change = Readonly<{
  next?: ByService
  priority?: ByService
  line?: Readonly<Record<string, Partial<Foreseen>>>
}>

const nextOf = (services: ByService) =>
  new Map<ServiceId, NextForeseen>(Object.entries(services).map(([id, change]) => [service(id), next(change)]))

/** What has been foreseen of services by id, without priority and with it, and of numbers in the line with their first errand. */
export const waitsAt = (at: Waits['at'], { next: services = {}, priority = {}, line = {} }: Change): Waits => ({
  at,
  version: 'test-1',
  next: { ordinary: nextOf(services), priority: nextOf(priority) },
  line: new Map(Object.entries(line).map(([number, change]) => [waitKey(number, 1), { ...FORESEEN, ...change }])),
})
