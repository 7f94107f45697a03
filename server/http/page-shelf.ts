import type { DrawnPage } from './page-painter.ts'

type Shelf = (key: string, from: object, draw: () => DrawnPage) => DrawnPage

/** Keeps the newest so many pages, each for as long as what it was drawn from stands. */
export function createPageShelf(most: number): Shelf {
  const kept = new Map<string, Readonly<{ from: object; page: DrawnPage }>>()
  return (key, from, draw) => {
    const known = kept.get(key)
    if (known?.from === from) return known.page
    const page = draw()
    kept.delete(key)
    kept.set(key, { from, page })
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return page
  }
}
