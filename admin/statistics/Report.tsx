import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { addressOf, ROUTES } from '#client/routes.ts'
import { clockText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { adminWords } from '#client/words/admin.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import type { Day } from '#contract/primitives.ts'
import { CsvButton } from '../CsvButton.tsx'
import { Ratings } from '../ratings/Ratings.tsx'
import { Answer, AnswerSentence } from '../sentence/Answer.tsx'
import { Definitions } from './Definitions.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { type Filter, searchOf } from './filter.ts'
import { Picture } from './Picture.tsx'
import { daysText, sentence } from './sentence.ts'

/** A day that is not over is read again, so that it may stay open beside other work. */
const EVERY_MS = 60_000

type Props = Readonly<{ office: string; timeZone: string; today: Day; filter: Filter }>

const fileOf = (office: string, filter: Filter) => ({
  address: `${addressOf(ROUTES['read-statistics'].path, { office })}?${searchOf(filter)}`,
  name: `machiai-${office}-${filter.from}-${filter.to}-${filter.by}.csv`,
})

/** One sentence, one picture, then the figures with what they mean. */
export function Report({ office, timeZone, today, filter }: Props) {
  const { language, say } = useLanguage()
  const isGoingOn = filter.to >= today
  const [{ answer, reading, refusal }] = useRead(
    'read-statistics',
    { params: { office }, input: filter },
    isGoingOn ? EVERY_MS : null,
  )
  if (refusal && !answer) return <Banner kind="error" title={troubleText(refusal, language)} />
  if (!answer) return <p role="status">{say(adminWords.reading)}</p>
  const words = sentence(answer, today, language)
  const asOf = say(adminWords.asOf, { time: clockText(answer.at, timeZone, language) })
  return (
    <Answer isReading={reading}>
      {refusal ? <Banner kind="warning" title={`${troubleText(refusal, language)} (${asOf})`} /> : null}
      <div className="report-head">
        <AnswerSentence>
          {words ?? say(statisticsWords.empty, { days: daysText({ from: answer.from, to: answer.to }, '' as Day, language) })}
        </AnswerSentence>
        {words === null ? <p>{say(statisticsWords.emptyHint)}</p> : <p className="admin-as-of">{isGoingOn ? asOf : null}</p>}
      </div>
      {words === null ? null : (
        <>
          <Picture view={answer} />
          <FiguresTable view={answer} actions={<CsvButton {...fileOf(office, filter)} />} />
          <Definitions targetMinutes={answer.targetMinutes} />
        </>
      )}
      <Ratings office={office} days={answer} />
    </Answer>
  )
}
