import type { ReactNode } from 'react'
import type { Session } from '#contract/devices.ts'
import { Loading } from '../components/Loading.tsx'
import { HowToPair } from './HowToPair.tsx'
import { useSession } from './use-session.ts'

/** The gate of every screen that belongs to the office: its children appear once this browser is paired. */
export function Paired({ children }: Readonly<{ children: (session: Session) => ReactNode }>) {
  const [state, askAgain] = useSession()
  switch (state.state) {
    case 'asking':
      return <Loading />
    case 'paired':
      return children(state.session)
    case 'unpaired':
      return <HowToPair refusal={state.refusal} onAgain={askAgain} />
    default:
      return state satisfies never
  }
}
