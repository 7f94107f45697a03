import { mount } from '#client/mount.tsx'
import { Site } from './Site.tsx'

mount('public', <Site />)
