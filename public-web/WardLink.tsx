import './WardLink.css'
import { Link } from 'wouter'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { ticketWords } from '#client/words/ticket.ts'
import { localText } from '#client/words.ts'
import type { LineView } from '#contract/views/public.ts'

/** From a ticket to its ward. */
export function WardLink({ office, name }: Readonly<Pick<LineView, 'office' | 'name'>>) {
  const { language, say } = useLanguage()
  return (
    <p>
      <Link className="ward-link" href={`/offices/${office}`}>
        <Ruby text={say(ticketWords.toWard, { office: localText(name, language) })} />
      </Link>
    </p>
  )
}
