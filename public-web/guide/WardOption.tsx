import '../WardCard.css'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Lamp } from '#client/components/Lamp.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideWardWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { Instant, ServiceId } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import { isLit } from '../lit.ts'
import { OpeningText } from '../OpeningText.tsx'
import { type SetWait, setWait } from './set-wait.ts'

type Props = Readonly<{ ward: LineView; services: readonly ServiceId[]; href: string; now: Instant }>

/** One ward with the wait for some errands; the whole card is the link that chooses it. */
export function WardOption({ ward, services, href, now }: Props) {
  const { language } = useLanguage()
  const wait = setWait(ward, services)
  return (
    <a className="ward-card" href={href} data-testid="ward-option" data-office={ward.office}>
      <span className="ward-card-name">
        <Ruby text={localText(ward.name, language)} />
      </span>
      {wait.kind === 'wait' && isLit(wait) ? <Lamp lamp={wait.lamp} /> : null}
      <Wait wait={wait} />
      {wait.kind === 'not-here' ? null : (
        <span className="ward-card-hours">
          <OpeningText hours={ward} now={now} />
        </span>
      )}
    </a>
  )
}

function Wait({ wait }: Readonly<{ wait: SetWait }>) {
  const { language, say } = useLanguage()
  switch (wait.kind) {
    case 'closed':
      return null
    case 'not-here':
    case 'none-now':
      return (
        <span className="ward-card-wait">
          <Ruby text={say(wait.kind === 'not-here' ? guideWardWords.notHere : guideWardWords.noneNow)} />
        </span>
      )
    case 'wait':
      return (
        <span className="ward-card-wait">
          <span className={wait.estimate.kind === 'unknown' ? undefined : 'ward-card-estimate'}>
            <EstimateText estimate={wait.estimate} />
          </span>
          <span>
            <Ruby text={waitingText(wait.waiting, language)} />
          </span>
          {wait.without > 0 ? (
            <span>
              <Ruby text={say(guideWardWords.someNot, { n: wait.without })} />
            </span>
          ) : null}
        </span>
      )
    default:
      return wait satisfies never
  }
}
