import './Both.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import type { Language } from '#contract/words.ts'
import { useVisitorLanguage } from './visitor-language.ts'

/** The same words for both who look at the screen: in the staff's language, and below in the visitor's where it is another (I12). */
export function Both({ say }: Readonly<{ say: (language: Language) => string }>) {
  const { language } = useLanguage()
  const visitors = useVisitorLanguage()
  const [ours, theirs] = [say(language), say(visitors)]
  return (
    <span className="both">
      <span className="both-staff">{ours}</span>
      {theirs === ours ? null : (
        <span className="both-visitor" lang={DOCUMENT_LANGUAGES[visitors]}>
          <Ruby text={theirs} />
        </span>
      )}
    </span>
  )
}
