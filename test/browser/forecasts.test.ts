import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import type { Day } from '#contract/primitives.ts'
import { seededRandom } from '#core/random.ts'
import { readOffices } from '#server/seed.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createFacts } from '#server/sqlite/facts.ts'
import { wardYear } from '#simulate/ward-year.ts'
import { freshDataDir, openHouse } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen, withLanguage } from './browser-for-tests.ts'
import { MORNING } from './busy-day.ts'
import { asIfTold } from './told-days.ts'

const browserOf = browserOfThisFile()

const WEEK = { from: '2026-11-16' as Day, to: '2026-11-20' as Day }
const SEED = 20261124

/** A ward that has a week of told forecasts behind it. */
async function openAfterAWeek() {
  const offices = readOffices().filter(({ id }) => id === 'chuo')
  const dataDir = freshDataDir()
  const database = openDatabase(dataDir)
  const { replaceDay } = createFacts(database)
  const random = seededRandom(SEED)
  for (const office of offices)
    for (const { day, facts } of wardYear(office, { ...WEEK, seed: SEED })) replaceDay(office.id, day, asIfTold(facts, random))
  database.close()
  return openHouse({ dataDir, offices, startMs: MORNING })
}

test.each([
  { language: 'ja', nearer: '近い予測です', none: '予測はまだありません。' },
  { language: 'en', nearer: 'nearer than', none: 'There are no forecasts yet.' },
] as const)(
  'the page of forecasts, $language: a sentence, pictures, figures and a file; axe finds nothing; without a forecast it says why [E78, L1]',
  async ({ language, nearer, none }) => {
    const house = await openAfterAWeek()
    const { url } = house.server.inviteScreen('admin', null, 'test admin')
    const { page, context, troubles } = await openScreen(browserOf(), { size: 'admin', url, language })
    onTestFinished(() => context.close())
    await page.getByTestId('floor-line').first().waitFor()
    const visit = (query: string) => page.goto(withLanguage(`${house.server.url}/admin/forecasts?${query}`, language))

    await visit(`from=${WEEK.from}&to=${WEEK.to}`)
    expect(await page.getByTestId('answer-sentence').innerText()).toContain(nearer)
    expect(await page.getByTestId('goal').count()).toBe(4)
    for (const picture of ['errors', 'in-range', 'early-late']) await page.getByTestId(picture).waitFor()
    const days = await page.getByTestId('score-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')))
    expect(days).toEqual(expect.arrayContaining(['total', '2026-11-16', '2026-11-20', 'pretend-1']))
    expect(await complaints(page)).toEqual([])
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByTestId('csv').click()])
    expect(readFileSync(await file.path(), 'utf8')).toContain('day,2026-11-16,')

    await visit('from=2026-01-20&to=2026-01-21')
    await page.getByText(none).waitFor()
    expect(await complaints(page)).toEqual([])
    expect(troubles).toEqual([])
  },
)
