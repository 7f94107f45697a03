import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideWords } from '#client/words/guide.ts'
import type { StillReading } from '#contract/public-page.ts'
import { type Answers, openQuestion } from '#core/guide.ts'
import { Events } from './Events.tsx'
import { answersIn, wardIn } from './guide-address.ts'
import { Question } from './Question.tsx'
import { Result } from './Result.tsx'

/** `search`: what stands behind the `?`, the answers given so far. */
type Props = Readonly<Omit<Extract<StillReading, { kind: 'guide' }>, 'kind'> & { search: string }>

/** The guide to procedures: its list of events, one question after another, and what has to be done. */
export function GuidePage({ guide, event: named, lines, search }: Props) {
  const { say } = useLanguage()
  const ward = wardIn(lines, search)
  const event = guide.events.find(({ id }) => id === named)
  if (!event) {
    const lost = named === null ? null : { title: say(guideWords.unknownEvent), hint: say(guideWords.chooseEvent) }
    return <Events guide={guide} ward={ward} lost={lost} />
  }
  const answers: Answers = answersIn(guide, event, search)
  const place = { event, answers, ward }
  const open = openQuestion(event, answers)
  return open === null ? (
    <Result guide={guide} place={place} lines={lines} />
  ) : (
    <Question guide={guide} place={place} open={open} />
  )
}
