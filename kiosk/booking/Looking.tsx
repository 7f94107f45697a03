import type { Slots } from '#client/booking/use-slots.ts'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { visitorTroubleText } from '#client/visitor-trouble.ts'
import { booking } from '#client/words/booking.ts'

/** While the office is asked what is free, and when it says no. */
export function Looking({ slots }: Readonly<{ slots: Exclude<Slots, { state: 'known' }> }>) {
  const { language, say } = useLanguage()
  if (slots.state === 'refused')
    return <Banner kind="error" title={<Ruby text={visitorTroubleText(slots.trouble, language)} />} />
  if (slots.unreachable)
    return <Banner kind="warning" title={<Ruby text={visitorTroubleText({ code: 'unreachable' }, language)} />} />
  return (
    <p role="status">
      <Ruby text={say(booking.looking)} />
    </p>
  )
}
