import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openBrowser } from '../test/browser/browser-for-tests.ts'
import { colourOf } from './tokens.ts'

/** The mark of the pages' header (public-web/Page.tsx): a ticket. */
const TICKET = 'M4 3h13l3 3v15H4Zm4 5v2h8V8Zm0 5v4h8v-4Z'
const FOLDER = new URL('../public-web/public/icons/', import.meta.url)

/** `share`: how much of the side the ticket takes. `corner`: in hundredths of the side; 0 leaves the cutting to the phone. */
type Icon = Readonly<{ name: string; side: number; share: number; corner: number }>
const ICONS: readonly Icon[] = [
  { name: 'app-192', side: 192, share: 0.8, corner: 20 },
  { name: 'app-512', side: 512, share: 0.8, corner: 20 },
  // Whatever shape a phone cuts leaves the inner four fifths.
  { name: 'maskable-512', side: 512, share: 0.66, corner: 0 },
  { name: 'apple-180', side: 180, share: 0.76, corner: 0 },
]

const svg = ({ share, corner }: Pick<Icon, 'share' | 'corner'>): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><title>machiai</title>\
<rect width="24" height="24" rx="${(24 * corner) / 100}" fill="${colourOf('--key')}"/>\
<path transform="translate(12 12) scale(${share}) translate(-12 -12)" fill="${colourOf('--surface')}" fill-rule="evenodd" d="${TICKET}"/></svg>\n`

/** Draws the icons anew, by hand when the mark or a colour has changed: `npx node build/draw-icons.ts`. */
async function drawIcons(): Promise<void> {
  const browser = await openBrowser()
  for (const icon of ICONS) {
    const page = await browser.newPage({ viewport: { width: icon.side, height: icon.side } })
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg(icon)}`)
    await page.screenshot({ path: fileURLToPath(new URL(`${icon.name}.png`, FOLDER)), omitBackground: true })
    await page.close()
  }
  writeFileSync(new URL('mark.svg', FOLDER), svg({ share: 0.9, corner: 20 }))
  await browser.close()
}

await drawIcons()
