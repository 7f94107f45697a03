import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { adminWords } from '#client/words/admin.ts'
import { settingsVersionWords as words } from '#client/words/settings.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import type { DoneVersion } from '../Done.tsx'
import { VersionRow } from './VersionRow.tsx'

type Props = Readonly<{ office: OfficeId; latest: SettingsVersion; onRestored: (done: DoneVersion) => void }>

/** Every version, newest first: who made it and when, what it changed, and how to bring it back. */
export function Versions({ office, latest, onRestored }: Props) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }] = useRead('list-settings-versions', { params: { office }, input: null }, null)
  const [opened, setOpened] = useState<number | null>(null)
  return (
    <div className="setting-block">
      <p className="setting-hint">{say(words.hint)}</p>
      {refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : null}
      {answer === null && refusal === null ? <p role="status">{say(adminWords.reading)}</p> : null}
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{say(words.version)}</th>
            <th scope="col">{say(words.at)}</th>
            <th scope="col">{say(words.by)}</th>
            <th scope="col">{say(words.what)}</th>
            <th scope="col">
              <span className="visually-hidden">{say(words.show)}</span>
            </th>
          </tr>
        </thead>
        {(answer?.versions ?? []).map((version) => (
          <VersionRow
            key={version.version}
            office={office}
            version={version}
            latest={latest}
            isOpen={opened === version.version}
            onOpen={(isOpen) => setOpened(isOpen ? version.version : null)}
            onRestored={onRestored}
          />
        ))}
      </table>
    </div>
  )
}
