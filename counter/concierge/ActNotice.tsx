import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { concierge } from '#client/words/concierge.ts'
import type { Acts } from './use-acts.ts'

/** What the office has to say about the last press, in place. */
export function ActNotice({ acts: { retrying, trouble } }: Readonly<{ acts: Pick<Acts, 'retrying' | 'trouble'> }>) {
  const { language, say } = useLanguage()
  if (retrying) return <Banner kind="warning" title={say(concierge.retrying)} />
  return trouble && <Banner kind="error" title={troubleText(trouble, language)} />
}
