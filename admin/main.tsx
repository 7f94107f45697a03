import '#client/fonts.ts'
import { mount } from '#client/mount.tsx'
import { Paired } from '#client/pairing/Paired.tsx'
import { Admin } from './Admin.tsx'

mount('admin', <Paired>{(session) => <Admin session={session} />}</Paired>)
