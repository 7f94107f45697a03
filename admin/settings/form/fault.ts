import type { fieldFaultWords } from '#client/words/settings.ts'
import type { SettingsFault } from '#contract/settings-faults.ts'
import { type Path, pathKey } from './part.ts'

type FieldFault = keyof typeof fieldFaultWords

/** What is wrong and where. `limit`: the bound that is passed; `about`: the other thing it does not go with. */
export type Fault = Readonly<{ path: Path; kind: FieldFault | SettingsFault; limit: number | null; about: string | null }>

/** What is wrong at a part or, with `inside`, anywhere below it. */
export const faultsAt = (faults: readonly Fault[], path: Path, inside: boolean): readonly Fault[] => {
  const key = pathKey(path)
  return faults.filter((fault) => {
    const found = pathKey(fault.path)
    return found === key || (inside && found.startsWith(`${key}.`))
  })
}
