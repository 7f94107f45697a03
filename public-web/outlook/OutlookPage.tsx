import './OutlookPage.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { estimateText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, dayText, spanText } from '#client/time-text.ts'
import { outlookWords } from '#client/words/outlook.ts'
import { publicWords } from '#client/words/public.ts'
import { localText } from '#client/words.ts'
import type { OutlookView } from '#contract/outlook.ts'
import type { Language } from '#contract/words.ts'
import { BackLink } from '../BackLink.tsx'
import { StillPage } from '../Page.tsx'
import { AboutOutlook } from './AboutOutlook.tsx'
import { whenOf } from './asked.ts'
import { BestTimes } from './BestTimes.tsx'
import { DaysAhead } from './DaysAhead.tsx'
import { asExpected } from './expected.ts'
import { OutlookFilter } from './OutlookFilter.tsx'
import { PastWeek } from './PastWeek.tsx'
import { TodayCurve } from './TodayCurve.tsx'

/** The best time already in a list of results. */
function bestText({ best, timeZone }: OutlookView, language: Language): string | null {
  const [first] = best.any
  if (!first) return null
  return `${dayText(first.from, timeZone, language)} ${spanText(first, timeZone, language)} ${estimateText(asExpected(first.wait), language)}`
}

/** When it is worth going to a ward: the best times first, then each day to come, then what they are told from. */
export function OutlookPage({ view, search }: Readonly<{ view: OutlookView; search: string }>) {
  const { language, say } = useLanguage()
  const name = localText(view.name, language)
  const title = `${name} ${say(outlookWords.title)}`
  const best = bestText(view, language)
  const about = localText(view.services.find(({ id }) => id === view.service)?.name ?? view.section, language)
  return (
    <StillPage title={title} {...(best ? { description: `${title}: ${best}` } : {})} className="outlook">
      <section className="outlook-head">
        <BackLink href={`/offices/${view.office}`} text={name} />
        <h1>
          <Ruby text={say(outlookWords.title)} />
          <small>
            <Ruby text={name} /> · <Ruby text={about} />
          </small>
        </h1>
        <BestTimes view={view} when={whenOf(search)} />
        <OutlookFilter view={view} search={search} />
        <p className="outlook-as-of">
          <Ruby text={say(publicWords.asOf, { time: clockText(view.at, view.timeZone, language) })} />
        </p>
      </section>
      <DaysAhead view={view} />
      <TodayCurve view={view} />
      <PastWeek view={view} />
      <AboutOutlook view={view} />
    </StillPage>
  )
}
