import { createHash, randomBytes } from 'node:crypto'

/** A token or code that tells nothing and cannot be guessed. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** Tokens have 256 random bits, so a plain hash is enough to make the stored form useless to a thief. */
export const hash = (secret: string): string => createHash('sha256').update(secret).digest('hex')
