import { orderDetailWords, orderReasonWords, priorityReasonWords } from '#client/words/counter.ts'
import { wordsIn } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'
import { cardIn } from '../deeds/cards.ts'
import { forWhomText } from '../visitor/told.ts'

type Next = NonNullable<DeskView['next']>

function helpReason({ lines }: DeskView, { service }: Next, language: Language): string {
  const minutes = lines.find(({ id }) => id === service)?.help?.fromMinutes ?? 0
  return minutes === 0
    ? wordsIn(language, orderDetailWords.helpIdle)
    : wordsIn(language, orderDetailWords.helpFrom, { n: minutes })
}

/** Why the next is the next, with as much as the desk knows: for whom, for what reason, past which wait. */
export function nextReason(view: DeskView, next: Next, language: Language): string {
  const ticket = cardIn(view, next.number)
  if (next.why === 'help') return helpReason(view, next, language)
  if (next.why === 'priority' && ticket && ticket.reason !== null)
    return wordsIn(language, orderDetailWords.priorityFor, { reason: wordsIn(language, priorityReasonWords[ticket.reason]) })
  const designation = ticket?.errands.find(({ service }) => service === next.service)?.designation
  if (next.why === 'designated' && designation?.to === 'clerk')
    return wordsIn(language, orderDetailWords.clerk, { who: forWhomText(designation, { view, language }) })
  return wordsIn(language, orderReasonWords[next.why])
}
