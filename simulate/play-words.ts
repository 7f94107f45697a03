import type { OfficeSettings } from '#contract/settings.ts'
import type { DayCount } from './hall.ts'
import type { PlayProgress } from './play.ts'

/** What a played day prints. */
export function progressLine({ at, waiting, counted }: PlayProgress, { timeZone }: OfficeSettings): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at)
  const { tickets, served, absences } = counted
  const figures = [
    ['waiting', waiting],
    ['tickets', tickets],
    ['errands served', served],
    ['absent', absences],
  ] as const
  return [time, ...figures.map(([name, figure]) => `${name} ${String(figure).padStart(3)}`)].join('  ')
}

export function playSummary({ refusals, ...counts }: DayCount, stopped: boolean): string {
  const said = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`)
  const refused = Object.entries(refusals).map(([code, count]) => `${code} ${count}`)
  return [
    stopped ? 'Stopped.' : 'The office has closed.',
    said.join(', '),
    refused.length === 0 ? 'nothing was refused' : `refused: ${refused.join(', ')}`,
  ].join('\n')
}
