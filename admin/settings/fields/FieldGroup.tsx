import type { ReactNode } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { faultText } from '../fault-text.ts'
import { useFault, useForm } from '../form/FormContext.tsx'
import { type Part, pathKey } from '../form/part.ts'

type Props<T> = Readonly<{ part: Part<T>; className?: string; children: ReactNode }>

/** Fields that are one part together, and what is wrong with them as a whole. */
export function FieldGroup<T>({ part, className, children }: Props<T>) {
  const { language } = useLanguage()
  const { draft } = useForm()
  const { fault, leave } = useFault(part)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only learns that somebody has been in its fields
    <div className={className} data-field={pathKey(part.path)} onBlur={leave}>
      {children}
      {fault ? (
        <p className="setting-fault" role="alert">
          {faultText(fault, draft, language)}
        </p>
      ) : null}
    </div>
  )
}
