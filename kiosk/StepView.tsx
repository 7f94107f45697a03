import type { Dispatch } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { CommandHandle } from '#client/use-command.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { Closed } from './Closed.tsx'
import { Confirm } from './Confirm.tsx'
import { Errands } from './Errands.tsx'
import { isOffered } from './offers.ts'
import { TicketNumber } from './TicketNumber.tsx'
import type { Turn, Visit } from './visit.ts'
import { Welcome } from './Welcome.tsx'

type Props = Readonly<{
  menu: MenuView
  visit: Visit
  act: Dispatch<Turn>
  take: CommandHandle<'take-ticket'>
  onDone: () => void
  left: number | null
}>

/** The question of this step; a closed office has only one thing to say, but a number once given is still shown. */
export function StepView({ menu, visit, act, take, onDone, left }: Props) {
  const { language } = useLanguage()
  if (visit.step === 'number') return <TicketNumber menu={menu} ticket={visit.ticket} onDone={onDone} left={left} />
  if (!menu.services.some(isOffered)) return <Closed menu={menu} />
  if (visit.step === 'welcome') return <Welcome onBegin={() => act({ type: 'begin' })} />

  // A service may close while the visitor is choosing.
  const chosen = visit.errands.flatMap((id) => menu.services.filter((offer) => offer.id === id && isOffered(offer)))
  const issue = async () => {
    const services = chosen.map(({ id }) => id)
    const outcome = await take.run({ office: menu.office }, { services, language, needs: [...visit.needs] })
    if (outcome?.ok) act({ type: 'issued', ticket: outcome.answer })
  }
  if (visit.step === 'errands' || chosen.length === 0)
    return (
      <Errands
        offers={menu.services}
        chosen={chosen}
        onChoose={(service) => act({ type: 'choose', service })}
        onNext={() => act({ type: 'confirm' })}
      />
    )
  return <Confirm chosen={chosen} needs={visit.needs} take={take} onNeed={(need) => act({ type: 'need', need })} onTake={issue} />
}
