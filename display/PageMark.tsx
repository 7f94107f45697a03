import './PageMark.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { display } from '#client/words/display.ts'

/** Says that a list has more pages, and which one this is. */
export function PageMark({ page, pages }: Readonly<{ page: number; pages: number }>) {
  const { say } = useLanguage()
  return pages > 1 ? <span className="page-mark">{say(display.pages, { page, pages })}</span> : null
}
