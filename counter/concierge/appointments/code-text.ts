const GROUP = 4

/** Eight letters are read aloud and typed in two halves: K7M4-QX2P. */
export const codeText = (code: string): string =>
  Array.from({ length: Math.ceil(code.length / GROUP) }, (_, part) => code.slice(part * GROUP, (part + 1) * GROUP)).join('-')
