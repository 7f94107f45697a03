import './FloorAnswer.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { floorWords } from '#client/words/admin.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorView } from '#contract/views.ts'
import { OverMark } from './OverMark.tsx'
import { pastTarget } from './past-target.ts'

/** The floor in one sentence, and whether anything is past the target. */
export function FloorAnswer({ view, now }: Readonly<{ view: FloorView; now: Instant }>) {
  const { language, say } = useLanguage()
  const { minutes } = view.target
  const past = pastTarget(view.lines, now, minutes)
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
    </section>
  )
}
