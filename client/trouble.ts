import { REFUSALS, type Refusal, type RefusalCode } from '#contract/refusals.ts'
import type { Language } from '#contract/words.ts'
import { common } from './words/common.ts'
import { wordsIn } from './words.ts'

/** A "no" from the office, or no answer at all. */
export type Trouble = Readonly<{ code: RefusalCode | 'unreachable'; detail?: string }>

const isRefusalCode = (code: unknown): code is RefusalCode => typeof code === 'string' && Object.hasOwn(REFUSALS, code)

/** The refusal in what the server sent (problem details, or a socket's error), `null` when there is none. */
export function refusalIn(sent: unknown): Refusal | null {
  if (typeof sent !== 'object' || sent === null || !('code' in sent) || !isRefusalCode(sent.code)) return null
  return 'detail' in sent && typeof sent.detail === 'string' ? { code: sent.code, detail: sent.detail } : { code: sent.code }
}

/** The sentence to show. */
export const troubleText = ({ code }: Trouble, language: Language): string =>
  wordsIn(language, code === 'unreachable' ? common.unreachable : REFUSALS[code])
