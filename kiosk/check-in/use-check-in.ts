import { type Dispatch, useCallback } from 'react'
import type { CommandHandle } from '#client/use-command.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { Turn } from '../visit.ts'

/** Asks for the number of a booking, whether its code was typed or scanned. */
export function useCheckIn(office: OfficeId, { run }: CommandHandle<'check-in'>, act: Dispatch<Turn>): (code: string) => void {
  return useCallback(
    async (code) => {
      const outcome = await run({ office }, { code })
      if (outcome?.ok) act({ type: 'issued', ticket: outcome.answer })
    },
    [office, run, act],
  )
}
