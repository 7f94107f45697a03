import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { type Trouble, troubleText } from '#client/trouble.ts'
import { settingsReviewWords as words } from '#client/words/settings.ts'
import { localText } from '#client/words.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { SettingsVersion } from '#contract/settings-versions.ts'
import { closingInstead, keepingCounter } from '#core/settings-withdrawal.ts'

type Props = Readonly<{
  refusal: Trouble
  base: SettingsVersion
  draft: OfficeSettings
  onMended: (settings: OfficeSettings) => void
}>

/** Why it was not saved, and where there is one, the one act that mends it. */
export function Refused({ refusal, base: { settings: base }, draft, onMended }: Props) {
  const { language, say } = useLanguage()
  const { code, detail = '' } = refusal
  // The refusal names what cannot go: a service by its Japanese name, a counter by its sign.
  const service = code === 'service-in-use' ? base.services.find(({ name }) => name.ja === detail) : undefined
  const counter = code === 'counter-in-use' ? base.counters.find(({ label }) => label === detail) : undefined
  return (
    <Banner kind="error" title={troubleText(refusal, language)}>
      {service ? (
        <Button look="outline" onClick={() => onMended(closingInstead(base, draft, service.id))}>
          {say(words.closeInstead, { name: localText(service.name, language) })}
        </Button>
      ) : null}
      {counter ? (
        <Button look="outline" onClick={() => onMended(keepingCounter(base, draft, counter.id))}>
          {say(words.keepCounter, { name: counter.label })}
        </Button>
      ) : null}
    </Banner>
  )
}
