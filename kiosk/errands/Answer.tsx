import './Answer.css'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { localText } from '#client/words.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { CheckMark } from './CheckMark.tsx'
import { OfferWait } from './OfferWait.tsx'
import { isOffered } from './offers.ts'

type Props = Readonly<{ offer: ServiceOffer; timeZone: string; chosen: boolean; onPress: () => void }>

/**
 * One service as an answer: what it is, how it is read, which papers, how many wait and how long. One that gives no tickets can
 * be pressed too, and says why.
 */
export function Answer({ offer, timeZone, chosen, onPress }: Props) {
  const { language } = useLanguage()
  const offered = isOffered(offer)
  return (
    <button type="button" className="answer" aria-pressed={offered ? chosen : undefined} data-offered={offered} onClick={onPress}>
      <span className="answer-pictogram">
        <Pictogram id={offer.pictogram} />
      </span>
      <span className="answer-words">
        {language === 'ja' && offer.name.kana && <span className="answer-kana">{offer.name.kana}</span>}
        <span className="answer-name">
          <Ruby text={localText(offer.name, language)} />
        </span>
        {offer.hint && (
          <span className="answer-hint">
            <Ruby text={localText(offer.hint, language)} />
          </span>
        )}
      </span>
      <span className="answer-wait">
        <OfferWait offer={offer} timeZone={timeZone} />
      </span>
      {chosen && <CheckMark />}
    </button>
  )
}
