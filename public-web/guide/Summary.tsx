import './Summary.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideResultWords } from '#client/words/guide.ts'
import type { Heard } from './heard.ts'

/** How much it is, each the way to it: the page is longer than a phone. */
export function Summary({ heard, asksWard }: Readonly<{ heard: Heard; asksWard: boolean }>) {
  const { say } = useLanguage()
  const { errands, papers } = heard
  if (errands.length === 0) return null
  const things = errands.reduce((sum, { parts }) => sum + parts.length, 0)
  const parts = [
    { at: '#errands', words: say(guideResultWords.toDo, { n: things }), shown: true },
    { at: '#papers', words: say(guideResultWords.toBring, { n: papers.length }), shown: papers.length > 0 },
    { at: '#ward', words: say(guideResultWords.waitsNow), shown: asksWard },
  ]
  return (
    <ul className="guide-summary">
      {parts
        .filter(({ shown }) => shown)
        .map(({ at, words }) => (
          <li key={at}>
            <a href={at}>
              <span>
                <Ruby text={words} />
              </span>
            </a>
          </li>
        ))}
    </ul>
  )
}
