import { useLanguage } from '#client/LanguageProvider.tsx'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { Likely, WhatIfAnswer } from '#contract/what-if.ts'
import { countOf } from '../draft.ts'
import { differenceText, figureText, ofHundred } from './figures.ts'

type Row = Readonly<{ name: string; before: Likely | number; after: Likely | number; difference: Likely | number }>

/** Waits, counter-hours and overtime before and after, each with the range of eight runs in ten. */
export function KeyFigures({ answer }: Readonly<{ answer: WhatIfAnswer }>) {
  const { language, say } = useLanguage()
  const isChanged = countOf(answer.changes) > 0
  const text = (value: Likely | number, figure: typeof figureText): string =>
    typeof value === 'number'
      ? figure(value, language)
      : say(words.range, {
          value: figure(value.value, language),
          low: figure(value.low, language),
          high: figure(value.high, language),
        })
  return (
    <>
      <table className="admin-table" data-testid="what-if-figures">
        <caption className="visually-hidden">{say(words.figures)}</caption>
        <thead>
          <tr>
            <td />
            {[words.before, ...(isChanged ? [words.after, words.difference] : [])].map((name) => (
              <th key={name.en} scope="col" className="admin-figure">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rowsOf(answer, say).map(({ name, before, after, difference }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="admin-figure">{text(before, figureText)}</td>
              {isChanged ? (
                <>
                  <td className="admin-figure">{text(after, figureText)}</td>
                  <td className="admin-figure">{text(difference, differenceText)}</td>
                </>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="what-if-hint">{say(words.rangeHint)}</p>
    </>
  )
}

function rowsOf({ before, after, difference, base }: WhatIfAnswer, say: ReturnType<typeof useLanguage>['say']): readonly Row[] {
  const within = base.isOneTarget ? say(words.within, { minutes: base.targetMinutes }) : say(words.withinTargets)
  const sentHome = { name: say(words.sentHome), before: 0, after: after.sentHome, difference: after.sentHome }
  return [
    { name: say(words.mean), before: before.mean, after: after.mean, difference: difference.mean },
    { name: say(words.p90), before: before.p90, after: after.p90, difference: difference.p90 },
    {
      name: within,
      before: ofHundred(before.withinTarget),
      after: ofHundred(after.withinTarget),
      difference: ofHundred(difference.withinTarget),
    },
    {
      name: say(words.hours),
      before: before.counterHours,
      after: after.counterHours,
      difference: after.counterHours - before.counterHours,
    },
    { name: say(words.overtime), before: before.overtime, after: after.overtime, difference: difference.overtime },
    ...(after.sentHome > 0 ? [sentHome] : []),
  ]
}
