import './SideActs.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { sideActWords } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { type Deed, isSameDeed } from '../deeds/deed.ts'
import { Key } from '../parts/Key.tsx'
import { SIDE_KEYS } from './keys.ts'
import { isDirect, SIDE_ACTS, type SideAct, sideDeed, WHY_NOT } from './side-acts.ts'

type Props = Readonly<{
  view: DeskView
  pending: Deed | null
  /** The act whose question is open, about whoever is here. */
  asked: string | null
  onAct: (act: SideAct) => void
}>

/** The same act in a row of a list is another visitor's: only what concerns the one who is here is shown as under way here. */
function isUnderWay(act: SideAct, view: DeskView, pending: Deed | null): boolean {
  const deed = isDirect(act) ? sideDeed(act, view) : null
  return deed !== null && isSameDeed(pending, deed)
}

/** Beside the main act and less loud. What cannot be done now keeps its place and, when pressed, says why. */
export function SideActs({ view, pending, asked, onAct }: Props) {
  const { say } = useLanguage()
  return (
    <ul className="side-acts">
      {SIDE_ACTS.map((act) => (
        <li key={act}>
          <Button
            className="side-acts-act"
            look="outline"
            data-act={act}
            data-testid={`act-${act}`}
            aria-disabled={WHY_NOT[act](view) !== null || undefined}
            aria-expanded={isDirect(act) ? undefined : asked === act}
            pending={isUnderWay(act, view, pending)}
            onClick={() => onAct(act)}
          >
            <span>{say(sideActWords[act])}</span>
            <Key name={SIDE_KEYS[act]} />
          </Button>
        </li>
      ))}
    </ul>
  )
}
