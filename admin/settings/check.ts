import { OfficeSettings } from '#contract/settings.ts'
import type { SettingsFault } from '#contract/settings-faults.ts'
import type { Fault } from './form/fault.ts'
import type { Path } from './form/part.ts'

type Issue = NonNullable<ReturnType<typeof OfficeSettings.safeParse>['error']>['issues'][number]
type Kind = Fault['kind']

/** What a text at that place has to look like. */
const FORMATS: Readonly<Record<string, Kind>> = { prefix: 'prefix', from: 'time', to: 'time', halfDayAt: 'time', day: 'date' }

const limited = (kind: Kind, limit: number | bigint | null): Pick<Fault, 'kind' | 'limit'> => ({
  kind,
  limit: limit === null ? null : Number(limit),
})

function whatIsWrong(issue: Issue): Pick<Fault, 'kind' | 'limit'> {
  switch (issue.code) {
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return limited('at-least', issue.minimum)
      return limited(issue.origin === 'string' ? 'missing' : 'too-few', null)
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return limited('at-most', issue.maximum)
      return limited(issue.origin === 'string' ? 'too-long' : 'too-many', issue.maximum)
    case 'invalid_type':
      return limited(issue.expected === 'int' ? 'whole' : issue.expected === 'number' ? 'number' : 'missing', null)
    case 'invalid_format':
      return limited(FORMATS[String(issue.path.at(-1))] ?? 'other', null)
    default:
      return limited('other', null)
  }
}

/** A fault between fields carries its name from the contract. */
type Between = Readonly<{ fault: SettingsFault; about?: string }>

function faultOf(issue: Issue): Fault {
  // Paths of settings hold names and places only: JSON has no symbols.
  const path = issue.path as Path
  if (issue.code !== 'custom') return { path, ...whatIsWrong(issue), about: null }
  const { fault, about = null } = (issue.params as Between | undefined) ?? { fault: 'other' as never }
  return { path, kind: fault, limit: null, about }
}

const parentOf = ({ path }: Fault): string => path.slice(0, -1).join('.')

/** Everything that does not hold, as the server would find it (Z6). Of fields that are wrong by themselves nothing is said between. */
export function faultsIn(draft: OfficeSettings): readonly Fault[] {
  const { error } = OfficeSettings.safeParse(draft)
  const issues = error?.issues ?? []
  const alone = issues.filter(({ code }) => code !== 'custom').map(faultOf)
  const between = issues.filter(({ code }) => code === 'custom').map(faultOf)
  const wrong = new Set(alone.map(parentOf))
  return [...alone, ...between.filter((fault) => !wrong.has(parentOf(fault)))]
}
