import type { OfficeSettings } from '#contract/settings.ts'
import { readOffices } from '#server/seed.ts'
import type { DayCount } from './hall.ts'
import { localTokens } from './local-tokens.ts'
import { officeApi } from './office-api.ts'
import type { PlayOptions } from './options.ts'
import { type PlayProgress, play } from './play.ts'
import { clockShowing, type PlayClock } from './play-clock.ts'
import { startRehearsal } from './rehearsal.ts'

const REHEARSAL_SPEED = 60
/** A line of progress comes at the latest after so many simulated minutes or real seconds. */
const PROGRESS_MINUTES = 10
const PROGRESS_REAL_SECONDS = 5

type Scene = Readonly<{
  url: string
  clock: PlayClock
  tokens: Readonly<{ kiosk: string; clerk: string }>
  stop: () => Promise<void>
}>

/** Plays a generated day to its end, on a server of its own or on one that runs. */
export async function runPlay(options: PlayOptions, stop: AbortSignal): Promise<number> {
  const office = readOffices().find(({ id }) => id === options.office)
  if (!office) throw new Error(`no office ${options.office} in offices/`)
  const scene = await sceneOf(options, office)
  try {
    const counted = await playOn(scene, office, { options, stop })
    console.log(options.json ? JSON.stringify(counted) : summary(counted, stop))
    return 0
  } finally {
    await scene.stop()
  }
}

async function sceneOf(options: PlayOptions, office: OfficeSettings): Promise<Scene> {
  if (options.server !== null) return runningServer(options.server.replace(/\/$/, ''), options, office)
  const rehearsal = await startRehearsal(office, { nowMs: Date.now(), speed: options.speed ?? REHEARSAL_SPEED })
  if (!options.json) console.log(`A rehearsal at ${office.name.en}. To look at:\n  ${rehearsal.links.join('\n  ')}`)
  return rehearsal
}

async function runningServer(url: string, options: PlayOptions, office: OfficeSettings): Promise<Scene> {
  const given = { kiosk: options['token-kiosk'], clerk: options['token-clerk'] }
  const minted = given.kiosk === null || given.clerk === null ? localTokens(office.id, process.env['DATA_DIR'] ?? './data') : null
  const tokens = { kiosk: given.kiosk ?? minted?.kiosk ?? '', clerk: given.clerk ?? minted?.clerk ?? '' }
  const said = await officeApi(url, tokens.clerk)('read-line', { params: { office: office.id } })
  if (!said.ok) throw new Error(`${url} does not tell of ${office.id}: ${said.code} ${said.detail}`)
  return { url, tokens, clock: clockShowing(said.answer.at, options.speed ?? 1), stop: async () => minted?.revoke() }
}

async function playOn(
  scene: Scene,
  office: OfficeSettings,
  { options, stop }: { options: PlayOptions; stop: AbortSignal },
): Promise<DayCount> {
  const { url, tokens, clock } = scene
  const said = await officeApi(url, tokens.clerk)('read-line', { params: { office: office.id } })
  if (!said.ok) throw new Error(`${url} does not tell of ${office.id}: ${said.code} ${said.detail}`)
  const { day, opening } = said.answer
  if (opening === null) throw new Error(`${office.id} is closed on ${day}`)
  if (clock.now() >= opening.to) throw new Error(`${office.id} has closed for today; try without --server`)
  const speed = options.speed ?? (options.server === null ? REHEARSAL_SPEED : 1)
  return play({
    url,
    tokens,
    office,
    day,
    opening,
    clock,
    stop,
    seed: options.seed,
    visitors: options.visitors,
    leftAlone: options.leave,
    progressSeconds: Math.min(PROGRESS_MINUTES * 60, PROGRESS_REAL_SECONDS * speed),
    onProgress: (progress) => {
      if (!options.json) console.log(progressLine(progress, office.timeZone))
    },
  })
}

function progressLine({ at, waiting, counted }: PlayProgress, zone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at)
  const { tickets, served, absences } = counted
  return `${clock}  waiting ${String(waiting).padStart(3)}  tickets ${String(tickets).padStart(4)}  errands served ${String(served).padStart(4)}  absent ${absences}`
}

function summary({ refusals, ...counts }: DayCount, stop: AbortSignal): string {
  const said = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`)
  const refused = Object.entries(refusals).map(([code, count]) => `${code} ${count}`)
  return [
    stop.aborted ? 'Stopped.' : 'The office has closed.',
    said.join(', '),
    refused.length === 0 ? 'nothing was refused' : `refused: ${refused.join(', ')}`,
  ].join('\n')
}
