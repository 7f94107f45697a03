import './RowDetails.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { rowActWords } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import type { ListName } from '../deeds/cards.ts'
import type { Meant } from '../panels/question.ts'
import { VisitFacts } from '../visitor/VisitFacts.tsx'
import { ACTS_IN_ROW, type RowAct, rowActsFor } from './row-acts.ts'

type Props = Readonly<{
  id: string
  view: DeskView
  list: ListName
  meant: Meant
  onRowAct: (act: RowAct, meant: Meant) => void
}>

/** A row that was opened: the whole visit, and the acts that are seldomer meant. */
export function RowDetails({ id, view, list, meant, onRowAct }: Props) {
  const { say } = useLanguage()
  const shown: readonly RowAct[] = ACTS_IN_ROW[list]
  return (
    <div id={id} className="row-details">
      <VisitFacts ticket={meant.ticket} view={view} />
      <div className="row-details-acts">
        {rowActsFor(meant, view)
          .filter((act) => !shown.includes(act))
          .map((act) => (
            <Button
              key={act}
              look="text"
              size="small"
              className="row-details-act"
              data-act={act}
              onClick={() => onRowAct(act, meant)}
            >
              {say(rowActWords[act])}
            </Button>
          ))}
      </div>
    </div>
  )
}
