import { floorDeedWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import type { Deed } from './deed.ts'

/** A visitor is called to a counter. */
export const toldCalled = (label: string, number: string): Deed => ({
  told: (language) => wordsIn(language, floorDeedWords.called, { label, number }),
  undo: { kind: 'ticket', number },
})

/** A counter is opened in somebody's place. */
export const toldOpened = (label: string, counter: string): Deed => ({
  told: (language) => wordsIn(language, floorDeedWords.opened, { label }),
  undo: { kind: 'counter', counter },
})
