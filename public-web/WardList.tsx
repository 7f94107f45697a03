import './WardList.css'
import type { ComponentType } from 'react'
import { useNow } from '#client/ClockProvider.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { viewOf } from '#client/live.ts'
import { clockText } from '#client/time-text.ts'
import { useCity } from '#client/views.ts'
import { common } from '#client/words/common.ts'
import { publicWords } from '#client/words/public.ts'
import { Refused } from './Refused.tsx'
import { StaleNotice } from './StaleNotice.tsx'
import { useWholePage } from './use-whole-page.ts'
import type { CardsProps } from './WardCards.tsx'

const MINUTE_MS = 60_000
/** Room is kept for as many wards as the city has, so that nothing jumps when they arrive. */
const WARDS = 10

/** The wards, each a link to its own page. `Cards` draws them. */
export function WardList({ Cards }: Readonly<{ Cards: ComponentType<CardsProps> }>) {
  const { language, say } = useLanguage()
  const live = useCity()
  useWholePage(live)
  const now = useNow(MINUTE_MS)
  const view = viewOf(live)
  if (live.state === 'refused') return <Refused refusal={live.refusal} />
  if (!view) return <WardListToCome />
  const timeZone = view.offices[0]?.timeZone ?? 'Asia/Tokyo'
  // The office speaks only when something changes; while the line stands, what is shown is true now.
  const asOf = live.state === 'stale' ? live.since : now
  return (
    <section className="ward-list">
      <StaleNotice live={live} timeZone={timeZone} />
      <p className="ward-list-as-of">
        <Ruby text={say(publicWords.asOf, { time: clockText(asOf, timeZone, language) })} />
      </p>
      <Cards offices={view.offices} now={now} />
    </section>
  )
}

function WardListToCome() {
  const { say } = useLanguage()
  return (
    <section className="ward-list" aria-busy="true">
      <p className="ward-list-as-of" role="status">
        {say(common.connecting)}
      </p>
      <ul className="ward-list-cards" aria-hidden="true">
        {Array.from({ length: WARDS }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: empty places have no other identity
          <li key={place} className="ward-card ward-card-to-come" />
        ))}
      </ul>
    </section>
  )
}
