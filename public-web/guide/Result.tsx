import './Result.css'
import './guide-print.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { localText } from '#client/words.ts'
import type { Guide } from '#contract/guide.ts'
import type { LineView } from '#contract/views/public.ts'
import { StillPage } from '../Page.tsx'
import { Elsewhere } from './Elsewhere.tsx'
import { Errands } from './Errands.tsx'
import { ExampleNote } from './ExampleNote.tsx'
import { GivenAnswers } from './GivenAnswers.tsx'
import { GuideHead } from './GuideHead.tsx'
import type { GuidePlace } from './guide-address.ts'
import { heardIn } from './heard.ts'
import { Papers } from './Papers.tsx'
import { Summary } from './Summary.tsx'
import { WardChoice } from './WardChoice.tsx'
import { WardChosen } from './WardChosen.tsx'
import { WithoutComing } from './WithoutComing.tsx'

type Props = Readonly<{ guide: Guide; place: GuidePlace; lines: readonly LineView[] }>

/** What has to be done: what spares the trip first, then the counters with what they ask for, and how long one waits there. */
export function Result({ guide, place, lines }: Props) {
  const { language } = useLanguage()
  const { event, answers, ward } = place
  const heard = heardIn(guide, event, answers)
  const goes = heard.errands.length > 0
  return (
    <StillPage title={localText(event.name, language)} className="guide-result">
      <GuideHead place={place} heading={(name) => <h1>{name}</h1>} />
      <Summary heard={heard} asksWard={ward === null && lines.length > 0} />
      <WithoutComing ways={heard.withoutComing} />
      <Elsewhere guide={guide} errands={heard.elsewhere} />
      {goes && ward ? <WardChosen place={place} ward={ward} /> : null}
      {goes ? (
        <div className="guide-result-columns">
          <Errands guide={guide} heard={heard} ward={ward} lines={lines} />
          <Papers guide={guide} papers={heard.papers} lines={lines} />
        </div>
      ) : null}
      {goes && !ward && lines.length > 0 ? <WardChoice place={place} errands={heard.errands} lines={lines} /> : null}
      <GivenAnswers guide={guide} place={place} />
      <ExampleNote guide={guide} />
    </StillPage>
  )
}
