import './Face.css'
import type { ReactNode } from 'react'
import type { OPINION_MOODS } from '#contract/words.ts'

type Mood = (typeof OPINION_MOODS)[number]

const MOUTHS = {
  good: <path d="M15 29c5 6 13 6 18 0" />,
  neutral: <path d="M16 31h16" />,
  bad: <path d="M15 33c5-6 13-6 18 0" />,
} as const satisfies Record<Mood, ReactNode>

/** A face beside its word, to be pointed at. */
export function Face({ mood }: Readonly<{ mood: Mood }>) {
  return (
    <svg className="face" viewBox="0 0 48 48" aria-hidden="true">
      <circle cx="24" cy="24" r="20" />
      <path d="M17 18v3M31 18v3" />
      {MOUTHS[mood]}
    </svg>
  )
}
