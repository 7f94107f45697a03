import './Lamp.css'
import type { Lamp as LampState } from '#contract/words.ts'
import { useLanguage } from '../LanguageProvider.tsx'
import { LAMP_SHAPES } from '../lamp-shapes.ts'
import { lampWords } from '../words/common.ts'

/** How busy it is, told by shape, colour and word together. */
export function Lamp({ lamp }: Readonly<{ lamp: LampState }>) {
  const { say } = useLanguage()
  return (
    <span className={`lamp lamp-${lamp}`}>
      <svg className="lamp-shape" viewBox="0 0 24 24" aria-hidden="true">
        <path d={LAMP_SHAPES[lamp]} />
      </svg>
      <span>{say(lampWords[lamp])}</span>
    </span>
  )
}
