import './CallRow.css'
import { display } from '#client/words/display.ts'
import type { BoardCall } from '#contract/views/hall.ts'
import { Both } from './Both.tsx'

type Props = Readonly<{ call: BoardCall; size: 'large' | 'small'; fresh: boolean }>

const isNumber = (label: string): boolean => /^\d+$/.test(label)

/** One call: the number, and the counter it is to go to. `fresh`: inverted, because it has just been called. */
export function CallRow({ call: { number, counter, label, pending }, size, fresh }: Props) {
  return (
    <li
      className={`call-row call-row-${size}`}
      data-testid="board-call"
      data-number={number}
      data-counter={counter}
      data-fresh={fresh}
      data-pending={pending}
    >
      <span className="call-row-number">{number}</span>
      <svg className="call-row-arrow" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M3 12h15m-6-7 7 7-7 7" />
      </svg>
      <span className="call-row-label" data-long={label.length > 2}>
        {label}
      </span>
      {size === 'large' && (
        <span className="call-row-place">
          <Both wording={isNumber(label) ? display.numberedCounter : display.namedCounter} params={[]} />
        </span>
      )}
    </li>
  )
}
