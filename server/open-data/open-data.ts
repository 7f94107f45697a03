import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { openDataWords } from '#client/words/open-data.ts'
import { wordsIn } from '#client/words.ts'
import type { LineView } from '#contract/views/public.ts'
import type { Language } from '#contract/words.ts'
import type { House } from '../house.ts'
import { dcatCatalog } from './catalog.ts'
import { type Columns, csvOf, recordsOf } from './columns.ts'
import type { DatasetId, Format } from './datasets.ts'
import { type QueueMonitor, queueMonitors, type Shape } from './ngsi-ld.ts'
import { nothingHere, openDataPage, type PageFacts } from './page.ts'
import type { PageLanguage } from './page-language.ts'
import { keptInTurn, oncePerRevision, type Prepared, prepared, preparedJson } from './prepared.ts'
import { readPublisher } from './publisher.ts'
import type { Asked } from './range.ts'
import { type DayOfService, daysOfServices, STATISTICS_COLUMNS } from './statistics.ts'
import { STATUS_COLUMNS, statusRows } from './status.ts'
import { type Asset, asset, styleSheet } from './style.ts'
import { noSuchWidget, widgetPage } from './widget.ts'

/** How many different ranges of statistics are kept at hand. */
const RANGES_KEPT = 100
const HTML = 'text/html; charset=utf-8'
const CSV = 'text/csv; charset=utf-8; header=present'
export const JSON_LD = 'application/ld+json; charset=utf-8'

/** Everything that is offered, made at most once per change of any office. */
export type OpenData = Readonly<{
  assets: ReadonlyMap<string, Asset>
  page: (language: PageLanguage) => Prepared
  nothingHere: (language: PageLanguage) => string
  status: (format: Format) => Prepared
  statistics: (asked: Asked, format: Format) => Promise<Prepared>
  catalog: () => Prepared
  queueMonitors: (shape: Shape) => readonly QueueMonitor[]
  /** `null`: there is no such office. */
  widget: (office: string, language: Language) => Prepared | null
  noSuchWidget: (language: Language) => string
}>

/** Reads a day at a time with a turn of the loop between, as reports do. */
async function rowsOf({ offices, from, to }: Asked): Promise<readonly DayOfService[]> {
  const rows: DayOfService[] = []
  for (const writer of offices) {
    const { day: today, settings } = writer.read().office
    for (const day of writer.daysWithFacts(from, to).filter((each) => each < today)) {
      rows.push(...daysOfServices(settings, day, writer.factsOn(day)))
      await nextTurn()
    }
  }
  return rows
}

/** What makes an answer another one: the days, the day it is, and the settings that name services and targets. */
const keyOf = ({ offices, from, to }: Asked, format: Format): string => {
  const states = offices.map((writer) => {
    const { day, version } = writer.read().office
    return `${writer.id} ${day} ${version}`
  })
  return [format, from, to, ...states].join('|')
}

export function createOpenData({ offices, lines, publicUrl }: House, aMinute: number): OpenData {
  const publisher = readPublisher()
  const [pageStyle, widgetStyle] = [styleSheet('page.css'), styleSheet('widget.css')]
  const refresh = readFileSync(join(import.meta.dirname, 'widget-refresh.js'), 'utf8')
  const script = asset('widget.js', refresh, 'text/javascript; charset=utf-8')
  const once = oncePerRevision(() => lines.city().revision)
  const inTurn = keptInTurn<Prepared>(RANGES_KEPT)

  const all = (): readonly LineView[] => lines.city().view.offices.flatMap(({ office }) => lines.of(office)?.view ?? [])
  const files = { style: widgetStyle.href, script: script.href }

  function pageFacts(): PageFacts {
    const listed = all().flatMap(({ office }) => offices.get(office)?.read().office ?? [])
    return { url: publicUrl(), publisher, style: pageStyle.href, aMinute, offices: listed }
  }

  function written<R>(
    dataset: DatasetId,
    format: Format,
    table: Readonly<{ columns: Columns<R>; rows: readonly R[] }>,
  ): Prepared {
    const { columns, rows } = table
    if (format === 'csv') return prepared(csvOf(columns, rows), CSV)
    const attribution = { publisher: publisher.publisher.ja, title: openDataWords.title.ja, licence: publisher.licence.short }
    return preparedJson({
      dataset,
      licence: publisher.licence.url,
      attribution: wordsIn('ja', openDataWords.attribution, attribution),
      about: `${publicUrl()}/open-data/#${dataset}`,
      rows: recordsOf(columns, rows),
    })
  }

  return {
    assets: new Map([
      ['page.css', pageStyle],
      ['widget.css', widgetStyle],
      ['widget.js', script],
    ]),
    page: (language) => once(`page ${language}`, () => prepared(openDataPage(pageFacts(), language), HTML)),
    nothingHere: (language) => nothingHere(pageFacts(), language),
    status: (format) =>
      once(`status ${format}`, () => written('status', format, { columns: STATUS_COLUMNS, rows: statusRows(all()) })),
    statistics: (asked, format) =>
      inTurn(keyOf(asked, format), async () =>
        written('statistics', format, { columns: STATISTICS_COLUMNS, rows: await rowsOf(asked) }),
      ),
    catalog: () => once('catalog', () => preparedJson(dcatCatalog({ url: publicUrl(), publisher }), JSON_LD)),
    queueMonitors: (shape) =>
      once(`entities ${shape}`, () => {
        const source = { source: `${publicUrl()}/open-data/`, provider: publisher.publisher.ja }
        return all().flatMap((line) => queueMonitors(line, shape, source))
      }),
    widget: (office, language) => {
      const line = lines.of(office)
      return line && once(`widget ${office} ${language}`, () => prepared(widgetPage(line.view, language, files), HTML))
    },
    noSuchWidget: (language) => noSuchWidget(language, files),
  }
}
