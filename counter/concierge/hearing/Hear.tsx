import './Hear.css'
import type { Guide, LifeEvent } from '#contract/guide.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { Issued } from '../Issued.tsx'
import { Events } from './Events.tsx'
import { IssueBar } from './IssueBar.tsx'
import { Question } from './Question.tsx'
import { Result } from './Result.tsx'
import { stepOf } from './step.ts'
import { Trail } from './Trail.tsx'
import type { HearingDesk } from './use-hearing.ts'
import { onTicket, wantedServices } from './wanted.ts'

type Props = Readonly<{ menu: MenuView; guide: Guide; desk: HearingDesk }>

/** One visitor from the errand to the number. */
export function Hear({ menu, guide, desk }: Props) {
  const { hearing, act } = desk
  const step = stepOf(guide, hearing)
  if (step.at === 'issued')
    return (
      <Issued
        ticket={step.ticket}
        offers={menu.services}
        onNext={desk.nextVisitor}
        onTakenBack={() => act({ type: 'taken-back' })}
      />
    )
  if (step.at === 'event')
    return (
      <div className="hear">
        <Events
          guide={guide}
          offers={menu.services}
          language={hearing.language}
          onLanguage={(language) => act({ type: 'language', language })}
          onEvent={(event) => act({ type: 'event', event })}
          onByName={(service) => act({ type: 'by-name', service })}
        />
      </div>
    )
  return (
    <div className="hear">
      <Trail
        guide={guide}
        event={step.event}
        answers={hearing.answers}
        onEvent={() => act({ type: 'choose-again' })}
        onQuestion={(question) => act({ type: 'ask-again', question })}
        onRestart={desk.nextVisitor}
      />
      {step.at === 'question' ? (
        <Question key={step.id} asked={step} onAnswer={(answer) => act({ type: 'answer', question: step.id, answer })} />
      ) : (
        <ToIssue event={step.event} menu={menu} guide={guide} desk={desk} />
      )}
    </div>
  )
}

/** The result, and the ticket for it. */
function ToIssue({ event, menu, guide, desk }: Props & Readonly<{ event: LifeEvent | null }>) {
  const { hearing, act, issue } = desk
  const wanted = wantedServices({ event, hearing }, menu.services)
  const chosen = onTicket(wanted)
  return (
    <>
      <Result menu={menu} guide={guide} event={event} hearing={hearing} wanted={wanted} act={act} />
      <IssueBar chosen={chosen} desk={desk} onIssue={() => issue(menu.office, chosen)} />
    </>
  )
}
