import './Needs.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords } from '#client/words/concierge.ts'
import { needWords } from '#client/words/counter.ts'
import { NEEDS, type Need } from '#contract/words.ts'
import { Toggle } from './Toggle.tsx'

type Props = Readonly<{ needs: readonly Need[]; onNeed: (need: Need) => void }>

/** What the counters should know beforehand. */
export function Needs({ needs, onNeed }: Props) {
  const { say } = useLanguage()
  return (
    <ul className="needs" aria-label={say(hearWords.needs)}>
      {NEEDS.map((need) => (
        <li key={need}>
          <Toggle compact on={needs.includes(need)} onToggle={() => onNeed(need)}>
            {say(needWords[need])}
          </Toggle>
        </li>
      ))}
    </ul>
  )
}
