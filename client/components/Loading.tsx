import './Loading.css'
import { useLanguage } from '../LanguageProvider.tsx'
import { common } from '../words/common.ts'

/** Connecting, in words. It appears after a moment only, so that a quick connection does not flicker. */
export function Loading() {
  const { say } = useLanguage()
  return (
    <p className="loading" role="status">
      {say(common.connecting)}
    </p>
  )
}
