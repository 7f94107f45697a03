import '#client/fonts.ts'
import { Placeholder } from '#client/components/Placeholder.tsx'
import { mount } from '#client/mount.tsx'

mount('kiosk', <Placeholder />)
