import './IconButton.css'
import type { ReactNode } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingsWords } from '#client/words/settings.ts'

const ICONS = {
  moveUp: <path d="M5 15l7-7 7 7" />,
  moveDown: <path d="M5 9l7 7 7-7" />,
  takeBack: <path d="M9 6 4 11l5 5M5 11h9a5 5 0 0 1 0 10h-3" />,
  remove: <path d="M6 6l12 12M18 6 6 18" />,
} as const satisfies Record<string, ReactNode>

/** `what` it acts on is read aloud and shown on pointing. `idle`: there is nothing to do just now. */
type Props = Readonly<{ icon: keyof typeof ICONS; what: string; idle?: boolean; onClick: () => void }>

/** A small act on one entry of a list. */
export function IconButton({ icon, what, idle = false, onClick }: Props) {
  const { say } = useLanguage()
  const name = say(settingsWords.actOn, { what, act: say(settingsWords[icon]) })
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-disabled={idle || undefined}
      onClick={idle ? undefined : onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        {ICONS[icon]}
      </svg>
    </button>
  )
}
