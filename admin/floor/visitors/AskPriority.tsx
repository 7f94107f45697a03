import { useLanguage } from '#client/LanguageProvider.tsx'
import { priorityReasonWords } from '#client/words/counter.ts'
import { floorDeedWords, visitorWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import { PRIORITY_REASONS } from '#contract/words.ts'
import { Act } from '../parts/Act.tsx'
import { Ask } from '../parts/Ask.tsx'
import { toldOfTicket } from './told-ticket.ts'

/** A booked time gives priority by itself. */
const GIVEN = PRIORITY_REASONS.filter((reason) => reason !== 'appointment')

/** Nobody is put before others without a reason. */
export function AskPriority({ number, onClose }: Readonly<{ number: string; onClose: () => void }>) {
  const { say } = useLanguage()
  return (
    <Ask question={say(visitorWords.priorityWhy, { number })} onClose={onClose} testId="priority-why">
      {GIVEN.map((reason) => (
        <Act
          key={reason}
          route="prioritise-ticket"
          params={{ number }}
          input={{ reason }}
          deed={() =>
            toldOfTicket(number, (language) =>
              wordsIn(language, floorDeedWords.prioritised, { number, reason: wordsIn(language, priorityReasonWords[reason]) }),
            )
          }
          onDone={onClose}
          testId={`because-${reason}`}
        >
          {say(priorityReasonWords[reason])}
        </Act>
      ))}
    </Ask>
  )
}
