import '#client/fonts.ts'
import { mount } from '#client/mount.tsx'
import { PairedOffice } from '#client/pairing/PairedOffice.tsx'
import { warmFonts } from '#client/warm-fonts.ts'
import * as common from '#client/words/common.ts'
import * as words from '#client/words/display.ts'
import { REFUSALS } from '#contract/refusals.ts'
import { Display } from './Display.tsx'

mount('display', <PairedOffice>{(office) => <Display office={office} />}</PairedOffice>)
void warmFonts(common, words, REFUSALS)
