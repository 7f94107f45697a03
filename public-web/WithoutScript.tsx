import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutScript } from '#client/words/without-script.ts'

/** What a browser that runs no script is told instead of an act that needs one. */
export function WithoutScript({ about }: Readonly<{ about: keyof typeof withoutScript }>) {
  const { say } = useLanguage()
  return (
    <noscript>
      <Banner kind="info" title={<Ruby text={say(withoutScript[about])} />} />
    </noscript>
  )
}
