/** A screen asks once for each connection or office it turns to; each asking is answered by a whole view (A6). */
const WATCHES = { count: 20, everyMs: 10_000 } as const

/** Whether one line may ask once more. */
export function createAllowance(): () => boolean {
  let begun = performance.now()
  let asked = 0
  return () => {
    if (performance.now() - begun > WATCHES.everyMs) [begun, asked] = [performance.now(), 0]
    asked += 1
    return asked <= WATCHES.count
  }
}
