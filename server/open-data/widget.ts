import { estimateText, waitingText } from '#client/estimate-text.ts'
import { LAMP_SHAPES } from '#client/lamp-shapes.ts'
import { rubyParts } from '#client/ruby.ts'
import { clockText, dayText } from '#client/time-text.ts'
import { tellsWait } from '#client/told-wait.ts'
import { common, lampWords, serviceStateWords } from '#client/words/common.ts'
import { publicWords } from '#client/words/public.ts'
import { widgetWords as words } from '#client/words/widget.ts'
import { DOCUMENT_LANGUAGES, localText, type Say, wordsIn } from '#client/words.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import type { Language } from '#contract/words.ts'
import { html, type Markup } from './html.ts'

/** Addresses of its style and its few lines of script. */
export type WidgetFiles = Readonly<{ style: string; script: string }>

const sayIn =
  (language: Language): Say =>
  (wording, ...params) =>
    wordsIn(language, wording, ...params)

/** Readings above their kanji. */
const ruby = (text: string): readonly Markup[] =>
  rubyParts(text).map(({ text: base, reading }) =>
    reading === null ? html`${base}` : html`<ruby>${base}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`,
  )

/** Nothing to light while it is not known, which the wait beside it says in words. */
const lamp = ({ lamp: now }: LineView, say: Say): Markup =>
  now === 'unknown'
    ? html``
    : html`<p class="lamp lamp-${now}"><svg class="lamp-shape" viewBox="0 0 24 24" aria-hidden="true"><path d="${LAMP_SHAPES[now]}"/></svg><span>${say(lampWords[now])}</span></p>`

const DAY_MS = 24 * 3_600_000

/** Until when the doors are open, or when they open next. */
function hours({ at, opening, nextOpening, timeZone }: LineView, language: Language): string {
  const say = sayIn(language)
  const clock = (time: typeof at): string => clockText(time, timeZone, language)
  if (opening && at < opening.from) return say(publicWords.opensToday, { time: clock(opening.from) })
  if (opening && at < opening.to)
    return opening.to - opening.from >= DAY_MS
      ? say(publicWords.openAllDay)
      : say(publicWords.openUntil, { time: clock(opening.to) })
  if (!nextOpening) return say(publicWords.opensUnknown)
  return say(publicWords.opensNext, { day: dayText(nextOpening.from, timeZone, language), time: clock(nextOpening.from) })
}

function answer(line: LineView, language: Language): Markup {
  if (line.lamp === 'closed') return html``
  return html`<p class="wait"><strong>${ruby(estimateText(line.estimate, language))}</strong> <span>${ruby(waitingText(line.waiting, language))}</span></p>`
}

const row = (service: LineService, language: Language): Markup =>
  html`<tr><th scope="row">${ruby(localText(service.name, language))}</th><td>${ruby(
    rowText(service, language),
  )}</td><td class="count">${service.waiting.length}</td></tr>`

/** The wait, and why where nobody serves. */
function rowText({ state, estimate }: LineService, language: Language): string {
  const why = state === 'open' ? [] : [wordsIn(language, serviceStateWords[state])]
  return [...(tellsWait({ state, estimate }) ? [estimateText(estimate, language)] : []), ...why].join(' · ')
}

/** Each service, while there is something to expect of it. */
function table({ lamp: now, services }: LineView, language: Language): Markup {
  if (now === 'closed') return html``
  const say = sayIn(language)
  return html`<table><thead><tr><th scope="col">${ruby(say(words.service))}</th><th scope="col">${ruby(say(words.wait))}</th><th scope="col" class="count">${ruby(say(words.people))}</th></tr></thead>
<tbody>${services.map((service) => row(service, language))}</tbody></table>`
}

/** Without JavaScript the browser reloads by itself; with it, the script fetches quietly and says when it cannot. */
const head = (title: string, { style, script }: WidgetFiles): Markup =>
  html`<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title>
<link rel="stylesheet" href="${style}"><script src="${script}" defer></script><noscript><meta http-equiv="refresh" content="60"></noscript></head>`

/** One ward's answer for other sites' pages: lamp, range, people, as of when; each service where there is room. */
export function widgetPage(line: LineView, language: Language, files: WidgetFiles): string {
  const say = sayIn(language)
  const name = localText(line.name, language)
  const time = clockText(line.at, line.timeZone, language)
  const title = say(words.title, { office: name })
  return html`<!doctype html><html lang="${DOCUMENT_LANGUAGES[language]}">${head(title, files)}<body><main class="widget">
<h1>${ruby(name)}</h1>${lamp(line, say)}${answer(line, language)}
<p class="notes"><span>${ruby(hours(line, language))}</span> <span>${ruby(say(publicWords.asOf, { time }))}</span></p>
<p class="stale" hidden>${ruby(say(common.stale, { time }))}</p>${table(line, language)}
<a class="more" href="/offices/${line.office}?lang=${language}" target="_blank" rel="noopener">${ruby(say(words.more))}<span class="visually-hidden"> (${say(words.newWindow)})</span></a>
</main></body></html>`.markup
}

/** For a site that embeds an office we do not have: its visitors are shown the way to all of them. */
export function noSuchWidget(language: Language, files: WidgetFiles): string {
  const say = sayIn(language)
  return html`<!doctype html><html lang="${DOCUMENT_LANGUAGES[language]}">${head(say(publicWords.site), files)}<body><main class="widget">
<h1>${ruby(say(words.noOffice))}</h1><a class="more" href="/?lang=${language}" target="_blank" rel="noopener">${ruby(say(words.toAll))}<span class="visually-hidden"> (${say(words.newWindow)})</span></a>
</main></body></html>`.markup
}
