import { roleWords, screenWords } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import { actWords, auditWords, changedFieldWords, factWords, staffWords } from '#client/words/people.ts'
import { localText, type Wording, wordsIn } from '#client/words.ts'
import type { AuditEntry, AuditedAct } from '#contract/audit.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import type { Language } from '#contract/words.ts'

/** What stands in a table under a word of the contract; `null` for a word of an older version, which no table has any more. */
const lookedUp = (table: Readonly<Record<string, Wording>>, word: string): Wording | null =>
  Object.hasOwn(table, word) ? (table[word] ?? null) : null

/** What was done. */
function actText({ type }: Pick<AuditEntry, 'type'>, language: Language): string {
  const wording = lookedUp(actWords, type) ?? lookedUp(factWords, type)
  return wording ? wordsIn(language, wording) : type
}

const DEVICE_PAIRED: AuditedAct = 'device-paired'

/** By whom: a fact of the day with nobody to it is the office's own, a device pairs itself, of any other act it is not known. */
function whoText({ type, by, device }: Pick<AuditEntry, 'type' | 'by' | 'device'>, language: Language): string {
  if (by?.name) return by.name
  if (type === DEVICE_PAIRED && device?.name) return device.name
  return wordsIn(language, by === null && lookedUp(factWords, type) ? auditWords.automatic : auditWords.someone)
}

/** Where: the counter, else the device if it is another than who acted. */
function whereText({ by, device, counter }: Pick<AuditEntry, 'by' | 'device' | 'counter'>, language: Language): string | null {
  if (counter !== null) return /^\d+$/.test(counter) ? wordsIn(language, auditWords.counter, { label: counter }) : counter
  return device === null || device.id === by?.id ? null : device.name
}

/** The number, or the person or device it was about; a kind of screen by its name. */
function aboutText({ number, about }: Pick<AuditEntry, 'number' | 'about'>, language: Language): string | null {
  if (number !== null) return number
  const screen = about === null ? null : lookedUp(screenWords, about)
  return screen ? wordsIn(language, screen) : about
}

type Told = Readonly<{ offices: readonly OfficeGlance[]; language: Language }>

function valueText(field: string, value: string, { offices, language }: Told): string {
  const role = field === 'role' ? lookedUp(roleWords, value) : null
  if (role) return wordsIn(language, role)
  if (field === 'active') return wordsIn(language, value === 'true' ? staffWords.active : staffWords.inactive)
  if (field !== 'office') return value
  if (value === 'all') return wordsIn(language, deviceWords.allOffices)
  const office = offices.find((one) => one.office === value)
  return office ? localText(office.name, language) : value
}

const FIELDS = Object.keys(changedFieldWords).join('|')
/** Before each field's name: a person's own name may have a comma in it. */
const BETWEEN_FIELDS = new RegExp(`, (?=(?:${FIELDS}): )`)
const CHANGE = new RegExp(`^(${FIELDS}): (.*)$`)

function changeText(change: string, told: Told): string {
  const [, field, values] = change.match(CHANGE) ?? []
  const wording = field === undefined ? null : lookedUp(changedFieldWords, field)
  if (field === undefined || values === undefined || !wording) return change
  const shown = values.split(' → ').map((value) => valueText(field, value, told))
  return wordsIn(told.language, auditWords.change, { field: wordsIn(told.language, wording), values: shown.join(' → ') })
}

const ACCESS = { 'signInRequired: true': auditWords.turnedOn, 'signInRequired: false': auditWords.turnedOff } as const

/** What was changed, from the words of the contract into those of the reader. */
function detailText(detail: string, told: Told): string {
  const access = lookedUp(ACCESS, detail)
  if (access) return wordsIn(told.language, access)
  return detail
    .split(BETWEEN_FIELDS)
    .map((change) => changeText(change, told))
    .join(wordsIn(told.language, auditWords.and))
}

/** One line of the record, as it is read. `null`: there is nothing to say, or it has been said on the line already. */
export type RecordLine = Readonly<{
  who: string
  what: string
  about: string | null
  detail: string | null
  where: string | null
}>

export function recordLine(entry: AuditEntry, told: Told): RecordLine {
  const { language } = told
  const who = whoText(entry, language)
  const [about, where] = [aboutText(entry, language), whereText(entry, language)]
  return {
    who,
    what: actText(entry, language),
    about: about === who ? null : about,
    detail: entry.detail === null ? null : detailText(entry.detail, told),
    where: where === who ? null : where,
  }
}
