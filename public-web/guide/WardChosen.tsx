import './WardChosen.css'
import { useNow } from '#client/ClockProvider.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { guideWardWords } from '#client/words/guide.ts'
import { publicWords } from '#client/words/public.ts'
import { ticketWords } from '#client/words/ticket.ts'
import { localText } from '#client/words.ts'
import type { LineView } from '#contract/views/public.ts'
import { OpeningText } from '../OpeningText.tsx'
import { type GuidePlace, guideHref } from './guide-address.ts'

const MINUTE_MS = 60_000

type Props = Readonly<{ place: GuidePlace; ward: LineView }>

/** The ward whose waits are told, until when it is open, and of when that is. */
export function WardChosen({ place, ward }: Props) {
  const { language, say } = useLanguage()
  const now = useNow(MINUTE_MS)
  const name = localText(ward.name, language)
  return (
    <section className="guide-ward" id="ward" data-testid="ward">
      <h2>
        <Ruby text={name} />
      </h2>
      <p className="guide-ward-hours">
        <span>
          <OpeningText hours={ward} now={now} />
        </span>
        <span>
          <Ruby text={say(publicWords.asOf, { time: clockText(now, ward.timeZone, language) })} />
        </span>
      </p>
      <ul className="guide-ward-links">
        <li>
          <a href={`/offices/${ward.office}`}>
            <span>
              <Ruby text={say(ticketWords.toWard, { office: name })} />
            </span>
          </a>
        </li>
        <li>
          <a href={`/offices/${ward.office}/outlook`}>
            <span>
              <Ruby text={say(publicWords.toOutlook)} />
            </span>
          </a>
        </li>
        <li>
          <a href={guideHref({ ...place, ward: null })}>
            <span>
              <Ruby text={say(guideWardWords.changeWard)} />
            </span>
          </a>
        </li>
      </ul>
    </section>
  )
}
