import { readFileSync } from 'node:fs'
import { expect, onTestFinished, test } from 'vitest'
import { openHouse, type TestHouse, WARD } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile, openScreen } from './browser-for-tests.ts'

const browserOf = browserOfThisFile()

const RATINGS = [
  { mood: 'good', language: 'en', text: 'Quick and kind.' },
  { mood: 'good', language: 'ja', text: '' },
  { mood: 'bad', language: 'ja', text: '番号の表示が見えにくかった' },
] as const

/** Three visits to counter 1, each rated from its ticket. */
async function ratedDay(house: TestHouse): Promise<void> {
  await house.act('1', 'open')
  for (const rating of RATINGS) {
    const { number, secret } = await house.take()
    await house.act('1', 'call-next')
    await house.act('1', 'finish')
    await house.send(`/offices/${WARD}/tickets/${number}/rating`, { body: { secret, ...rating } })
  }
}

test.each(['/admin/', '/admin/statistics'])(
  'managers read at %s how visits were, by service and in words, and save it as a file [P18]',
  async (path) => {
    const house = await openHouse()
    await ratedDay(house)
    const { url } = house.server.inviteScreen('admin', WARD, 'test admin')
    const { page, context, troubles } = await openScreen(browserOf(), { size: 'admin', url })
    onTestFinished(() => context.close())
    await page.getByTestId('floor-line').first().waitFor()
    await page.goto(`${house.server.url}${path}`)
    const ratings = page.getByTestId('ratings')
    await ratings.getByText('3人のうち67%が「よかった」。').waitFor()
    expect(await ratings.locator('[data-testid="rating-row"][data-key="shomei"] td').allInnerTexts()).toEqual([
      '2',
      '0',
      '1',
      '67%',
    ])
    expect(await ratings.locator('.ratings-text').allInnerTexts()).toEqual(['番号の表示が見えにくかった', 'Quick and kind.'])
    expect(await complaints(page, { rules: 'all', within: '[data-testid="ratings"]' })).toEqual([])
    const [file] = await Promise.all([page.waitForEvent('download'), ratings.getByRole('button', { name: 'CSV' }).click()])
    expect(readFileSync(await file.path(), 'utf8')).toContain('2026-11-24,shomei,good,en,Quick and kind.')
    expect(troubles).toEqual([])
  },
)
