import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { OfficeSettings } from '#contract/settings.ts'
import type { SettingChange } from '#core/settings-changes.ts'
import { type Fault, faultsAt } from './fault.ts'
import { type Part, type Path, pathKey } from './part.ts'

/** The draft as a whole: what it is, what it changes, and what is wrong in it. */
export type Draft = Readonly<{ draft: OfficeSettings; changes: readonly SettingChange[]; faults: readonly Fault[] }>

/** What every field of the form knows: the draft, and which fields somebody has been in. */
type Form = Draft &
  Readonly<{
    isVisited: (path: Path) => boolean
    visit: (path: Path) => void
  }>

const FormContext = createContext<Form | null>(null)

type Props = Draft & Readonly<{ children: ReactNode }>

export function FormProvider({ draft, changes, faults, children }: Props) {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set())
  const visit = useCallback(
    (path: Path) => setVisited((before) => (before.has(pathKey(path)) ? before : new Set([...before, pathKey(path)]))),
    [],
  )
  const form = useMemo<Form>(
    () => ({ draft, changes, faults, visit, isVisited: (path) => visited.has(pathKey(path)) }),
    [draft, changes, faults, visit, visited],
  )
  return <FormContext value={form}>{children}</FormContext>
}

export function useForm(): Form {
  const form = useContext(FormContext)
  if (!form) throw new Error('a field outside of a form')
  return form
}

/** What is wrong at a field, once somebody has been in it: nobody is told off for what they have not come to yet. */
export function useFault<T>({ path }: Part<T>): Readonly<{ fault: Fault | null; leave: () => void }> {
  const { faults, isVisited, visit } = useForm()
  const [fault = null] = isVisited(path) ? faultsAt(faults, path, false) : []
  return { fault, leave: () => visit(path) }
}
