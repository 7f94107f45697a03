import { Link } from 'wouter'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingPartWords } from '#client/words/setting-parts.ts'
import { partOfEntry, settingsReviewWords as words } from '#client/words/settings.ts'
import { wordsIn } from '#client/words.ts'
import type { SettingPart } from '#contract/setting-parts.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { Language } from '#contract/words.ts'
import { addressOf, placeOfPath, type Shown } from '../address.ts'
import { entryText } from '../entry-text.ts'
import { faultText } from '../fault-text.ts'
import { useForm } from '../form/FormContext.tsx'
import type { Fault } from '../form/fault.ts'
import { pathKey } from '../form/part.ts'

/** Which part is wrong: 「手続き「住所変更」 番号の範囲」. */
function placeText({ path }: Fault, draft: OfficeSettings, language: Language): string {
  const [root, second, third] = path
  if (root === 'services' || root === 'counters' || root === 'specialDays') {
    const entry = draft[root][Number(second)]
    const name = entry === undefined ? '' : 'day' in entry ? entry.day : entry.id
    const part = settingPartWords[`${root}.${third}` as SettingPart]
    return wordsIn(language, partOfEntry, {
      entry: entryText(root, name, { settings: [draft], language }),
      part: wordsIn(language, part),
    })
  }
  const part = settingPartWords[`${root}.${second}` as SettingPart] ?? settingPartWords[root as SettingPart]
  return wordsIn(language, part)
}

/** Everything that is wrong, each with a way to where it is mended. */
export function FaultList({ onMend }: Readonly<{ onMend: (place: Shown, field: string) => void }>) {
  const { language, say } = useLanguage()
  const { draft, faults } = useForm()
  return (
    <Banner kind="error" title={say(words.mendFirst)}>
      <ul>
        {faults.map((fault) => {
          const place = placeOfPath(fault.path, draft)
          return (
            <li key={`${pathKey(fault.path)} ${fault.kind}`}>
              <Link
                href={addressOf(place)}
                onClick={(event) => {
                  event.preventDefault()
                  onMend(place, pathKey(fault.path))
                }}
              >
                {placeText(fault, draft, language)}
              </Link>{' '}
              {faultText(fault, draft, language)}
            </li>
          )
        })}
      </ul>
      <p>{say(words.mendFirstHint)}</p>
    </Banner>
  )
}
