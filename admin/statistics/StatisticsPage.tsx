import './StatisticsPage.css'
import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useRead } from '#client/use-read.ts'
import { adminWords } from '#client/words/admin.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { dayAfter } from '../days.ts'
import { FilterSentence } from './FilterSentence.tsx'
import { type Filter, filterIn, searchOf } from './filter.ts'
import { Report } from './Report.tsx'
import { LOOK_BACK_DAYS, usualDay } from './usual-day.ts'

/** What the days were like. The address holds the question, so that it can be kept and sent to a colleague. */
export function StatisticsPage({ office, select }: Readonly<{ office: OfficeGlance; select: ReactNode }>) {
  const { say } = useLanguage()
  const search = useSearch()
  const [, go] = useLocation()
  const today = office.day
  const isAsked = filterIn(search, null) !== null
  const lately = { from: dayAfter(today, -LOOK_BACK_DAYS), to: today, by: 'day' } as const
  const [recent] = useRead('read-statistics', isAsked ? null : { params: { office: office.office }, input: lately }, null)
  const usual = recent.answer ? usualDay(recent.answer, today) : recent.refusal ? today : null
  const filter = filterIn(search, usual)
  const ask = (asked: Filter) => go(`/statistics?${searchOf(asked)}`, { replace: true })
  return (
    <main className="admin-page statistics">
      <h1 className="visually-hidden">{say(adminWords.statistics)}</h1>
      {filter ? (
        <>
          <FilterSentence filter={filter} today={today} select={select} onAsk={ask} />
          <Report office={office.office} timeZone={office.timeZone} today={today} filter={filter} />
        </>
      ) : (
        <p role="status">{say(adminWords.reading)}</p>
      )}
    </main>
  )
}
