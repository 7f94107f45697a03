import { expect, test } from 'vitest'
import type { Day } from '#contract/primitives.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile } from './browser-for-tests.ts'
import { liveThrough } from './past-days.ts'
import { pairing } from './screens-for-tests.ts'

const open = pairing(browserOfThisFile())

/** A day of one hour, quickly worked out, and a closed one. */
const SHORT_DAY = '2026-11-26'
const specialDays = [
  { day: SHORT_DAY, hours: { from: '10:00', to: '11:00' } },
  { day: '2026-11-27', hours: null },
] as unknown as OfficeSettings['specialDays']

test('a manager reads how many counters a day takes and why, and has it worked out or cancels that; a page loaded anew finds it [E85]', async () => {
  const dataDir = freshDataDir()
  const office = smallOffice({ specialDays })
  liveThrough(dataDir, office, { before: '2026-11-24' as Day, days: 28 })
  const house = await openHouse({ dataDir, offices: [office] })
  const { page, troubles } = await open(house, 'admin')
  await page.getByRole('link', { name: '窓口数' }).click()
  await page.getByTestId('staffing-sentence').getByText('11月25日(水)に必要な窓口は').waitFor()
  expect(await complaints(page, { rules: 'all' })).toEqual([])

  await page.getByRole('button', { name: '詳しく試算する' }).click()
  await page.getByTestId('staffing-progress').getByText('窓口時間').waitFor()
  await page.getByRole('button', { name: '取り消す' }).click()
  await page.getByText('試算を取り消しました。').waitFor()
  await page.getByRole('button', { name: 'もう一度試算する' }).waitFor()

  await page.getByLabel('日付').fill('2026-11-27')
  await page.getByText('は閉庁日です。').waitFor()
  await page.getByLabel('日付').fill(SHORT_DAY)
  await page.getByTestId('staffing-sentence').getByText('11月26日(木)').waitFor()
  await page.getByLabel('理由を見る時間帯').selectOption({ label: '10:30〜11:00' })
  expect(await page.getByTestId('staffing-why').innerText()).toMatch(/約\d+人が1人あたり約[\d.]+分ずつ/)
  await page.getByRole('button', { name: '詳しく試算する' }).click()
  await page.getByTestId('staffing-advice').waitFor()
  expect(await page.getByTestId('roster-row').first().locator('td').count()).toBe(2)

  await page.reload()
  await page.getByTestId('staffing-advice').waitFor()
  await page.getByRole('combobox', { name: '言語' }).selectOption('en')
  await page.getByRole('heading', { name: 'Counters needed, by half hour' }).waitFor()
  expect(await complaints(page, { rules: 'all' })).toEqual([])
  expect(troubles).toEqual([])
})
