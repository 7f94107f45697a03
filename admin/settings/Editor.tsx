import { type ReactNode, useEffect, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingSectionWords } from '#client/words/settings.ts'
import type { Day, OfficeId } from '#contract/primitives.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import { addressOf, type FormSection, type Shown, shownIn } from './address.ts'
import { Bar } from './Bar.tsx'
import { Done, type DoneVersion } from './Done.tsx'
import { FormProvider } from './form/FormContext.tsx'
import { focusField } from './form/focus-field.ts'
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
  const shown = shownIn(useSearch())
  const { show, mend, back } = useShown(shown)
  const [done, setDone] = useState<DoneVersion | null>(null)
  const isOutdated = changes.length > 0 && latest.version !== base.version
  const review = () => {
    setDone(null)
    show({ section: 'review', of: null })
  }
  const finish = (version: DoneVersion) => {
    setDone(version)
    hold(null)
    show(back)
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
          onSaved={(saved) => {
            onSaved(saved)
            finish({ kind: 'saved', version: saved.version, before: base.version })
          }}
          onOutdated={onOutdated}
        />
      ) : (
        <>
          <div className="settings-columns">
            <Nav shown={shown.section} />
            <div className="settings-section">
              <SectionHeading section={shown.section} />
              {shown.section === 'versions' ? (
                <Versions
                  key={latest.version}
                  office={office}
                  latest={latest}
                  onRestored={(version) => {
                    setDone(version)
                    onOutdated()
                  }}
                />
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
          {isOutdated ? null : <Bar onReview={review} onDiscard={() => hold(null)} />}
        </>
      )}
    </FormProvider>
  )
}

function Form({ section, ...props }: SectionProps & Readonly<{ section: FormSection }>) {
  const Section = FORMS[section]
  return <Section {...props} />
}

function SectionHeading({ section }: Readonly<{ section: keyof typeof settingSectionWords }>) {
  const { say } = useLanguage()
  return <h2>{say(settingSectionWords[section])}</h2>
}

const FIRST: Shown = { section: 'hours', of: null }

/** What is shown and how to show something else: `mend` puts the caret where something is wrong, `back` is where one came from. */
function useShown({ section, of }: Shown) {
  const [, go] = useLocation()
  const [back, setBack] = useState(FIRST)
  const [goal, setGoal] = useState<string | null>(null)
  useEffect(() => {
    if (section !== 'review') setBack({ section, of })
    window.scrollTo(0, 0)
  }, [section, of])
  useEffect(() => {
    if (goal === null) return
    focusField(goal)
    setGoal(null)
  }, [goal])
  const show = (place: Shown) => go(addressOf(place))
  const mend = (place: Shown, field: string) => {
    show(place)
    setGoal(field)
  }
  return { show, mend, back }
}
