import './Toggle.css'
import type { ReactNode } from 'react'

type Props = Readonly<{
  on: boolean
  onToggle: () => void
  pending?: boolean
  /** Its words only: the mark appears in its corner. */
  compact?: boolean
  className?: string
  children: ReactNode
}>

/** A box that is ticked by touching its words. The mark takes no place of its own when it comes, so that nothing moves. */
export function Toggle({ on, onToggle, pending = false, compact = false, className = '', children }: Props) {
  return (
    <button
      type="button"
      className={`toggle ${compact ? 'toggle-compact' : ''} ${className}`}
      aria-pressed={on}
      aria-busy={pending || undefined}
      onClick={onToggle}
    >
      <svg className="toggle-mark" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="2" y="2" width="20" height="20" rx="4" />
        {on && <path d="m6 12 4.5 4.5L18 8" />}
      </svg>
      <span className="toggle-words">{children}</span>
    </button>
  )
}
