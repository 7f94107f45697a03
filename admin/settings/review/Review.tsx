import './Review.css'
import { useEffect, useRef } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { settingsReviewWords as words } from '#client/words/settings.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import { takenBack } from '#core/settings-withdrawal.ts'
import type { Shown } from '../address.ts'
import { useForm } from '../form/FormContext.tsx'
import { Preview } from '../preview/Preview.tsx'
import type { Editing } from '../use-draft.ts'
import { ChangeList } from './ChangeList.tsx'
import { FaultList } from './FaultList.tsx'
import { Refused } from './Refused.tsx'

type Props = Readonly<{
  office: OfficeId
  editing: Editing
  outdated: boolean
  onBack: () => void
  onMend: (place: Shown, field: string) => void
  onSaved: (saved: SettingsVersion) => void
  onOutdated: () => void
}>

/** The changes in words and as visitors will see them, and the one button that makes them stand (Z7). */
export function Review({ office, editing, outdated, onBack, onMend, onSaved, onOutdated }: Props) {
  const { say } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { base, draft, changes, faults, hold } = editing
  const { visit } = useForm()
  // Whoever wants to save is told of everything, also where they have not been yet.
  useEffect(() => {
    for (const { path } of faults) visit(path)
  }, [faults, visit])
  const change = useCommand('change-settings')
  const save = async () => {
    const outcome = await change.run({ office }, { base: base.version, settings: draft })
    if (outcome?.ok) onSaved({ version: outcome.answer.version, settings: draft })
    else if (outcome?.refusal.code === 'settings-outdated') onOutdated()
  }
  return (
    <div className="settings-review">
      <div className="settings-review-heading">
        <Button look="text" size="small" onClick={onBack}>
          {say(words.back)}
        </Button>
        <h2 ref={heading} tabIndex={-1}>
          {say(words.heading)}
        </h2>
      </div>
      {faults.length === 0 ? null : <FaultList onMend={onMend} />}
      <section className="admin-panel">
        {changes.length === 0 ? (
          <p>{say(words.nothing)}</p>
        ) : (
          <ChangeList
            changes={changes}
            from={base.settings}
            to={draft}
            onTakeBack={(one) => hold({ base, draft: takenBack({ base: base.settings, draft, change: one }) })}
          />
        )}
      </section>
      {faults.length === 0 && changes.length > 0 && !outdated ? <Preview base={base.settings} draft={draft} /> : null}
      {change.refusal && !outdated ? (
        <Refused
          refusal={change.refusal}
          base={base}
          draft={draft}
          onMended={(settings) => {
            change.forget()
            hold({ base, draft: settings })
          }}
        />
      ) : null}
      {changes.length > 0 && faults.length === 0 && !outdated ? (
        <div className="settings-review-save">
          <Button size="large" pending={change.pending} onClick={save}>
            {say(words.save)}
          </Button>
          <p>{say(words.saveHint)}</p>
        </div>
      ) : null}
    </div>
  )
}
