// Words in the visitors' languages are written here, on whatever machine.
import '#client/visitor-fonts.ts'
import './SettingsPage.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { adminWords } from '#client/words/admin.ts'
import { settingsWords } from '#client/words/settings.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import type { Place } from '../place.ts'
import { Editor } from './Editor.tsx'

/** Often enough to tell somebody who is changing something that somebody else has. */
const EVERY_MS = 15_000

/** How the office is set up: services, counters, hours, words and limits. Whatever is saved stands at once, everywhere. */
export function SettingsPage({ office, select }: Place) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }, readAgain] = useRead('read-settings', { params: { office: office.office }, input: null }, EVERY_MS)
  const [saved, setSaved] = useState<SettingsVersion | null>(null)
  // What was just saved here is newer than what was read before it.
  const latest = saved !== null && (answer === null || saved.version > answer.version) ? saved : answer
  return (
    <main className="admin-page settings">
      <div className="settings-heading">
        <h1 className="visually-hidden">{say(settingsWords.page)}</h1>
        {select}
        {latest ? <p className="admin-as-of">{say(settingsWords.version, { version: latest.version })}</p> : null}
      </div>
      {refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : null}
      {latest ? (
        <Editor office={office.office} today={office.day} latest={latest} onSaved={setSaved} onOutdated={readAgain} />
      ) : refusal ? null : (
        <p role="status">{say(adminWords.reading)}</p>
      )}
    </main>
  )
}
