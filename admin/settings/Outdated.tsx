import './Outdated.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingsOutdatedWords as words } from '#client/words/settings.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import { changesBetween, type SettingChange } from '#core/settings-changes.ts'
import { conflictsOf, mergeSettings } from '#core/settings-merge.ts'
import type { Held } from './kept-draft.ts'
import { ChangeList } from './review/ChangeList.tsx'
import { changeRow } from './review/change-text.ts'

type Props = Readonly<{ base: SettingsVersion; draft: OfficeSettings; latest: SettingsVersion; onMerged: (held: Held) => void }>

/** Somebody else has saved meanwhile: what they changed, and my changes laid over it. Only where both changed the same is anything asked. */
export function Outdated({ base, draft, latest, onMerged }: Props) {
  const { say } = useLanguage()
  const forked = { base: base.settings, mine: draft, theirs: latest.settings }
  const [insisted, setInsisted] = useState<ReadonlySet<string>>(new Set())
  const conflicts = conflictsOf(forked)
  const theirs = changesBetween(forked.base, forked.theirs)
  const merge = () => {
    const kept = conflicts.filter((conflict) => insisted.has(keyOf(conflict)))
    onMerged({ base: latest, draft: mergeSettings(forked, kept) })
  }
  const insist = (conflict: SettingChange, mine: boolean) =>
    setInsisted((before) => new Set([...before, keyOf(conflict)].filter((key) => mine || key !== keyOf(conflict))))
  return (
    <section className="admin-panel settings-outdated">
      <Banner kind="warning" title={say(words.title, { version: latest.version })}>
        <p>{say(words.hint)}</p>
      </Banner>
      <h2>{say(words.theirs)}</h2>
      <ChangeList changes={theirs} from={forked.base} to={forked.theirs} />
      {conflicts.length === 0 ? null : <h2>{say(words.conflicts)}</h2>}
      {conflicts.map((conflict) => (
        <Choice
          key={keyOf(conflict)}
          conflict={conflict}
          from={forked.theirs}
          to={draft}
          mine={insisted.has(keyOf(conflict))}
          onChoose={(mine) => insist(conflict, mine)}
        />
      ))}
      <Button onClick={merge}>{say(words.merge)}</Button>
    </section>
  )
}

const keyOf = (change: SettingChange): string =>
  change.kind === 'changed' ? `${change.part} ${change.of}` : `${change.list} ${change.kind === 'reordered' ? '' : change.of}`

type ChoiceProps = Readonly<{
  conflict: SettingChange
  from: OfficeSettings
  to: OfficeSettings
  mine: boolean
  onChoose: (mine: boolean) => void
}>

function Choice({ conflict, from, to, mine, onChoose }: ChoiceProps) {
  const { language, say } = useLanguage()
  const { what, before, after } = changeRow(conflict, { from, to, language })
  const answers = [
    { isMine: false, text: say(words.keepTheirs, { value: before }) },
    { isMine: true, text: say(words.keepMine, { value: after }) },
  ]
  return (
    <fieldset className="setting-group">
      <legend>{what}</legend>
      {answers.map(({ isMine, text }) => (
        <label key={text} className="setting-check">
          <input type="radio" checked={mine === isMine} onChange={() => onChoose(isMine)} />
          {text}
        </label>
      ))}
    </fieldset>
  )
}
