import type { ReactNode } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { CommandHandle } from '#client/use-command.ts'
import { visitorTroubleText } from '#client/visitor-trouble.ts'
import { kiosk } from '#client/words/kiosk.ts'

type Command = Pick<CommandHandle<'take-ticket'>, 'retrying' | 'refusal'>

/** Refusals that pass by themselves: the same may be asked again. */
const PASSING: readonly string[] = ['unreachable', 'too-many-requests', 'internal', 'stopping']

/** Refused for good: pressing the same again would change nothing, so there is only the way on. */
export const isSettled = ({ refusal }: Command): boolean => refusal !== null && !PASSING.includes(refusal.code)

/** `notYet`: what has not happened so far. `children`: the way on after a refusal. */
type Props = Readonly<{ command: Command; notYet: string; children?: ReactNode }>

/** No answer yet, or a no, in words a visitor can act on. */
export function Trouble({ command: { retrying, refusal }, notYet, children }: Props) {
  const { language, say } = useLanguage()
  if (retrying)
    return (
      <Banner kind="warning" title={<Ruby text={notYet} />}>
        <p>
          <Ruby text={say(kiosk.retryingHint)} />
        </p>
      </Banner>
    )
  if (refusal === null) return null
  return (
    <>
      <Banner kind="error" title={<Ruby text={visitorTroubleText(refusal, language)} />} />
      {children}
    </>
  )
}
