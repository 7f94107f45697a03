import './PanelFacts.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { numberWords } from '#client/words/concierge.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { Language, Need } from '#contract/words.ts'
import { LanguageSelect } from '../LanguageSelect.tsx'
import { Needs } from '../Needs.tsx'
import { PrioritySelect } from '../PrioritySelect.tsx'
import type { CardAct } from './card-act.ts'
import { isOpen } from './errands.ts'

type Props = Readonly<{ card: TicketCard; pending: string | null; onAct: (act: CardAct) => void }>

/** What the counters are told of the visitor. Each touch is told at once. */
export function PanelFacts({ card, pending, onAct }: Props) {
  const { say } = useLanguage()
  if (!card.errands.some(isOpen)) return null
  const { needs, language } = card
  const note = (name: string, change: Readonly<{ needs?: readonly Need[]; language?: Language }>) =>
    onAct({ name, type: 'note', needs, language, ...change })
  return (
    <section className="panel-facts" aria-busy={pending !== null}>
      <h3>{say(numberWords.facts)}</h3>
      <div className="panel-facts-row">
        <LanguageSelect
          label={say(numberWords.language)}
          language={language}
          onChoose={(chosen) => note('language', { language: chosen })}
        />
        <PrioritySelect
          reason={card.priority === 'ordinary' ? null : card.reason}
          onReason={(reason) => onAct({ name: 'priority', type: 'prioritise', reason })}
        />
        <Needs
          needs={needs}
          onNeed={(need) =>
            note(need, { needs: needs.includes(need) ? needs.filter((other) => other !== need) : [...needs, need] })
          }
        />
      </div>
    </section>
  )
}
