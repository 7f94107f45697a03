import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import { localText } from '#client/words.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'

/** Chosen a moment ago, and no longer to be had: said, with what can be done. */
export function Ended({ offers }: Readonly<{ offers: readonly ServiceOffer[] }>) {
  const { language, say } = useLanguage()
  if (offers.length === 0) return null
  return (
    <Banner
      kind="warning"
      title={offers.map(({ id, name }) => (
        <span key={id} className="errands-ended">
          <Ruby text={say(kiosk.nowEnded, { service: localText(name, language) })} />
        </span>
      ))}
    >
      <p>
        <Ruby text={say(kiosk.nowEndedHint)} />
      </p>
    </Banner>
  )
}
