/** The number printed on the next paper of the roll: R009 → R010. */
export function numberAfter(number: string): string {
  const [, prefix = '', digits = '0'] = /^(\D*)(\d+)$/.exec(number) ?? []
  return prefix + String(Number(digits) + 1).padStart(digits.length, '0')
}
