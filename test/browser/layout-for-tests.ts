import type { Page } from 'playwright-core'

/** Whether any of it is out of sight. */
export const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth)

/** Sentences whose words and readings are laid out beside one another, because what they stand in lays out its parts. */
export const torn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('ruby')]
      .flatMap(({ parentElement }) => parentElement ?? [])
      .filter((around) => /flex|grid/.test(getComputedStyle(around).display))
      .map((around) => around.outerHTML.slice(0, 160)),
  )
