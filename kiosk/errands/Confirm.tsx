import './Confirm.css'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { CommandHandle } from '#client/use-command.ts'
import { booking } from '#client/words/booking.ts'
import { kiosk, needWords } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { NEEDS, type Need } from '#contract/words.ts'
import { KioskButton } from '../KioskButton.tsx'
import { Question } from '../Question.tsx'
import { Trouble } from '../Trouble.tsx'
import { CheckMark } from './CheckMark.tsx'
import { Ended } from './Ended.tsx'
import { LateBanner } from './LateBanner.tsx'
import { OfferWait } from './OfferWait.tsx'
import { bookableInstead } from './offers.ts'

type Props = Readonly<{
  chosen: readonly ServiceOffer[]
  /** Chosen, and no longer to be had. */
  ended: readonly ServiceOffer[]
  timeZone: string
  needs: readonly Need[]
  take: CommandHandle<'take-ticket'>
  onNeed: (need: Need) => void
  onTake: () => void
  onBook: (service: ServiceId) => void
  onErrands: () => void
}>

/** The last look before the ticket: the errands, what the staff should know beforehand, and, where there is one, a later time. */
export function Confirm({ chosen, ended, timeZone, needs, take, onNeed, onTake, onBook, onErrands }: Props) {
  const { say } = useLanguage()
  const bookable = bookableInstead(chosen)
  return (
    <div className="confirm">
      <Question text={say(kiosk.confirm)} />
      <div className="confirm-chosen">
        <Ended offers={ended} />
        <ul className="confirm-errands">
          {chosen.map((offer) => (
            <Errand key={offer.id} offer={offer} timeZone={timeZone} />
          ))}
        </ul>
      </div>
      <Needs needs={needs} onNeed={onNeed} />
      <div className="confirm-take">
        <LateBanner offers={chosen} />
        <Trouble command={take} notYet={say(kiosk.retrying)}>
          <KioskButton look="outline" words={say(kiosk.otherErrands)} onPress={onErrands} />
        </Trouble>
        {bookable && !take.pending && (
          <KioskButton look="outline" words={say(booking.later)} onPress={() => onBook(bookable.id)} />
        )}
        <KioskButton
          words={say(take.pending ? kiosk.taking : bookable ? kiosk.takeNow : kiosk.take)}
          pending={take.pending}
          onPress={onTake}
        />
      </div>
    </div>
  )
}

type NeedsProps = Readonly<{ needs: readonly Need[]; onNeed: (need: Need) => void }>

function Needs({ needs, onNeed }: NeedsProps) {
  const { say } = useLanguage()
  return (
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
  )
}

function Errand({ offer, timeZone }: Readonly<{ offer: ServiceOffer; timeZone: string }>) {
  const { language } = useLanguage()
  return (
    <li className="confirm-errand">
      <Pictogram id={offer.pictogram} />
      <span className="confirm-name">
        <Ruby text={localText(offer.name, language)} />
      </span>
      <span className="confirm-wait">
        <OfferWait offer={offer} timeZone={timeZone} />
      </span>
    </li>
  )
}
