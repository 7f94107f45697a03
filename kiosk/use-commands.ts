import { useCommand } from '#client/use-command.ts'

/** What a visitor asks of the office. */
export type Commands = ReturnType<typeof useCommands>

/** Never given up by itself: the same key is sent until the office answers, so that the visitor gets one number or knows why not. */
const NEVER_GIVEN_UP = Number.POSITIVE_INFINITY

export function useCommands() {
  const take = useCommand('take-ticket', NEVER_GIVEN_UP)
  const checkIn = useCommand('check-in', NEVER_GIVEN_UP)
  const book = useCommand('book-appointment', NEVER_GIVEN_UP)
  const forget = () => {
    take.forget()
    checkIn.forget()
    book.forget()
  }
  const all = [take, checkIn, book]
  return {
    take,
    checkIn,
    book,
    pending: all.some(({ pending }) => pending),
    retrying: all.some(({ retrying }) => retrying),
    /** Stops all of it, and forgets what was refused. */
    forget,
  }
}
