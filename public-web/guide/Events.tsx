import './Events.css'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { Guide } from '#contract/guide.ts'
import type { LineView } from '#contract/views/public.ts'
import { StillPage } from '../Page.tsx'
import { Sentences } from '../Sentences.tsx'
import { ExampleNote } from './ExampleNote.tsx'
import { eventHref } from './guide-address.ts'

/** `lost`: what is said where an address names an event that there is not. */
type Props = Readonly<{ guide: Guide; ward: LineView | null; lost: Readonly<{ title: string; hint: string }> | null }>

/** Every event of life that brings people to a ward office. */
export function Events({ guide, ward, lost }: Props) {
  const { language, say } = useLanguage()
  const title = lost?.title ?? say(guideWords.title)
  return (
    <StillPage title={title} description={say(guideWords.intro)} className="guide-events">
      <header className="guide-events-head">
        <h1>
          <Ruby text={title} />
        </h1>
        <p>
          <Sentences text={lost?.hint ?? say(guideWords.intro)} />
        </p>
      </header>
      {guide.events.length === 0 ? (
        <p>
          <Ruby text={say(guideWords.none)} />
        </p>
      ) : (
        <ul className="guide-events-list">
          {guide.events.map(({ id, name, pictogram }) => (
            <li key={id}>
              <a className="guide-events-event" href={eventHref(id, ward)}>
                <Pictogram id={pictogram} />
                <span>
                  <Ruby text={localText(name, language)} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <ExampleNote guide={guide} />
    </StillPage>
  )
}
