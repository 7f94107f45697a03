/** A ticket as its address names it. */
export type TicketId = Readonly<{ office: string; day: string; number: string }>

/** The secret behind the `#` of the ticket's address; an address typed by hand has none. */
export const secretIn = (hash: string): string | null => {
  const secret = hash.replace(/^#/, '')
  return secret === '' ? null : secret
}
