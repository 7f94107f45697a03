import './KeyChoices.css'
import { Key } from '../parts/Key.tsx'

export type KeyChoice = Readonly<{ id: string; label: string; key: string | null; chosen: boolean | null; choose: () => void }>

type Props = Readonly<{ legend: string; columns: 1 | 3 | 5; choices: readonly KeyChoice[] }>

/** A few things to choose from, each with its key; `chosen` null: pressing it is the act itself. */
export function KeyChoices({ legend, columns, choices }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the grid
    <div className="key-choices" role="group" aria-label={legend} data-columns={columns}>
      {choices.map(({ id, label, key, chosen, choose }) => (
        <button
          key={id}
          type="button"
          className="key-choices-choice"
          data-choice={id}
          aria-pressed={chosen ?? undefined}
          onClick={choose}
        >
          <span>{label}</span>
          {key !== null && <Key name={key} />}
        </button>
      ))}
    </div>
  )
}

/** The choice that a key means; answers whether there is one. */
export function chooseByKey(choices: readonly KeyChoice[], key: string): boolean {
  const meant = choices.find((choice) => choice.key === key)
  meant?.choose()
  return meant !== undefined
}
