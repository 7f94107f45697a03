import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The rules of WCAG 2.2 AA, which every page has to hold. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Asked = Readonly<{ rules?: 'wcag' | 'all'; within?: string }>

/** What axe has against the page as it stands. `all`: its best practices too; `within`: a part of the page. */
export async function complaints(page: Page, { rules = 'wcag', within }: Asked = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (within !== undefined) axe.include(within)
  if (rules === 'wcag') axe.withTags(WCAG)
  const { violations } = await axe.analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}

/** Whether any of it is out of sight. */
export const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth)
