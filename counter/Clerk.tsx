import { useContext } from 'react'
import { useSignedIn } from '#client/pairing/session-context.ts'
import { WhoIsHere } from '#client/sign-in/WhoIsHere.tsx'
import { OpenSignIn } from './open-sign-in.ts'

/** Who works at this counter. Names and PINs are for paired terminals; elsewhere people come with a password, and leave. */
export function Clerk() {
  const { session } = useSignedIn()
  const open = useContext(OpenSignIn)
  const isPaired = session.device !== null
  return <WhoIsHere onSignIn={isPaired ? open : null} onHandOver={isPaired ? open : null} />
}
