import { expect, test } from 'vitest'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse } from '../server/house-for-tests.ts'
import { complaints } from './axe-for-tests.ts'
import { browserOfThisFile } from './browser-for-tests.ts'
import { recordDays } from './past-days.ts'
import { pairing } from './screens-for-tests.ts'

const open = pairing(browserOfThisFile())

async function openOfficeWithDays() {
  const dataDir = freshDataDir()
  const office = smallOffice()
  const days = ['2026-11-10', '2026-11-17', '2026-11-20'].map((day) => ({ day, visitors: 75 }))
  recordDays(dataDir, office, days)
  return openHouse({ dataDir, offices: [office] })
}

test('a manager closes a counter for a while, adds one, tries it and reads what comes of it; a page loaded anew finds it [E96]', async () => {
  const { page, troubles } = await open(await openOfficeWithDays(), 'admin')
  await page.getByRole('link', { name: 'もしも試算' }).click()
  const cell = page.getByTestId('what-if-grid').locator('[data-cell="0 3"]')
  await cell.click()
  expect(await cell.getAttribute('aria-label')).toBe('1 10:00〜10:30 閉めた')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.getByText('変更：2か所').waitFor()
  await page.getByRole('button', { name: '同じ窓口を増やす' }).click()
  await page.getByText('受け持ちと休憩').click()
  await page.getByLabel('窓口1に手続きを足す').selectOption({ label: '総合案内' })
  await page.getByLabel('受付前に書類を確認する席を置く').check()
  expect(await complaints(page, { rules: 'all' })).toEqual([])
  await page.getByLabel('受付前に書類を確認する席を置く').uncheck()

  await page.getByRole('button', { name: '試算する', exact: true }).click()
  const result = page.getByTestId('what-if-result')
  await result.getByText(/待ち時間は平均[\d.]+分から[\d.]+分に短くなります。/).waitFor()
  await result.getByText(/窓口時間は[\d.]+時間増えます。/).waitFor()
  await result.getByText('試算の幅に収まっています。').waitFor()
  await cell.click()
  await result.getByText('下の結果は、変更前の条件のものです。').waitFor()

  await page.reload()
  await result.waitFor()
  expect(await cell.getAttribute('aria-label')).toBe('1 10:00〜10:30 閉めた')
  await page.getByRole('combobox', { name: '言語' }).selectOption('en')
  await result.getByText(/The mean wait falls from/).waitFor()
  await result.getByText('Figures by half hour').click()
  expect(await complaints(page, { rules: 'all' })).toEqual([])
  expect(troubles).toEqual([])
})

test('a trial of an average weekday can be cancelled; an office without closed days says what it takes [E96]', async () => {
  const { page } = await open(await openOfficeWithDays(), 'admin')
  await page.getByRole('link', { name: 'もしも試算' }).click()
  await page.getByLabel('もとにする日').selectOption({ label: 'いつもの火曜' })
  await page.getByTestId('what-if-grid').waitFor()
  await page.getByLabel('1列で、どの窓口もすべて扱う').check()
  await page.getByRole('button', { name: '試算する', exact: true }).click()
  await page.getByRole('button', { name: '取り消す' }).click()
  await page.getByText('試算を取り消しました。').waitFor()

  const { page: fresh } = await open(await openHouse(), 'admin')
  await fresh.getByRole('link', { name: 'もしも試算' }).click()
  await fresh.getByText('閉庁後の記録がまだありません。').waitFor()
})
