import './WardNotices.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import { localText } from '#client/words.ts'
import type { LineView } from '#contract/views/public.ts'

/** What the ward wants to be known. */
export function WardNotices({ notices }: Readonly<Pick<LineView, 'notices'>>) {
  const { language, say } = useLanguage()
  if (notices.length === 0) return null
  return (
    <section className="ward-notices">
      <h2>
        <Ruby text={say(publicWords.notices)} />
      </h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice.ja}>
            <Ruby text={localText(notice, language)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
