import './Lines.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { lineWords as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { LineHead, LineRows } from './LineRows.tsx'
import { deskLines } from './lines.ts'

/** The lines of this counter, longest wait first: its own, then those it helps and when. */
export function Lines({ view }: Readonly<{ view: DeskView }>) {
  const { say } = useLanguage()
  const { mine, help } = deskLines(view.lines)
  return (
    <div className="lines">
      <table className="line-rows">
        <LineHead name={say(words.mine)} />
        <tbody>
          <LineRows view={view} lines={mine} />
        </tbody>
        {help.length > 0 && (
          <tbody>
            <tr>
              <th scope="colgroup" colSpan={4} className="line-rows-name lines-group">
                {say(words.help)}
              </th>
            </tr>
            <LineRows view={view} lines={help} />
          </tbody>
        )}
      </table>
    </div>
  )
}

/** The lines that this counter has nothing to do with. */
export function OtherLines({ view }: Readonly<{ view: DeskView }>) {
  const { say } = useLanguage()
  return (
    <table className="line-rows" data-testid="other-lines">
      <LineHead name={say(words.others)} />
      <tbody>
        <LineRows view={view} lines={deskLines(view.lines).others} />
      </tbody>
    </table>
  )
}
