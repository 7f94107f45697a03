import './OfflinePage.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { offlineWords } from '#client/words/offline.ts'
import { StillPage } from '../Page.tsx'
import { KEPT_LIST, OFFLINE_MAIN } from './marks.ts'

/** What a phone shows without a connection at an address it never saw: what to do, and the pages it has. The worker writes those in. */
export function OfflinePage() {
  const { say } = useLanguage()
  return (
    <StillPage title={say(offlineWords.title)} className="offline">
      <div id={OFFLINE_MAIN} className="offline-words">
        <h1>
          <Ruby text={say(offlineWords.title)} />
        </h1>
        <p>
          <Ruby text={say(offlineWords.notKept)} />
        </p>
        <p>
          <a className="button button-outline button-medium" href="?">
            <Ruby text={say(offlineWords.again)} />
          </a>
        </p>
      </div>
      <div id={KEPT_LIST} />
    </StillPage>
  )
}
