import '#client/fonts.ts'
import { mount } from '#client/mount.tsx'
import { PairedOffice } from '#client/pairing/PairedOffice.tsx'
import { warmFonts } from '#client/warm-fonts.ts'
import * as common from '#client/words/common.ts'
import * as words from '#client/words/counter.ts'
import { REFUSALS } from '#contract/refusals.ts'
import { Counter } from './Counter.tsx'

mount('counter', <PairedOffice>{(office) => <Counter office={office} />}</PairedOffice>)
void warmFonts(common, words, REFUSALS)
