import '#client/fonts.ts'
import '#client/visitor-fonts.ts'
import { mount } from '#client/mount.tsx'
import { PairedOffice } from '#client/pairing/PairedOffice.tsx'
import { warmFonts } from '#client/warm-fonts.ts'
import * as booking from '#client/words/booking.ts'
import * as checkIn from '#client/words/check-in.ts'
import * as common from '#client/words/common.ts'
import * as help from '#client/words/help.ts'
import * as kiosk from '#client/words/kiosk.ts'
import * as noTickets from '#client/words/no-tickets.ts'
import * as visitorRefusals from '#client/words/visitor-refusals.ts'
import { Kiosk } from './Kiosk.tsx'

mount('kiosk', <PairedOffice>{(office) => <Kiosk office={office} />}</PairedOffice>)
void warmFonts(common, kiosk, noTickets, booking, checkIn, help, visitorRefusals)
