import { useCallback, useState } from 'react'
import type { Position } from './ward-order.ts'

/** Where this phone is, as far as it has said. It stays in this page. */
export type Whereabouts = Readonly<{ state: 'unasked' | 'asking' | 'denied' } | { state: 'known'; position: Position }>

/** A bus does not go far in that time, and whole blocks are near enough. */
const ROUGHLY: PositionOptions = { enableHighAccuracy: false, maximumAge: 300_000, timeout: 15_000 }

/** Asks the browser only when told to, which may ask the person. */
export function usePosition(): readonly [Whereabouts, ask: () => void] {
  const [whereabouts, setWhereabouts] = useState<Whereabouts>({ state: 'unasked' })
  const ask = useCallback(() => {
    const deny = () => setWhereabouts({ state: 'denied' })
    if (!navigator.geolocation) return deny()
    setWhereabouts({ state: 'asking' })
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lon } }) => setWhereabouts({ state: 'known', position: { lat, lon } }),
      deny,
      ROUGHLY,
    )
  }, [])
  return [whereabouts, ask]
}

/** Whether the person has allowed it before, so that asking asks nobody. */
export async function mayAskSilently(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted'
  } catch {
    // A browser that cannot be asked about permissions asks the person when it is pressed.
    return false
  }
}
