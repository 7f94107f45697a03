import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CounterId, Day, WallTime } from '#contract/primitives.ts'
import type { OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import { LANGUAGES } from '#contract/words.ts'
import { changesBetween, isSame, type SettingChange } from '#core/settings-changes.ts'
import { conflictsOf, inverseOf, mergeSettings, withChange } from '#core/settings-merge.ts'
import { closingInstead, takenBack, withoutService } from '#core/settings-withdrawal.ts'
import { addressOf, placeOfChange, placeOfPath, shownIn } from '../../admin/settings/address.ts'
import { faultsIn } from '../../admin/settings/check.ts'
import { faultText } from '../../admin/settings/fault-text.ts'
import { capitals, number, numberOrNone, percent, time } from '../../admin/settings/form/notation.ts'
import { at, each, moved, type Part, pathKey, present } from '../../admin/settings/form/part.ts'
import { changeRow } from '../../admin/settings/review/change-text.ts'
import { newCounter, newService } from '../../admin/settings/sections/new-entries.ts'
import { service, smallOffice } from '../core/office-for-tests.ts'

type Services = OfficeSettings['services']

const withServices = (change: (services: Services) => Services, settings = smallOffice()): OfficeSettings => ({
  ...settings,
  services: change(settings.services),
})
const withService = (id: string, change: Partial<ServiceSettings>, settings = smallOffice()): OfficeSettings =>
  withServices((all) => all.map((one) => (one.id === id ? { ...one, ...change } : one)), settings)

/** A part that keeps what it is changed to, as the page does. */
function kept<T>(first: T): { now: () => T; part: () => Part<T> } {
  let value = first
  return { now: () => value, part: () => ({ value, path: [], change: (step) => (value = step(value)) }) }
}

const told = (change: SettingChange, from: OfficeSettings, to: OfficeSettings, language: 'ja' | 'en' = 'ja'): string => {
  const { what, before, after } = changeRow(change, { from, to, language })
  return `${what}: ${before} → ${after}`
}
const allTold = (from: OfficeSettings, to: OfficeSettings, language: 'ja' | 'en' = 'ja'): readonly string[] =>
  changesBetween(from, to).map((change) => told(change, from, to, language))

test('a field changes its own part of the draft and nothing beside it; a value that is taken away leaves no key [Z5]', () => {
  const before = smallOffice()
  const { now, part } = kept(before)
  const second = () => each(at(part(), 'services'))[1] as Part<ServiceSettings>
  at(at(second(), 'numbers'), 'to').change((to) => to - 1)
  at(second(), 'hint').change(() => ({ ja: '転入・転出', en: 'In and out' }))
  expect(now().services[1]).toMatchObject({ numbers: { prefix: 'B', from: 1, to: 9998 }, hint: { ja: '転入・転出' } })
  at(second(), 'hint').change(() => undefined)
  expect(Object.keys(now().services[1] ?? {})).not.toContain('hint')
  expect(withService('jusho', { numbers: { prefix: 'B', from: 1, to: 9998 } })).toEqual(now())
  expect(pathKey(at(second(), 'numbers').path)).toBe('services.1.numbers')
  expect(present(at(part(), 'paperRoll'))).toBeNull()
  expect(before).toEqual(smallOffice())
})

test('numbers, times and letters are read as a Japanese keyboard writes them; what cannot be read does not hold [Z6]', () => {
  expect(['20', '２０', ' 7 ', '2.5', '', 'abc'].map(number.read)).toEqual([20, 20, 7, 2.5, Number.NaN, Number.NaN])
  expect(['', '１５'].map(numberOrNone.read)).toEqual([null, 15])
  expect([percent.write(0.9), percent.read('92.5'), number.write(Number.NaN)]).toEqual(['90', 0.925, ''])
  expect(['845', '8:45', '０８：４５', '1715', '24:00', '9', 'noon'].map(time().read)).toEqual([
    '08:45',
    '08:45',
    '08:45',
    '17:15',
    '24:00',
    '9',
    'noon',
  ])
  expect([time().write('08:45'), time().write('17:15'), capitals.read('ａb')]).toEqual(['8:45', '17:15', 'AB'])
})

const wallTime = (text: string) => text as WallTime
const WRONG: readonly Readonly<{ settings: OfficeSettings; field: string; ja: string }>[] = [
  { settings: withService('jusho', { name: { ja: '住所変更', en: '' } }), field: 'services.1.name.en', ja: '入力してください。' },
  { settings: withService('shomei', { minutes: Number.NaN }), field: 'services.0.minutes', ja: '数字を入力してください。' },
  { settings: withService('shomei', { minutes: 500 }), field: 'services.0.minutes', ja: '180以下にしてください。' },
  {
    settings: withService('shomei', { numbers: { prefix: 'a1', from: 1, to: 9 } }),
    field: 'services.0.numbers.prefix',
    ja: '半角の大文字（A〜Z）3字までにしてください。',
  },
  {
    settings: withService('shomei', { numbers: { prefix: 'A', from: 9, to: 1 } }),
    field: 'services.0.numbers.to',
    ja: '最後の番号は、最初の番号以上にしてください。',
  },
  {
    settings: withService('jusho', { numbers: { prefix: 'A', from: 9999, to: 9999 } }),
    field: 'services.1.numbers.from',
    ja: '番号が「証明」と重なっています。文字か範囲を変えてください。',
  },
  {
    settings: { ...smallOffice(), paperRoll: { prefix: 'B', from: 1, to: 9 } },
    field: 'paperRoll.from',
    ja: '番号が「住所変更」と重なっています。文字か範囲を変えてください。',
  },
  {
    settings: withService('jusho', { after: [service('jusho')] }),
    field: 'services.1.after',
    ja: 'たどると自分自身が先になり、いつまでも呼ばれません。先に済ませる手続きを減らしてください。',
  },
  {
    settings: { ...smallOffice(), hours: { ...smallOffice().hours, mon: { from: wallTime('8'), to: wallTime('17:15') } } },
    field: 'hours.mon.from',
    ja: '8:45のように、時刻を入力してください。',
  },
  {
    settings: { ...smallOffice(), hours: { ...smallOffice().hours, mon: { from: wallTime('09:00'), to: wallTime('08:00') } } },
    field: 'hours.mon.to',
    ja: '終了は、開始より後の時刻にしてください。',
  },
  {
    settings: { ...smallOffice(), lamp: { free: 30, busy: 15 } },
    field: 'lamp.busy',
    ja: '「やや混雑」は、「空いています」より長い時間にしてください。',
  },
  { settings: { ...smallOffice(), target: { minutes: 15, share: 1.2 } }, field: 'target.share', ja: '100以下にしてください。' },
  { settings: { ...smallOffice(), longWaitMinutes: 2.5 }, field: 'longWaitMinutes', ja: '小数のない数字にしてください。' },
  {
    settings: { ...smallOffice(), counters: [newCounter(smallOffice(), [smallOffice()]), ...smallOffice().counters] },
    field: 'counters.0.name.ja',
    ja: '入力してください。',
  },
  {
    settings: { ...smallOffice(), notices: [{ ja: 'あ'.repeat(201), en: 'Long' }] },
    field: 'notices.0.ja',
    ja: '200文字までにしてください。',
  },
]

test('what does not hold is found at its field, and said there in words [Z6]', () => {
  for (const { settings, field, ja } of WRONG) {
    const [fault] = faultsIn(settings)
    if (!fault) throw new Error(`nothing is wrong at ${field}`)
    expect([pathKey(fault.path), faultText(fault, settings, 'ja')]).toEqual([field, ja])
    // The schema's own English never reaches a reader.
    expect(faultText(fault, settings, 'en')).toMatch(/^[A-Z“].*\.$/)
  }
  expect(faultsIn(smallOffice())).toEqual([])
})

test('of a field that is wrong by itself nothing is said about the one beside it [Z6]', () => {
  const hours = { ...smallOffice().hours, mon: { from: wallTime('x'), to: wallTime('08:00') } }
  expect(faultsIn({ ...smallOffice(), hours }).map(({ kind }) => kind)).toEqual(['time'])
})

test('a service that is taken away takes its traces along; a counter left with nothing is to be mended [Z6, Z2]', () => {
  const gone = withoutService(withService('shomei', { after: [service('annai')] }), 'annai')
  expect(faultsIn(gone)).toEqual([])
  expect(JSON.stringify(gone)).not.toMatch(/annai/)
  const only = withoutService({ ...smallOffice(), counters: smallOffice().counters.slice(2, 3) }, 'jusho')
  const nothing = withoutService(withoutService(only, 'shomei'), 'annai')
  expect(faultsIn(nothing).map(({ path }) => pathKey(path))).toEqual(['services', 'counters.0.ranks'])
})

test('everything that is wrong leads to where it is mended; every change to its section [Z6, Z7]', () => {
  const draft = withService('jusho', { minutes: 20 })
  expect(placeOfPath(['services', 1, 'minutes'], draft)).toEqual({ section: 'services', of: 'jusho' })
  expect(placeOfPath(['hours', 'mon', 'to'], draft)).toEqual({ section: 'hours', of: null })
  expect(changesBetween(smallOffice(), draft).map(placeOfChange)).toEqual([{ section: 'services', of: 'jusho' }])
  const address = addressOf({ section: 'services', of: 'jusho' })
  expect(shownIn(address.slice(address.indexOf('?')))).toEqual({ section: 'services', of: 'jusho' })
  expect(shownIn('?part=nowhere')).toEqual({ section: 'hours', of: null })
})

test('each change is told once, in words, from what to what [Z7]', () => {
  const from = smallOffice()
  const hours = { ...from.hours, sat: { from: wallTime('09:00'), to: wallTime('12:00') } }
  const specialDays = [{ day: '2027-03-28' as Day, hours: null, note: { ja: '工事のため', en: 'Building works' } }]
  const [first, second, third] = from.counters as [never, never, never]
  const to: OfficeSettings = {
    ...withService('jusho', { name: { ja: '引っ越し', en: 'Moving', zh: '搬家' }, cap: { people: 80, per: 'half-day' } }),
    hours,
    specialDays,
    target: { minutes: 15, share: 0.95 },
    counters: [second, first, third],
  }
  expect(allTold(from, to)).toEqual([
    '毎週の受付時間: 月〜金 8:45〜17:15、土・日 休み → 月〜金 8:45〜17:15、土 9:00〜12:00、日 休み',
    '目標を守る割合（%）: 90% → 95%',
    '手続き「引っ越し」の名前: 「住所変更」 → 「引っ越し」',
    '手続き「引っ越し」の人数の上限: なし → 半日80人',
    '2027年3月28日(日): — → 加える（休み、「工事のため」）',
    '並び順: 窓口「1 1番」・窓口「2 2番」・窓口「3 3番」 → 窓口「2 2番」・窓口「1 1番」・窓口「3 3番」',
  ])
  expect(allTold(from, to, 'en').slice(0, 2)).toEqual([
    'Weekly hours: Mon–Fri 8:45–17:15; Sat, Sun closed → Mon–Fri 8:45–17:15; Sat 9:00–12:00; Sun closed',
    'Target: share of visitors (%): 90% → 95%',
  ])
  expect(changesBetween(from, smallOffice())).toEqual([])
})

test('a service’s own target is told against the office’s [Z7, E83]', () => {
  const target = { minutes: 20, share: 0.8 }
  expect(allTold(smallOffice(), withService('jusho', { target }))).toEqual([
    '手続き「住所変更」の呼び出しまでの目標: 区役所と同じ → 80%の方を20分以内に',
  ])
  expect(allTold(withService('jusho', { target }), smallOffice(), 'en')).toEqual([
    'Service “Moving”: Target: 80% of visitors within 20 min → as the office',
  ])
})

test('where only another language changes, it is that one which is told [Z7]', () => {
  const from = withService('jusho', { name: { ja: '住所変更', en: 'Moving', zh: '住址变更' } })
  const to = withService('jusho', { name: { ja: '住所変更', en: 'Moving', zh: '搬家' } })
  expect(allTold(from, to)).toEqual(['手続き「住所変更」の名前: 中国語「住址变更」 → 中国語「搬家」'])
  expect(allTold(smallOffice(), withService('jusho', { name: { ja: '住所変更', en: '' } }))).toEqual([
    '手続き「住所変更」の名前: 英語「Moving」 → 英語（未入力）',
  ])
})

const ids = fc.shuffledSubarray(['shomei', 'jusho', 'annai', 'koseki', 'kodomo'], { minLength: 1 })
const anyText = fc.record({ ja: fc.constantFrom('あ', 'い'), en: fc.constantFrom('a', 'b') })
const anySettings = fc
  .record({
    ids,
    minutes: fc.constantFrom(4, 15),
    name: anyText,
    hint: fc.option(anyText, { nil: undefined }),
    counters: fc.shuffledSubarray(['1', '2', '3', '4'], { minLength: 1 }),
    days: fc.subarray(['2027-01-04', '2027-01-05', '2027-01-06']),
    notices: fc.array(anyText, { maxLength: 2 }),
    free: fc.constantFrom(10, 15),
    roll: fc.constantFrom(null, { prefix: 'R', from: 1, to: 99 }),
  })
  .map((any): OfficeSettings => {
    const base = smallOffice()
    const [pattern, desk] = [base.services[0], base.counters[0]]
    if (!pattern || !desk) throw new Error('the small office has a service and a counter')
    const known = (id: string, index: number) => ({
      ...pattern,
      id: service(id),
      numbers: { prefix: 'ABCDE'.charAt(index), from: 1, to: 9 },
      minutes: any.minutes,
      ...(any.hint && index % 2 === 0 ? { hint: any.hint } : {}),
    })
    return {
      ...base,
      services: any.ids.map(known),
      counters: any.counters.map((id) => ({ ...desk, id: id as CounterId, name: any.name })),
      specialDays: any.days.map((day) => ({ day: day as Day, hours: null })),
      notices: any.notices,
      lamp: { free: any.free, busy: 30 },
      paperRoll: any.roll,
    }
  })

const inCalendar = (settings: OfficeSettings): OfficeSettings => ({
  ...settings,
  specialDays: settings.specialDays.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
})

test('the changes between two settings make the one of the other, whatever they are; taken back, they unmake it [Z7]', () => {
  fc.assert(
    fc.property(anySettings, anySettings, (from, to) => {
      const changes = changesBetween(from, to)
      const made = changes.reduce(withChange, from)
      expect(isSame(inCalendar(made), inCalendar(to))).toBe(true)
      const unmade = changes.toReversed().map(inverseOf).reduce(withChange, made)
      expect(changesBetween(from, unmade)).toEqual([])
    }),
  )
})

test('laid over settings that somebody else has changed, mine stay mine and theirs theirs; only what both changed is asked [Z8]', () => {
  const base = smallOffice()
  const mine = withService('jusho', { minutes: 20, delivery: false }, { ...base, lamp: { free: 20, busy: 30 } })
  const theirs = withService('jusho', { minutes: 10 }, { ...base, lamp: { free: 10, busy: 30 }, longWaitMinutes: 45 })
  const forked = { base, mine, theirs }
  const conflicts = conflictsOf(forked)
  expect(conflicts.map((change) => told(change, theirs, mine))).toEqual([
    '「空いています」は何分まで: 10分 → 20分',
    '手続き「住所変更」の窓口での標準の時間（分）: 10分 → 20分',
  ])
  expect(mergeSettings(forked, [])).toEqual(withService('jusho', { delivery: false }, theirs))
  expect(mergeSettings(forked, conflicts)).toEqual({ ...mine, longWaitMinutes: 45 })
})

test('an entry that one has deleted and the other changed is asked about as a whole [Z8]', () => {
  const base = smallOffice()
  const forked = {
    base,
    mine: withService('annai', { minutes: 9 }),
    theirs: withoutService(base, 'annai'),
  }
  const [conflict] = conflictsOf(forked)
  expect(conflict).toMatchObject({ kind: 'added', list: 'services', of: 'annai' })
  expect(mergeSettings(forked, []).services.map(({ id }) => id)).toEqual(['shomei', 'jusho'])
  expect(mergeSettings(forked, conflict ? [conflict] : []).services[2]?.minutes).toBe(9)
})

/** Whether a change has been made: the value stands, the entry is there or gone. */
function stands(change: SettingChange, settings: OfficeSettings): boolean {
  if (change.kind === 'changed') return isSame(withChange(settings, change), settings)
  if (change.kind === 'reordered') return true
  const isThere = settings[change.list].some((entry) => ('day' in entry ? entry.day : entry.id) === change.of)
  return isThere === (change.kind === 'added')
}

test('whatever two people do, nothing of the latest is lost by laying mine over it; where I insist, nothing of mine [Z8]', () => {
  fc.assert(
    fc.property(anySettings, anySettings, anySettings, (base, mine, theirs) => {
      const forked = { base, mine, theirs }
      const merged = mergeSettings(forked, [])
      expect(changesBetween(base, theirs).filter((change) => !stands(change, merged))).toEqual([])
      const insisted = mergeSettings(forked, conflictsOf(forked))
      expect(changesBetween(base, mine).filter((change) => !stands(change, insisted))).toEqual([])
    }),
  )
})

test('a service in use is closed instead: its counters keep it, and all other changes stay [Z2]', () => {
  const base = smallOffice()
  const draft = { ...withoutService(withService('shomei', { minutes: 6 }), 'jusho'), longWaitMinutes: 45 }
  const closed = closingInstead(base, draft, 'jusho')
  expect(closed).toEqual(
    withService('jusho', { closed: true }, { ...withService('shomei', { minutes: 6 }), longWaitMinutes: 45 }),
  )
  const removal = changesBetween(base, draft).find(({ kind }) => kind === 'removed')
  if (!removal) throw new Error('the service was not removed')
  expect(takenBack({ base, draft, change: removal })).toEqual({ ...withService('shomei', { minutes: 6 }), longWaitMinutes: 45 })
})

test('a new service has letters and an id of its own; a new counter the next number [Z5]', () => {
  const first = newService([smallOffice()])
  expect(first).toMatchObject({ id: 'service-1', numbers: { prefix: 'D', from: 1, to: 999 } })
  const second = newService([smallOffice(), withServices((all) => [...all, first])])
  expect(second).toMatchObject({ id: 'service-2', numbers: { prefix: 'E' } })
  expect(newCounter(smallOffice(), [smallOffice()]).label).toBe('4')
  expect(moved(['a', 'b', 'c'] as string[], 2, 0)).toEqual(['c', 'a', 'b'])
})

test('a change is told in every language of the screens [Z7]', () => {
  const [from, to] = [smallOffice(), withService('jusho', { minutes: 20 })]
  for (const language of LANGUAGES)
    for (const change of changesBetween(from, to)) expect(changeRow(change, { from, to, language }).after).toMatch(/20/)
})
