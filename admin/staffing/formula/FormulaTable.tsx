import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import type { HalfHourStaffing } from '#contract/staffing.ts'
import { ofHundred, oneDecimal } from '../figures.ts'

type Props = Readonly<{ halfHours: readonly HalfHourStaffing[]; timeZone: string; counterHours: number }>

/** The picture in figures, folded away until it is asked for. */
export function FormulaTable({ halfHours, timeZone, counterHours }: Props) {
  const { language, say } = useLanguage()
  return (
    <details>
      <summary>{say(words.table)}</summary>
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{say(words.time)}</th>
            {[words.columnVisitors, words.columnLoad, words.columnNeeded, words.columnThere, words.columnShare].map((name) => (
              <th key={name.en} scope="col" className="admin-figure">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {halfHours.map(({ from, to, arrivals, load, counters, there, share }) => (
            <tr key={from}>
              <th scope="row">{spanText({ from, to }, timeZone, language)}</th>
              <td className="admin-figure">{arrivals.toFixed(1)}</td>
              <td className="admin-figure">{load.toFixed(1)}</td>
              <td className="admin-figure">{counters}</td>
              <td className="admin-figure">{there}</td>
              <td className="admin-figure">{share > 0 ? `${ofHundred(share)}%` : say(words.growing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{say(words.total, { hours: oneDecimal(counterHours, language) })}</p>
    </details>
  )
}
