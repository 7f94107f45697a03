import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorDeedWords, visitorWords } from '#client/words/floor.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import { AskCancel } from './AskCancel.tsx'
import { AskHold } from './AskHold.tsx'
import { AskTransfer } from './AskTransfer.tsx'
import { type ErrandAct, errandActs } from './errand-acts.ts'
import { errandNotes, stateText } from './errand-text.ts'
import { toldOfTicket } from './told-ticket.ts'

type Props = Readonly<{ errand: ErrandCard; card: TicketCard; view: FloorView }>
type Asked = Exclude<ErrandAct, 'return'>

const ASK_WORDS = {
  hold: visitorWords.hold,
  transfer: visitorWords.transfer,
  cancel: visitorWords.cancelErrand,
} as const

/** One errand of a visitor. */
export function Errand({ errand, card, view }: Props) {
  const { language, say } = useLanguage()
  const [asked, setAsked] = useState<Asked | null>(null)
  const sight = { view, language }
  const acts = errandActs(card, errand)
  const asks = acts.filter((act): act is Asked => act !== 'return')
  const close = () => setAsked(null)
  return (
    <li className="visitor-errand">
      <div className="visitor-line">
        <p className="visitor-what">
          <strong>{localText(errand.name, language)}</strong> {stateText(errand, sight)}
          {errandNotes(errand, sight).map((note) => ` · ${note}`)}
        </p>
        <div className="visitor-acts">
          {acts.includes('return') ? <Return number={card.number} service={errand.service} /> : null}
          {asks.map((act) => (
            <Button
              key={act}
              look="outline"
              size="small"
              aria-expanded={asked === act}
              onClick={() => setAsked(asked === act ? null : act)}
              data-testid={`ask-${act}`}
            >
              {say(ASK_WORDS[act])}
            </Button>
          ))}
        </div>
      </div>
      {asked === 'hold' ? <AskHold number={card.number} service={errand.service} onClose={close} /> : null}
      {asked === 'transfer' ? <AskTransfer errand={errand} card={card} view={view} onClose={close} /> : null}
      {asked === 'cancel' ? <AskCancel number={card.number} errand={errand} onClose={close} /> : null}
    </li>
  )
}

function Return({ number, service }: Readonly<{ number: string; service: string }>) {
  const { say } = useLanguage()
  return (
    <Act
      route="return-ticket"
      params={{ number }}
      input={{ service }}
      deed={() => toldOfTicket(number, (language) => wordsIn(language, floorDeedWords.returned, { number }))}
      testId="return"
    >
      {say(visitorWords.return)}
    </Act>
  )
}
