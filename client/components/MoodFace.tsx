import './MoodFace.css'
import type { OpinionMood } from '#contract/words.ts'

/** The mouth of each mood's face, so that it is not told by words alone. */
const MOUTHS = { good: 'M7 14q5 5 10 0', neutral: 'M7 15h10', bad: 'M7 17q5-5 10 0' } as const satisfies Record<
  OpinionMood,
  string
>

/** A face beside the word for a mood. */
export function MoodFace({ mood }: Readonly<{ mood: OpinionMood }>) {
  return (
    <svg className="mood-face" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d={`M8 9v1M16 9v1${MOUTHS[mood]}`} />
    </svg>
  )
}
