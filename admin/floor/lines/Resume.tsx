import { useLanguage } from '#client/LanguageProvider.tsx'
import type { lineWords } from '#client/words/floor.ts'
import type { FloorLine } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import { toldResumed } from './told-tickets.ts'

type Words = typeof lineWords.resume | typeof lineWords.keepOn | typeof lineWords.resumeAll

/** Tickets for these lines are given again. */
export function Resume({ lines, words }: Readonly<{ lines: readonly FloorLine[]; words: Words }>) {
  const { say } = useLanguage()
  return (
    <Act
      route="resume-tickets"
      params={{}}
      input={{ services: lines.map(({ id }) => id) }}
      deed={() => toldResumed(lines)}
      testId="resume"
    >
      {say(words)}
    </Act>
  )
}
