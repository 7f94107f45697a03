import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { notTriedWords, whatIfWords as words } from '#client/words/what-if.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import type { WhatIfView } from '#contract/what-if.ts'
import { addressFor, type DayQuestion as Question, questionIn } from '../day-question.ts'
import { DayQuestion } from './DayQuestion.tsx'
import { Trial } from './Trial.tsx'

/** A day that was, or an average one, with changes: what it would have been like. The address holds the day and the trial. */
export function WhatIfPage({ office, select }: Readonly<{ office: OfficeGlance; select: ReactNode }>) {
  const { language, say } = useLanguage()
  const search = useSearch()
  const [, go] = useLocation()
  const question = questionIn(search)
  const ask = (asked: Question) => go(addressFor('/what-if', asked), { replace: true })
  const input: Readonly<Record<string, string>> | null = question.on ? { on: question.on } : null
  const [{ answer: view, refusal }] = useRead('read-what-if', { params: { office: office.office }, input }, null)
  const isOfQuestion = view !== null && (question.on === null || view.on === question.on)
  return (
    <main className="admin-page">
      <h1 className="visually-hidden">{say(words.page)}</h1>
      <DayQuestion view={view} select={select} onAsk={(on) => ask({ on, work: null })} />
      {refusal && <Banner kind="error" title={troubleText(refusal, language)} />}
      {isOfQuestion ? <Answer office={office.office} view={view} question={question} onAsk={ask} /> : null}
      {isOfQuestion || refusal ? null : <p role="status">{say(words.reading)}</p>}
    </main>
  )
}

type Props = Readonly<{ office: string; view: WhatIfView; question: Question; onAsk: (question: Question) => void }>

function Answer({ office, view, question, onAsk }: Props) {
  const { say } = useLanguage()
  if (view.on === null)
    return (
      <Banner kind="info" title={say(words.noDays)}>
        <p>{say(words.noDaysHint)}</p>
      </Banner>
    )
  if (view.base === null)
    return (
      <Banner kind="warning" title={say(notTriedWords[view.lacks ?? 'nobody-came'])}>
        <p>{say(words.otherDay)}</p>
      </Banner>
    )
  const { on } = view
  return <Trial key={on} base={view.base} place={{ office, id: question.work, keep: (work) => onAsk({ on, work }) }} />
}
