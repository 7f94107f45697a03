import { createHash } from 'node:crypto'

/** An answer as it goes out: made once, sent to many. */
export type Prepared = Readonly<{ body: Buffer; type: string; etag: string }>

/** Its ETag is of its content, so that it holds across a restart, and changes with nothing else. */
export function prepared(text: string, type: string): Prepared {
  const body = Buffer.from(text)
  return { body, type, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` }
}

export const preparedJson = (value: unknown, type = 'application/json; charset=utf-8'): Prepared =>
  prepared(JSON.stringify(value), type)

type Kept<T> = Readonly<{ revision: number; made: T }>

/** Makes each thing once per revision, however many ask. There are as many keys as formats, languages and offices. */
export function oncePerRevision(revision: () => number): <T>(key: string, make: () => T) => T {
  const kept = new Map<string, Kept<unknown>>()
  return <T>(key: string, make: () => T): T => {
    const now = revision()
    const known = kept.get(key) as Kept<T> | undefined
    if (known?.revision === now) return known.made
    const made = make()
    kept.set(key, { revision: now, made })
    return made
  }
}

/** Keeps the newest so many answers, and makes one at a time: however much is asked, a call is never held up by two. */
export function keptInTurn<T>(most: number): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  const turn: { last: Promise<unknown> } = { last: Promise.resolve() }
  return (key, make) => {
    const known = kept.get(key)
    if (known) return known
    const made = turn.last.then(make)
    turn.last = made.catch(() => kept.delete(key))
    kept.set(key, made)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return made
  }
}
