import type { Estimate } from '#contract/views/parts.ts'
import { estimateText } from '../estimate-text.ts'
import { useLanguage } from '../LanguageProvider.tsx'

export function EstimateText({ estimate }: Readonly<{ estimate: Estimate }>) {
  return <span className="estimate-text">{estimateText(estimate, useLanguage().language)}</span>
}
