import { bookingCodeIn } from '#contract/readable-code.ts'
import type { StepProps } from '../steps.ts'
import { CheckIn } from './CheckIn.tsx'
import { useCheckIn } from './use-check-in.ts'

/** The code of a booking becomes a number. */
export function CheckInStep({ menu, visit, act, commands: { checkIn } }: StepProps<'check-in'>) {
  const submit = useCheckIn(menu.office, checkIn, act)
  return (
    <CheckIn
      code={visit.code}
      misread={visit.misread}
      command={checkIn}
      onCode={(code) => {
        checkIn.forget()
        act({ type: 'code', code })
      }}
      onSubmit={() => {
        const code = bookingCodeIn(visit.code)
        if (code !== null) submit(code)
      }}
      onErrands={() => {
        checkIn.forget()
        act({ type: 'errands' })
      }}
    />
  )
}
