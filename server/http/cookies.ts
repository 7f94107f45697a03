import type { CookieOptions } from 'express'
import type { House } from '../house.ts'

/** Out of reach of scripts, never sent by other sites, and by TLS only where the city has it. */
export const guarded = ({ publicUrl }: House): CookieOptions => ({
  httpOnly: true,
  sameSite: 'strict',
  secure: publicUrl().startsWith('https:'),
  path: '/',
})
