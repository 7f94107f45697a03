import './CallRows.css'
import { display } from '#client/words/display.ts'
import type { BoardCall } from '#contract/views/hall.ts'
import { Both } from './Both.tsx'
import { CallRow } from './CallRow.tsx'
import { isNew, rowsOf } from './rows.ts'

/** As many as fit below the large rows while they can still be read across the hall. */
const SMALL_READABLE = 8

type Props = Readonly<{ calls: readonly BoardCall[]; now: number }>

/** Who goes where. Below the large rows: whoever else is called, or, while there is nobody, what to do when one is. */
export function CallRows({ calls, now }: Props) {
  const { large, small } = rowsOf(calls)
  return (
    <div className="call-rows">
      <ol className="call-rows-large">
        {large.map((call) => (
          <CallRow key={call.number} call={call} size="large" fresh={isNew(call, now)} />
        ))}
      </ol>
      <div className="call-rows-below">
        {small.length === 0 ? (
          <p className="call-rows-how">
            <Both wording={display.howTo} params={[]} />
          </p>
        ) : (
          <>
            <p className="call-rows-caption">
              <Both wording={display.alsoCalled} params={[]} />
            </p>
            <ol className="call-rows-small" data-dense={small.length > SMALL_READABLE}>
              {small.map((call) => (
                <CallRow key={call.number} call={call} size="small" fresh={isNew(call, now)} />
              ))}
            </ol>
          </>
        )}
      </div>
    </div>
  )
}
