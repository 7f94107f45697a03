import { useLanguage } from '../LanguageProvider.tsx'
import { common } from '../words/common.ts'

/** Stands where a screen has still to be built. */
export function Placeholder() {
  return <p className="loading">{useLanguage().say(common.placeholder)}</p>
}
