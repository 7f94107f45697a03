import './Button.css'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

/** By importance: one filled button a view. */
type Look = 'filled' | 'outline' | 'text'
type Size = 'large' | 'medium' | 'small' | 'x-small'

type Props = Readonly<
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
    look?: Look
    size?: Size
    /** Pressed, and its answer is still on the way. It keeps its focus and its place. */
    pending?: boolean
    children: ReactNode
  }
>

/** A DADS button. There is no disabled: say beside it why something cannot be done. */
export function Button({ look = 'filled', size = 'medium', pending = false, className = '', children, ...rest }: Props) {
  return (
    <button
      type="button"
      className={`button button-${look} button-${size} ${className}`}
      aria-busy={pending || undefined}
      {...rest}
    >
      {children}
    </button>
  )
}
