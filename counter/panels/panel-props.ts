import type { DeskView } from '#contract/views/staff.ts'
import type { Deed } from '../deeds/deed.ts'
import type { Meant } from './question.ts'

/** What every question about a visitor is given. */
export type PanelProps = Readonly<{
  view: DeskView
  meant: Meant
  pending: Deed | null
  onDeed: (deed: Deed) => void
  onClose: () => void
}>
