import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Trouble } from '#client/trouble.ts'
import { visitorTroubleText } from '#client/visitor-trouble.ts'

/** A no from the office, in words for a visitor. */
export function RefusedNotice({ refusal }: Readonly<{ refusal: Trouble }>) {
  const { language } = useLanguage()
  return <Banner kind="error" title={<Ruby text={visitorTroubleText(refusal, language)} />} />
}
