import type { Estimate } from '#contract/views/parts.ts'
import { estimateText } from '../estimate-text.ts'
import { useLanguage } from '../LanguageProvider.tsx'
import { Ruby } from './Ruby.tsx'

export function EstimateText({ estimate }: Readonly<{ estimate: Estimate }>) {
  return (
    <span className="estimate-text">
      <Ruby text={estimateText(estimate, useLanguage().language)} />
    </span>
  )
}
