import './PanelErrands.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { numberWords } from '#client/words/concierge.ts'
import { errandStateWords } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { CounterId } from '#contract/primitives.ts'
import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { SureButton } from '../SureButton.tsx'
import type { CardAct } from './card-act.ts'
import { canDrop, isOpen } from './errands.ts'

type Props = Readonly<{
  card: TicketCard
  menu: MenuView
  labelOf: (counter: CounterId) => string
  pending: string | null
  onAct: (act: CardAct) => void
}>

/** What the number is for, where each errand stands, and what the concierge can do about it. */
export function PanelErrands({ card, menu, labelOf, pending, onAct }: Props) {
  const { say } = useLanguage()
  return (
    <section className="panel-errands">
      <h3>{say(numberWords.errands)}</h3>
      <ul>
        {card.errands.map((errand) => (
          <li key={errand.errand} className="panel-errands-one" data-testid={`card-${errand.service}`} data-open={isOpen(errand)}>
            <Errand errand={errand} menu={menu} labelOf={labelOf} />
            <ErrandActs errand={errand} isLast={card.errands.filter(isOpen).length === 1} pending={pending} onAct={onAct} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ErrandProps = Readonly<{ errand: ErrandCard; menu: MenuView; labelOf: (counter: CounterId) => string }>

function Errand({ errand, menu, labelOf }: ErrandProps) {
  const { language, say } = useLanguage()
  const counters = menu.services.find(({ id }) => id === errand.service)?.counters ?? []
  const at = errand.counter === null ? counters : [labelOf(errand.counter)]
  return (
    <p className="panel-errands-words">
      <strong>{localText(errand.name, language)}</strong>
      <span>{say(errandStateWords[errand.state])}</span>
      {isOpen(errand) && at.length > 0 && (
        <span>{say(numberWords.counters, { counters: at.join(language === 'ja' ? '・' : ', ') })}</span>
      )}
      {errand.blocked && <span>{say(numberWords.blocked)}</span>}
    </p>
  )
}

type ActsProps = Readonly<{ errand: ErrandCard; isLast: boolean; pending: string | null; onAct: (act: CardAct) => void }>

/** The last errand ends the visit: that is asked once more. */
function ErrandActs({ errand: { service, state }, isLast, pending, onAct }: ActsProps) {
  const { say } = useLanguage()
  const dropName = `drop-${service}`
  const returnName = `return-${service}`
  const drop = () => onAct({ name: dropName, type: 'drop', service })
  return (
    <span className="panel-errands-acts">
      {(state === 'absent' || state === 'held') && (
        <Button
          look="outline"
          size="small"
          pending={pending === returnName}
          onClick={() => onAct({ name: returnName, type: 'return', service })}
        >
          {say(numberWords.return)}
        </Button>
      )}
      {canDrop(state) && isLast && (
        <SureButton question={say(numberWords.lastSure)} pending={pending === dropName} onSure={drop}>
          {say(numberWords.leave)}
        </SureButton>
      )}
      {canDrop(state) && !isLast && (
        <Button look="text" size="small" pending={pending === dropName} onClick={drop}>
          {say(numberWords.drop)}
        </Button>
      )}
    </span>
  )
}
