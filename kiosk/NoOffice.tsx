import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'

/** A kiosk stands in one office; a pairing for none was a mistake that the administrator has to mend. */
export function NoOffice() {
  const { language } = useLanguage()
  return <Banner kind="error" title={troubleText({ code: 'unknown-office' }, language)} />
}
