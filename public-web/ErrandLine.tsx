import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { beBackWords } from '#client/words/be-back.ts'
import { serviceStateWords } from '#client/words/common.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { PlacedErrand } from './my-ticket.ts'

/** Which errand the page speaks of, and the counters that will call it, or that they are on a break. */
export function ErrandLine({ errand: { name, counters, paused } }: Readonly<{ errand: PlacedErrand }>) {
  const { language, say } = useLanguage()
  return (
    <p className="ticket-face-errand">
      <Ruby text={localText(name, language)} />
      {counters.length > 0 ? (
        <span>
          <Ruby text={say(beBackWords.counters, { counters: counters.join(SEPARATORS[language]) })} />
        </span>
      ) : null}
      {paused ? (
        <span>
          <Ruby text={say(serviceStateWords.paused)} />
        </span>
      ) : null}
    </p>
  )
}
