import { datasetWords } from '#client/words/open-data.ts'
import type { Unit } from './columns.ts'
import { STATISTICS_COLUMNS } from './statistics.ts'
import { STATUS_COLUMNS } from './status.ts'

export const FORMATS = ['json', 'csv'] as const
export type Format = (typeof FORMATS)[number]
export const MEDIA_TYPES = { json: 'application/json', csv: 'text/csv' } as const satisfies Record<Format, string>

/** The column's name stands for its meaning in the table of words too. */
export type ColumnName = keyof typeof STATUS_COLUMNS | keyof typeof STATISTICS_COLUMNS

const columnsOf = (columns: Readonly<Record<string, Readonly<{ unit: Unit }>>>): readonly (readonly [ColumnName, Unit])[] =>
  Object.entries(columns).map(([name, { unit }]) => [name as ColumnName, unit])

/** What is offered, for the page, the catalogue and search engines alike. Frequencies are of the EU's authority table. */
export const DATASETS = [
  {
    id: 'status',
    name: datasetWords.status,
    about: datasetWords.statusAbout,
    updated: datasetWords.statusUpdated,
    params: datasetWords.statusParams,
    frequency: 'UPDATE_CONT',
    example: '/open-data/status',
    columns: columnsOf(STATUS_COLUMNS),
  },
  {
    id: 'statistics',
    name: datasetWords.statistics,
    about: datasetWords.statisticsAbout,
    updated: datasetWords.statisticsUpdated,
    params: datasetWords.statisticsParams,
    frequency: 'DAILY',
    example: '/open-data/statistics',
    columns: columnsOf(STATISTICS_COLUMNS),
  },
] as const
export type Dataset = (typeof DATASETS)[number]
export type DatasetId = Dataset['id']
