import './NumberPlace.css'
import { useId, useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { PaperInput } from '#client/components/PaperInput.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { typedNumber } from '#client/typed-number.ts'
import { numberWords } from '#client/words/concierge.ts'
import type { CounterId } from '#contract/primitives.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { TicketPanel } from './TicketPanel.tsx'
import { WaitingNumbers } from './WaitingNumbers.tsx'

/** `revision`: of the floor, `null` while it is old. */
type Props = Readonly<{ menu: MenuView; floor: FloorView | null; revision: number | null }>

/** A visitor who is in the building already: by the number they show, or from those who wait. */
export function NumberPlace({ menu, floor, revision }: Props) {
  const { say } = useLanguage()
  const [typed, setTyped] = useState('')
  const [number, setNumber] = useState<string | null>(null)
  const [isWrong, setWrong] = useState(false)
  const show = (wanted: string | null) => {
    setWrong(wanted === null)
    if (wanted !== null) setNumber(wanted)
  }
  const labelOf = (counter: CounterId): string => floor?.counters.find(({ id }) => id === counter)?.label ?? counter
  return (
    <div className="number-place">
      <div className="number-place-find">
        <NumberField typed={typed} onType={setTyped} onShow={() => show(typedNumber(typed))} />
        {isWrong && <Banner kind="error" title={say(numberWords.notANumber)} />}
        {floor && <WaitingNumbers floor={floor} typed={typed} shown={number} onShow={show} />}
      </div>
      {number === null ? (
        <p className="number-place-none">{say(numberWords.none)}</p>
      ) : (
        <TicketPanel
          key={number}
          number={number}
          menu={menu}
          revision={revision}
          labelOf={labelOf}
          onClose={() => setNumber(null)}
        />
      )}
    </div>
  )
}

type FieldProps = Readonly<{ typed: string; onType: (typed: string) => void; onShow: () => void }>

function NumberField({ typed, onType, onShow }: FieldProps) {
  const { say } = useLanguage()
  const id = useId()
  return (
    <form
      className="number-place-field"
      onSubmit={(event) => {
        event.preventDefault()
        onShow()
      }}
    >
      <label htmlFor={id}>{say(numberWords.number)}</label>
      <PaperInput
        id={id}
        data-testid="find-number"
        placeholder={say(numberWords.example)}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <Button type="submit">{say(numberWords.show)}</Button>
    </form>
  )
}
