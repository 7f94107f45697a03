import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import { ExpectedWait } from './ExpectedWait.tsx'
import type { Span } from './spans.ts'

/** When the wait of a day is shortest and when longest; one line where they are alike. */
export function Extremes({ shortest, longest, timeZone }: Readonly<{ shortest: Span; longest: Span; timeZone: string }>) {
  const isAlike = shortest.from === longest.from
  return (
    <dl className="day-ahead-extremes">
      <Extreme what={isAlike ? outlookWords.alike : outlookWords.shortest} span={shortest} timeZone={timeZone} />
      {isAlike ? null : <Extreme what={outlookWords.longest} span={longest} timeZone={timeZone} />}
    </dl>
  )
}

type ExtremeProps = Readonly<{ what: (typeof outlookWords)['shortest' | 'longest' | 'alike']; span: Span; timeZone: string }>

function Extreme({ what, span, timeZone }: ExtremeProps) {
  const { language, say } = useLanguage()
  return (
    <>
      <dt>
        <Ruby text={say(what)} />
      </dt>
      <dd>
        <span>
          <Ruby text={spanText(span, timeZone, language)} />
        </span>{' '}
        <ExpectedWait wait={span.wait} />
      </dd>
    </>
  )
}
