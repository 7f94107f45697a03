import './CallRow.css'
import { display } from '#client/words/display.ts'
import type { BoardCall } from '#contract/views/hall.ts'
import { Both } from './Both.tsx'
import { PaperMark } from './PaperMark.tsx'

type Props = Readonly<{ call: BoardCall; size: 'large' | 'small'; fresh: boolean }>

const isNumber = (label: string): boolean => /^\d+$/.test(label)

/**
 * One call: the number, what it is called for where papers are handed over, and the counter it is to go to. `fresh`: inverted,
 * because it has just been called.
 */
export function CallRow({ call: { number, counter, label, pending, stage }, size, fresh }: Props) {
  return (
    <li
      className={`call-row call-row-${size}`}
      data-testid="board-call"
      data-number={number}
      data-counter={counter}
      data-fresh={fresh}
      data-pending={pending}
      data-stage={stage}
    >
      <span className="call-row-number">{number}</span>
      <span className="call-row-stage">
        {stage === 'delivery' && (
          <>
            <PaperMark />
            <span className={size === 'large' ? undefined : 'visually-hidden'}>
              <Both wording={display.delivery} params={[]} />
            </span>
          </>
        )}
      </span>
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
