import './VersionDetail.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { useRead } from '#client/use-read.ts'
import { adminWords } from '#client/words/admin.ts'
import { settingsVersionWords as words } from '#client/words/settings.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import { changesBetween } from '#core/settings-changes.ts'
import type { DoneVersion } from '../Done.tsx'
import { ChangeList } from '../review/ChangeList.tsx'

type Props = Readonly<{ office: OfficeId; version: number; latest: SettingsVersion; onRestored: (done: DoneVersion) => void }>

const asked = (office: OfficeId, version: number) => ({ params: { office, version: String(version) }, input: null })

/** What a version changed against the one before it, and what bringing it back would change now. */
export function VersionDetail({ office, version, latest, onRestored }: Props) {
  const { language, say } = useLanguage()
  const [own] = useRead('read-settings-version', asked(office, version), null)
  const [before] = useRead('read-settings-version', version > 1 ? asked(office, version - 1) : null, null)
  const trouble = own.refusal ?? before.refusal
  if (trouble) return <Banner kind="error" title={troubleText(trouble, language)} />
  if (own.answer === null || (version > 1 && before.answer === null)) return <p role="status">{say(adminWords.reading)}</p>
  return (
    <div className="version-detail">
      {before.answer ? <Differences from={before.answer.settings} to={own.answer.settings} /> : <p>{say(words.seeded)}</p>}
      {version === latest.version ? null : (
        <Restore office={office} settings={own.answer.settings} version={version} latest={latest} onRestored={onRestored} />
      )}
    </div>
  )
}

function Differences({ from, to }: Readonly<{ from: OfficeSettings; to: OfficeSettings }>) {
  return <ChangeList changes={changesBetween(from, to)} from={from} to={to} />
}

/** Asked in place, with what it would change, because it stands at once. */
function Restore({ office, settings, version, latest, onRestored }: Props & Readonly<{ settings: OfficeSettings }>) {
  const { language, say } = useLanguage()
  const [asking, setAsking] = useState(false)
  const restore = useCommand('restore-settings')
  const run = async () => {
    const outcome = await restore.run({ office }, { base: latest.version, version })
    if (!outcome?.ok) return
    onRestored({ kind: 'restored', version: outcome.answer.version, before: latest.version, restores: version })
  }
  const changes = changesBetween(latest.settings, settings)
  if (changes.length === 0) return <p>{say(words.same)}</p>
  if (!asking)
    return (
      <div>
        <Button look="outline" size="small" onClick={() => setAsking(true)}>
          {say(words.restore)}
        </Button>
      </div>
    )
  return (
    <>
      <h4>{say(words.sinceThen)}</h4>
      <ChangeList changes={changes} from={latest.settings} to={settings} />
      <p>{say(words.restoreAsk, { version })}</p>
      {restore.refusal ? <Banner kind="error" title={troubleText(restore.refusal, language)} /> : null}
      <div className="setting-row">
        <Button look="outline" pending={restore.pending} onClick={run}>
          {say(words.restoreYes)}
        </Button>
        <Button look="text" onClick={() => setAsking(false)}>
          {say(words.restoreNo)}
        </Button>
      </div>
    </>
  )
}
