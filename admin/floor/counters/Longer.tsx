import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { floorCounterWords, floorDeedWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorCounter } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import { useHand } from '../parts/hand.ts'
import { minutesUntilLater } from './presence.ts'

const MORE_MINUTES = 15

/** A break may last longer than was said. */
export function Longer({ counter: { id, label, pause }, now }: Readonly<{ counter: FloorCounter; now: Instant }>) {
  const { say } = useLanguage()
  const { timeZone } = useHand()
  const minutes = minutesUntilLater(pause?.until ?? null, MORE_MINUTES, now)
  const until = (now + minutes * 60_000) as Instant
  return (
    <Act
      route="pause-counter"
      params={{ counter: id }}
      input={{ minutes, ...(pause?.reason ? { reason: pause.reason } : {}) }}
      deed={() => ({
        told: (language) => wordsIn(language, floorDeedWords.longer, { label, until: clockText(until, timeZone, language) }),
        undo: { kind: 'counter', counter: id },
      })}
    >
      {say(floorCounterWords.longer, { minutes: MORE_MINUTES })}
    </Act>
  )
}
