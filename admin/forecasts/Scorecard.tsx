import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { adminWords } from '#client/words/admin.ts'
import { scorecardWords } from '#client/words/scorecard.ts'
import type { Day } from '#contract/primitives.ts'
import type { Score, ScorecardView } from '#contract/scorecard.ts'
import { Answer, AnswerSentence } from '../sentence/Answer.tsx'
import { EarlyLate } from './EarlyLate.tsx'
import { Errors } from './Errors.tsx'
import { Goals } from './Goals.tsx'
import { FEWEST } from './goals.ts'
import { InRangeDays } from './InRangeDays.tsx'
import { Method } from './Method.tsx'
import { NoScore } from './NoScore.tsx'
import { ScoreTable } from './ScoreTable.tsx'
import { sentence } from './sentence.ts'
import type { Span } from './span.ts'

/** A day that is not over is read again, so that the page may stay open beside other work. */
const EVERY_MS = 60_000

type Props = Readonly<{ office: string; timeZone: string; today: Day; span: Span }>

/** One sentence, how it stands against what was aimed at, the pictures, then every figure and how it is reckoned. */
export function Scorecard({ office, timeZone, today, span }: Props) {
  const { language, say } = useLanguage()
  const isGoingOn = span.to >= today
  const asked = { params: { office }, input: span }
  const [{ answer, reading, refusal }] = useRead('read-scorecard', asked, isGoingOn ? EVERY_MS : null)
  if (refusal && !answer) return <Banner kind="error" title={troubleText(refusal, language)} />
  if (!answer) return <p role="status">{say(adminWords.reading)}</p>
  const asOf = say(adminWords.asOf, { time: clockText(answer.at, timeZone, language) })
  return (
    <Answer isReading={reading}>
      {refusal ? <Banner kind="warning" title={`${troubleText(refusal, language)} (${asOf})`} /> : null}
      {answer.total ? (
        <Scored view={answer} total={answer.total} today={today} asOf={isGoingOn ? asOf : null} />
      ) : (
        <NoScore view={answer} />
      )}
    </Answer>
  )
}

type ScoredProps = Readonly<{ view: ScorecardView; total: Score; today: Day; asOf: string | null }>

function Scored({ view, total, today, asOf }: ScoredProps) {
  const { language, say } = useLanguage()
  return (
    <>
      <div>
        <AnswerSentence>{sentence(view, today, language)}</AnswerSentence>
        <p className="admin-as-of">{asOf}</p>
      </div>
      {total.count < FEWEST ? (
        <Banner kind="warning" title={say(scorecardWords.few, { n: total.count })}>
          <p>{say(scorecardWords.fewWhy, { least: FEWEST })}</p>
        </Banner>
      ) : null}
      <Goals score={total} />
      <Errors total={total} days={view.days} />
      {view.days.length > 1 ? <InRangeDays days={view.days} /> : null}
      <EarlyLate services={view.services} />
      <ScoreTable view={view} total={total} />
      <Method view={view} />
    </>
  )
}
