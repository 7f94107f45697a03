import type { LineService } from '#contract/views/public.ts'
import { LAMPS } from '#contract/words.ts'
import { endsOf } from '../shown-wait.ts'

type Wait = Pick<LineService, 'lamp' | 'estimate'>

const crowding = ({ lamp }: Wait): number => (lamp === 'closed' ? -1 : LAMPS.indexOf(lamp))

/** What the shown wait may come to at the most; not known is less than anything known. */
const upperMinutes = ({ estimate }: Wait): number => endsOf(estimate)?.to ?? -1

/** The one whose lamp and wait stand for all of them: whoever comes may need that one. */
export const busiest = <S extends Wait>(services: readonly S[]): S | undefined =>
  services.toSorted((a, b) => crowding(b) - crowding(a) || upperMinutes(b) - upperMinutes(a))[0]
