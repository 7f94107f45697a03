import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { publicWords } from '#client/words/public.ts'
import { type Say, wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import type { Language } from '#contract/words.ts'
import { type Opening, openingAt } from './opening.ts'

/** 「17:15まで受け付けます」, or when the doors open next. */
function openingText(opening: Opening, timeZone: string, language: Language): string {
  const say: Say = (wording, ...params) => wordsIn(language, wording, ...params)
  switch (opening.state) {
    case 'open':
      return say(publicWords.openUntil, { time: clockText(opening.until, timeZone, language) })
    case 'all-day':
      return say(publicWords.openAllDay)
    case 'later-today':
      return say(publicWords.opensToday, { time: clockText(opening.from, timeZone, language) })
    case 'closed':
      if (opening.next === null) return say(publicWords.opensUnknown)
      return say(publicWords.opensNext, {
        day: dayText(opening.next, timeZone, language),
        time: clockText(opening.next, timeZone, language),
      })
    default:
      return opening satisfies never
  }
}

type Props = Readonly<{ hours: Pick<LineView, 'day' | 'timeZone' | 'opening' | 'nextOpening'>; now: Instant }>

export function OpeningText({ hours, now }: Props) {
  const { language } = useLanguage()
  return <Ruby text={openingText(openingAt(hours, now), hours.timeZone, language)} />
}
