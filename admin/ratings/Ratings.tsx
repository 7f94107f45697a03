import './Ratings.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { addressOf, ROUTES } from '#client/routes.ts'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { ratingsRead } from '#client/words/ratings.ts'
import { statisticsWords } from '#client/words/statistics.ts'
import { localText } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { RatingsView } from '#contract/ratings.ts'
import { saveCsv } from '../save-file.ts'
import { shareFigure } from '../statistics/figure-text.ts'
import { MoodTable } from './MoodTable.tsx'
import { goodShare, ratedVisits } from './moods.ts'
import { RatingLines } from './RatingLines.tsx'

const EVERY_MS = 60_000

type Days = Readonly<{ from: Day; to: Day }>
type Props = Readonly<{ office: string; days: Days }>

/** How visits of these days were, as visitors rated them: a sentence, by service, by day where there are several, and the lines. */
export function Ratings({ office, days: { from, to } }: Props) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }] = useRead('read-ratings', { params: { office }, input: { from, to } }, EVERY_MS)
  const visits = answer ? ratedVisits(answer.total) : 0
  return (
    <section className="admin-panel ratings" data-testid="ratings">
      <div className="ratings-head">
        <h2>{say(ratingsRead.heading)}</h2>
        {visits > 0 ? <SaveRatings office={office} days={{ from, to }} /> : null}
      </div>
      {refusal ? <p role="alert">{troubleText(refusal, language)}</p> : null}
      {answer && visits === 0 ? <p>{say(ratingsRead.none)}</p> : null}
      {answer && visits > 0 ? <Figures view={answer} /> : null}
    </section>
  )
}

function Figures({ view }: Readonly<{ view: RatingsView }>) {
  const { language, say } = useLanguage()
  const { total, services, days, lines } = view
  return (
    <>
      <p className="ratings-sentence">
        {say(ratingsRead.sentence, { n: ratedVisits(total), share: shareFigure(goodShare(total), language) })}
      </p>
      <MoodTable
        of={say(ratingsRead.service)}
        rows={services.map(({ service, name, count }) => ({ key: service, words: localText(name, language), count }))}
      />
      {days.length > 1 ? (
        <MoodTable
          of={say(ratingsRead.day)}
          rows={days.map(({ day, count }) => ({ key: day, words: calendarDayText(day, language), count }))}
        />
      ) : null}
      {lines.length > 0 ? <RatingLines view={view} /> : null}
    </>
  )
}

function SaveRatings({ office, days }: Readonly<{ office: string; days: Days }>) {
  const { say } = useLanguage()
  const [state, setState] = useState<'idle' | 'saving' | 'saved' | 'failed'>('idle')
  const save = async () => {
    setState('saving')
    const address = `${addressOf(ROUTES['read-ratings'].path, { office })}?${new URLSearchParams(days)}`
    setState(await saveCsv(address, `machiai-${office}-${days.from}-${days.to}-ratings.csv`))
  }
  return (
    <>
      {state === 'failed' ? <span role="alert">{say(statisticsWords.csvFailed)}</span> : null}
      <Button look="outline" size="small" pending={state === 'saving'} onClick={save}>
        {say(ratingsRead.csv)}
      </Button>
    </>
  )
}
