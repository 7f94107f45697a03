import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { kiosk } from '#client/words/kiosk.ts'

const WARNED_SECONDS = 15

/** Before the screen goes back by itself it says so, and any touch keeps it. */
export function Idle({ left }: Readonly<{ left: number | null }>) {
  const { say } = useLanguage()
  if (left === null || left > WARNED_SECONDS) return null
  return (
    <div className="kiosk-idle">
      <Banner
        kind="info"
        title={
          <>
            <Ruby text={say(kiosk.stillThere)} /> {/* Seen, not heard: a reader would speak every second over the question. */}
            <span aria-hidden="true">
              <Ruby text={say(kiosk.returning, { n: left })} />
            </span>
          </>
        }
      />
    </div>
  )
}
