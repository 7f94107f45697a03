import { expect, test } from 'vitest'
import { EVENING_PAGES, openResidentsHouse } from '../browser/residents-pages.ts'

/** Words of another language, all that is no text, and where nothing can stand above a line. */
const OTHERS = /<(title|option|svg|script)\b.*?<\/\1>|<(\w+)[^>]*\s(?:lang="[^"]*"|class="visually-hidden")[^>]*>.*?<\/\2>/gs
const RUBY = /<ruby>.*?<\/ruby>/gs

/** What stands on a page without a reading above it. */
function unread(html: string): readonly string[] {
  const screen = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
  const texts = screen
    .replace(OTHERS, '')
    .replace(RUBY, '')
    .split(/<[^>]*>/)
  return texts.filter((text) => /[一-鿿々]/.test(text))
}

test('on the pages in easy Japanese every kanji has its reading above it, by day and in the evening [P35]', async () => {
  const { house, pages, closeDay } = await openResidentsHouse()
  const look = async (path: string) => {
    const address = new URL(path, house.server.url)
    address.searchParams.set('lang', 'ja-easy')
    const html = await (await fetch(address, { headers: { Accept: 'text/html' } })).text()
    return unread(html)
  }
  const found: Record<string, readonly string[]> = {}
  for (const [name, { path }] of Object.entries(pages)) found[name] = await look(path)
  closeDay()
  for (const [name, { path }] of Object.entries(EVENING_PAGES)) found[name] = await look(path)
  expect(Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0))).toEqual({})
})
