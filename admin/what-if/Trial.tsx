import './Trial.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useWork } from '#client/use-work.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import type { JobState } from '#contract/work.ts'
import { Models } from './changes/Models.tsx'
import { RosterGrid } from './changes/RosterGrid.tsx'
import { Skills } from './changes/Skills.tsx'
import { type Change, countOf, NOTHING } from './draft.ts'
import { Result } from './result/Result.tsx'

type Props = Readonly<{ base: WhatIfBase; place: Readonly<{ office: string; id: string | null; keep: (id: string) => void }> }>

/** What to change, one button to try it, and what comes of it. A trial found again brings its changes back. */
export function Trial({ base, place }: Props) {
  const { language, say } = useLanguage()
  const { job, pending, refusal, start, cancel } = useWork('what-if', place)
  const [drafted, setDrafted] = useState<WhatIfChanges | null>(null)
  const tried = job?.question.on === base.on ? job.question.changes : null
  const changes = drafted ?? tried ?? NOTHING
  const change = (make: Change) => setDrafted(make(changes))
  const state = job?.state ?? null
  const isUnderWay = state?.is === 'waiting' || state?.is === 'running'
  return (
    <>
      <section className="admin-panel">
        <RosterGrid base={base} changes={changes} onChange={change} />
        <Skills base={base} changes={changes} onChange={change} />
        <Models base={base} changes={changes} onChange={change} />
        {refusal && <Banner kind="warning" title={troubleText(refusal, language)} />}
        {state?.is === 'failed' ? <Banner kind="error" title={say(words.failed)} /> : null}
        {state?.is === 'cancelled' ? <p role="status">{say(words.cancelled)}</p> : null}
        {isUnderWay ? (
          <Going state={state} onCancel={cancel} />
        ) : (
          <Go
            count={countOf(changes)}
            pending={pending}
            onStart={() => start({ on: base.on, changes })}
            onReset={() => setDrafted(NOTHING)}
          />
        )}
      </section>
      {state?.is === 'done' ? (
        <Result
          answer={state.answer}
          isStale={drafted !== null && JSON.stringify(drafted) !== JSON.stringify(state.answer.changes)}
        />
      ) : null}
    </>
  )
}

type GoProps = Readonly<{ count: number; pending: boolean; onStart: () => void; onReset: () => void }>

function Go({ count, pending, onStart, onReset }: GoProps) {
  const { say } = useLanguage()
  return (
    <div className="trial-go">
      <Button pending={pending} onClick={onStart}>
        {say(words.start)}
      </Button>
      {count === 0 ? null : (
        <Button look="outline" onClick={onReset}>
          {say(words.reset)}
        </Button>
      )}
      <p>{count === 0 ? say(words.nothing) : say(words.changed, { n: count })}</p>
    </div>
  )
}

type Under = Extract<JobState<'what-if'>, { is: 'waiting' | 'running' }>

function Going({ state, onCancel }: Readonly<{ state: Under; onCancel: () => void }>) {
  const { say } = useLanguage()
  const progress = state.is === 'running' ? state.progress : null
  return (
    <div className="trial-going" data-testid="what-if-progress">
      <progress aria-label={say(words.progress)} max={1} {...(progress ? { value: progress.done } : {})} />
      <p>
        {state.is === 'waiting'
          ? say(words.waits, { n: state.ahead })
          : progress
            ? say(words.running, { n: progress.runs + 1, of: progress.of })
            : say(words.begun)}
      </p>
      <Button look="outline" onClick={onCancel}>
        {say(words.cancel)}
      </Button>
    </div>
  )
}
