import type { CounterId, ServiceId } from '#contract/primitives.ts'
import { OfficeSettings } from '#contract/settings.ts'
import { smallOffice } from '../core/office-for-tests.ts'

/** Minutes of the day, 525 for 08:45: the script is written in whole minutes, and the clock moves by them. */
export function wall(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const text = (ja: string, en: string) => ({ ja, en })

type Line = Readonly<{ name: ReturnType<typeof text>; prefix: string; minutes: number }>

const LINES: Readonly<Record<string, Line>> = {
  shomei: { name: text('証明書', 'Certificates'), prefix: 'A', minutes: 3 },
  jusho: { name: text('住所変更', 'Moving house'), prefix: 'B', minutes: 9 },
  koseki: { name: text('戸籍届', 'Family register notices'), prefix: 'C', minutes: 12 },
  inkan: { name: text('印鑑登録', 'Seal registration'), prefix: 'D', minutes: 5 },
  kokuho: { name: text('国民健康保険', 'Health insurance'), prefix: 'E', minutes: 6 },
  kodomo: { name: text('児童手当', 'Child allowance'), prefix: 'F', minutes: 5 },
  mynumber: { name: text('マイナンバーカード', 'My Number card'), prefix: 'G', minutes: 8 },
  okuyami: { name: text('おくやみ', 'Bereavement'), prefix: 'H', minutes: 25 },
}

/** What sets a service apart: papers in a second call, what comes first, how many a half day, booked times. */
const PARTICULARS: Readonly<Record<string, object>> = {
  jusho: { delivery: true },
  koseki: { delivery: true },
  kokuho: { after: ['jusho'] },
  kodomo: { after: ['koseki'] },
  mynumber: {
    appointments: {
      slotMinutes: 30,
      perSlot: 1,
      from: '09:00',
      to: '16:00',
      daysAhead: 14,
      graceMinutes: 10,
      channels: ['staff', 'kiosk', 'public'],
    },
  },
  okuyami: { cap: { people: 3, per: 'half-day' } },
}

const counter = (id: string, ranks: readonly string[][], more: object = {}) => ({
  id,
  label: id,
  name: text(`${id}番`, `Counter ${id}`),
  ranks,
  ...more,
})

/** Counter 2 helps with moving notices once somebody has waited so long; counter 7 hands papers over. */
const COUNTERS = [
  counter('1', [['shomei'], ['inkan']]),
  counter('2', [['inkan'], ['shomei']], { helps: [{ services: ['jusho'], fromMinutes: 5, beforeOwnFromMinutes: 30 }] }),
  counter('3', [['jusho'], ['shomei']]),
  counter('4', [['jusho']]),
  counter('5', [['koseki'], ['jusho']]),
  counter('6', [['kokuho', 'kodomo']]),
  counter('7', [['kodomo'], ['kokuho']], { delivers: ['jusho', 'koseki'] }),
  counter('8', [['mynumber'], ['kokuho']]),
  counter('9', [['okuyami']]),
]

/** A ward office of the size and the ways of a real one: eight services at nine counters. */
export const OFFICE: OfficeSettings = OfficeSettings.parse({
  ...smallOffice(),
  services: Object.entries(LINES).map(([id, { name, prefix, minutes }]) => ({
    id,
    name,
    pictogram: 'document',
    numbers: { prefix, from: 1, to: 999 },
    minutes,
    delivery: false,
    ...PARTICULARS[id],
  })),
  counters: COUNTERS,
  absence: { times: 1, afterCalls: 3, afterMinutes: 15 },
  paperRoll: { prefix: 'R', from: 1, to: 200 },
})

export const serviceOf = (id: string) => {
  const service = OFFICE.services.find((each) => each.id === (id as ServiceId))
  if (!service) throw new Error(`the script speaks of a service ${id}`)
  return service
}

export const counterOf = (id: string) => {
  const found = OFFICE.counters.find((each) => each.id === (id as CounterId))
  if (!found) throw new Error(`the script speaks of a counter ${id}`)
  return found
}
