import './Transfer.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { ErrandCard, LineGlance } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { ErrandState } from '#contract/words.ts'
import type { Deed } from '../deeds/deed.ts'
import { currentErrand } from '../desk/side-acts.ts'
import { useKeys } from '../desk/use-keys.ts'
import { Key } from '../parts/Key.tsx'

const SETTLED: readonly ErrandState[] = ['served', 'cancelled', 'lapsed']
const isOpen = ({ state }: ErrandCard): boolean => !SETTLED.includes(state)

/** Where the errand can go: everywhere the visitor does not already wait. */
function choicesFor({ current, lines }: DeskView): readonly LineGlance[] {
  const taken = new Set<string>(current?.ticket.errands.filter(isOpen).map(({ service }) => service))
  return lines.filter(({ id }) => !taken.has(id))
}

type Props = Readonly<{ view: DeskView; onTransfer: (deed: Deed) => void; onCancel: () => void }>

/** On to another service; the paper number stays. The first nine are also on the keys 1 to 9. */
export function Transfer({ view, onTransfer, onCancel }: Props) {
  const { language, say } = useLanguage()
  const number = view.current?.ticket.number ?? ''
  const choices = choicesFor(view)
  const transfer = ({ id }: LineGlance) => {
    const errand = currentErrand(view)
    if (errand) onTransfer({ type: 'transfer', number, service: errand.service, to: id })
  }
  useKeys((key) => {
    const choice = /^[1-9]$/.test(key) ? choices[Number(key) - 1] : undefined
    if (choice) transfer(choice)
    return choice !== undefined
  })
  return (
    <section className="transfer" data-testid="transfer">
      <header className="transfer-head">
        <h2>{say(words.transferTo, { number })}</h2>
        <Button look="text" size="small" onClick={onCancel}>
          {say(words.cancelTransfer)} <Key name="Esc" />
        </Button>
      </header>
      <ul className="transfer-choices">
        {choices.map((line, index) => (
          <li key={line.id}>
            <button type="button" className="transfer-choice" data-testid={`transfer-${line.id}`} onClick={() => transfer(line)}>
              <span className="transfer-name">{localText(line.name, language)}</span>
              {index < 9 && <Key name={String(index + 1)} />}
              <span className="transfer-waiting">{say(words.people, { n: line.waiting })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
