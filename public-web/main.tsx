import { takeOver } from '#client/mount.tsx'
import { handedState } from './handed-state.ts'
import { partsReady } from './later-parts.ts'
import { Site } from './Site.tsx'

// What the server has drawn stands until all of it can be drawn here.
// Not awaited at the top: the parts import from this very file's build, and would wait for it to end.
void partsReady(location.pathname).then(() => takeOver(handedState(), <Site />))
