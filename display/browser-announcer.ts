import { CHIME_S, strikeChime } from '#client/chime.ts'
import type { BoardCall } from '#contract/views/hall.ts'
import type { SoundState } from '#contract/words.ts'
import type { Announcer } from './announcer.ts'
import { bounded } from './bounded.ts'
import { speak } from './speech.ts'
import { spokenText } from './spoken-text.ts'

const RESUMED_WITHIN_MS = 500
const SPOKEN_WITHIN_MS = 15_000
const CHIME_MS = CHIME_S * 1000
/** How far behind the chime's end the audio clock may be and the chime still count as heard. */
const SLACK_S = 0.3

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** An office that wants no sound from this board says so in its address: nothing is announced, and nothing is amiss. */
export const SILENT: Announcer = {
  announce: async () => false,
  unblock: () => undefined,
  sound: () => 'off',
  subscribe: () => () => undefined,
}

/** A browser that cannot sound at all: its board shows every call, and staff see that it is silent. */
const MUTE: Announcer = { ...SILENT, sound: () => 'blocked' }

function openContext(): AudioContext | null {
  try {
    return new AudioContext()
  } catch {
    // Whether the browser has none or the machine gives none, the board goes on without it, and says so.
    return null
  }
}

/** The browser's voice, or a mute one. It never throws: the numbers do not wait for sound (B4). */
export function createBrowserAnnouncer(): Announcer {
  const context = openContext()
  return context ? announcerWith(context) : MUTE
}

/**
 * Chime and voice of a browser. It never claims more than it did: a chime counts when the audio clock ran through it, which it
 * does not while autoplay is blocked or the sound device hangs.
 */
function announcerWith(context: AudioContext): Announcer {
  const listeners = new Set<() => void>()
  let state: SoundState = 'blocked'

  const turn = (next: SoundState) => {
    if (next === state) return
    state = next
    for (const listener of listeners) listener()
  }
  const look = () => turn(context.state === 'running' ? 'on' : 'blocked')
  // resume() may stay open for ever while the browser waits for a touch.
  const resume = async () => {
    if (context.state !== 'running') await bounded(context.resume(), RESUMED_WITHIN_MS, undefined)
    look()
  }
  const chime = async (): Promise<boolean> => {
    await resume()
    if (context.state !== 'running') return false
    const begun = context.currentTime
    strikeChime(context)
    await pause(CHIME_MS)
    const sounded = context.currentTime - begun > CHIME_S - SLACK_S
    turn(sounded ? 'on' : 'blocked')
    return sounded
  }

  context.addEventListener('statechange', look)
  void resume()
  return {
    announce: async (call: BoardCall) => {
      const sounded = await chime()
      // What goes wrong with the voice takes nothing from the chime.
      if (sounded) await bounded(speak(spokenText(call)), SPOKEN_WITHIN_MS, undefined)
      return sounded
    },
    unblock: () => void resume(),
    sound: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
