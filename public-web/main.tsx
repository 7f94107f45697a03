import { takeOver } from '#client/mount.tsx'
import { painted } from '#client/painted.ts'
import { handedState } from './handed-state.ts'
import { KEPT_BANNER, OFFLINE_MAIN } from './kept/marks.ts'
import { waitForOffice } from './kept/wait-for-office.ts'
import { partsReady } from './later-parts.ts'
import { Site } from './Site.tsx'

function goOn(): void {
  // From here on the page itself says of when it is.
  document.getElementById(KEPT_BANNER)?.remove()
  takeOver(handedState(), <Site />)
}

// What the server has drawn stands until all of it can be drawn here.
// Not awaited at the top: the parts import from this very file's build, and would wait for it to end.
if (document.getElementById(OFFLINE_MAIN)) waitForOffice()
else void partsReady(location.pathname).then(goOn)
void painted()
  .then(() => import('./kept/keep-offline.ts'))
  .then(({ keepOffline }) => keepOffline())
