import './MainAct.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import type { Wording } from '#client/words.ts'
import { type Deed, isSameDeed } from '../deeds/deed.ts'
import { Key } from '../parts/Key.tsx'
import { type MainAct as Act, MAIN_DEED } from './main-act.ts'

const LABELS = {
  open: words.open,
  resume: words.resume,
  'call-next': words.callNext,
  start: words.start,
  finish: words.finish,
} as const satisfies Record<Act, Wording>

type Props = Readonly<{ act: Act; settled: boolean; pending: Deed | null; onAct: () => void }>

/** The one filled button: what comes next, always in the same place. */
export function MainAct({ act, settled, pending, onAct }: Props) {
  const { say } = useLanguage()
  return (
    <Button
      className="main-act"
      size="large"
      data-main=""
      data-act={act}
      data-testid="main-action"
      aria-disabled={!settled || undefined}
      pending={isSameDeed(pending, MAIN_DEED[act])}
      onClick={onAct}
    >
      {say(LABELS[act])}
      <Key name={say(words.space)} />
    </Button>
  )
}
