const KEY = 'machiai-admin-office'

/** The ward this browser looked at last. A browser that keeps no storage throws, and simply remembers nothing. */
export function rememberedOffice(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

export function rememberOffice(office: string): void {
  try {
    localStorage.setItem(KEY, office)
  } catch {
    return
  }
}
