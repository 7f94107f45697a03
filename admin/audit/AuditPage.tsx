import './AuditPage.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { adminWords } from '#client/words/admin.ts'
import { auditWords } from '#client/words/people.ts'
import { dayAfter } from '../days.ts'
import { officesOf } from '../offices-of.ts'
import type { Place } from '../place.ts'
import { AuditFilter } from './AuditFilter.tsx'
import { AuditTable } from './AuditTable.tsx'
import { type AuditRange, useAudit } from './use-audit.ts'

const USUAL_DAYS = 7

/** Who did what when and where, a week of it to begin with. */
export function AuditPage({ session, offices, office }: Place) {
  const { language, say } = useLanguage()
  const today = office.day
  const [range, setRange] = useState<AuditRange>({ office: office.office, from: dayAfter(today, 1 - USUAL_DAYS), to: today })
  const [{ pages, pending, refusal }, read] = useAudit(range)
  const entries = pages.flatMap((page) => page.entries)
  const older = pages.at(-1)?.before ?? null
  return (
    <main className="admin-page audit-page">
      <h1 className="visually-hidden">{say(auditWords.page)}</h1>
      <div className="audit-page-head">
        <AuditFilter range={range} offices={officesOf(session, offices)} today={today} onAsk={setRange} />
        <Button look="outline" size="small" pending={pending} onClick={() => read(null)}>
          {say(auditWords.again)}
        </Button>
      </div>
      {refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : null}
      <section className="admin-panel">
        {pages.length === 0 && pending ? <p role="status">{say(adminWords.reading)}</p> : null}
        {pages.length > 0 && entries.length === 0 ? (
          <>
            <p>
              <strong>{say(auditWords.empty)}</strong>
            </p>
            <p>{say(auditWords.emptyHint)}</p>
          </>
        ) : null}
        {entries.length === 0 ? null : (
          <>
            <AuditTable entries={entries} offices={offices} timeZone={office.timeZone} ofCity={range.office === null} />
            <div className="audit-page-foot">
              <p role="status">
                {say(auditWords.shown, { n: entries.length })} {older === null ? say(auditWords.end) : null}
              </p>
              {older === null ? null : (
                <Button look="outline" pending={pending} onClick={() => read(older)}>
                  {say(auditWords.more)}
                </Button>
              )}
            </div>
          </>
        )}
      </section>
    </main>
  )
}
