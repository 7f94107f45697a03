import './AddErrand.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { numberWords } from '#client/words/concierge.ts'
import { localText } from '#client/words.ts'
import type { TicketCard } from '#contract/views/cards.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { CardAct } from './card-act.ts'
import { isOpen } from './errands.ts'

type Props = Readonly<{ card: TicketCard; menu: MenuView; pending: string | null; onAct: (act: CardAct) => void }>

/** One errand more on the same number; who has been served altogether needs a new one. */
export function AddErrand({ card, menu, pending, onAct }: Props) {
  const { language, say } = useLanguage()
  const open = card.errands.filter(isOpen)
  const others = menu.services.filter(({ id }) => !open.some(({ service }) => service === id))
  if (open.length === 0) return <p>{say(numberWords.over)}</p>
  return (
    <section className="add-errand">
      <h3>{say(numberWords.add)}</h3>
      <ul>
        {others.map(({ id, name }) => (
          <li key={id}>
            <Button
              look="outline"
              pending={pending === `add-${id}`}
              data-testid={`add-${id}`}
              onClick={() => onAct({ name: `add-${id}`, type: 'add', service: id })}
            >
              {localText(name, language)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
