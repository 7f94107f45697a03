import './Confirm.css'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import type { CommandHandle } from '#client/use-command.ts'
import { kiosk, needWords } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { NEEDS, type Need } from '#contract/words.ts'
import { CheckMark } from './CheckMark.tsx'
import { OfferWait } from './OfferWait.tsx'
import { Question } from './Question.tsx'

type Props = Readonly<{
  chosen: readonly ServiceOffer[]
  needs: readonly Need[]
  take: CommandHandle<'take-ticket'>
  onNeed: (need: Need) => void
  onTake: () => void
}>

/** The last look before the ticket: the errands, and what the staff should know beforehand. */
export function Confirm({ chosen, needs, take, onNeed, onTake }: Props) {
  const { say } = useLanguage()
  return (
    <div className="confirm">
      <Question text={say(kiosk.confirm)} />
      <ul className="confirm-errands">
        {chosen.map((offer) => (
          <Errand key={offer.id} offer={offer} />
        ))}
      </ul>
      <fieldset className="confirm-needs">
        <legend>
          <Ruby text={say(kiosk.needs)} />
        </legend>
        <p>{say(kiosk.needsHint)}</p>
        <ul>
          {NEEDS.map((need) => (
            <li key={need}>
              <button type="button" className="need" aria-pressed={needs.includes(need)} onClick={() => onNeed(need)}>
                <span>
                  <Ruby text={say(needWords[need])} />
                </span>
                {needs.includes(need) && <CheckMark />}
              </button>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="confirm-take">
        <Trouble take={take} />
        <Button className="kiosk-button" pending={take.pending} onClick={onTake}>
          <span>
            <Ruby text={say(take.pending ? kiosk.taking : kiosk.take)} />
          </span>
        </Button>
      </div>
    </div>
  )
}

function Errand({ offer }: Readonly<{ offer: ServiceOffer }>) {
  const { language } = useLanguage()
  return (
    <li className="confirm-errand">
      <Pictogram id={offer.pictogram} />
      <span className="confirm-name">
        <Ruby text={localText(offer.name, language)} />
      </span>
      <span className="confirm-wait">
        <OfferWait offer={offer} />
      </span>
    </li>
  )
}

function Trouble({ take }: Readonly<{ take: CommandHandle<'take-ticket'> }>) {
  const { language, say } = useLanguage()
  if (take.retrying)
    return (
      <Banner kind="warning" title={say(kiosk.retrying)}>
        <p>{say(kiosk.retryingHint)}</p>
      </Banner>
    )
  return take.refusal && <Banner kind="error" title={troubleText(take.refusal, language)} />
}
