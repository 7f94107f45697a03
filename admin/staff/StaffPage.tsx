import './StaffPage.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { adminWords } from '#client/words/admin.ts'
import { staffWords } from '#client/words/people.ts'
import { LOCALES } from '#client/words.ts'
import type { Place } from '../place.ts'
import { staffAt } from './account-rules.ts'
import { CounterAccess } from './CounterAccess.tsx'
import { EditAccount } from './EditAccount.tsx'
import { HowToBegin } from './HowToBegin.tsx'
import { NewAccount } from './NewAccount.tsx'
import { StaffTable } from './StaffTable.tsx'

/** Somebody who locks themselves out at a counter is seen here before they ask. */
const EVERY_MS = 15_000

/** Who works in an office, how they sign in, and whether its counters ask for it. */
export function StaffPage({ session, offices, office, select }: Place) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }, readAgain] = useRead('list-staff', { params: {}, input: null }, EVERY_MS)
  const [chosen, setChosen] = useState<string | null>(null)
  const staff = answer && staffAt(answer.staff, office.office, LOCALES[language])
  const person = answer?.staff.find(({ id }) => id === chosen) ?? null
  const isEmpty = staff?.length === 0
  const access = staff && (
    <CounterAccess office={office} hasPins={staff.some((one) => one.office !== null && one.active && one.hasPin)} />
  )
  return (
    <main className="admin-page staff-page">
      <h1 className="staff-page-heading">
        {select}
        {say(staffWords.of)}
      </h1>
      {refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : null}
      <div className="staff-page-columns">
        <div className="staff-page-those">
          {isEmpty ? null : access}
          <section className="admin-panel">
            <h2>{say(staffWords.list)}</h2>
            {staff === null ? (
              <p role="status">{say(adminWords.reading)}</p>
            ) : isEmpty ? (
              <HowToBegin />
            ) : (
              <StaffTable staff={staff} office={office} chosen={chosen} onChoose={setChosen} />
            )}
          </section>
          {isEmpty ? access : null}
        </div>
        {person ? (
          <EditAccount
            key={person.id}
            session={session}
            offices={offices}
            office={office}
            person={person}
            onChanged={readAgain}
            onDone={() => setChosen(null)}
          />
        ) : (
          <NewAccount session={session} offices={offices} office={office} onMade={readAgain} />
        )}
      </div>
    </main>
  )
}
