import './Closed.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { dayText, spanText } from '#client/time-text.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { Question } from './Question.tsx'

/** Nothing can be asked for now: say so, and when it can. */
export function Closed({ menu }: Readonly<{ menu: MenuView }>) {
  const { language, say } = useLanguage()
  const { opening, nextOpening, timeZone } = menu
  return (
    <div className="closed">
      <Question text={say(kiosk.closed)} />
      <dl className="closed-hours">
        <div>
          <dt>{opening && <Ruby text={say(kiosk.hoursToday)} />}</dt>
          <dd>{opening ? spanText(opening, timeZone, language) : <Ruby text={say(kiosk.closedToday)} />}</dd>
        </div>
        {nextOpening && (
          <div>
            <dt>
              <Ruby text={say(kiosk.nextOpening)} />
            </dt>
            <dd>
              <Ruby text={dayText(nextOpening.from, timeZone, language)} />{' '}
              <Ruby text={spanText(nextOpening, timeZone, language)} />
            </dd>
          </div>
        )}
      </dl>
      <ul className="closed-notices">
        {menu.notices.map((notice) => (
          <li key={notice.ja}>
            <Ruby text={localText(notice, language)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
