import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { Instant } from '#contract/primitives.ts'

const SECOND_MS = 1000

/** When the counter calls by itself, on the button that would do the same now; `someone`: there is somebody to call. */
export function AutoCall({ at, someone }: Readonly<{ at: Instant; someone: boolean }>) {
  const { say } = useLanguage()
  const now = useNow(SECOND_MS)
  const n = Math.max(0, Math.ceil((at - now) / SECOND_MS))
  return (
    <span className="main-act-auto" data-testid="auto-call">
      {someone ? say(words.autoCall, { n }) : say(words.autoCallSoon)}
    </span>
  )
}
