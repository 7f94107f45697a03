import './TimeNames.css'
import { type Columns, isNamed } from './time-line.ts'

type Props = Readonly<{ marks: readonly Readonly<{ key: string; label: string }>[]; columns: Columns; room?: number }>

/** Hours or days below a picture, as many as there is room for. */
export function TimeNames({ marks, columns, room }: Props) {
  return (
    <div className="time-names" aria-hidden="true">
      {marks.map(({ key, label }, place) =>
        isNamed(place, marks.length, room) ? (
          <span key={key} style={{ insetInlineStart: `${columns.centre(key)}%` }}>
            {label}
          </span>
        ) : null,
      )}
    </div>
  )
}
