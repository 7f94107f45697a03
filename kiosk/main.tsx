import '#client/fonts.ts'
import './fonts.ts'
import { mount } from '#client/mount.tsx'
import { Paired } from '#client/pairing/Paired.tsx'
import { warmFonts } from '#client/warm-fonts.ts'
import * as common from '#client/words/common.ts'
import * as kiosk from '#client/words/kiosk.ts'
import { REFUSALS } from '#contract/refusals.ts'
import { Kiosk } from './Kiosk.tsx'
import { NoOffice } from './NoOffice.tsx'

mount('kiosk', <Paired>{({ office }) => (office === null ? <NoOffice /> : <Kiosk office={office} />)}</Paired>)
void warmFonts(common, kiosk, REFUSALS)
