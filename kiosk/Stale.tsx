import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { clockText } from '#client/time-text.ts'
import { common } from '#client/words/common.ts'
import { kiosk } from '#client/words/kiosk.ts'
import type { MenuView } from '#contract/views/hall.ts'

/** The connection is lost: which moment the waits are from, and what to do if no ticket comes. */
export function Stale({ live }: Readonly<{ live: Live<MenuView> }>) {
  const { language, say } = useLanguage()
  if (live.state !== 'stale') return null
  return (
    <Banner
      kind="warning"
      title={<Ruby text={say(common.stale, { time: clockText(live.since, live.view.timeZone, language) })} />}
    >
      <p>
        <Ruby text={say(kiosk.staleHint)} />
      </p>
    </Banner>
  )
}
