import { renderToString } from 'react-dom/server'
import { Router } from 'wouter'
import { Frame } from '#client/Frame.tsx'
import { HandedOverContext } from '#client/handed-over.ts'
import { chooseLanguage } from '#client/language.ts'
import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import { type PageAsk, type PageState, type PublicWeb, STATE_ELEMENT } from '#contract/public-page.ts'
import { DocumentHead } from './DocumentHead.tsx'
import { bookPage, cityCards, ticketPage } from './later-parts.ts'
import { type PageHead, PageHeadContext } from './page-head.ts'
import { Site } from './Site.tsx'
import { standing } from './standing.ts'
import { StillSite } from './still/StillSite.tsx'

await Promise.all([cityCards.ready(), bookPage.ready(), ticketPage.ready()])

const goNowhere = (): void => undefined

function screenOf({ path, search, still }: PageAsk, state: PageState): Readonly<{ screen: string; head: PageHead }> {
  const head = { title: '', description: '' }
  const screen = renderToString(
    <HandedOverContext value={{ state }}>
      <PageHeadContext value={head}>
        <Router hook={() => [path, goNowhere]} searchHook={() => search}>
          <Frame screen="public">{still ? <StillSite reading={still} search={search} /> : <Site />}</Frame>
        </Router>
      </PageHeadContext>
    </HandedOverContext>,
  )
  return { screen, head }
}

/** The state for the script, as JSON in which no word ends the element or begins another. */
const handedOver = (state: PageState): string =>
  `<script type="application/json" id="${STATE_ELEMENT}">${JSON.stringify(state).replaceAll('<', '\\u003c')}</script>`

function renderPage(ask: PageAsk): ReturnType<PublicWeb['renderPage']> {
  const { status, ended } = standing(ask)
  const state: PageState = { language: ask.language, at: ask.at, views: ask.views, ended, slots: ask.slots }
  const { screen, head } = screenOf(ask, state)
  const html = `<!doctype html>
<html lang="${DOCUMENT_LANGUAGES[ask.language]}"><head>${renderToString(<DocumentHead ask={ask} head={head} />)}\
<style>${ask.still ? ask.site.allStyles : ask.site.styles}</style></head>
<body><div id="screen">${screen}</div>${ask.still ? '' : handedOver(state)}</body></html>`
  return { status, html }
}

export const publicWeb: PublicWeb = { chooseLanguage, renderPage }
