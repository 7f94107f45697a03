import './IssueBar.css'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { estimateText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { concierge, hearWords } from '#client/words/concierge.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { Needs } from '../Needs.tsx'
import { PrioritySelect } from '../PrioritySelect.tsx'
import { Toggle } from '../Toggle.tsx'
import { PaperNumber } from './PaperNumber.tsx'
import { soonest } from './soonest.ts'
import type { HearingDesk } from './use-hearing.ts'

type Props = Readonly<{ chosen: readonly ServiceOffer[]; desk: HearingDesk; onIssue: () => void }>

/** What goes with the ticket, all of it optional, and the ticket itself: always at the same place. */
export function IssueBar({ chosen, desk, onIssue }: Props) {
  const { language, say } = useLanguage()
  const { hearing, act, roll, take } = desk
  if (chosen.length === 0) return hearing.event === null ? null : <NoTicket onNext={desk.nextVisitor} />
  const first = soonest(chosen)
  return (
    <footer className="issue-bar">
      <div className="issue-bar-facts">
        <Needs needs={hearing.needs} onNeed={(need) => act({ type: 'need', need })} />
        <Toggle on={roll.on} onToggle={roll.toggle}>
          {say(hearWords.paper)}
        </Toggle>
      </div>
      {take.retrying && <Banner kind="warning" title={say(concierge.retrying)} />}
      {take.refusal && <Banner kind="error" title={troubleText(take.refusal, language)} />}
      {roll.missing && <Banner kind="error" title={say(hearWords.paperMissing)} />}
      <div className="issue-bar-end">
        <PrioritySelect reason={hearing.reason} onReason={(reason) => act({ type: 'reason', reason })} />
        {roll.on && <PaperNumber roll={roll} />}
        <p className="issue-bar-wait">
          <strong>{say(hearWords.issueCount, { n: chosen.length })}</strong>
          {first && <span>{say(hearWords.firstCall, { wait: estimateText(first, language) })}</span>}
        </p>
        <Button size="large" pending={take.pending} data-testid="issue" onClick={onIssue}>
          {say(roll.on ? hearWords.register : hearWords.issue)}
        </Button>
      </div>
    </footer>
  )
}

/** Nothing of it is done here. */
function NoTicket({ onNext }: Readonly<{ onNext: () => void }>) {
  const { say } = useLanguage()
  return (
    <footer className="issue-bar">
      <div className="issue-bar-end">
        <Button size="large" onClick={onNext}>
          {say(hearWords.nextVisitor)}
        </Button>
      </div>
    </footer>
  )
}
