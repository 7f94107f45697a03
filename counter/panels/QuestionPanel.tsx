import type { DeskView } from '#contract/views/staff.ts'
import type { Deed } from '../deeds/deed.ts'
import type { RowAct } from '../lists/row-acts.ts'
import { AddErrand } from './AddErrand.tsx'
import { Cancel } from './Cancel.tsx'
import { Found } from './Found.tsx'
import { Hold } from './Hold.tsx'
import { Note } from './Note.tsx'
import { Pause } from './Pause.tsx'
import { Priority } from './Priority.tsx'
import { asKnownNow, type Meant, type Question } from './question.ts'
import { Transfer } from './Transfer.tsx'

type Props = Readonly<{
  question: Question
  view: DeskView
  pending: Deed | null
  onDeed: (deed: Deed) => void
  onRowAct: (act: RowAct, meant: Meant) => void
  onClose: () => void
}>

/** The panel of a question. */
export function QuestionPanel({ question, onRowAct, ...props }: Props) {
  if (question.act === 'pause') return <Pause {...props} />
  const asked = { ...props, meant: asKnownNow(props.view, question.meant) }
  const { act } = question
  switch (act) {
    case 'hold':
      return <Hold {...asked} />
    case 'transfer':
    case 'redirect':
      return <Transfer {...asked} act={act} />
    case 'add-errand':
      return <AddErrand {...asked} />
    case 'priority':
      return <Priority {...asked} />
    case 'note':
      return <Note {...asked} />
    case 'cancel':
      return <Cancel {...asked} />
    case 'found':
      return <Found {...asked} onRowAct={onRowAct} />
    default:
      return act satisfies never
  }
}
