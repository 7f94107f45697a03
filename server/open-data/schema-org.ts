import { columnWords, openDataWords, unitWords } from '#client/words/open-data.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { WEEKDAYS, type Weekday } from '#contract/words.ts'
import type { CatalogFacts } from './catalog.ts'
import { DATASETS, type Dataset, FORMATS, MEDIA_TYPES } from './datasets.ts'
import type { PageLanguage } from './page-language.ts'

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const satisfies Record<Weekday, string>

/** Weekdays of the same hours, together. */
function weeklyHours({ hours }: OfficeSettings) {
  const spans = new Map<string, Weekday[]>()
  for (const weekday of WEEKDAYS) {
    const span = hours[weekday]
    if (!span) continue
    const key = `${span.from} ${span.to}`
    spans.set(key, [...(spans.get(key) ?? []), weekday])
  }
  return [...spans].map(([span, weekdays]) => {
    const [opens, closes] = span.split(' ')
    const dayOfWeek = weekdays.map((weekday) => `https://schema.org/${DAYS[weekday]}`)
    return { '@type': 'OpeningHoursSpecification', dayOfWeek, opens, closes }
  })
}

/** Single days to come that differ; closed from 0:00 to 0:00, as schema.org has it. */
function specialHours({ specialDays }: OfficeSettings, today: Day) {
  return specialDays
    .filter(({ day }) => day >= today)
    .map(({ day, hours }) => ({
      '@type': 'OpeningHoursSpecification',
      validFrom: day,
      validThrough: day,
      opens: hours?.from ?? '00:00',
      closes: hours?.to ?? '00:00',
    }))
}

export type OfficeToday = Readonly<{ settings: OfficeSettings; day: Day }>

const governmentOffice = ({ settings, day }: OfficeToday, { url, publisher }: CatalogFacts, language: PageLanguage) => ({
  '@type': 'GovernmentOffice',
  '@id': `${url}/offices/${settings.id}`,
  url: `${url}/offices/${settings.id}`,
  name: localText(settings.name, language),
  department: localText(settings.section, language),
  parentOrganization: { '@id': publisher.homepage },
  openingHoursSpecification: weeklyHours(settings),
  specialOpeningHoursSpecification: specialHours(settings, day),
})

const datasetOf = (dataset: Dataset, { url, publisher }: CatalogFacts, language: PageLanguage) => ({
  '@type': 'Dataset',
  '@id': `${url}/open-data/#${dataset.id}`,
  name: wordsIn(language, dataset.name),
  description: wordsIn(language, dataset.about),
  url: `${url}/open-data/`,
  license: publisher.licence.url,
  isAccessibleForFree: true,
  inLanguage: ['ja', 'en'],
  creator: { '@id': publisher.homepage },
  includedInDataCatalog: { '@id': `${url}/open-data/` },
  variableMeasured: dataset.columns.map(([name, unit]) => ({
    '@type': 'PropertyValue',
    name,
    description: wordsIn(language, columnWords[name]),
    unitText: wordsIn(language, unitWords[unit]),
  })),
  distribution: FORMATS.map((format) => ({
    '@type': 'DataDownload',
    encodingFormat: MEDIA_TYPES[format],
    contentUrl: `${url}/open-data/${dataset.id}.${format}`,
  })),
})

/** What search engines read of the page: the catalogue with its datasets, and the offices with their hours. */
export const schemaOrg = (offices: readonly OfficeToday[], facts: CatalogFacts, language: PageLanguage) => ({
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'GovernmentOrganization',
      '@id': facts.publisher.homepage,
      url: facts.publisher.homepage,
      name: localText(facts.publisher.publisher, language),
    },
    {
      '@type': 'DataCatalog',
      '@id': `${facts.url}/open-data/`,
      url: `${facts.url}/open-data/`,
      name: wordsIn(language, openDataWords.title),
      license: facts.publisher.licence.url,
      publisher: { '@id': facts.publisher.homepage },
    },
    ...DATASETS.map((dataset) => datasetOf(dataset, facts, language)),
    ...offices.map((office) => governmentOffice(office, facts, language)),
  ],
})
