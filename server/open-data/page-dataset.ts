import { columnWords, unitWords, openDataWords as words } from '#client/words/open-data.ts'
import { type Say, wordsIn } from '#client/words.ts'
import { type Dataset, FORMATS } from './datasets.ts'
import { html, type Markup } from './html.ts'
import type { PageLanguage } from './page-language.ts'

const columnTable = (
  { columns }: Dataset,
  say: Say,
): Markup => html`<details><summary>${say(words.columnsOf, { n: columns.length })}</summary>
<div class="wide" tabindex="0" role="region" aria-label="${say(words.columnsOf, { n: columns.length })}"><table><thead><tr><th scope="col">${say(words.column)}</th><th scope="col">${say(words.meaning)}</th><th scope="col">${say(words.unit)}</th></tr></thead>
<tbody>${columns.map(
  ([name, unit]) =>
    html`<tr><th scope="row"><code>${name}</code></th><td>${say(columnWords[name])}</td><td>${say(unitWords[unit])}</td></tr>`,
)}</tbody></table></div><p>${say(words.emptyMeans)}</p></details>`

/** One dataset: what it is, where to get it, how often it is new, and every column with its unit. */
export function datasetSection(dataset: Dataset, language: PageLanguage): Markup {
  const say: Say = (wording, ...params) => wordsIn(language, wording, ...params)
  const links = FORMATS.map(
    (format) =>
      html`<li><a class="download" href="${dataset.example}.${format}">${format.toUpperCase()}<span class="visually-hidden"> ${say(dataset.name)}</span></a></li>`,
  )
  return html`<section class="dataset" aria-labelledby="${dataset.id}"><h2 id="${dataset.id}">${say(dataset.name)}</h2><p>${say(dataset.about)}</p>
<dl><div><dt>${say(words.formats)}</dt><dd><ul class="downloads">${links}</ul></dd></div>
<div><dt>${say(words.updated)}</dt><dd>${say(dataset.updated)}</dd></div><div><dt>${say(words.params)}</dt><dd>${say(dataset.params)}</dd></div></dl>
${columnTable(dataset, say)}</section>`
}
