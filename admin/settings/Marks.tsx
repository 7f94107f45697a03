import './Marks.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingsWords } from '#client/words/settings.ts'

/** How many things are changed here and not saved, and how many are wrong, in words. */
export function Marks({ changed, wrong }: Readonly<{ changed: number; wrong: number }>) {
  const { say } = useLanguage()
  if (changed + wrong === 0) return null
  return (
    <span className="marks">
      {changed === 0 ? null : <span className="marks-changed">{say(settingsWords.changedMark, { n: changed })}</span>}
      {wrong === 0 ? null : <span className="marks-wrong">{say(settingsWords.faultMark, { n: wrong })}</span>}
    </span>
  )
}
