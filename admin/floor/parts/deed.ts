import type { Language } from '#contract/words.ts'

/** How a deed is taken back: a ticket's last move, a counter's last turn, or a stop of tickets. */
export type Undo = Readonly<
  { kind: 'ticket'; number: string } | { kind: 'counter'; counter: string } | { kind: 'stop'; services: readonly string[] }
>

/** What was done, in the words of whatever language is on the screen; `undo` null: it cannot be taken back. */
export type Deed = Readonly<{ told: (language: Language) => string; undo: Undo | null }>
