import type { Instant } from '#contract/primitives.ts'
import type { LineService, LineView } from '#contract/views/public.ts'
import { isoIn } from '#core/time.ts'
import type { Columns } from './columns.ts'

/** One service of one ward as it is now. */
export type StatusRow = Readonly<{ line: LineView; service: LineService }>

export const statusRows = (lines: readonly LineView[]): readonly StatusRow[] =>
  lines.flatMap((line) => line.services.map((service) => ({ line, service })))

const timeIn = ({ timeZone }: LineView, at: Instant | undefined | null): string | null =>
  at === undefined || at === null ? null : isoIn(timeZone, at)

/** Figures of the public view only, and of it no ticket: lines are told by their length (X2). */
export const STATUS_COLUMNS = {
  as_of: { unit: 'time', of: ({ line }) => timeIn(line, line.at) },
  office: { unit: 'code', of: ({ line }) => line.office },
  office_name_ja: { unit: 'words', of: ({ line }) => line.name.ja },
  office_name_en: { unit: 'words', of: ({ line }) => line.name.en },
  open_from: { unit: 'time', of: ({ line }) => timeIn(line, line.opening?.from) },
  open_to: { unit: 'time', of: ({ line }) => timeIn(line, line.opening?.to) },
  service: { unit: 'code', of: ({ service }) => service.id },
  service_name_ja: { unit: 'words', of: ({ service }) => service.name.ja },
  service_name_en: { unit: 'words', of: ({ service }) => service.name.en },
  state: { unit: 'code', of: ({ service }) => service.state },
  tickets_until: { unit: 'time', of: ({ line, service }) => timeIn(line, service.ticketsUntil) },
  lamp: { unit: 'code', of: ({ service }) => service.lamp },
  waiting: { unit: 'people', of: ({ service }) => service.waiting.length },
  longest_wait_since: { unit: 'time', of: ({ line, service }) => timeIn(line, service.longestSince) },
  estimate: { unit: 'code', of: ({ service }) => service.estimate.kind },
  estimate_from_min: { unit: 'minutes', of: ({ service: { estimate } }) => ('from' in estimate ? estimate.from : null) },
  estimate_to_min: { unit: 'minutes', of: ({ service: { estimate } }) => ('to' in estimate ? estimate.to : null) },
  counters_open: { unit: 'counters', of: ({ service }) => service.counters.length },
  counters: { unit: 'words', of: ({ service }) => service.counters },
} as const satisfies Columns<StatusRow>
