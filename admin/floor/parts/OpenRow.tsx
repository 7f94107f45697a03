import './OpenRow.css'
import { type HTMLAttributes, type KeyboardEvent, type ReactNode, useId, useRef } from 'react'

type Props = Readonly<
  HTMLAttributes<HTMLTableRowElement> & {
    name: ReactNode
    cells: ReactNode
    /** How many columns there are, the name among them. */
    columns: number
    isOpen: boolean
    onToggle: () => void
    children: ReactNode
  }
>

/** A row of a table that opens in place: all of it is the button, Escape closes it again. */
export function OpenRow({ name, cells, columns, isOpen, onToggle, children, ...row }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    onToggle()
    button.current?.focus()
  }
  return (
    <>
      <tr className={isOpen ? 'open-row open-row-open' : 'open-row'} {...row}>
        <th scope="row">
          <button
            ref={button}
            type="button"
            className="open-row-button"
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            onClick={onToggle}
          >
            <svg className="open-row-mark" viewBox="0 0 12 12" aria-hidden="true">
              <path d="M3 0 10 6 3 12Z" />
            </svg>
            {name}
          </button>
        </th>
        {cells}
      </tr>
      {isOpen ? (
        <tr className="open-row-inside" id={id}>
          <td colSpan={columns} onKeyDown={onEscape}>
            {children}
          </td>
        </tr>
      ) : null}
    </>
  )
}
