import { useState } from 'react'
import { useSignedIn } from '#client/pairing/session-context.ts'
import { NotForRole } from '#client/sign-in/NotForRole.tsx'
import { SignInAtCounter } from '#client/sign-in/SignInAtCounter.tsx'
import type { OfficeId } from '#contract/primitives.ts'
import { COUNTER_ROLES, type Role } from '#contract/words.ts'
import { ChooseCounter } from './ChooseCounter.tsx'
import { Console } from './Console.tsx'
import { Concierge } from './concierge/Concierge.tsx'
import { CONCIERGE } from './concierge/places.ts'
import { OpenSignIn } from './open-sign-in.ts'
import { useChosenCounter } from './use-chosen-counter.ts'

type Props = Readonly<{ office: OfficeId }>

const worksAtCounters = (role: Role): boolean => (COUNTER_ROLES as readonly Role[]).includes(role)

/** Who works here, where that has to be known; then which counter this is, and its console. */
export function Counter({ office }: Props) {
  const { session } = useSignedIn()
  const [signingIn, setSigningIn] = useState(false)
  const done = () => setSigningIn(false)
  if (session.signInFirst || signingIn) return <SignInAtCounter onSignedIn={done} onBack={session.signInFirst ? null : done} />
  if (!worksAtCounters(session.role) && session.role !== CONCIERGE) return <NotForRole />
  return (
    <OpenSignIn value={() => setSigningIn(true)}>
      {session.role === CONCIERGE ? <Concierge office={office} onChange={null} /> : <AtCounter office={office} />}
    </OpenSignIn>
  )
}

/** Which counter this terminal stands at, or whether beside them, then its screen. */
function AtCounter({ office }: Props) {
  const [counter, choose] = useChosenCounter(office)
  const [choosing, setChoosing] = useState(false)
  const chosen = (next: string) => {
    choose(next)
    setChoosing(false)
  }
  if (counter === null || choosing)
    return <ChooseCounter office={office} onChoose={chosen} onBack={counter === null ? null : () => setChoosing(false)} />
  if (counter === CONCIERGE) return <Concierge office={office} onChange={() => setChoosing(true)} />
  return <Console key={counter} office={office} counter={counter} onChoose={chosen} onChange={() => setChoosing(true)} />
}
