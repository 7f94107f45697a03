import { type ReactNode, useEffect, useRef } from 'react'

/** The heading of what has come up. It takes the focus, so that a reader and the tab key begin there. */
export function StepHeading({ className = '', children }: Readonly<{ className?: string; children: ReactNode }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  )
}
