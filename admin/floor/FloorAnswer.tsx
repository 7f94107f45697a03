import './FloorAnswer.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { floorWords } from '#client/words/admin.ts'
import type { Instant } from '#contract/primitives.ts'
import type { DisplayHealth } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { OverMark } from './OverMark.tsx'
import { pastTarget } from './past-target.ts'

/** A display that the hall cannot see, or that wants to speak and may not. */
const isMute = ({ connected, sound }: DisplayHealth): boolean => !connected || sound === 'blocked'

/** The floor in one sentence, and whether anything is past the target. */
export function FloorAnswer({ view, now }: Readonly<{ view: FloorView; now: Instant }>) {
  const { language, say } = useLanguage()
  const { minutes } = view.target
  const past = pastTarget(view.lines, now, minutes)
  const mute = view.displays.filter(isMute)
  return (
    <section className="floor-answer">
      <p className="floor-answer-sentence">
        {view.longestSince === null
          ? say(floorWords.nobodyWaits)
          : say(floorWords.sentence, { n: view.waiting, longest: durationText(now - view.longestSince, language) })}
      </p>
      {past.length > 0 ? (
        <p className="floor-answer-past">
          <OverMark />
          {say(floorWords.pastTarget, { n: past.length, minutes })}
        </p>
      ) : (
        <p>{say(floorWords.withinTarget, { minutes })}</p>
      )}
      {mute.length > 0 ? (
        <p className="floor-answer-past">
          <OverMark />
          {say(floorWords.displayTrouble, { n: mute.length })}
        </p>
      ) : null}
    </section>
  )
}
