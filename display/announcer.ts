import type { BoardCall } from '#contract/views/hall.ts'
import type { SoundState } from '#contract/words.ts'

/** What makes calls heard. Voices recorded beforehand would be another one of these. */
export type Announcer = Readonly<{
  /** Resolves when the call is over, in bounded time whatever the machine does: `true` when its chime has sounded. */
  announce: (call: BoardCall) => Promise<boolean>
  /** Called from a touch or a key: only there may a browser begin to sound. */
  unblock: () => void
  sound: () => SoundState
  subscribe: (listener: () => void) => () => void
}>
