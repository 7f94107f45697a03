import './GuideHead.css'
import type { ReactNode } from 'react'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import { BackLink } from '../BackLink.tsx'
import { eventsHref, type GuidePlace } from './guide-address.ts'

/** Which event it is, and the way back to all of them. `heading`: the page's own, given what the event is called. */
type Props = Readonly<{ place: GuidePlace; heading: (name: ReactNode) => ReactNode }>

export function GuideHead({ place: { event, ward }, heading }: Props) {
  const { language, say } = useLanguage()
  return (
    <header className="guide-head">
      <BackLink href={eventsHref(ward)} text={say(guideWords.toEvents)} />
      {heading(
        <span className="guide-head-event">
          <Pictogram id={event.pictogram} />
          <span>
            <Ruby text={localText(event.name, language)} />
          </span>
        </span>,
      )}
    </header>
  )
}
