import type { Deed } from '../parts/deed.ts'

/** What was done to a ticket is taken back as its last move. */
export const toldOfTicket = (number: string, told: Deed['told']): Deed => ({ told, undo: { kind: 'ticket', number } })
