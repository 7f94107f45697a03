import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { closingWords } from '#client/words/closing.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { worstLate } from '../late.ts'

/** Before the ticket: that the turn may come only after closing, and that another day is better where it is likely (E66). */
export function LateBanner({ offers }: Readonly<{ offers: readonly ServiceOffer[] }>) {
  const { say } = useLanguage()
  const late = worstLate(offers)
  return late && <Banner kind="warning" title={<Ruby text={say(closingWords[late])} />} />
}
