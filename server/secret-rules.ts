const SHORTEST_PASSWORD = 10
const PIN = /^\d{4,8}$/

/** Long beats odd: NIST SP 800-63B asks for length, and not for signs. */
export function isGoodPassword(password: string, account: string): boolean {
  const typed = password.normalize('NFKC')
  return [...typed].length >= SHORTEST_PASSWORD && typed.toLowerCase() !== account.toLowerCase()
}

/** Every digit is the one before it and a step on, 9 and 0 being neighbours: 1111, 1234, 9876, 8901. */
const isPlain = (pin: string): boolean =>
  [0, 1, 9].some((step) => [...pin].every((digit, place) => Number(digit) === (Number(pin[0]) + place * step) % 10))

export function isGoodPin(pin: string): boolean {
  const typed = pin.normalize('NFKC')
  return PIN.test(typed) && !isPlain(typed)
}
