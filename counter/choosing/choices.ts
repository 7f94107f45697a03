import { counterStateWords, lineWords, counter as words } from '#client/words/counter.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { CounterGlance, TicketCard } from '#contract/views/cards.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { CounterState, Language } from '#contract/words.ts'
import { counterText, isOpen } from '../visitor/told.ts'
import type { Choice } from './narrow.ts'

const namesOf = ({ ja, en, kana }: LocalText): readonly string[] => [ja, en, ...(kana === undefined ? [] : [kana])]

/** Services that the visitor has not come for yet and that the office still offers. */
export function serviceChoices({ lines }: DeskView, ticket: TicketCard, language: Language): readonly Choice[] {
  const has = new Set<string>(ticket.errands.filter(isOpen).map(({ service }) => service))
  return lines
    .filter(({ id, state }) => !has.has(id) && state !== 'withdrawn')
    .map(({ id, name, waiting }) => ({
      id,
      name: localText(name, language),
      note: wordsIn(language, lineWords.people, { n: waiting }),
      sign: null,
      words: [id, ...namesOf(name)],
    }))
}

const OPEN_FIRST = { open: 0, paused: 1, closed: 2 } as const satisfies Record<CounterState, number>

function whoIsAt({ state, clerk }: CounterGlance, language: Language): string {
  if (state !== 'open') return wordsIn(language, counterStateWords[state])
  return clerk === null ? '' : wordsIn(language, words.clerkName, { name: clerk.name })
}

/** The other counters, open ones first, each with who is there. */
export const counterChoices = ({ counters, counter }: DeskView, language: Language): readonly Choice[] =>
  counters
    .filter(({ id }) => id !== counter.id)
    .toSorted((a, b) => OPEN_FIRST[a.state] - OPEN_FIRST[b.state])
    .map((each) => ({
      id: each.id,
      name: localText(each.name, language),
      note: whoIsAt(each, language),
      sign: each.label,
      words: [...namesOf(each.name), ...(each.clerk === null ? [] : [each.clerk.name])],
    }))

/** The colleagues who have signed in at other counters, wherever they sit. */
export const clerkChoices = ({ counters, counter }: DeskView, language: Language): readonly Choice[] =>
  counters.flatMap(({ id, label, state, clerk }) =>
    clerk === null || state === 'closed' || id === counter.id
      ? []
      : [
          {
            id: clerk.id,
            name: wordsIn(language, words.clerkName, { name: clerk.name }),
            note: counterText(label, language),
            sign: null,
            words: [clerk.name],
          },
        ],
  )
