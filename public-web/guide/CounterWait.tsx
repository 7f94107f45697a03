import './CounterWait.css'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Lamp } from '#client/components/Lamp.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { tellsWait } from '#client/told-wait.ts'
import { serviceStateWords } from '#client/words/common.ts'
import { errandWords, guideWardWords } from '#client/words/guide.ts'
import { SEPARATORS } from '#client/words.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { ClosingText } from '../ClosingText.tsx'
import { isLit } from '../lit.ts'
import { TicketTimes } from '../TicketTimes.tsx'
import { serviceAt } from './set-wait.ts'

type Props = Readonly<{ ward: LineView; service: ServiceId }>

/** Which counters of the ward do it and how long one waits there now; else why not, and what to do in its place. */
export function CounterWait({ ward, service: wanted }: Props) {
  const { say } = useLanguage()
  const service = serviceAt(ward, wanted)
  return (
    <div className="guide-wait" data-testid="counter-wait">
      {service ? (
        <>
          {ward.lamp === 'closed' ? null : <Now service={service} />}
          <ClosingText service={service} timeZone={ward.timeZone} />
          <TicketTimes view={ward} service={service} />
        </>
      ) : (
        <p>
          <Ruby text={say(guideWardWords.notHere)} />
        </p>
      )}
    </div>
  )
}

function Now({ service }: Readonly<{ service: LineService }>) {
  const { language, say } = useLanguage()
  const { state, counters, waiting, estimate } = service
  return (
    <>
      {counters.length > 0 ? (
        <p className="guide-wait-counters">
          <Ruby text={say(errandWords.counters, { counters: counters.join(SEPARATORS[language]) })} />
        </p>
      ) : null}
      {tellsWait(service) ? (
        <p className="guide-wait-now">
          {state === 'open' && isLit(service) ? <Lamp lamp={service.lamp} /> : null}
          <strong>
            <EstimateText estimate={estimate} />
          </strong>
          <span>
            <Ruby text={waitingText(waiting.length, language)} />
          </span>
        </p>
      ) : null}
      {state === 'no-counter' || state === 'paused' ? (
        <p>
          <Ruby text={say(serviceStateWords[state])} />
        </p>
      ) : null}
    </>
  )
}
