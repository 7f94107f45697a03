import { clockText } from '#client/time-text.ts'
import { floorDeedWords } from '#client/words/floor.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorLine } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'
import type { Deed } from '../parts/deed.ts'

/** What is said of the lines that an act on tickets was about: the name of the one, or all. */
const linesText = (lines: readonly FloorLine[], language: Language): string =>
  lines.length === 1 && lines[0] ? localText(lines[0].name, language) : wordsIn(language, floorDeedWords.allServices)

/** Undone, tickets are given again where they were before. */
const resumed = (lines: readonly FloorLine[]): Deed['undo'] => {
  const services = lines.filter(({ stoppedFrom }) => stoppedFrom === null).map(({ id }) => id)
  return services.length === 0 ? null : { kind: 'stop', services }
}

export const toldStopped = (lines: readonly FloorLine[]): Deed => ({
  told: (language) => wordsIn(language, floorDeedWords.stopped, { service: linesText(lines, language) }),
  undo: resumed(lines),
})

export const toldStopsAt = (lines: readonly FloorLine[], at: Instant, timeZone: string): Deed => ({
  told: (language) =>
    wordsIn(language, floorDeedWords.stopsAt, {
      service: linesText(lines, language),
      time: clockText(at, timeZone, language),
    }),
  undo: resumed(lines),
})

export const toldResumed = (lines: readonly FloorLine[]): Deed => ({
  told: (language) => wordsIn(language, floorDeedWords.resumed, { service: linesText(lines, language) }),
  undo: null,
})
