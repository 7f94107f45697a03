import { writeFileSync } from 'node:fs'
import { foreseenPictures, quickPictures } from './pictures.ts'

/** Draws the pictures of docs/estimate.md anew, by hand when the method or the simulated ward has changed: `npx node docs/estimate/draw.ts`. */
for (const [name, svg] of [...quickPictures(), ...foreseenPictures()]) writeFileSync(new URL(name, import.meta.url), svg)
