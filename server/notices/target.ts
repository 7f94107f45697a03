import { randomInt } from 'node:crypto'
import type { NoticeTarget } from '#contract/notices.ts'
import { APPOINTMENT_CODE_LENGTH, CODE_LETTERS, plainCode } from '#contract/readable-code.ts'
import type { Language } from '#contract/words.ts'
import { hash } from '../opaque-token.ts'
import { isOutside } from './inside.ts'
import { filled, lineRequest } from './words.ts'

/** An address as it is kept, and what tells it from others; `null` while its owner has yet to write. */
type Kept = Readonly<{ key: string; address: string | null }>

/** Where notices are to go; `null` for an address that nothing may be sent to. */
export function keptTarget(target: NoticeTarget, { mayPushInside }: Readonly<{ mayPushInside: boolean }>): Kept | null {
  switch (target.channel) {
    case 'push': {
      const { endpoint } = target.push
      return mayPushInside || isOutside(endpoint) ? { key: hash(endpoint), address: JSON.stringify(target.push) } : null
    }
    case 'mail':
      return { key: hash(target.mail.toLowerCase()), address: target.mail }
    case 'line':
      return { key: 'waiting', address: null }
    default:
      return target satisfies never
  }
}

export const keptLineUser = (user: string): Readonly<{ key: string; address: string }> => ({ key: hash(user), address: user })

/** What a visitor writes to the office on LINE, so that the office learns where to answer. */
export const newCode = (): string =>
  Array.from({ length: APPOINTMENT_CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

/** The code at the end of whatever was written. */
export const codeIn = (text: string): string => plainCode(text).slice(-APPOINTMENT_CODE_LENGTH)

/** Opens LINE with the office's account and the words to send. */
export const lineAddress = (account: string, code: string, language: Language): string =>
  `https://line.me/R/oaMessage/${encodeURIComponent(account)}/?${encodeURIComponent(filled(lineRequest[language], { code }))}`
