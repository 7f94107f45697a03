import { estimateText } from '#client/components/EstimateText.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { serviceStateWords } from '#client/words/common.ts'
import { kiosk } from '#client/words/kiosk.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { isOffered } from './offers.ts'

/** "3 people · about 10–15 min", or in words why there is nothing to wait for. Short enough for one line of a button. */
export function OfferWait({ offer }: Readonly<{ offer: ServiceOffer }>) {
  const { language, say } = useLanguage()
  if (!isOffered(offer)) return say(serviceStateWords[offer.state])
  const { waiting, state, estimate } = offer
  return (
    <>
      <span>
        <Ruby text={waiting === 0 ? say(kiosk.waitingNobody) : say(kiosk.waiting, { n: waiting })} />
      </span>
      <span>
        <Ruby text={state === 'open' ? estimateText(estimate, language) : say(kiosk.noCounterYet)} />
      </span>
    </>
  )
}
