import './AskTransfer.css'
import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { floorDeedWords, visitorWords } from '#client/words/floor.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { ErrandCard, TicketCard } from '#contract/views/cards.ts'
import type { FloorView } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'
import { Act } from '../parts/Act.tsx'
import { Ask } from '../parts/Ask.tsx'
import { type Destination, destinationKey, destinationsFor, transferTo } from './destinations.ts'
import { toldOfTicket } from './told-ticket.ts'

type Props = Readonly<{ errand: ErrandCard; card: TicketCard; view: FloorView; onClose: () => void }>

const GROUPS = [
  ['service', visitorWords.toService],
  ['counter', visitorWords.toCounter],
  ['clerk', visitorWords.toClerk],
] as const

function nameOf(destination: Destination, language: Language): string {
  if (destination.to === 'service') return localText(destination.line.name, language)
  const { label, name, clerk } = destination.counter
  return destination.to === 'clerk'
    ? wordsIn(language, visitorWords.clerkName, { label, name: clerk?.name ?? '' })
    : wordsIn(language, visitorWords.counterName, { label, name: localText(name, language) })
}

/** On to another service, to a counter or to a clerk; the number stays. */
export function AskTransfer({ errand, card, view, onClose }: Props) {
  const { language, say } = useLanguage()
  const destinations = destinationsFor(view, card)
  const [chosen, setChosen] = useState<string | null>(null)
  const destination = destinations.find((each) => destinationKey(each) === chosen) ?? destinations[0]
  const question = say(visitorWords.transferTo, { service: localText(errand.name, language) })
  if (!destination) return null
  return (
    <Ask question={question} onClose={onClose}>
      <span className="ask-transfer">
        <select
          aria-label={question}
          data-testid="transfer-to"
          value={destinationKey(destination)}
          onChange={(event) => setChosen(event.target.value)}
        >
          {GROUPS.map(([to, words]) => (
            <Group key={to} words={say(words)} destinations={destinations.filter((each) => each.to === to)} />
          ))}
        </select>
        <Act
          route="transfer-ticket"
          params={{ number: card.number }}
          input={{ service: errand.service, ...transferTo(destination) }}
          deed={() => told(card.number, destination)}
          onDone={onClose}
          testId="transfer"
        >
          {say(visitorWords.transferAct)}
        </Act>
      </span>
    </Ask>
  )
}

function Group({ words, destinations }: Readonly<{ words: string; destinations: readonly Destination[] }>) {
  const { language } = useLanguage()
  if (destinations.length === 0) return null
  return (
    <optgroup label={words}>
      {destinations.map((each) => (
        <option key={destinationKey(each)} value={destinationKey(each)}>
          {nameOf(each, language)}
        </option>
      ))}
    </optgroup>
  )
}

const told = (number: string, destination: Destination) =>
  toldOfTicket(number, (language) => wordsIn(language, floorDeedWords.transferred, { number, to: nameOf(destination, language) }))
