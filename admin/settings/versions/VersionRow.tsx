import { useNow } from '#client/ClockProvider.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { UNKNOWN } from '#client/words/admin.ts'
import { settingsWords, settingsVersionWords as words } from '#client/words/settings.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { SettingsVersion, SettingsVersionList } from '#contract/settings-versions.ts'
import { momentText } from '../../moment-text.ts'
import type { DoneVersion } from '../Done.tsx'
import { VersionDetail } from './VersionDetail.tsx'

type Listed = SettingsVersionList['versions'][number]
type Props = Readonly<{
  office: OfficeId
  version: Listed
  latest: SettingsVersion
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onRestored: (done: DoneVersion) => void
}>

/** One version; what it changed stands below it when it is asked for. */
export function VersionRow({ office, version: listed, latest, isOpen, onOpen, onRestored }: Props) {
  const { language, say } = useLanguage()
  const { version, at, by, restores } = listed
  const now = useNow(60_000)
  const what = restores !== null ? say(words.restores, { version: restores }) : say(version === 1 ? words.seeded : words.changed)
  return (
    <tbody>
      <tr>
        <th scope="row">
          {say(settingsWords.version, { version })} {version === latest.version ? <small>{say(words.current)}</small> : null}
        </th>
        <td>{momentText(at, now, { timeZone: latest.settings.timeZone, language })}</td>
        <td>{by === null ? UNKNOWN : (by.name ?? by.id)}</td>
        <td>{what}</td>
        <td className="admin-figure">
          {latest.version === 1 ? null : (
            <Button look="text" size="small" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
              {say(isOpen ? words.hide : words.show)}
            </Button>
          )}
        </td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={5}>
            <VersionDetail office={office} version={version} latest={latest} onRestored={onRestored} />
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}
