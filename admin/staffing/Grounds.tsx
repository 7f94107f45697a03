import { useLanguage } from '#client/LanguageProvider.tsx'
import { staffingWords as words } from '#client/words/staffing.ts'
import { localText } from '#client/words.ts'
import type { FormulaStaffing } from '#contract/staffing.ts'

/** From what it is reckoned: who is expected of each service and for how long, and where that is no more than a setting. */
export function Grounds({ answer }: Readonly<{ answer: FormulaStaffing }>) {
  const { language, say } = useLanguage()
  const { services, learnedDays, dayNoise, isNoiseLearned } = answer
  const percent = Math.round(dayNoise * 100)
  return (
    <section className="admin-panel" data-testid="staffing-grounds">
      <h2>{say(words.grounds)}</h2>
      <p>
        {say(words.learned, { n: learnedDays })} {say(isNoiseLearned ? words.noise : words.noiseUsual, { percent })}{' '}
        {services.some(({ arrivalsFrom }) => arrivalsFrom === 'few-days') ? `${say(words.fewDays)} ` : null}
        {services.some(({ minutesFrom }) => minutesFrom === 'configured') ? say(words.configured) : null}
      </p>
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{say(words.service)}</th>
            <th scope="col" className="admin-figure">
              {say(words.perDay)}
            </th>
            <th scope="col" className="admin-figure">
              {say(words.minutesEach)}
            </th>
            <th scope="col">{say(words.from)}</th>
          </tr>
        </thead>
        <tbody>
          {services.map(({ service, name, visitors, minutes, minutesFrom }) => (
            <tr key={service}>
              <th scope="row">{localText(name, language)}</th>
              <td className="admin-figure">{Math.round(visitors)}</td>
              <td className="admin-figure">{minutes.toFixed(1)}</td>
              <td>{say(minutesFrom === 'seen' ? words.seen : words.set)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
