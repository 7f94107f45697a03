import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

/** OWASP's recommendation for argon2id: 19 MiB, two passes, one lane; about 40 ms. */
const COST = { memory: 19 * 1024, passes: 2, parallelism: 1 } as const
const SALT_BYTES = 16
const HASH_BYTES = 32

type Cost = Readonly<{ memory: number; passes: number; parallelism: number }>

const argon2Of = promisify(argon2)

/** The same secret typed on another keyboard is the same: full-width digits at a PIN, composed letters in a password. */
const derive = (secret: string, nonce: Buffer, { tagLength, ...cost }: Cost & { tagLength: number }): Promise<Buffer> =>
  argon2Of('argon2id', { message: secret.normalize('NFKC'), nonce, tagLength, ...cost })

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '')

/** A secret as it is stored: a PHC string with its parameters, so that they can be raised without breaking older ones. */
export async function hashSecret(secret: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES)
  const tag = await derive(secret, salt, { ...COST, tagLength: HASH_BYTES })
  const { memory, passes, parallelism } = COST
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`
}

const PHC = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Compared where there is no hash, so that an unknown account takes as long as a wrong password. It fits no secret. */
const NOBODYS = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${unpadded(Buffer.alloc(SALT_BYTES))}$${unpadded(Buffer.alloc(HASH_BYTES))}`

/** Whether a secret is the one that was hashed; `null`: nobody's, which costs the same. */
export async function isSecret(secret: string, stored: string | null): Promise<boolean> {
  const parts = PHC.exec(stored ?? NOBODYS)
  if (!parts) throw new Error('a stored hash is no PHC string of argon2id')
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts
  const expected = Buffer.from(tag, 'base64')
  const given = await derive(secret, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
    tagLength: expected.length,
  })
  return timingSafeEqual(given, expected) && stored !== null
}
