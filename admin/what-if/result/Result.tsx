import './Result.css'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { WhatIfAnswer } from '#contract/what-if.ts'
import { countOf } from '../draft.ts'
import { Curves } from './Curves.tsx'
import { busiestOf, directionOf, figureText, isReproduced, sureness } from './figures.ts'
import { How } from './How.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { HalfHours, Services } from './MoreTables.tsx'

/** What the changes come to: in a sentence, in figures, and as curves over the day. */
export function Result({ answer, isStale }: Readonly<{ answer: WhatIfAnswer; isStale: boolean }>) {
  const { say } = useLanguage()
  const isChanged = countOf(answer.changes) > 0
  return (
    <section className="admin-panel" data-testid="what-if-result">
      <h2>{say(words.result)}</h2>
      {isStale ? <Banner kind="info" title={say(words.stale)} /> : null}
      {isChanged ? <Meaning answer={answer} /> : null}
      <AsItWas answer={answer} isChanged={isChanged} />
      <KeyFigures answer={answer} />
      <Curves answer={answer} />
      <div className="what-if-tables">
        <Services answer={answer} />
        <HalfHours answer={answer} />
      </div>
      <How answer={answer} />
    </section>
  )
}

function Meaning({ answer }: Readonly<{ answer: WhatIfAnswer }>) {
  const { language, say } = useLanguage()
  const figure = (value: number): string => figureText(value, language)
  const busiest = busiestOf(answer)
  const hours = answer.after.counterHours - answer.before.counterHours
  const hoursTold = Math.abs(hours) < 0.05 ? words.sameHours : hours > 0 ? words.moreHours : words.fewerHours
  const { degree, n } = sureness(answer)
  return (
    <>
      <p className="what-if-sentence" role="status">
        {say(words[directionOf(answer)], { before: figure(answer.before.mean.value), after: figure(answer.after.mean.value) })}{' '}
        {busiest && directionOf(answer) !== 'same'
          ? say(words.busiest, {
              span: spanText(busiest.halfHour, answer.base.timeZone, language),
              before: figure(busiest.before),
              after: figure(busiest.after),
            })
          : null}{' '}
        {say(hoursTold, { hours: figure(Math.abs(hours)) })}
      </p>
      <p>{say(words[degree], { n, runs: answer.runs })}</p>
    </>
  )
}

/** The day itself beside its trial: whoever sees that it is reproduced can believe what was changed. */
function AsItWas({ answer, isChanged }: Readonly<{ answer: WhatIfAnswer; isChanged: boolean }>) {
  const { language, say } = useLanguage()
  const { asItWas, before } = answer
  const figure = (value: number): string => figureText(value, language)
  return (
    <p className={isChanged ? '' : 'what-if-sentence'} role={isChanged ? undefined : 'status'}>
      {isChanged ? null : `${say(words.unchanged, { before: figure(before.mean.value) })} `}
      {asItWas
        ? `${say(words.asItWas, { mean: figure(asItWas.mean), p90: figure(asItWas.p90) })} ${say(isReproduced(answer) ? words.reproduced : words.notReproduced)}`
        : null}
    </p>
  )
}
