import type { ReactNode } from 'react'
import { Ruby } from '#client/components/Ruby.tsx'
import { useArrival } from '../use-arrival.ts'

/** The question of a step; it takes the focus, so that a reader and the tab key begin there. `children`: what was chosen so far. */
export function BookHeading({ text, children }: Readonly<{ text: string; children?: ReactNode }>) {
  const heading = useArrival<HTMLHeadingElement>()
  return (
    <div className="book-heading">
      <h1 ref={heading} tabIndex={-1}>
        <Ruby text={text} />
      </h1>
      {children && <p className="book-so-far">{children}</p>}
    </div>
  )
}
