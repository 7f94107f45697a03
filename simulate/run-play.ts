import type { OfficeSettings } from '#contract/settings.ts'
import type { StatisticsView } from '#contract/statistics.ts'
import { readOffices } from '#server/seed.ts'
import { dayReport } from './day-report.ts'
import type { DayCount } from './hall.ts'
import { officeApi } from './office-api.ts'
import type { PlayOptions } from './options.ts'
import { play } from './play.ts'
import { playSummary, progressLine } from './play-words.ts'
import { type Scene, setScene } from './scene.ts'

/** A line of progress comes at the latest after so many simulated minutes or real seconds. */
const PROGRESS_MINUTES = 10
const PROGRESS_REAL_SECONDS = 5

/** Plays a generated day to its end, on a server of its own or on one that runs. The exit code. */
export async function runPlay(options: PlayOptions, stop: AbortSignal): Promise<number> {
  const office = readOffices().find(({ id }) => id === options.office)
  if (!office) throw new Error(`there is no office ${options.office} in offices/`)
  const scene = await setScene(options, office)
  const say = (text: string): void => {
    if (!options.json) console.log(text)
  }
  try {
    if (scene.links.length > 0) say(`A rehearsal at ${office.name.en}. To look at:\n  ${scene.links.join('\n  ')}`)
    const counted = await playOn(scene, office, { options, stop, say })
    const statistics = await statisticsOf(scene, office)
    say(playSummary(counted, stop.aborted))
    if (statistics) say(dayReport(statistics))
    if (options.json) console.log(JSON.stringify({ counted, statistics }))
    return 0
  } finally {
    await scene.stop()
  }
}

type Telling = Readonly<{ options: PlayOptions; stop: AbortSignal; say: (text: string) => void }>

async function playOn(scene: Scene, office: OfficeSettings, { options, stop, say }: Telling): Promise<DayCount> {
  const { url, tokens, clock, speed } = scene
  const said = await officeApi(url, tokens.clerk)('read-line', { params: { office: office.id } })
  if (!said.ok) throw new Error(`${url} does not tell of ${office.id}: ${said.code} ${said.detail}`)
  const { day, opening } = said.answer
  if (opening === null) throw new Error(`${office.id} is closed on ${day}`)
  if (clock.now() >= opening.to) throw new Error(`${office.id} has closed for today; without --server a day is played at once`)
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
    onProgress: (progress) => say(progressLine(progress, office)),
  })
}

/** The day as the server counts it, where we may ask. */
async function statisticsOf({ url, tokens: { admin } }: Scene, office: OfficeSettings): Promise<StatisticsView | null> {
  if (admin === null) return null
  const said = await officeApi(url, admin)('read-statistics', { params: { office: office.id }, query: { by: 'service' } })
  if (!said.ok) throw new Error(`the server refused its statistics: ${said.code} ${said.detail}`)
  return said.answer
}
