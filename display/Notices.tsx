import './Notices.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { DOCUMENT_LANGUAGES, localText } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'
import { besides } from './Both.tsx'
import { pageOf } from './pages.ts'

/** What the office has to say, one notice at a time: first in the board's language, then in the one beside it. */
export function Notices({ notices, now }: Readonly<{ notices: readonly LocalText[]; now: number }>) {
  const { language } = useLanguage()
  const turns = notices.flatMap((notice) => [language, besides(language)].map((one) => ({ notice, one })))
  const [turn] = pageOf(turns, 1, now).items
  return (
    <p className="notices" lang={turn && DOCUMENT_LANGUAGES[turn.one]}>
      {turn && withoutReadings(localText(turn.notice, turn.one))}
    </p>
  )
}
