import type { Page } from 'playwright-core'
import { deedWords, turnWords, counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'

/** A clerk without a mouse. */
export function handsOn(page: Page) {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** The large key is ready for the next intention a moment after it has changed. */
  const ready = (act: string): Promise<void> =>
    page.locator(`[data-testid="main-action"][data-act="${act}"]:not([aria-disabled])`).waitFor()
  const main = async (act: string, then: string): Promise<void> => {
    await ready(act)
    await press('Space')
    await ready(then)
  }
  const said = (wording: Wording, params: Readonly<Record<string, string>>): string =>
    Object.entries(params).reduce((sentence, [name, value]) => sentence.replace(`{${name}}`, value), wording.ja)
  const corner = page.getByTestId('undo')
  return {
    press,
    ready,
    main,
    panel: (act: string) => page.getByTestId(`panel-${act}`).waitFor(),
    /** The corner says what was done last. */
    did: (deed: keyof typeof deedWords, number: string): Promise<void> =>
      corner.getByText(said(words.undo, { what: said(deedWords[deed], { number }) }), { exact: true }).waitFor(),
    turned: (turn: keyof typeof turnWords): Promise<void> =>
      corner.getByText(said(words.undo, { what: turnWords[turn].ja }), { exact: true }).waitFor(),
    undone: (what: string): Promise<void> => corner.getByText(said(words.undone, { what }), { exact: true }).waitFor(),
    number: (): Promise<string> => page.getByTestId('current-number').innerText(),
    /** The Tab key, until what is meant has the focus. */
    tabTo: async (testId: string): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        if ((await page.evaluate(() => document.activeElement?.getAttribute('data-testid'))) === testId) return
        await page.keyboard.press('Tab')
      }
      throw new Error(`${testId} cannot be reached with the Tab key`)
    },
  }
}
