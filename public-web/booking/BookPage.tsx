import './BookPage.css'
import { useSearch } from 'wouter'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { viewOf } from '#client/live.ts'
import { useView } from '#client/views.ts'
import { homeBooking } from '#client/words/booking.ts'
import { common } from '#client/words/common.ts'
import { localText } from '#client/words.ts'
import type { LineView } from '#contract/views/public.ts'
import { BackLink } from '../BackLink.tsx'
import { LostPage } from '../LostPage.tsx'
import { Page } from '../Page.tsx'
import { RefusedNotice } from '../RefusedNotice.tsx'
import { StaleNotice } from '../StaleNotice.tsx'
import { useWholePage } from '../use-whole-page.ts'
import { WithoutScript } from '../WithoutScript.tsx'
import { type BookStep, backHref, bookStep } from './book-address.ts'
import { ChooseDay } from './ChooseDay.tsx'
import { ChooseService } from './ChooseService.tsx'
import { ChooseTime } from './ChooseTime.tsx'
import { ConfirmBooking } from './ConfirmBooking.tsx'

/** Booking a time from home: the service, the day, the time, a last look. One question a page. */
export function BookPage({ office }: Readonly<{ office: string }>) {
  const { say } = useLanguage()
  const live = useView('line', { office })
  useWholePage(live)
  const step = bookStep(useSearch())
  const view = viewOf(live)
  if (live.state === 'refused' && (live.refusal.code === 'unknown-office' || live.refusal.code === 'malformed'))
    return <LostPage ward />
  const title = view ? say(homeBooking.title) : null
  return (
    <Page title={title} className="book">
      {live.state === 'refused' ? <RefusedNotice refusal={live.refusal} /> : null}
      {live.state === 'connecting' ? <p role="status">{say(common.connecting)}</p> : null}
      {view ? (
        <>
          <StaleNotice live={live} timeZone={view.timeZone} />
          <StepBack view={view} step={step} />
          <WithoutScript about="book" />
          <Step key={step.step} view={view} step={step} />
        </>
      ) : null}
    </Page>
  )
}

function StepBack({ view, step }: Readonly<{ view: LineView; step: BookStep }>) {
  const { language, say } = useLanguage()
  return (
    <BackLink
      href={backHref(view.office, step)}
      text={step.step === 'service' ? localText(view.name, language) : say(homeBooking.back)}
    />
  )
}

function Step({ view, step }: Readonly<{ view: LineView; step: BookStep }>) {
  const bookable = view.services.filter(({ booking }) => booking)
  const service = step.step === 'service' ? undefined : bookable.find(({ id }) => id === step.service)
  // An unknown service, or one that takes no bookings any more: the list says which do.
  if (!service || step.step === 'service') return <ChooseService view={view} services={bookable} />
  switch (step.step) {
    case 'day':
      return <ChooseDay view={view} service={service} />
    case 'time':
      return <ChooseTime view={view} service={service} day={step.day} />
    case 'confirm':
      return <ConfirmBooking view={view} service={service} chosen={step} />
    default:
      return step satisfies never
  }
}
