import { type ReactNode, useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingSectionWords } from '#client/words/settings.ts'
import type { Day, OfficeId } from '#contract/primitives.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import type { FormSection } from './address.ts'
import { Bar } from './Bar.tsx'
import { Done, type DoneVersion } from './Done.tsx'
import { FormProvider } from './form/FormContext.tsx'
import { Nav } from './Nav.tsx'
import { Outdated } from './Outdated.tsx'
import { Review } from './review/Review.tsx'
import { CountersSection } from './sections/CountersSection.tsx'
import { HoursSection } from './sections/HoursSection.tsx'
import { NamesSection } from './sections/NamesSection.tsx'
import { NoticesSection } from './sections/NoticesSection.tsx'
import { RulesSection } from './sections/RulesSection.tsx'
import { ServicesSection } from './sections/ServicesSection.tsx'
import type { SectionProps } from './sections/section-props.ts'
import { useDraft } from './use-draft.ts'
import { useShown } from './use-shown.ts'
import { Versions } from './versions/Versions.tsx'

const FORMS = {
  hours: HoursSection,
  services: ServicesSection,
  counters: CountersSection,
  rules: RulesSection,
  notices: NoticesSection,
  names: NamesSection,
} as const satisfies Record<FormSection, (props: SectionProps) => ReactNode>

type Props = Readonly<{
  office: OfficeId
  today: Day
  latest: SettingsVersion
  onSaved: (saved: SettingsVersion) => void
  /** Somebody else may have changed them: read them again. */
  onOutdated: () => void
}>

/** The sections, the changes that are not saved yet, and the way to save them. */
export function Editor({ office, today, latest, onSaved, onOutdated }: Props) {
  const editing = useDraft(office, latest)
  const { base, draft, changes, faults, root, hold } = editing
  const { say } = useLanguage()
  const { shown, show, mend, back } = useShown()
  const [done, setDone] = useState<DoneVersion | null>(null)
  const isOutdated = changes.length > 0 && latest.version !== base.version
  const review = () => {
    setDone(null)
    show({ section: 'review', of: null })
  }
  const finish = (saved: SettingsVersion) => {
    onSaved(saved)
    setDone({ kind: 'saved', version: saved.version, before: base.version })
    hold(null)
    show(back)
  }
  const restored = (version: DoneVersion) => {
    setDone(version)
    onOutdated()
  }
  return (
    <FormProvider draft={draft} changes={changes} faults={faults}>
      {done && changes.length === 0 ? <Done office={office} done={done} onDone={setDone} onChanged={onOutdated} /> : null}
      {isOutdated ? <Outdated base={base} draft={draft} latest={latest} onMerged={hold} /> : null}
      {shown.section === 'review' ? (
        <Review
          office={office}
          editing={editing}
          outdated={isOutdated}
          onBack={() => show(back)}
          onMend={mend}
          onSaved={finish}
          onOutdated={onOutdated}
        />
      ) : (
        <div className="settings-columns">
          <Nav shown={shown.section} />
          <div className="settings-section">
            <h2>{say(settingSectionWords[shown.section])}</h2>
            {shown.section === 'versions' ? (
              <Versions key={latest.version} office={office} latest={latest} onRestored={restored} />
            ) : (
              <Form
                section={shown.section}
                root={root}
                base={base.settings}
                today={today}
                of={shown.of}
                open={(of) => show({ ...shown, of })}
              />
            )}
          </div>
        </div>
      )}
      {isOutdated || shown.section === 'review' ? null : <Bar onReview={review} onDiscard={() => hold(null)} />}
    </FormProvider>
  )
}

function Form({ section, ...props }: SectionProps & Readonly<{ section: FormSection }>) {
  const Section = FORMS[section]
  return <Section {...props} />
}
