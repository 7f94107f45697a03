import './MainAct.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { type Deed, isSameDeed } from '../deeds/deed.ts'
import { Key } from '../parts/Key.tsx'
import { AutoCall } from './AutoCall.tsx'
import { type MainAct as Act, MAIN_DEED, mainActOf } from './main-act.ts'

const LABELS = {
  open: words.open,
  resume: words.resume,
  'call-next': words.callNext,
  start: words.start,
  finish: words.finish,
} as const satisfies Record<Act, Wording>

/** `asking`: a panel is open, and the large keys are its own. */
type Props = Readonly<{ view: DeskView; settled: boolean; asking: boolean; pending: Deed | null; onAct: () => void }>

/** The one filled button: what comes next, always in the same place. */
export function MainAct({ view, settled, asking, pending, onAct }: Props) {
  const { say } = useLanguage()
  const act = mainActOf(view)
  return (
    <Button
      className="main-act"
      size="large"
      data-main=""
      data-act={act}
      data-asking={asking}
      data-testid="main-action"
      aria-disabled={!settled || undefined}
      pending={isSameDeed(pending, MAIN_DEED[act])}
      onClick={onAct}
    >
      <span className="main-act-words">
        {say(LABELS[act])}
        {act === 'call-next' && view.autoCallAt !== null && <AutoCall at={view.autoCallAt} someone={view.next !== null} />}
      </span>
      <Key name={say(words.space)} />
    </Button>
  )
}
