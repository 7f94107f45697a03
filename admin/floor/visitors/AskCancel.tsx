import { useLanguage } from '#client/LanguageProvider.tsx'
import { cancelReasonWords } from '#client/words/counter.ts'
import { floorDeedWords, visitorWords } from '#client/words/floor.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { ErrandCard } from '#contract/views/cards.ts'
import { CANCEL_REASONS } from '#contract/words.ts'
import { Act } from '../parts/Act.tsx'
import { Ask } from '../parts/Ask.tsx'
import { toldOfTicket } from './told-ticket.ts'

/** `errand` null: the whole visit. */
type Props = Readonly<{ number: string; errand: ErrandCard | null; onClose: () => void }>

/** Why a visit or one errand of it ends here. */
export function AskCancel({ number, errand, onClose }: Props) {
  const { language, say } = useLanguage()
  const question =
    errand === null
      ? say(visitorWords.cancelVisitWhy, { number })
      : say(visitorWords.cancelErrandWhy, { number, service: localText(errand.name, language) })
  return (
    <Ask question={question} onClose={onClose} testId="cancel-why">
      {CANCEL_REASONS.map((reason) => (
        <Act
          key={reason}
          route="cancel-ticket"
          params={{ number }}
          input={errand === null ? { reason } : { reason, service: errand.service }}
          deed={() =>
            toldOfTicket(number, (spoken) =>
              wordsIn(spoken, floorDeedWords.cancelled, { number, reason: wordsIn(spoken, cancelReasonWords[reason]) }),
            )
          }
          onDone={onClose}
        >
          {say(cancelReasonWords[reason])}
        </Act>
      ))}
    </Ask>
  )
}
