import { useLanguage } from '#client/LanguageProvider.tsx'
import type { StepProps } from '../steps.ts'
import { ChooseDay } from './ChooseDay.tsx'
import { ChooseTime } from './ChooseTime.tsx'
import { ConfirmBooking } from './ConfirmBooking.tsx'

/** A later time in place of a number now: the day, the time, the last look. */
export function BookingStep({ menu, visit, act, commands: { book } }: StepProps<'day' | 'time' | 'book'>) {
  const { language } = useLanguage()
  const offer = menu.services.find(({ id }) => id === visit.service)
  if (!offer) return null
  if (visit.step === 'day')
    return (
      <ChooseDay
        menu={menu}
        offer={offer}
        onDay={(day) => act({ type: 'day', day })}
        onErrands={() => act({ type: 'errands' })}
      />
    )
  if (visit.step === 'time')
    return (
      <ChooseTime
        menu={menu}
        offer={offer}
        day={visit.day}
        onTime={(at) => act({ type: 'time', at })}
        onOtherDay={() => act({ type: 'back' })}
      />
    )
  const bookIt = async () => {
    const outcome = await book.run({ office: menu.office }, { service: visit.service, at: visit.at, language })
    if (outcome?.ok) act({ type: 'booked', booked: outcome.answer })
  }
  const otherTime = () => {
    book.forget()
    act({ type: 'back' })
  }
  return <ConfirmBooking menu={menu} offer={offer} at={visit.at} book={book} onBook={bookIt} onOtherTime={otherTime} />
}
