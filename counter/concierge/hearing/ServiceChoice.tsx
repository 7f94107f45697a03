import './ServiceChoice.css'
import { estimateText, waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { serviceStateWords } from '#client/words/common.ts'
import { localText } from '#client/words.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { Both } from '../Both.tsx'
import { Choice } from '../Choice.tsx'
import { isOffered } from '../offered.ts'

type Props = Readonly<{ offer: ServiceOffer; onChoose: () => void }>

/** A service by its name, with how busy it is; one that takes nobody now says so. */
export function ServiceChoice({ offer, onChoose }: Props) {
  const { language, say } = useLanguage()
  return (
    <Choice pictogram={offer.pictogram} offered={isOffered(offer)} testId={`service-${offer.id}`} onChoose={onChoose}>
      <span className="service-choice-name">
        <Both say={(one) => localText(offer.name, one)} />
      </span>
      {isOffered(offer) ? (
        <>
          <span>{waitingText(offer.waiting, language)}</span>
          {offer.estimate.kind !== 'unknown' && <span>{estimateText(offer.estimate, language)}</span>}
        </>
      ) : (
        <span className="service-choice-closed">{say(serviceStateWords[offer.state])}</span>
      )}
    </Choice>
  )
}
