import { later } from '../later.tsx'

/** Only whoever has been served loads it. */
export const AfterVisit = later(async () => (await import('./RateVisit.tsx')).RateVisit).Later
