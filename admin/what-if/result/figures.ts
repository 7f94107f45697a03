import { LOCALES } from '#client/words.ts'
import type { Likely, WhatIfAnswer } from '#contract/what-if.ts'
import type { Language } from '#contract/words.ts'

/** Which way the wait goes: it is the same where eight runs in ten go both ways. */
export function directionOf({ difference: { mean } }: WhatIfAnswer): 'shorter' | 'longer' | 'same' {
  if (mean.high < 0) return 'shorter'
  return mean.low > 0 ? 'longer' : 'same'
}

/** The half hour of the longest wait before, where both are known. */
export function busiestOf({ before, after, base }: WhatIfAnswer) {
  const known = before.halfHours.flatMap(({ wait }, place) => {
    const [then, halfHour] = [after.halfHours[place]?.wait, base.halfHours[place]]
    return wait && then && halfHour ? [{ halfHour, before: wait.value, after: then.value }] : []
  })
  return known.toSorted((a, b) => b.before - a.before)[0] ?? null
}

/** Of a hundred, as figures of a share are shown. */
export const ofHundred = ({ value, low, high }: Likely): Likely => ({ value: value * 100, low: low * 100, high: high * 100 })

/** In how many of the runs the difference goes the way that is told. */
export function sureness(answer: WhatIfAnswer): Readonly<{ degree: 'sure' | 'likely' | 'unsure'; n: number }> {
  const shorter = Math.round(answer.shorterIn * answer.runs)
  const direction = directionOf(answer)
  if (direction === 'same') return { degree: 'unsure', n: shorter }
  const n = direction === 'shorter' ? shorter : answer.runs - shorter
  return { degree: n / answer.runs >= 0.95 ? 'sure' : 'likely', n }
}

const within = ({ low, high }: Likely, value: number): boolean => low <= value && value <= high

/** Whether what the day itself was like lies in what is told of it. */
export const isReproduced = ({ before, asItWas }: WhatIfAnswer): boolean =>
  asItWas === null || (within(before.mean, asItWas.mean) && within(before.p90, asItWas.p90))

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const

/** `24.0`: figures below one another have their points below one another. */
export const figureText = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], ONE_DECIMAL).format(value)

/** `+6.3`, `−8.5`: a difference, with a minus that is no hyphen. */
export const differenceText = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { ...ONE_DECIMAL, signDisplay: 'exceptZero' }).format(value).replace('-', '−')
