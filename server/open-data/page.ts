import { openDataWords as words } from '#client/words/open-data.ts'
import { widgetWords } from '#client/words/widget.ts'
import { localText, type Say, wordsIn } from '#client/words.ts'
import type { CatalogFacts } from './catalog.ts'
import { DATASETS } from './datasets.ts'
import { html, jsonWithin, type Markup } from './html.ts'
import { datasetSection } from './page-dataset.ts'
import type { PageLanguage } from './page-language.ts'
import { type OfficeToday, schemaOrg } from './schema-org.ts'
import { FEWEST_TOLD } from './statistics.ts'

/** What the page is made of, beside its language. */
export type PageFacts = CatalogFacts & Readonly<{ offices: readonly OfficeToday[]; style: string; aMinute: number }>
type Told = Readonly<{ facts: PageFacts; language: PageLanguage; say: Say }>

const OTHER = { ja: 'en', en: 'ja' } as const satisfies Record<PageLanguage, PageLanguage>

const code = (text: string): Markup => html`<pre><code>${text}</code></pre>`

function head({ facts, language, say }: Told): Markup {
  const { url, style, offices } = facts
  return html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${say(words.title)}</title>
<meta name="description" content="${say(words.lead, { publisher: localText(facts.publisher.publisher, language) })}">
<link rel="stylesheet" href="${style}"><link rel="canonical" href="${url}/open-data/?lang=${language}">
<link rel="alternate" hreflang="ja" href="${url}/open-data/?lang=ja"><link rel="alternate" hreflang="en" href="${url}/open-data/?lang=en">
<link rel="alternate" type="application/ld+json" href="/open-data/catalog.jsonld">
<script type="application/ld+json">${jsonWithin(schemaOrg(offices, facts, language))}</script></head>`
}

function licence({ facts, language, say }: Told): Markup {
  const { publisher, url } = facts
  const name = localText(publisher.licence.name, language)
  const said = { publisher: localText(publisher.publisher, language), title: say(words.title), licence: publisher.licence.short }
  return html`<section aria-labelledby="licence"><h2 id="licence">${say(words.licence)}</h2>
<p><a rel="license" href="${publisher.licence.url}">${name}</a></p>
<p>${say(words.attributionIs)}</p>${code(`${say(words.attribution, said)}\n${url}/open-data/`)}<p>${say(words.modified)}</p>
${publisher.example ? html`<p class="note">${say(words.exampleNote)}</p>` : ''}</section>`
}

function use({ facts, say }: Told): Markup {
  const { url } = facts
  return html`<section aria-labelledby="use"><h2 id="use">${say(words.use)}</h2>
<p>${say(words.useSheet)}</p>${code(`=IMPORTDATA("${url}/open-data/status.csv")`)}
<p>${say(words.useShell)}</p>${code(`curl --etag-save wait.etag --etag-compare wait.etag \\\n  "${url}/open-data/status.json"`)}
<p>${say(words.useBrowser)}</p>${code(`const { rows } = await (await fetch('${url}/open-data/status.json')).json()`)}
<p>${say(words.manners, { n: facts.aMinute })}</p></section>`
}

function platforms({ facts, say }: Told): Markup {
  const [first] = facts.offices.flatMap(({ settings }) => settings.services.map(({ id }) => `${settings.id}:${id}`))
  const entities = '/open-data/ngsi-ld/entities'
  const list = `${entities}?type=QueueMonitor`
  const one = `${entities}/urn:ngsi-ld:QueueMonitor:machiai:${first}`
  return html`<section aria-labelledby="platforms"><h2 id="platforms">${say(words.platforms)}</h2>
<p>${say(words.ngsi)}</p><ul class="links"><li><a href="${list}">${list}</a></li><li><a href="${one}">${one}</a></li></ul>
<p>${say(words.dcat)}</p><ul class="links"><li><a href="/open-data/catalog.jsonld">/open-data/catalog.jsonld</a></li></ul></section>`
}

function widget({ facts, language, say }: Told): Markup {
  const [first] = facts.offices
  if (!first) return html``
  const { id } = first.settings
  const name = localText(first.settings.name, language)
  const snippet = `<iframe src="${facts.url}/open-data/widget/${id}?lang=${language}"\n  title="${say(widgetWords.title, { office: name })}" width="300" height="250" style="border:0"></iframe>`
  const rows = facts.offices.map(
    ({ settings }) => html`<tr><td>${localText(settings.name, language)}</td><td><code>${settings.id}</code></td></tr>`,
  )
  return html`<section aria-labelledby="widget"><h2 id="widget">${say(words.widget)}</h2><p>${say(words.widgetLead)}</p>
${code(snippet)}<div class="beside"><iframe class="preview" width="300" height="250" src="/open-data/widget/${id}?lang=${language}" loading="lazy" title="${say(words.preview, { office: name })}"></iframe>
<div><p>${say(words.widgetOffices, { office: id })}</p><table><thead><tr><th scope="col">${say(words.office)}</th><th scope="col">${say(words.code)}</th></tr></thead><tbody>${rows}</tbody></table></div></div></section>`
}

const absent = ({ say }: Told): Markup => html`<section aria-labelledby="absent"><h2 id="absent">${say(words.absent)}</h2>
<ul class="list"><li>${say(words.absentPeople)}</li><li>${say(words.absentFew, { n: FEWEST_TOLD })}</li><li>${say(words.absentToday)}</li></ul></section>`

function contents({ say, language }: Told): Markup {
  const parts = [
    ...DATASETS.map(({ id, name }) => [id, wordsIn(language, name)] as const),
    ...(['licence', 'use', 'platforms', 'widget', 'absent'] as const).map((id) => [id, say(words[id])] as const),
  ]
  return html`<nav aria-label="${say(words.contents)}"><ul>${parts.map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></nav>`
}

const shell = ({ language }: Told, headOf: Markup, body: Markup): string =>
  html`<!doctype html><html lang="${language}">${headOf}<body>${body}</body></html>`.markup

const header = ({ language, say }: Told): Markup => html`<header class="top"><a href="/">${say(words.toWaits)}</a>
<a lang="${OTHER[language]}" hreflang="${OTHER[language]}" href="/open-data/?lang=${OTHER[language]}">${say(words.otherLanguage)}</a></header>`

const toldIn = (facts: PageFacts, language: PageLanguage): Told => ({
  facts,
  language,
  say: (wording, ...params) => wordsIn(language, wording, ...params),
})

/** The page that offers the data: what there is, what it means, whose it is and what one may do with it. */
export function openDataPage(facts: PageFacts, language: PageLanguage): string {
  const told = toldIn(facts, language)
  const { say } = told
  const lead = say(words.lead, { publisher: localText(facts.publisher.publisher, language) })
  return shell(
    told,
    head(told),
    html`${header(told)}<main><h1>${say(words.title)}</h1><p class="lead">${lead}</p>${contents(told)}
${DATASETS.map((dataset) => datasetSection(dataset, language))}${licence(told)}${use(told)}${platforms(told)}${widget(told)}${absent(told)}</main>`,
  )
}

/** For people who open an address at which there is nothing. */
export function nothingHere(facts: PageFacts, language: PageLanguage): string {
  const told = toldIn(facts, language)
  const { say } = told
  const plainHead = html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
<title>${say(words.notFound)}</title><link rel="stylesheet" href="${facts.style}"></head>`
  return shell(
    told,
    plainHead,
    html`${header(told)}<main><h1>${say(words.notFound)}</h1><p><a href="/open-data/?lang=${language}">${say(words.toOpenData)}</a></p></main>`,
  )
}
