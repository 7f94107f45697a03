import './Block.css'
import type { ReactNode } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'

type Props = Readonly<{ heading: Wording; hint?: Wording; children: ReactNode }>

/** Settings that belong together. */
export function Block({ heading, hint, children }: Props) {
  const { say } = useLanguage()
  return (
    <section className="setting-block">
      <h3>{say(heading)}</h3>
      {hint ? <p className="setting-hint">{say(hint)}</p> : null}
      {children}
    </section>
  )
}
