import { localText } from '#client/words.ts'
import type { ScorecardView } from '#contract/scorecard.ts'
import type { Language } from '#contract/words.ts'

type Service = Pick<ScorecardView['services'][number], 'service' | 'name'>

/** A service that the office no longer has is called by its id. */
export const serviceName = ({ service, name }: Service, language: Language): string =>
  name ? localText(name, language) : service
