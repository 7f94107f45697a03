import './CounterWays.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideResultWords } from '#client/words/guide.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { GuideErrand } from '#contract/guide.ts'
import type { CounterWay } from './counter-ways.ts'
import { Way } from './Ways.tsx'

type Props = Readonly<{ parts: readonly GuideErrand[]; ways: readonly CounterWay[] }>

/** How what a counter does can be done otherwise; a way that serves not all of it says for what it is. */
export function CounterWays({ parts, ways }: Props) {
  const { language, say } = useLanguage()
  if (ways.length === 0) return null
  const onlyFor = (way: CounterWay): string | null =>
    way.parts.length === parts.length
      ? null
      : say(guideResultWords.onlyFor, {
          errands: way.parts.map(({ name }) => localText(name, language)).join(SEPARATORS[language]),
        })
  return (
    <div className="guide-counter-ways">
      <h4>
        <Ruby text={say(guideResultWords.or)} />
      </h4>
      <ul>
        {ways.map((each) => (
          <Way key={each.way.text.ja} way={each.way} onlyFor={onlyFor(each)} />
        ))}
      </ul>
    </div>
  )
}
