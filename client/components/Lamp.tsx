import './Lamp.css'
import type { ReactNode } from 'react'
import type { Lamp as LampState } from '#contract/words.ts'
import { useLanguage } from '../LanguageProvider.tsx'
import { lampWords } from '../words/common.ts'

/** Told apart by shape as well as by colour: circle, triangle, square; a bar for closed, a ring for not known. */
const SHAPES = {
  unknown: <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 4a6 6 0 1 1 0 12 6 6 0 0 1 0-12" />,
  free: <circle cx="12" cy="12" r="10" />,
  busy: <path d="M12 2 23 21H1Z" />,
  crowded: <rect x="2" y="2" width="20" height="20" />,
  closed: <rect x="2" y="9" width="20" height="6" />,
} as const satisfies Record<LampState, ReactNode>

/** How busy it is: shape, colour and word together. */
export function Lamp({ lamp }: Readonly<{ lamp: LampState }>) {
  const { say } = useLanguage()
  return (
    <span className={`lamp lamp-${lamp}`}>
      <svg className="lamp-shape" viewBox="0 0 24 24" aria-hidden="true">
        {SHAPES[lamp]}
      </svg>
      <span>{say(lampWords[lamp])}</span>
    </span>
  )
}
