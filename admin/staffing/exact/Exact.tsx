import './Exact.css'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useWork } from '#client/use-work.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import type { DayOrWeekday } from '#contract/day-or-weekday.ts'
import type { JobState } from '#contract/work.ts'
import { oneDecimal } from '../figures.ts'
import { Advice } from './Advice.tsx'

type Props = Readonly<{
  place: Readonly<{ office: string; id: string | null; keep: (id: string) => void }>
  on: DayOrWeekday
  timeZone: string
}>

/** The advice that takes the server a while: one button, how far it is, and which counters to open. */
export function Exact({ place, on, timeZone }: Props) {
  const { language, say } = useLanguage()
  const { job, pending, refusal, start, cancel } = useWork('staffing', place)
  const state = job?.state ?? null
  const isUnderWay = state?.is === 'waiting' || state?.is === 'running'
  return (
    <section className="admin-panel exact">
      <h2>{say(words.exact)}</h2>
      {refusal && <Banner kind="warning" title={troubleText(refusal, language)} />}
      {state?.is === 'failed' ? <Banner kind="error" title={say(words.failed)} /> : null}
      {state?.is === 'cancelled' ? <p role="status">{say(words.cancelled)}</p> : null}
      {state?.is === 'done' ? (
        <Advice advice={state.answer} timeZone={timeZone} />
      ) : (
        <>
          <p className="exact-why">{say(words.exactWhy)}</p>
          {isUnderWay ? (
            <Going state={state} onCancel={cancel} />
          ) : (
            <Button className="exact-start" pending={pending} onClick={() => start({ on })}>
              {say(state === null ? words.start : words.again)}
            </Button>
          )}
        </>
      )}
    </section>
  )
}

type Under = Extract<JobState<'staffing'>, { is: 'waiting' | 'running' }>

function Going({ state, onCancel }: Readonly<{ state: Under; onCancel: () => void }>) {
  const { language, say } = useLanguage()
  const progress = state.is === 'running' ? state.progress : null
  return (
    <div className="exact-going" data-testid="staffing-progress">
      <progress aria-label={say(words.progress)} max={1} {...(progress ? { value: progress.done } : {})} />
      <p>
        {state.is === 'waiting'
          ? say(words.waiting, { n: state.ahead })
          : progress
            ? say(words.running, { hours: oneDecimal(progress.counterHours, language), n: progress.rostersTried })
            : say(words.begun)}
      </p>
      <Button look="outline" onClick={onCancel}>
        {say(words.cancel)}
      </Button>
    </div>
  )
}
