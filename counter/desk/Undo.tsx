import './Undo.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { deedWords, turnWords, counter as words } from '#client/words/counter.ts'
import { type Deed, isSameDeed } from '../deeds/deed.ts'
import { type LastDeed, undoOf } from '../deeds/last-deed.ts'
import { Key } from '../parts/Key.tsx'
import { UNDO_KEY } from './keys.ts'

type Props = Readonly<{ last: LastDeed | null; pending: Deed | null; onUndo: () => void }>

/** The corner of the last deed: how to take it back, then that it was. It keeps its place when there is nothing. */
export function Undo({ last, pending, onUndo }: Props) {
  const { say } = useLanguage()
  const what = last && ('number' in last ? say(deedWords[last.did], { number: last.number }) : say(turnWords[last.did]))
  return (
    <div className="undo" data-testid="undo">
      {last && what !== null && !last.undone ? (
        <Button className="undo-act" look="outline" pending={isSameDeed(pending, undoOf(last))} onClick={onUndo}>
          <span>{say(words.undo, { what })}</span>
          <Key name={UNDO_KEY} />
        </Button>
      ) : (
        <p className="undo-quiet" role="status">
          {what === null ? say(words.nothingToUndo) : say(words.undone, { what })}
        </p>
      )}
    </div>
  )
}
