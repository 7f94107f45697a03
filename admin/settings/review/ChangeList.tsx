import './ChangeList.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingsReviewWords as words } from '#client/words/settings.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { SettingChange } from '#core/settings-changes.ts'
import { FORM_SECTIONS, placeOfChange } from '../address.ts'
import { IconButton } from '../fields/IconButton.tsx'
import { changeRow } from './change-text.ts'

type Props = Readonly<{
  changes: readonly SettingChange[]
  from: OfficeSettings
  to: OfficeSettings
  onTakeBack?: (change: SettingChange) => void
}>

const placeOf = (change: SettingChange): number => FORM_SECTIONS.indexOf(placeOfChange(change).section)

/** Every change in words, from what to what, in the order of the sections. */
export function ChangeList({ changes, from, to, onTakeBack }: Props) {
  const { language, say } = useLanguage()
  return (
    <table className="admin-table change-list">
      <thead>
        <tr>
          <th scope="col">{say(words.what)}</th>
          <th scope="col">{say(words.from)}</th>
          <th scope="col">{say(words.to)}</th>
          {onTakeBack ? (
            <th scope="col" className="change-list-act">
              <span className="visually-hidden">{say(words.takeBack)}</span>
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {changes
          .toSorted((a, b) => placeOf(a) - placeOf(b))
          .map((change) => {
            const { what, before, after } = changeRow(change, { from, to, language })
            return (
              <tr key={`${what} ${before} ${after}`}>
                <th scope="row">{what}</th>
                <td>{before}</td>
                <td className="change-list-after">{after}</td>
                {onTakeBack ? (
                  <td className="change-list-act">
                    <IconButton icon="takeBack" what={what} onClick={() => onTakeBack(change)} />
                  </td>
                ) : null}
              </tr>
            )
          })}
      </tbody>
    </table>
  )
}
