import { EstimateText } from '#client/components/EstimateText.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { floorWords, UNKNOWN } from '#client/words/admin.ts'
import { serviceStateWords } from '#client/words/common.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { LineGlance } from '#contract/views/cards.ts'
import { OverMark } from './OverMark.tsx'
import { barMinutes, isPastTarget, longestMs } from './past-target.ts'
import { WaitBar } from './WaitBar.tsx'

type Props = Readonly<{ lines: readonly LineGlance[]; targetMinutes: number; now: Instant }>

/** Each service's line: how many, how long against the target, and what someone who came now would be told. */
export function Lines({ lines, targetMinutes, now }: Props) {
  const { say } = useLanguage()
  const scaleMinutes = barMinutes(lines, now, targetMinutes)
  return (
    <section className="admin-panel">
      <h2>{say(floorWords.lines)}</h2>
      <table className="admin-table lines">
        <thead>
          <tr>
            <th scope="col">{say(floorWords.service)}</th>
            <th scope="col" className="admin-figure">
              {say(floorWords.waiting)}
            </th>
            <th scope="col" className="line-longest">
              {say(floorWords.longest)} <span className="line-target">{say(floorWords.target, { minutes: targetMinutes })}</span>
            </th>
            <th scope="col">{say(floorWords.estimate)}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.id} line={line} waitedMs={longestMs(line, now)} {...{ targetMinutes, scaleMinutes }} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type LineProps = Readonly<{ line: LineGlance; waitedMs: number | null; targetMinutes: number; scaleMinutes: number }>

function Line({ line, waitedMs, targetMinutes, scaleMinutes }: LineProps) {
  const { language, say } = useLanguage()
  const isPast = isPastTarget(waitedMs, targetMinutes)
  return (
    <tr data-testid="floor-line" data-service={line.id} data-past={isPast}>
      <th scope="row">{localText(line.name, language)}</th>
      <td className="admin-figure">{say(floorWords.people, { n: line.waiting })}</td>
      <td className="line-longest">
        <span className="line-longest-words">
          {waitedMs === null ? UNKNOWN : durationText(waitedMs, language)}
          {isPast ? (
            <strong>
              <OverMark />
              {say(floorWords.over)}
            </strong>
          ) : null}
        </span>
        <WaitBar waitedMs={waitedMs} scaleMinutes={scaleMinutes} targetMinutes={targetMinutes} />
      </td>
      <td>{line.state === 'open' ? <EstimateText estimate={line.estimate} /> : say(serviceStateWords[line.state])}</td>
    </tr>
  )
}
