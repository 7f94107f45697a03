import './Result.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords } from '#client/words/concierge.ts'
import { wordsIn } from '#client/words.ts'
import type { Guide, LifeEvent } from '#contract/guide.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { Both } from '../Both.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { ErrandRow } from './ErrandRow.tsx'
import type { Hearing, Turn } from './hearing.ts'
import { Papers } from './Papers.tsx'
import { ServiceChoice } from './ServiceChoice.tsx'
import { Ways } from './Ways.tsx'
import { papersOnTicket, type Wanted, waysFor } from './wanted.ts'

type Props = Readonly<{
  menu: MenuView
  guide: Guide
  event: LifeEvent | null
  hearing: Hearing
  wanted: readonly Wanted[]
  act: (turn: Turn) => void
}>

/** Everything on one page: what spares the line first, the errands with their waits, the papers they take. */
export function Result({ menu, guide, event, hearing, wanted, act }: Props) {
  const { say } = useLanguage()
  const ways = waysFor(guide, { event, hearing })
  const papers = papersOnTicket(wanted)
  return (
    <div className="result">
      {hearing.takenBack !== null && <Banner kind="success" title={say(hearWords.takenBack, { number: hearing.takenBack })} />}
      {ways.length > 0 && <Ways ways={ways} />}
      <div className="result-columns" data-papers={papers.length > 0}>
        <section className="result-errands">
          <StepHeading>
            <Both say={(language) => wordsIn(language, hearWords.onTicket)} />
          </StepHeading>
          {wanted.length === 0 && <p>{say(event === null ? hearWords.nothingOnTicket : hearWords.noTicket)}</p>}
          <ul>
            {wanted.map((each) => (
              <ErrandRow
                key={each.offer.id}
                wanted={each}
                timeZone={menu.timeZone}
                onToggle={() => act({ type: each.heard ? 'leave' : 'pick', service: each.offer.id })}
              />
            ))}
          </ul>
          <AddServices open={event === null} menu={menu} wanted={wanted} onPick={(service) => act({ type: 'pick', service })} />
        </section>
        {papers.length > 0 && (
          <Papers guide={guide} papers={papers} has={hearing.has} onHas={(paper) => act({ type: 'has', paper })} />
        )}
      </div>
    </div>
  )
}

type AddProps = Readonly<{
  open: boolean
  menu: MenuView
  wanted: readonly Wanted[]
  onPick: (service: ServiceId) => void
}>

/** The other services of the office, to be put on the same ticket. */
function AddServices({ open, menu, wanted, onPick }: AddProps) {
  const { say } = useLanguage()
  const [opened, setOpened] = useState(open)
  const others = menu.services.filter(({ id }) => !wanted.some(({ offer }) => offer.id === id))
  if (others.length === 0) return null
  if (!opened)
    return (
      <Button look="outline" onClick={() => setOpened(true)}>
        {say(hearWords.addServices)}
      </Button>
    )
  return (
    <div className="result-add">
      <h3>{say(hearWords.addServices)}</h3>
      <ul>
        {others.map((offer) => (
          <li key={offer.id}>
            <ServiceChoice offer={offer} onChoose={() => onPick(offer.id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}
