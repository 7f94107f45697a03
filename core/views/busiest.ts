import type { LineService } from '#contract/views/public.ts'
import { LAMPS } from '#contract/words.ts'

type Wait = Pick<LineService, 'lamp' | 'estimate'>

const crowding = ({ lamp }: Wait): number => (lamp === 'closed' ? -1 : LAMPS.indexOf(lamp))

/** What the shown wait may come to at the most; not known is less than anything known. */
function upperMinutes({ estimate }: Wait): number {
  if (estimate.kind === 'range') return estimate.to
  if (estimate.kind === 'over') return Number.POSITIVE_INFINITY
  return estimate.kind === 'soon' ? 0 : -1
}

/** The one whose lamp and wait stand for all of them: whoever comes may need that one. */
export const busiest = <S extends Wait>(services: readonly S[]): S | undefined =>
  services.toSorted((a, b) => crowding(b) - crowding(a) || upperMinutes(b) - upperMinutes(a))[0]
