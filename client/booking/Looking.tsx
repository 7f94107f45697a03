import { Banner } from '../components/Banner.tsx'
import { Ruby } from '../components/Ruby.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { visitorTroubleText } from '../visitor-trouble.ts'
import { booking } from '../words/booking.ts'
import type { Slots } from './use-slots.ts'

/** While the office is asked what is free, and when it says no. */
export function Looking({ slots }: Readonly<{ slots: Exclude<Slots, { state: 'known' }> }>) {
  const { language, say } = useLanguage()
  if (slots.state === 'refused')
    return <Banner kind="error" title={<Ruby text={visitorTroubleText(slots.trouble, language)} />} />
  if (slots.unreachable) return <Banner kind="warning" title={<Ruby text={say(booking.cutOff)} />} />
  return (
    <p role="status">
      <Ruby text={say(booking.looking)} />
    </p>
  )
}
