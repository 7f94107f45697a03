import '#client/fonts.ts'
import './fonts.ts'
import { mount } from '#client/mount.tsx'
import { PairedOffice } from '#client/pairing/PairedOffice.tsx'
import { warmFonts } from '#client/warm-fonts.ts'
import * as common from '#client/words/common.ts'
import * as kiosk from '#client/words/kiosk.ts'
import { REFUSALS } from '#contract/refusals.ts'
import { Kiosk } from './Kiosk.tsx'

mount('kiosk', <PairedOffice>{(office) => <Kiosk office={office} />}</PairedOffice>)
void warmFonts(common, kiosk, REFUSALS)
