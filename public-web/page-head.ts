import { createContext, useContext, useEffect } from 'react'
import { withoutReadings } from '#client/ruby.ts'

/** What a page says of itself in a tab and in a list of results. */
export type PageHead = { title: string; description: string }

/** Where the server reads what a page says of itself; in a browser there is none, and the page tells the tab. */
export const PageHeadContext = createContext<PageHead | null>(null)

export function usePageHead(said: Readonly<PageHead>): void {
  const head = useContext(PageHeadContext)
  const title = withoutReadings(said.title)
  if (head) Object.assign(head, { title, description: withoutReadings(said.description) })
  useEffect(() => {
    document.title = title
  }, [title])
}
