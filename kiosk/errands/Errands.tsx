import './Errands.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import { Pages } from '../Pages.tsx'
import { Question } from '../Question.tsx'
import { Answer } from './Answer.tsx'
import { CheckInRow } from './CheckInRow.tsx'
import { Ended } from './Ended.tsx'
import { answerPages, answersOf, isOffered, unsureDesks } from './offers.ts'

type Props = Readonly<{
  menu: MenuView
  chosen: readonly ServiceOffer[]
  /** Chosen, and no longer to be had. */
  ended: readonly ServiceOffer[]
  onChoose: (service: ServiceId) => void
  onWhy: (service: ServiceId) => void
  onCheckIn: () => void
  onNext: () => void
}>

/** What brings you here? One or more of the office's services, or a booked time. */
export function Errands({ menu, chosen, ended, onChoose, onWhy, onCheckIn, onNext }: Props) {
  const { say } = useLanguage()
  const [page, setPage] = useState(0)
  const pages = answerPages(answersOf(menu.services))
  const answer = (offer: ServiceOffer) => (
    <li key={offer.id}>
      <Answer
        offer={offer}
        timeZone={menu.timeZone}
        chosen={chosen.includes(offer)}
        onPress={() => (isOffered(offer) ? onChoose(offer.id) : onWhy(offer.id))}
      />
    </li>
  )
  const anything = menu.services.some(isOffered)
  return (
    <div className="errands">
      <div className="errands-question">
        <Question text={say(anything ? kiosk.errands : kiosk.nothingOffered)}>
          <p>
            <Ruby text={say(anything ? kiosk.errandsHint : kiosk.nothingOfferedHint)} />
          </p>
        </Question>
        <Ended offers={ended} />
      </div>
      <ul className="errands-answers">{pages[page]?.map(answer)}</ul>
      <Pages page={page} pages={pages.length} earlier={say(kiosk.pageEarlier)} later={say(kiosk.pageLater)} onTurn={setPage} />
      <div className="errands-beside">
        <ul className="errands-unsure" aria-label={say(kiosk.notSure)}>
          {unsureDesks(menu.services).map(answer)}
        </ul>
        {menu.checkIn && <CheckInRow onPress={onCheckIn} />}
      </div>
      <div className="errands-next">
        {chosen.length === 0 ? (
          <p>
            <Ruby text={say(kiosk.touchErrand)} />
          </p>
        ) : (
          <Button className="kiosk-button" onClick={onNext}>
            <span className="errands-count">{say(kiosk.chosenCount, { n: chosen.length })}</span>
            <span>{say(kiosk.next)}</span>
          </Button>
        )}
      </div>
    </div>
  )
}
