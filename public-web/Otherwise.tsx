import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'

/** What stands, for a browser without script, in place of a part that comes later: the other way there is. */
export function Otherwise({ words }: Readonly<{ words: Wording & Readonly<{ ja: string }> }>) {
  const { say } = useLanguage()
  return (
    <noscript>
      <Banner kind="info" title={<Ruby text={say(words)} />} />
    </noscript>
  )
}
