import { rubyParts } from '#client/ruby.ts'
import { ofThenText, staleText } from '#client/stale-text.ts'
import { offlineWords } from '#client/words/offline.ts'
import { DOCUMENT_LANGUAGES, wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import { LANGUAGES, type Language } from '#contract/words.ts'
import { KEPT_BANNER, KEPT_LIST } from '../kept/marks.ts'

/** A page as the phone has it. `at`: the office's clock when it was sent; `keptAt`: the phone's, which only measures how long ago. */
export type KeptPage = Readonly<{ url: string; html: string; at: number; keptAt: number }>
type Here = Readonly<{ now: number; timeZone: string }>

/** The language that a page says it is in. */
export function languageOf(html: string): Language {
  const lang = /<html[^>]* lang="([^"]+)"/.exec(html)?.[1]
  return LANGUAGES.find((language) => DOCUMENT_LANGUAGES[language] === lang) ?? 'ja'
}

const withRuby = (words: string): string =>
  rubyParts(words)
    .map(({ text, reading }) => (reading === null ? text : `<ruby>${text}<rt>${reading}</rt></ruby>`))
    .join('')

const ageOf = ({ at, keptAt }: KeptPage, { now, timeZone }: Here) => ({
  since: at as Instant,
  ageMs: Math.max(0, now - keptAt),
  timeZone,
})

/** The page with its age above everything else, and marked so that its script goes on from there. */
export function asKept(page: KeptPage, here: Here): string {
  const words = withRuby(staleText(ageOf(page, here), languageOf(page.html)))
  const banner = `<div id="${KEPT_BANNER}" class="banner banner-warning" role="status"><p class="banner-title">${words}</p></div>`
  return page.html
    .replace('<html ', `<html data-kept="${page.keptAt}" `)
    .replace('<div id="screen">', () => `${banner}<div id="screen">`)
}

/** What a page calls itself. */
const headingOf = (html: string): string =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<small.*?<\/small>|<\/?span[^>]*>/gs, '')

/** The offline page with ways to what this phone has kept, the newest first. */
export function withKeptPages(html: string, pages: readonly KeptPage[], here: Here): string {
  const language = languageOf(html)
  const say = (wording: (typeof offlineWords)['keptHere' | 'nothingKept']): string => withRuby(wordsIn(language, wording))
  const items = pages.map(
    (page) =>
      `<li><a href="${page.url.replaceAll('&', '&amp;')}"><span>${headingOf(page.html)}</span></a> <span>${withRuby(ofThenText(ageOf(page, here), language))}</span></li>`,
  )
  const list =
    items.length === 0
      ? `<p>${say(offlineWords.nothingKept)}</p>`
      : `<h2>${say(offlineWords.keptHere)}</h2><ul>${items.join('')}</ul>`
  return html.replace(`<div id="${KEPT_LIST}"></div>`, () => `<div id="${KEPT_LIST}">${list}</div>`)
}
