import './Banner.css'
import type { ReactNode } from 'react'

type Props = Readonly<{ kind: 'warning' | 'error' | 'info' | 'success'; title: ReactNode; children?: ReactNode }>

/** Triangle for what needs attention, circle for what is to be known. */
const MARKS = {
  warning: <path d="M12 2 23 21H1ZM11 9v6h2V9Zm0 8v2h2v-2Z" fillRule="evenodd" />,
  error: <path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Zm3 4v8h2V6Zm0 10v2h2v-2Z" fillRule="evenodd" />,
  info: <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1 4v2h2V6Zm0 4v8h2v-8Z" fillRule="evenodd" />,
  success: <path d="M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm5 6.2 1.5 1.5-8 8-5-5L7 11.2l3.5 3.5Z" fillRule="evenodd" />,
} as const satisfies Record<Props['kind'], ReactNode>

/** A notification banner: what is so, and what follows from it. */
export function Banner({ kind, title, children }: Props) {
  return (
    <div className={`banner banner-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <svg className="banner-mark" viewBox="0 0 24 24" aria-hidden="true">
        {MARKS[kind]}
      </svg>
      <div className="banner-words">
        <p className="banner-title">{title}</p>
        {children}
      </div>
    </div>
  )
}
