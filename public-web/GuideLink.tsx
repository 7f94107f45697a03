import './WardLink.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'

/** To the guide, which is a page without script: it is gone to, not turned over to. `ward`: whose waits it tells, if it is known. */
export function GuideLink({ ward }: Readonly<{ ward: string | null }>) {
  const { say } = useLanguage()
  return (
    <p>
      <a className="ward-link" href={ward === null ? '/guide' : `/guide?ward=${ward}`}>
        <Ruby text={say(publicWords.toGuide)} />
      </a>
    </p>
  )
}
