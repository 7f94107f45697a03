import { type ReactNode, useEffect, useRef } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'

/** The one question of a step. It takes the focus when the step begins, so that a reader and the tab key start there. */
export function Question({ text, children }: Readonly<{ text: string; children?: ReactNode }>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="question">
      <h1 ref={heading} tabIndex={-1}>
        <Ruby text={text} />
      </h1>
      {children}
    </div>
  )
}
