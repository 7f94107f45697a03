import './Choices.css'
import { useState } from 'react'
import { Looking } from '#client/booking/Looking.tsx'
import { useSlots } from '#client/booking/use-slots.ts'
import { Ruby } from '#client/components/Ruby.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { booking } from '#client/words/booking.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { MenuView, ServiceOffer } from '#contract/views/hall.ts'
import { pagesOf } from '../errands/offers.ts'
import { Pages } from '../Pages.tsx'
import { Question } from '../Question.tsx'
import { NoneFree } from './NoneFree.tsx'

const DAYS_A_PAGE = 12

type Props = Readonly<{ menu: MenuView; offer: ServiceOffer; onDay: (day: Day) => void; onErrands: () => void }>

/** Which day? Those with a free place, soonest first. */
export function ChooseDay({ menu, offer, onDay, onErrands }: Props) {
  const { language, say } = useLanguage()
  const [page, setPage] = useState(0)
  const slots = useSlots(menu.office, offer.id, null)
  const days = slots.state === 'known' ? (slots.list.days ?? []) : []
  const pages = pagesOf(days, DAYS_A_PAGE)
  return (
    <div className="choices">
      <Question text={say(booking.whichDay)}>
        <p>
          <Ruby text={localText(offer.name, language)} />
        </p>
      </Question>
      {slots.state !== 'known' && <Looking slots={slots} />}
      {slots.state === 'known' && days.length === 0 && (
        <NoneFree words={say(booking.noDays)} wayOn={say(kiosk.otherErrands)} onWayOn={onErrands} />
      )}
      <ul className="choices-days">
        {pages[page]?.map(({ day, free }) => (
          <li key={day}>
            <button type="button" className="choice" onClick={() => onDay(day)}>
              <span className="choice-main">
                <Ruby text={calendarDayText(day, language)} />
              </span>
              <span>
                {day === menu.day && (
                  <strong className="choice-today">
                    <Ruby text={say(booking.today)} />
                  </strong>
                )}
                <Ruby text={say(booking.places, { n: free })} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Pages page={page} pages={pages.length} earlier={say(kiosk.daysEarlier)} later={say(kiosk.daysLater)} onTurn={setPage} />
    </div>
  )
}
