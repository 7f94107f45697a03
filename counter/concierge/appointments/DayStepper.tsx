import './DayStepper.css'
import { Button } from '#client/components/Button.tsx'
import { calendarDayText } from '#client/day-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { appointmentWords } from '#client/words/concierge.ts'
import type { Day } from '#contract/primitives.ts'
import { daysAfter } from './days.ts'

type Props = Readonly<{ day: Day; today: Day; onDay: (day: Day) => void }>

/** Which day: one on, one back, or from the calendar. Nothing is booked in the past. */
export function DayStepper({ day, today, onDay }: Props) {
  const { language, say } = useLanguage()
  return (
    <div className="day-stepper">
      <Button
        look="outline"
        aria-label={say(appointmentWords.dayBefore)}
        onClick={() => onDay(day > today ? daysAfter(day, -1) : today)}
      >
        ‹
      </Button>
      <strong role="status">{calendarDayText(day, language)}</strong>
      <Button look="outline" aria-label={say(appointmentWords.dayAfter)} onClick={() => onDay(daysAfter(day, 1))}>
        ›
      </Button>
      <input
        type="date"
        aria-label={say(appointmentWords.calendar)}
        min={today}
        value={day}
        onChange={(event) => event.target.value >= today && onDay(event.target.value as Day)}
      />
    </div>
  )
}
