import './StaffingPage.css'
import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Banner } from '#client/components/Banner.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { usualDayWords, staffingWords as words } from '#client/words/staffing.ts'
import type { StaffingView } from '#contract/staffing.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { WEEKDAYS } from '#contract/words.ts'
import { addressFor, type DayQuestion as Question, questionIn } from '../day-question.ts'
import { DaySentence } from './DaySentence.tsx'
import { Exact } from './exact/Exact.tsx'
import { Formula } from './formula/Formula.tsx'
import { Grounds } from './Grounds.tsx'

/** How many counters it takes: at once by formula, then worked out. The address holds the question, and the job that answers it. */
export function StaffingPage({ office, select }: Readonly<{ office: OfficeGlance; select: ReactNode }>) {
  const { language, say } = useLanguage()
  const search = useSearch()
  const [, go] = useLocation()
  const question = questionIn(search)
  const ask = (asked: Question) => go(addressFor('/staffing', asked), { replace: true })
  const input: Readonly<Record<string, string>> | null = question.on ? { on: question.on } : null
  const [{ answer: view, refusal }] = useRead('read-staffing', { params: { office: office.office }, input }, null)
  const isOfQuestion = view !== null && (question.on === null || view.on === question.on)
  return (
    <main className="admin-page staffing">
      <h1 className="visually-hidden">{say(words.page)}</h1>
      <DaySentence question={question} view={view} today={office.day} select={select} onAsk={ask} />
      {refusal && <Banner kind="error" title={troubleText(refusal, language)} />}
      {isOfQuestion ? <Answer office={office.office} view={view} question={question} onAsk={ask} /> : null}
      {isOfQuestion || refusal ? null : <p role="status">{say(words.reckoning)}</p>}
    </main>
  )
}

type Props = Readonly<{ office: string; view: StaffingView; question: Question; onAsk: (question: Question) => void }>

function Answer({ office, view, question, onAsk }: Props) {
  const { language, say } = useLanguage()
  const weekday = WEEKDAYS.find((each) => each === view.on)
  const day = weekday ? say(usualDayWords[weekday]) : calendarDayText(view.day, language)
  if (view.opening === null)
    return (
      <Banner kind="info" title={say(words.closed, { day })}>
        <p>{say(words.closedHint)}</p>
      </Banner>
    )
  if (view.answer === null)
    return (
      <Banner kind="warning" title={say(words.noHistory)}>
        <p>{say(words.noHistoryHint)}</p>
      </Banner>
    )
  return (
    <>
      <Formula view={view} answer={view.answer} day={day} />
      <Exact
        place={{ office, id: question.work, keep: (work) => onAsk({ on: view.on, work }) }}
        on={view.on}
        timeZone={view.timeZone}
      />
      <Grounds answer={view.answer} />
    </>
  )
}
