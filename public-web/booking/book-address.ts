import type { Day, Instant } from '#contract/primitives.ts'

/** Where someone is in booking, as the page's address says: each step is an address, so the browser's own "back" goes one back. */
export type BookStep = Readonly<
  | { step: 'service' }
  | { step: 'day'; service: string }
  | { step: 'time'; service: string; day: Day }
  | { step: 'confirm'; service: string; day: Day; at: Instant }
>

const isDay = (text: string): text is Day => /^\d{4}-\d\d-\d\d$/.test(text)

/** An address that somebody has changed by hand leads to the last step that still makes sense. */
export function bookStep(search: string): BookStep {
  const query = new URLSearchParams(search)
  const [service, day, at] = [query.get('service'), query.get('day') ?? '', Number(query.get('at') ?? Number.NaN)]
  if (!service) return { step: 'service' }
  if (!isDay(day)) return { step: 'day', service }
  return Number.isSafeInteger(at) && at > 0
    ? { step: 'confirm', service, day, at: at as Instant }
    : { step: 'time', service, day }
}

export const bookHref = (office: string, { step: _step, ...chosen }: BookStep): string => {
  const query = new URLSearchParams(Object.entries(chosen).map(([name, value]) => [name, String(value)])).toString()
  return `/offices/${office}/book${query && `?${query}`}`
}

/** One question back; from the first to the ward. */
export function backHref(office: string, step: BookStep): string {
  switch (step.step) {
    case 'service':
      return `/offices/${office}`
    case 'day':
      return bookHref(office, { step: 'service' })
    case 'time':
      return bookHref(office, { step: 'day', service: step.service })
    case 'confirm':
      return bookHref(office, { step: 'time', service: step.service, day: step.day })
    default:
      return step satisfies never
  }
}
