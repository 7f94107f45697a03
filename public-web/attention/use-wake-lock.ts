import { useEffect, useState } from 'react'

/** Keeps the phone's screen on while the page is in sight; gives whether the browser allows it. */
export function useWakeLock(wanted: boolean): boolean {
  const [isOn, setIsOn] = useState(false)
  useEffect(() => {
    if (!wanted || !('wakeLock' in navigator)) return
    const held: { lock: WakeLockSentinel | null; over: boolean } = { lock: null, over: false }
    const drop = () => void held.lock?.release()
    // The lock is lost whenever the page goes out of sight; a low battery refuses it.
    const ask = async () => {
      if (document.visibilityState !== 'visible') return
      held.lock = await navigator.wakeLock.request('screen').catch(() => null)
      if (held.over) drop()
      else setIsOn(held.lock !== null)
    }
    void ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      held.over = true
      document.removeEventListener('visibilitychange', ask)
      setIsOn(false)
      drop()
    }
  }, [wanted])
  return isOn
}
