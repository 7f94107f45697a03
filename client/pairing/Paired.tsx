import { Fragment, type ReactNode, useMemo } from 'react'
import type { Session } from '#contract/devices.ts'
import { Loading } from '../components/Loading.tsx'
import { LookAgainContext, SessionContext, type SessionHandle } from './session-context.ts'
import type { SessionState } from './session-state.ts'
import { identityOf } from './session-state.ts'
import { Unpaired } from './Unpaired.tsx'
import { useSession } from './use-session.ts'

type Props = Readonly<{ children: (session: Session) => ReactNode }>

/**
 * The gate of every screen that belongs to the office: its children appear once the office knows this browser or the person at
 * it, and begin anew, with lines of their own, when that is somebody else.
 */
export function Paired({ children }: Props) {
  const { state, lookAgain, enter, signOut } = useSession()
  return (
    <LookAgainContext value={lookAgain}>
      <Gate state={state} onEnter={enter} signOut={signOut}>
        {children}
      </Gate>
    </LookAgainContext>
  )
}

type GateProps = Props & Readonly<{ state: SessionState; onEnter: (session: Session) => void; signOut: SessionHandle['signOut'] }>

function Gate({ state, onEnter, signOut, children }: GateProps) {
  switch (state.state) {
    case 'asking':
      return <Loading />
    case 'known':
      return (
        <Known state={state} signOut={signOut}>
          {children}
        </Known>
      )
    case 'unknown':
      return <Unpaired refusal={state.refusal} ended={state.ended} onPaired={onEnter} />
    default:
      return state satisfies never
  }
}

type KnownProps = Props & Pick<GateProps, 'signOut'> & Readonly<{ state: Extract<SessionState, { state: 'known' }> }>

function Known({ state: { session, ended }, signOut, children }: KnownProps) {
  const handle = useMemo(() => ({ session, ended, signOut }), [session, ended, signOut])
  return (
    <SessionContext value={handle}>
      <Fragment key={identityOf(session)}>{children(session)}</Fragment>
    </SessionContext>
  )
}
