import type { HeardErrand } from '#core/guide.ts'

/** Whether any ward does these errands, only the ward where one lives, or some of them the one and some the other. */
export type WardsOf = 'any' | 'own' | 'mixed'

export function wardsOf(errands: readonly HeardErrand[]): WardsOf {
  const anywhere = errands.flatMap(({ parts }) => parts.map(({ anyWard }) => anyWard === true))
  if (anywhere.every(Boolean)) return 'any'
  return anywhere.some(Boolean) ? 'mixed' : 'own'
}
