import { useLanguage } from '#client/LanguageProvider.tsx'
import { holdReasonWords } from '#client/words/counter.ts'
import { floorDeedWords, visitorWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import { HOLD_REASONS } from '#contract/words.ts'
import { Act } from '../parts/Act.tsx'
import { Ask } from '../parts/Ask.tsx'
import { toldOfTicket } from './told-ticket.ts'

/** After so long a visitor on hold is back in the line, so that nobody is forgotten there. */
const HOLD_MINUTES = 30

export function AskHold({ number, service, onClose }: Readonly<{ number: string; service: string; onClose: () => void }>) {
  const { say } = useLanguage()
  return (
    <Ask question={say(visitorWords.holdWhy, { minutes: HOLD_MINUTES })} onClose={onClose}>
      {HOLD_REASONS.map((reason) => (
        <Act
          key={reason}
          route="hold-ticket"
          params={{ number }}
          input={{ service, reason, minutes: HOLD_MINUTES }}
          deed={() =>
            toldOfTicket(number, (language) =>
              wordsIn(language, floorDeedWords.held, { number, reason: wordsIn(language, holdReasonWords[reason]) }),
            )
          }
          onDone={onClose}
        >
          {say(holdReasonWords[reason])}
        </Act>
      ))}
    </Ask>
  )
}
