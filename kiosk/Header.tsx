import './Header.css'
import { useNow } from '#client/ClockProvider.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { localText } from '#client/words.ts'
import type { MenuView } from '#contract/views/hall.ts'

const MINUTE_MS = 60_000

/** Where one is, and what time it is by the office's clock. */
export function Header({ menu }: Readonly<{ menu: MenuView }>) {
  const { language } = useLanguage()
  const now = useNow(MINUTE_MS)
  return (
    <header className="header">
      <p className="header-name">
        <Ruby text={localText(menu.name, language)} />
      </p>
      <p className="header-section">
        <Ruby text={localText(menu.section, language)} />
      </p>
      <time className="header-clock">
        <Ruby text={clockText(now, menu.timeZone, language)} />
      </time>
    </header>
  )
}
