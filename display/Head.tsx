import './Head.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { clockText, dayText } from '#client/time-text.ts'
import { display } from '#client/words/display.ts'
import type { Instant } from '#contract/primitives.ts'
import type { BoardView } from '#contract/views/hall.ts'
import { Both, BothNames } from './Both.tsx'
import { SoundNotice } from './SoundNotice.tsx'
import type { Announced } from './use-announcements.ts'

type Props = Readonly<{ view: BoardView; live: Live<BoardView>; announced: Announced; now: Instant }>

/** Which office, what is amiss, what time it is. What is amiss has its place kept free, so that nothing moves when it comes. */
export function Head({ view, live, announced: { sound, unblock }, now }: Props) {
  const { language } = useLanguage()
  return (
    <header className="head" data-stale={live.state === 'stale'}>
      <h1 className="head-office">
        <BothNames text={view.name} />
      </h1>
      <div className="head-notices">
        {live.state === 'stale' && (
          <p className="head-stale" role="status" data-testid="stale-notice">
            <Both wording={display.stale} params={[{ time: clockText(live.since, view.timeZone, language) }]} />
          </p>
        )}
        {sound === 'blocked' && <SoundNotice onTouch={unblock} />}
      </div>
      <p className="head-day">{dayText(now, view.timeZone, language)}</p>
      <time className="head-clock">{clockText(now, view.timeZone, language)}</time>
    </header>
  )
}
