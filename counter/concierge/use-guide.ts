import { useEffect } from 'react'
import type { Trouble } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import type { Guide } from '#contract/guide.ts'

/** What could not be read is asked for again soon; what was read, once an hour, as the city may correct it. */
const AGAIN_MS = 5000
const ANEW_MS = 3_600_000

/** Without the guide services can still be chosen by name. */
const NO_GUIDE: Guide = { example: false, sources: [], papers: {}, questions: {}, alternatives: {}, events: [] }

/** `null` while it is on its way for the first time. */
export function useGuide(): Readonly<{ guide: Guide | null; trouble: Trouble | null }> {
  const [{ answer, refusal }, readAgain] = useRead('read-guide', { params: {}, input: null }, null)
  useEffect(() => {
    if (answer === null && refusal === null) return
    const timer = setTimeout(readAgain, refusal ? AGAIN_MS : ANEW_MS)
    return () => clearTimeout(timer)
  }, [answer, refusal, readAgain])
  return answer ? { guide: answer, trouble: null } : { guide: refusal && NO_GUIDE, trouble: refusal }
}
