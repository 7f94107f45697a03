import { useLanguage } from '#client/LanguageProvider.tsx'
import { leftOutReasons, leftOutWords } from '#client/words/scorecard.ts'
import { SEPARATORS } from '#client/words.ts'
import type { LeftOut, ScorecardView } from '#contract/scorecard.ts'

const REASONS = Object.keys(leftOutReasons) as readonly LeftOut[]

/** How many of those who were told a wait are scored, and why the others are not. */
export function LeftOutList({ view: { told, leftOut, total } }: Readonly<{ view: ScorecardView }>) {
  const { language, say } = useLanguage()
  const parts = REASONS.filter((reason) => leftOut[reason] > 0).map((reason) =>
    say(leftOutWords.part, { why: say(leftOutReasons[reason]), n: leftOut[reason] }),
  )
  return (
    <p>
      {say(leftOutWords.heading, { n: told, scored: total?.count ?? 0 })}
      {language === 'en' ? ' ' : ''}
      {parts.length === 0 ? say(leftOutWords.none) : `${parts.join(SEPARATORS[language])}${say(leftOutWords.end)}`}
    </p>
  )
}
