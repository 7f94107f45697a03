import { useCallback, useEffect, useMemo, useState } from 'react'
import type { WorkKind } from '#contract/words.ts'
import type { AskedWork, JobOf, Question } from '#contract/work.ts'
import { createSend, USUAL_PATIENCE } from './commands.ts'
import { isOfIdentity } from './live.ts'
import { useLookAgain } from './pairing/session-context.ts'
import { useScreen } from './screen-name.ts'
import type { Trouble } from './trouble.ts'
import { useCommand } from './use-command.ts'

const LOOK_EVERY_MS = 500

/** Whose work it is, and the job that the page has in its address, so that it is found when the page is loaded anew. */
type Place = Readonly<{ office: string; id: string | null; keep: (id: string) => void }>

export type WorkHandle<K extends WorkKind> = Readonly<{
  /** The job as last heard of; `null`: none was asked for, or it has not been heard of yet. */
  job: JobOf<K> | null
  /** Asked for or looked for, and nothing heard yet. */
  pending: boolean
  refusal: Trouble | null
  start: (question: Question<K>) => void
  cancel: () => void
}>

const isUnderWay = ({ state }: JobOf<WorkKind>): boolean => state.is === 'waiting' || state.is === 'running'

/** Long work of one kind: start it, see how far it has come twice a second, cancel it, and have its answer. */
export function useWork<K extends WorkKind>(kind: K, { office, id, keep }: Place): WorkHandle<K> {
  const [heard, setHeard] = useState<JobOf<K> | null>(null)
  const looked = useJob({ office, id, isOver: heard?.id === id && !isUnderWay(heard) }, setHeard)
  const [starting, cancelling] = [useCommand('start-work'), useCommand('cancel-work')]
  const job = heard?.id === id ? heard : null

  const start = useCallback(
    async (question: Question<K>) => {
      // The compiler does not see that kind and question belong together where the kind is open.
      const outcome = await starting.run({ office }, { kind, question } as AskedWork)
      if (!outcome?.ok) return
      setHeard(outcome.answer as JobOf<K>)
      keep(outcome.answer.id)
    },
    [starting.run, office, kind, keep],
  )
  const cancel = useCallback(async () => {
    const outcome = id === null ? null : await cancelling.run({ office, job: id }, null)
    if (outcome?.ok) setHeard(outcome.answer as JobOf<K>)
  }, [cancelling.run, office, id])

  return {
    job,
    pending: starting.pending || (id !== null && job === null && looked === null),
    refusal: starting.refusal ?? cancelling.refusal ?? looked,
    start: (question) => void start(question),
    cancel: () => void cancel(),
  }
}

type Looked = Readonly<{ office: string; id: string | null; isOver: boolean }>

/** Looks at a job until it is over; each look begins a while after the last was answered. Tells why it could not be seen. */
function useJob<K extends WorkKind>({ office, id, isOver }: Looked, onHeard: (job: JobOf<K>) => void): Trouble | null {
  const screen = useScreen()
  const lookAgain = useLookAgain()
  const send = useMemo(() => createSend(screen, USUAL_PATIENCE), [screen])
  const [trouble, setTrouble] = useState<Trouble | null>(null)

  useEffect(() => {
    setTrouble(null)
    if (id === null || isOver) return
    let timer: ReturnType<typeof setTimeout> | null = null
    let current = true
    async function look(job: string): Promise<void> {
      const outcome = await send('read-work', { office, job }, null)
      if (!current) return
      if (outcome.ok) {
        setTrouble(null)
        onHeard(outcome.answer as JobOf<K>)
      } else {
        setTrouble(outcome.refusal)
        if (isOfIdentity(outcome.refusal)) lookAgain()
        if (outcome.refusal.code !== 'unreachable') return
      }
      timer = setTimeout(() => void look(job), LOOK_EVERY_MS)
    }
    void look(id)
    return () => {
      current = false
      if (timer) clearTimeout(timer)
    }
  }, [send, lookAgain, office, id, isOver, onHeard])

  return trouble
}
