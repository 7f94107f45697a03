import { useEffect, useState } from 'react'
import type { Live } from '#client/live.ts'
import type { Trouble } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import type { Wording } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { cardIn } from '../deeds/cards.ts'
import type { Deed } from '../deeds/deed.ts'
import { undoOf } from '../deeds/last-deed.ts'
import { type Deeds, useDeeds } from '../deeds/use-deeds.ts'
import { isDirectRowAct, type RowAct, rowDeed } from '../lists/row-acts.ts'
import { isCalledAtOnce, meantBy } from '../panels/found.ts'
import { type Meant, meantHere, type Question } from '../panels/question.ts'
import { MAIN_DEED, mainActOf } from './main-act.ts'
import { isDirect, type SideAct, sideDeed, WHY_NOT } from './side-acts.ts'
import { useSettled } from './use-settled.ts'

export type DeskHand = Readonly<{
  deeds: Deeds
  /** The situation at the counter in a word; with another one, what was begun is over. */
  standing: string
  /** Whether the main act has been the same for a moment. */
  settled: boolean
  question: Question | null
  why: Wording | null
  trouble: Trouble | null
  isLookingUp: boolean
  say: (why: Wording | null) => void
  act: (deed: Deed) => void
  actMain: () => void
  actBeside: (side: SideAct) => void
  actOnRow: (act: RowAct, meant: Meant) => void
  callOrFind: (number: string) => void
  undo: () => void
  close: () => void
}>

/** What the clerk's hand can do at a desk, and what is being asked of it. */
export function useDesk(known: DeskView, live: Live<DeskView>): DeskHand {
  const [question, setQuestion] = useState<Question | null>(null)
  const [why, setWhy] = useState<Wording | null>(null)
  const deeds = useDeeds(known, live, () => setQuestion(null))
  const lookUp = useCommand('read-card')
  const { view, last, forget } = deeds
  const forgetLookUp = lookUp.forget

  const main = mainActOf(view)
  const standing = `${main}/${view.current?.ticket.number ?? ''}`
  const settled = useSettled(standing)

  // What was said and begun concerned the visitor who was here, or a line that has come back.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new situation is what clears it
  useEffect(() => {
    setWhy(null)
    setQuestion((asked) => (asked?.here ? null : asked))
    forget()
    forgetLookUp()
  }, [standing, live.state, forget, forgetLookUp])

  const say = (reason: Wording | null) => {
    setWhy(reason)
    forget()
    forgetLookUp()
  }
  const act = (deed: Deed) => {
    say(null)
    void deeds.act(deed)
  }
  const ask = (asked: Question) => {
    say(null)
    setQuestion(asked)
  }
  const actBeside = (side: SideAct) => {
    const reason = WHY_NOT[side](view)
    if (reason !== null) return say(reason)
    if (isDirect(side)) {
      const deed = sideDeed(side, view)
      return deed ? act(deed) : undefined
    }
    if (question?.here && question.act === side) return setQuestion(null)
    if (side === 'pause') return ask({ act: side, here: true })
    const meant = meantHere(view)
    if (meant) ask({ act: side, meant, here: true })
  }
  const actOnRow = (rowAct: RowAct, meant: Meant) =>
    isDirectRowAct(rowAct) ? act(rowDeed(rowAct, meant)) : ask({ act: rowAct, meant, here: false })
  const callOrFind = async (number: string) => {
    say(null)
    const card = cardIn(view, number)
    const read = card ? null : await lookUp.run({ office: view.office, number }, null)
    const ticket = card ?? (read?.ok ? read.answer : null)
    if (!ticket) return
    if (isCalledAtOnce(view, ticket)) return act({ type: 'call', number, service: null })
    const meant = meantBy(ticket)
    if (meant) ask({ act: 'found', meant, here: false })
  }
  return {
    deeds,
    standing,
    settled,
    question,
    why,
    trouble: deeds.trouble ?? lookUp.refusal,
    isLookingUp: lookUp.pending,
    say,
    act,
    actMain: () => settled && act(MAIN_DEED[main]),
    actBeside,
    actOnRow,
    callOrFind: (number) => void callOrFind(number),
    undo: () => last && !last.undone && act(undoOf(last)),
    close: () => setQuestion(null),
  }
}
