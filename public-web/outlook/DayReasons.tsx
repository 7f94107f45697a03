import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { outlookWords, reasonWords } from '#client/words/outlook.ts'
import type { CalendarDay } from '#contract/outlook.ts'

/** Why a day is busier or quieter than others. */
export function DayReasons({ reasons }: Pick<CalendarDay, 'reasons'>) {
  const { say } = useLanguage()
  if (reasons.length === 0) return null
  return (
    <ul className="day-ahead-reasons">
      {reasons.map(({ because, visitors }) => (
        <li key={because}>
          <Ruby text={say(outlookWords[visitors], { why: say(reasonWords[because]) })} />
        </li>
      ))}
    </ul>
  )
}
