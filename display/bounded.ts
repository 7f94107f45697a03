/** The promise's value, or `late` when it has not settled in time or failed: nothing that sounds may hold up the next call. */
export function bounded<T>(promise: Promise<T>, ms: number, late: T): Promise<T> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(late), ms)
    const settle = (value: T) => {
      clearTimeout(timer)
      resolve(value)
    }
    promise.then(settle, () => settle(late))
  })
}
