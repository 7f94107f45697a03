import { join } from 'node:path'
import Database from 'better-sqlite3'
import { CannotStart } from '../cannot-start.ts'

/**
 * Makes this the data directory's only server (S8): each office has one writer, and two servers would give every number twice.
 * The lock is SQLite's on a file of its own, so that the system frees it however the process ends. Frees it when called.
 */
export function becomeSoleServer(dataDir: string): () => void {
  const lock = new Database(join(dataDir, 'server.lock'), { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if ((error as { code?: unknown }).code !== 'SQLITE_BUSY') throw error
    throw new CannotStart(
      `another server already runs on the data directory ${dataDir}. Stop it first, or give another DATA_DIR.`,
    )
  }
  return () => void lock.close()
}
