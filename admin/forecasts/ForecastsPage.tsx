import './ForecastsPage.css'
import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { scorecardWords } from '#client/words/scorecard.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { AskDays } from '../sentence/AskDays.tsx'
import { DaySpan } from '../sentence/DaySpan.tsx'
import { Scorecard } from './Scorecard.tsx'
import { type Span, searchOf, spanIn } from './span.ts'

/** How near the waits were that visitors were told. The address holds the days. */
export function ForecastsPage({ office, select }: Readonly<{ office: OfficeGlance; select: ReactNode }>) {
  const { say } = useLanguage()
  const [, go] = useLocation()
  const today = office.day
  const span = spanIn(useSearch(), today)
  const ask = (asked: Span) => go(`/forecasts?${searchOf(asked)}`, { replace: true })
  return (
    <main className="admin-page forecasts">
      <h1 className="visually-hidden">{say(scorecardWords.page)}</h1>
      <AskDays span={span} today={today} onAsk={ask}>
        <span>{say(statisticsWords.inWard)}</span>
        {select}
        <span>{say(statisticsWords.afterWard)}</span>
        <DaySpan
          span={span}
          today={today}
          words={{ from: statisticsWords.from, to: statisticsWords.to, between: statisticsWords.afterFrom }}
          onAsk={ask}
        />
        <span>{say(scorecardWords.afterTo)}</span>
      </AskDays>
      <Scorecard office={office.office} timeZone={office.timeZone} today={today} span={span} />
    </main>
  )
}
