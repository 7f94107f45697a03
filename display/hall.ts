import type { BoardView } from '#contract/views/hall.ts'

/** What the large part of the board has to say: calls, or why there are none. */
export type Hall = 'calling' | 'before-opening' | 'nobody-called' | 'closed'

/** After closing time the board goes on until the last visitor in the hall has been served. */
const isEmpty = ({ calls, services }: BoardView): boolean =>
  services.every(({ waiting }) => waiting === 0) && !calls.some(({ pending }) => pending)

export function hallOf(view: BoardView, now: number): Hall {
  const { opening, calls } = view
  if ((opening === null || now >= opening.to) && isEmpty(view)) return 'closed'
  if (calls.length > 0) return 'calling'
  return opening !== null && now < opening.from ? 'before-opening' : 'nobody-called'
}
