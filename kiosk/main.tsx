import '#client/fonts.ts'
import { mount } from '#client/mount.tsx'
import { Paired } from '#client/pairing/Paired.tsx'
import { Kiosk } from './Kiosk.tsx'
import { NoOffice } from './NoOffice.tsx'

mount('kiosk', <Paired>{({ office }) => (office === null ? <NoOffice /> : <Kiosk office={office} />)}</Paired>)
