import { datasetWords, openDataWords } from '#client/words/open-data.ts'
import type { Wording } from '#client/words.ts'
import { DATASETS, type Dataset, FORMATS, type Format, MEDIA_TYPES } from './datasets.ts'
import type { Publisher } from './publisher.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const IANA = 'https://www.iana.org/assignments/media-types'

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
} as const

const inBoth = ({ ja, en }: Pick<Wording, 'ja'> & { en: string }) => [
  { '@language': 'ja', '@value': ja },
  { '@language': 'en', '@value': en },
]
const at = (iri: string) => ({ '@id': iri })

/** What the catalogue needs to know: where we are reached, and whose data it is. */
export type CatalogFacts = Readonly<{ url: string; publisher: Publisher }>

function distribution({ url, publisher }: CatalogFacts, dataset: Dataset, format: Format) {
  const address = `${url}/open-data/${dataset.id}.${format}`
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': `${dataset.id}.${format}`,
    'dcat:accessURL': at(`${url}/open-data/`),
    'dcat:downloadURL': at(address),
    'dcat:mediaType': at(`${IANA}/${MEDIA_TYPES[format]}`),
    'dct:format': at(`${EU}/file-type/${format.toUpperCase()}`),
    'dct:license': at(publisher.licence.url),
  }
}

function ngsiDistribution({ url, publisher }: CatalogFacts) {
  const address = `${url}/open-data/ngsi-ld/entities?type=QueueMonitor`
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': 'NGSI-LD QueueMonitor',
    'dcat:accessURL': at(address),
    'dcat:mediaType': at(`${IANA}/application/ld+json`),
    'dct:format': at(`${EU}/file-type/JSON_LD`),
    'dct:conformsTo': at('https://github.com/smart-data-models/dataModel.QueueManagement'),
    'dct:license': at(publisher.licence.url),
  }
}

function datasetOf(facts: CatalogFacts, dataset: Dataset) {
  const distributions = FORMATS.map((format) => distribution(facts, dataset, format))
  return {
    '@id': `${facts.url}/open-data/#${dataset.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': dataset.id,
    'dct:title': inBoth(dataset.name),
    'dct:description': inBoth(dataset.about),
    'dct:publisher': at(facts.publisher.homepage),
    'dct:accrualPeriodicity': at(`${EU}/frequency/${dataset.frequency}`),
    'dct:language': [at(`${EU}/language/JPN`), at(`${EU}/language/ENG`)],
    'dct:accessRights': at(`${EU}/access-right/PUBLIC`),
    'dct:license': at(facts.publisher.licence.url),
    'dcat:theme': at(`${EU}/data-theme/GOVE`),
    'dcat:landingPage': at(`${facts.url}/open-data/`),
    'dcat:distribution': dataset.id === 'status' ? [...distributions, ngsiDistribution(facts)] : distributions,
  }
}

/** The catalogue in DCAT-AP as JSON-LD, for portals that harvest it. */
export function dcatCatalog(facts: CatalogFacts) {
  const { url, publisher } = facts
  const about = {
    ja: `${datasetWords.status.ja}、${datasetWords.statistics.ja}`,
    en: `${datasetWords.status.en}, ${datasetWords.statistics.en}`,
  }
  return {
    '@context': CONTEXT,
    '@id': `${url}/open-data/catalog.jsonld`,
    '@type': 'dcat:Catalog',
    'dct:title': inBoth(openDataWords.title),
    'dct:description': inBoth(about),
    'dct:publisher': { '@id': publisher.homepage, '@type': 'foaf:Agent', 'foaf:name': inBoth(publisher.publisher) },
    'dct:license': at(publisher.licence.url),
    'dct:language': [at(`${EU}/language/JPN`), at(`${EU}/language/ENG`)],
    'foaf:homepage': at(`${url}/open-data/`),
    'dcat:dataset': DATASETS.map((dataset) => datasetOf(facts, dataset)),
  }
}
