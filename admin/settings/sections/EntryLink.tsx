import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { addressOf, placeOfChange, type SectionId } from '../address.ts'
import { useForm } from '../form/FormContext.tsx'
import { faultsAt } from '../form/fault.ts'
import type { Path } from '../form/part.ts'
import { Marks } from '../Marks.tsx'

type Props = Readonly<{ section: SectionId; of: string; path: Path; children: ReactNode }>

/** Opens an entry; says beside its name whether something in it is changed or wrong. */
export function EntryLink({ section, of, path, children }: Props) {
  const { faults, changes } = useForm()
  const changed = changes.map(placeOfChange).filter((place) => place.section === section && place.of === of)
  return (
    <>
      <Link href={addressOf({ section, of })}>{children}</Link>
      <Marks changed={changed.length} wrong={faultsAt(faults, path, true).length} />
    </>
  )
}
