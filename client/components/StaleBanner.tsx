import type { Instant } from '#contract/primitives.ts'
import { useLanguage } from '../LanguageProvider.tsx'
import { clockText } from '../time-text.ts'
import { common } from '../words/common.ts'
import { Banner } from './Banner.tsx'
import { Ruby } from './Ruby.tsx'

/** Says of when it is what is shown. */
export function StaleBanner({ since, timeZone }: Readonly<{ since: Instant; timeZone: string }>) {
  const { language, say } = useLanguage()
  return (
    <Banner kind="warning" title={<Ruby text={say(common.stale, { time: clockText(since, timeZone, language) })} />}>
      <p>{say(common.staleHint)}</p>
    </Banner>
  )
}
