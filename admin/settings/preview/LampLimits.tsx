import './LampLimits.css'
import { Lamp } from '#client/components/Lamp.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingFormWords } from '#client/words/settings.ts'
import type { OfficeSettings } from '#contract/settings.ts'

/** The lamp's three steps with their limits, as they are printed beside it. */
export function LampLimits({ lamp: { free, busy } }: Readonly<{ lamp: OfficeSettings['lamp'] }>) {
  const { say } = useLanguage()
  if (!(free < busy)) return null
  return (
    <ul className="lamp-limits" aria-label={say(settingFormWords.lampPreview)}>
      <li>
        <Lamp lamp="free" /> {say(settingFormWords.lampUpTo, { minutes: free })}
      </li>
      <li>
        <Lamp lamp="busy" /> {say(settingFormWords.lampUpTo, { minutes: busy })}
      </li>
      <li>
        <Lamp lamp="crowded" /> {say(settingFormWords.lampBeyond, { minutes: busy })}
      </li>
    </ul>
  )
}
