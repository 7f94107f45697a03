/** Letters and digits that are not taken for one another when read aloud or typed: no 0, O, 1, I, L. */
export const READABLE = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** A code as people type it: in any case, with or without its hyphens. */
export const plainCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
