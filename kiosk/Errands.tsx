import './Errands.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { Answer } from './Answer.tsx'
import { answerPages, answersOf, unsureDesks } from './offers.ts'
import { Question } from './Question.tsx'

type Props = Readonly<{
  offers: readonly ServiceOffer[]
  chosen: readonly ServiceOffer[]
  onChoose: (service: ServiceId) => void
  onNext: () => void
}>

/** What brings you here? One or more of the office's services. */
export function Errands({ offers, chosen, onChoose, onNext }: Props) {
  const { say } = useLanguage()
  const [page, setPage] = useState(0)
  const pages = answerPages(answersOf(offers))
  const answer = (offer: ServiceOffer) => (
    <li key={offer.id}>
      <Answer offer={offer} chosen={chosen.includes(offer)} onChoose={() => onChoose(offer.id)} />
    </li>
  )
  return (
    <div className="errands">
      <Question text={say(kiosk.errands)}>
        <p>
          <Ruby text={say(kiosk.errandsHint)} />
        </p>
      </Question>
      <ul className="errands-answers">{pages[page]?.map(answer)}</ul>
      {pages.length > 1 && <Pages page={page} pages={pages.length} onTurn={setPage} />}
      <ul className="errands-unsure" aria-label={say(kiosk.notSure)}>
        {unsureDesks(offers).map(answer)}
      </ul>
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

type PagesProps = Readonly<{ page: number; pages: number; onTurn: (page: number) => void }>

function Pages({ page, pages, onTurn }: PagesProps) {
  const { say } = useLanguage()
  return (
    <div className="errands-pages">
      <Button look="outline" className="kiosk-button" onClick={() => onTurn((page - 1 + pages) % pages)}>
        {say(kiosk.pageEarlier)}
      </Button>
      <p>{say(kiosk.pageOf, { page: page + 1, pages })}</p>
      <Button look="outline" className="kiosk-button" onClick={() => onTurn((page + 1) % pages)}>
        {say(kiosk.pageLater)}
      </Button>
    </div>
  )
}
