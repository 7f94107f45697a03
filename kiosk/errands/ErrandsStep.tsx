import { useLanguage } from '#client/LanguageProvider.tsx'
import { whyNoTickets } from '#client/no-tickets.ts'
import type { StepProps } from '../steps.ts'
import type { Turn } from '../visit.ts'
import { Confirm } from './Confirm.tsx'
import { Errands } from './Errands.tsx'
import { NoTickets } from './NoTickets.tsx'
import { chosenFrom } from './offers.ts'

type Props = StepProps<'errands' | 'no-tickets' | 'confirm'> & Readonly<{ onHelp: () => void }>

/** What is asked for, why it cannot be had, or the last look before the number. Any of it may end while the visitor is choosing. */
export function ErrandsStep({ menu, visit, act, commands: { take }, onHelp }: Props) {
  const { language } = useLanguage()
  const { chosen, ended } = chosenFrom(menu, visit.errands)
  const toErrands = () => {
    take.forget()
    act({ type: 'errands' })
  }
  const fromErrands = (turn: Turn) => {
    toErrands()
    act(turn)
  }
  const issue = async () => {
    const services = chosen.map(({ id }) => id)
    const outcome = await take.run({ office: menu.office }, { services, language, needs: [...visit.needs] })
    if (outcome?.ok) act({ type: 'issued', ticket: outcome.answer })
  }

  const asked = visit.step === 'no-tickets' ? menu.services.find(({ id }) => id === visit.service) : undefined
  const why = asked ? whyNoTickets(asked) : null
  if (asked && why !== null)
    return (
      <NoTickets
        offer={asked}
        why={why}
        timeZone={menu.timeZone}
        onBook={() => act({ type: 'book-later', service: asked.id })}
        onHelp={onHelp}
        onErrands={toErrands}
      />
    )
  if (visit.step === 'confirm' && chosen.length > 0)
    return (
      <Confirm
        chosen={chosen}
        ended={ended}
        timeZone={menu.timeZone}
        needs={visit.needs}
        take={take}
        onNeed={(need) => act({ type: 'need', need })}
        onTake={issue}
        onBook={(service) => act({ type: 'book-later', service })}
        onErrands={toErrands}
      />
    )
  return (
    <Errands
      menu={menu}
      chosen={chosen}
      ended={ended}
      onChoose={(service) => fromErrands({ type: 'choose', service })}
      onWhy={(service) => fromErrands({ type: 'why', service })}
      onCheckIn={() => fromErrands({ type: 'check-in' })}
      onNext={() => fromErrands({ type: 'confirm' })}
    />
  )
}
