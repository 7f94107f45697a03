import './Bar.css'
import type { ReactNode } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { kiosk } from '#client/words/kiosk.ts'

type Props = Readonly<{
  begun: boolean
  canGoBack: boolean
  low: boolean
  onBack: () => void
  onRestart: () => void
  onHelp: () => void
  onReach: () => void
}>

const MARKS = {
  back: <path d="M20 8 6 22l14 14M6 22h36" />,
  restart: <path d="M10 14a18 18 0 1 1-3 16M10 4v11h11" />,
  help: <path d="M24 6a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM8 43c1-10 7-15 16-15s15 5 16 15" />,
  low: <path d="M24 5v28m-11-11 11 12 11-12M8 43h32" />,
  high: <path d="M24 43V15M13 26l11-12 11 12M8 5h32" />,
} as const satisfies Record<string, ReactNode>

/** The same four things in the same four places, whatever is asked above. */
export function Bar({ begun, canGoBack, low, onBack, onRestart, onHelp, onReach }: Props) {
  const { say } = useLanguage()
  return (
    <nav className="bar">
      {canGoBack ? <BarButton mark={MARKS.back} words={say(kiosk.back)} onPress={onBack} /> : <span />}
      {begun ? <BarButton mark={MARKS.restart} words={say(kiosk.startAgain)} onPress={onRestart} /> : <span />}
      <BarButton mark={MARKS.help} words={say(kiosk.callStaff)} onPress={onHelp} />
      <BarButton
        mark={low ? MARKS.high : MARKS.low}
        words={say(low ? kiosk.reachHigh : kiosk.reachLow)}
        onPress={onReach}
        className="bar-reach"
      />
    </nav>
  )
}

type BarButtonProps = Readonly<{ mark: ReactNode; words: string; onPress: () => void; className?: string }>

function BarButton({ mark, words, onPress, className = '' }: BarButtonProps) {
  return (
    <button type="button" className={`bar-button ${className}`} onClick={onPress}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        {mark}
      </svg>
      <span>
        <Ruby text={words} />
      </span>
    </button>
  )
}
