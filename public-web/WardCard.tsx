import './WardCard.css'
import { Link } from 'wouter'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Lamp } from '#client/components/Lamp.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { isLit } from './lit.ts'
import { OpeningText } from './OpeningText.tsx'

/** `note`: what else is to be said of it here, such as how far it is. */
type Props = Readonly<{ glance: OfficeGlance; now: Instant; note: string | null }>

/** One ward among all: how busy, how long, how many, and until when. The whole card is the link. */
export function WardCard({ glance, now, note }: Props) {
  const { language } = useLanguage()
  const isClosed = glance.lamp === 'closed'
  return (
    <Link className="ward-card" href={`/offices/${glance.office}`} data-testid="ward-card" data-office={glance.office}>
      <span className="ward-card-name">
        <Ruby text={localText(glance.name, language)} />
      </span>
      {isLit(glance) ? <Lamp lamp={glance.lamp} /> : null}
      {isClosed ? null : (
        <span className="ward-card-wait">
          <span className={glance.estimate.kind === 'unknown' ? undefined : 'ward-card-estimate'}>
            <EstimateText estimate={glance.estimate} />
          </span>
          <span>
            <Ruby text={waitingText(glance.waiting, language)} />
          </span>
        </span>
      )}
      <span className="ward-card-hours">
        <OpeningText hours={glance} now={now} />
      </span>
      {note === null ? null : <span className="ward-card-hours">{note}</span>}
    </Link>
  )
}
