import './WardPage.css'
import { useNow } from '#client/ClockProvider.tsx'
import { estimateText, waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { viewOf } from '#client/live.ts'
import { useView } from '#client/views.ts'
import { common, lampWords } from '#client/words/common.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { LineView } from '#contract/views/public.ts'
import type { Language } from '#contract/words.ts'
import { Bookings } from './booking/Bookings.tsx'
import { LostPage } from './LostPage.tsx'
import { isLit } from './lit.ts'
import { Page } from './Page.tsx'
import { Refused } from './Refused.tsx'
import { StaleNotice } from './StaleNotice.tsx'
import { useWholePage } from './use-whole-page.ts'
import { WardAnswer } from './WardAnswer.tsx'
import { WardNotices } from './WardNotices.tsx'
import { WardReasons } from './WardReasons.tsx'
import { WardServices } from './WardServices.tsx'
import { WardToday } from './WardToday.tsx'

const MINUTE_MS = 60_000

/** The answer already in the browser's tab. */
const titleOf = ({ name, lamp, estimate }: LineView, language: Language): string =>
  [
    localText(name, language),
    isLit({ lamp }) ? wordsIn(language, lampWords[lamp]) : null,
    lamp === 'closed' ? null : estimateText(estimate, language),
  ]
    .filter((words) => words !== null)
    .join(' ')

const descriptionOf = (view: LineView, language: Language): string =>
  [localText(view.section, language), titleOf(view, language), waitingText(view.waiting, language)].join(' · ')

/** One ward: the answer first, then the reasons to believe it, then each service. */
export function WardPage({ office }: Readonly<{ office: string }>) {
  const { language, say } = useLanguage()
  const live = useView('line', { office })
  useWholePage(live)
  const now = useNow(MINUTE_MS)
  const view = viewOf(live)
  if (live.state === 'refused' && (live.refusal.code === 'unknown-office' || live.refusal.code === 'malformed'))
    return <LostPage ward />
  if (live.state === 'refused')
    return (
      <Page title={null} className="ward">
        <Refused refusal={live.refusal} />
      </Page>
    )
  if (!view)
    return (
      <Page title={null} className="ward">
        <div className="ward-to-come" role="status" aria-busy="true">
          {say(common.connecting)}
        </div>
      </Page>
    )
  const shownAt = live.state === 'stale' ? live.since : now
  return (
    <Page title={titleOf(view, language)} description={descriptionOf(view, language)} className="ward">
      <div className="ward-bookings">
        <Bookings office={view.office} />
      </div>
      <div className="ward-summary">
        <StaleNotice live={live} timeZone={view.timeZone} />
        <WardAnswer view={view} now={shownAt} />
        <WardReasons view={view} now={shownAt} />
        <WardToday view={view} />
        <WardNotices notices={view.notices} />
      </div>
      <WardServices view={view} now={shownAt} />
    </Page>
  )
}
