import { useEffect, useMemo, useState } from 'react'
import type { OfficeSettings } from '#contract/settings.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import { changesBetween, isSame } from '#core/settings-changes.ts'
import { faultsIn } from './check.ts'
import type { Draft } from './form/FormContext.tsx'
import type { Part } from './form/part.ts'
import { type Held, keepDraft, keptDraft } from './kept-draft.ts'

export type Editing = Draft &
  Readonly<{
    base: SettingsVersion
    root: Part<OfficeSettings>
    /** Takes the place of what is held; settings that differ from their base in nothing are not held. */
    hold: (held: Held | null) => void
  }>

const unlessSame = (held: Held | null): Held | null => (held !== null && isSame(held.base.settings, held.draft) ? null : held)

/** The settings as they stand until somebody changes something here; from then on a draft of this tab, which a reload does not lose (Z5). */
export function useDraft(office: string, latest: SettingsVersion): Editing {
  const [held, setHeld] = useState(() => keptDraft(office))
  useEffect(() => keepDraft(office, held), [office, held])
  const { base, draft } = held ?? { base: latest, draft: latest.settings }
  const root: Part<OfficeSettings> = {
    value: draft,
    path: [],
    change: (step) =>
      setHeld((before) => {
        const from = before ?? { base: latest, draft: latest.settings }
        return unlessSame({ base: from.base, draft: step(from.draft) })
      }),
  }
  const changes = useMemo(() => changesBetween(base.settings, draft), [base, draft])
  const faults = useMemo(() => faultsIn(draft), [draft])
  return { base, draft, changes, faults, root, hold: (next) => setHeld(unlessSame(next)) }
}
