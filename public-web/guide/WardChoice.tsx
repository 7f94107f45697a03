import './WardChoice.css'
import { useNow } from '#client/ClockProvider.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { guideWardWords } from '#client/words/guide.ts'
import { publicWords } from '#client/words/public.ts'
import type { Wording } from '#client/words.ts'
import type { LineView } from '#contract/views/public.ts'
import type { HeardErrand } from '#core/guide.ts'
import { Sentences } from '../Sentences.tsx'
import { type GuidePlace, guideHref } from './guide-address.ts'
import { WardOption } from './WardOption.tsx'
import { type WardsOf, wardsOf } from './wards-of.ts'

const MINUTE_MS = 60_000

type Props = Readonly<{ place: GuidePlace; errands: readonly HeardErrand[]; lines: readonly LineView[] }>

/** The visitor chooses by it, not the guide (P46). */
const WHICH = {
  any: guideWardWords.chooseAny,
  own: guideWardWords.chooseOwn,
  mixed: guideWardWords.chooseMixed,
} as const satisfies Record<WardsOf, Wording>

/** Every ward with the wait for these errands together, in the city's order. */
export function WardChoice({ place, errands, lines }: Props) {
  const { language, say } = useLanguage()
  const now = useNow(MINUTE_MS)
  const services = errands.map(({ service }) => service)
  const timeZone = lines[0]?.timeZone ?? 'Asia/Tokyo'
  return (
    <section className="guide-wards" id="ward" data-testid="wards">
      <h2>
        <Ruby text={say(guideWardWords.choose)} />
      </h2>
      <p>
        <Sentences text={say(WHICH[wardsOf(errands)])} />
      </p>
      <p className="guide-wards-notes">
        <span>
          <Ruby text={say(publicWords.asOf, { time: clockText(now, timeZone, language) })} />
        </span>
        {services.length > 1 ? (
          <span>
            <Sentences text={say(guideWardWords.busiest)} />
          </span>
        ) : null}
      </p>
      <ul>
        {lines.map((ward) => (
          <li key={ward.office}>
            <WardOption ward={ward} services={services} href={guideHref({ ...place, ward })} now={now} />
          </li>
        ))}
      </ul>
    </section>
  )
}
