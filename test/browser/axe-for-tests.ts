import axe, { type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const looking = (by: 'tag' | 'rule', values: string[]): RunOptions => ({
  runOnly: { type: by, values },
  resultTypes: ['violations'],
})

/** What axe can be asked for. */
const RULES = {
  /** WCAG 2.2 AA, which every page has to hold. */
  wcag: looking('tag', ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']),
  /** What a wider window can make worse; all else that axe looks at is the same at any width. */
  layout: looking('rule', ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']),
  /** Its best practices too. */
  all: { resultTypes: ['violations'] },
} as const satisfies Record<string, RunOptions>

type Asked = Readonly<{ rules?: keyof typeof RULES; within?: string }>

/** Axe comes into the page and its frames once; a frame without it would be left out unsaid. */
async function bringAxe(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source)
  }
}

/** What axe has against the page as it stands. `within`: a part of the page. */
export async function complaints(page: Page, { rules = 'wcag', within }: Asked = {}): Promise<readonly string[]> {
  await bringAxe(page)
  return page.evaluate(
    async ({ part, options }) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(part ?? document, options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
    },
    { part: within, options: RULES[rules] },
  )
}
