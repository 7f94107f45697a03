import { useEffect, useRef } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { beBackWords } from '#client/words/be-back.ts'
import type { Instant } from '#contract/primitives.ts'
import { nextBeBack } from '#core/be-back.ts'

type Props = Readonly<{ until: Instant | null; timeZone: string }>

/** Until when whoever waits may be away from the hall, or that they should stay. What was told holds until it is wrong by much. */
export function BeBack({ until, timeZone }: Props) {
  const { language, say } = useLanguage()
  const told = useRef<Instant | null>(null)
  const time = nextBeBack(told.current, until)
  useEffect(() => {
    told.current = time
  }, [time])
  return (
    <p className="ticket-face-back" data-testid="be-back" data-until={time ?? undefined}>
      <Ruby text={time === null ? say(beBackWords.stay) : say(beBackWords.by, { time: clockText(time, timeZone, language) })} />
    </p>
  )
}
