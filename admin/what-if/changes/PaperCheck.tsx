import { Field } from '#client/components/Field.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import type { Wording } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { WhatIfBase, WhatIfChanges } from '#contract/what-if.ts'
import type { Change } from '../draft.ts'

type Check = NonNullable<WhatIfChanges['paperCheck']>
type Props = Readonly<{ base: WhatIfBase; changes: WhatIfChanges; onChange: (change: Change) => void }>

/** Assumed until an office has tried it: a look takes a minute and a half, saves a seventh at the counter, and a few need no counter. */
const ASSUMED = { minutes: 1.5, shortensBy: 0.15, sendsHome: 0.05 }

/** A desk that looks through papers first, in certain hours, and what is assumed of it. */
export function PaperCheck({ base, changes: { paperCheck }, onChange }: Props) {
  const { say } = useLanguage()
  const set = (check: Check | null) => onChange((before) => ({ ...before, paperCheck: check }))
  const { from, to } = base.opening
  return (
    <>
      <label className="what-if-choice">
        <input
          type="checkbox"
          checked={paperCheck !== null}
          onChange={({ target }) => set(target.checked ? { from, to, ...ASSUMED } : null)}
        />
        {say(words.check)}
      </label>
      {paperCheck && (
        <>
          <div className="what-if-check" data-testid="what-if-check">
            <TimeField
              label={words.checkFrom}
              at={paperCheck.from}
              times={base.halfHours.map((halfHour) => halfHour.from)}
              timeZone={base.timeZone}
              onChange={(at) => set({ ...paperCheck, from: at, to: at < paperCheck.to ? paperCheck.to : to })}
            />
            <TimeField
              label={words.checkTo}
              at={paperCheck.to}
              times={base.halfHours.map((halfHour) => halfHour.to).filter((at) => at > paperCheck.from)}
              timeZone={base.timeZone}
              onChange={(at) => set({ ...paperCheck, to: at })}
            />
            <NumberField
              label={words.checkMinutes}
              value={paperCheck.minutes}
              limits={{ min: 0.5, max: 10, step: 0.5 }}
              onChange={(minutes) => set({ ...paperCheck, minutes })}
            />
            <NumberField
              label={words.checkShorter}
              value={Math.round(paperCheck.shortensBy * 100)}
              limits={{ min: 0, max: 90, step: 5 }}
              onChange={(percent) => set({ ...paperCheck, shortensBy: percent / 100 })}
            />
            <NumberField
              label={words.checkHome}
              value={Math.round(paperCheck.sendsHome * 100)}
              limits={{ min: 0, max: 90, step: 1 }}
              onChange={(percent) => set({ ...paperCheck, sendsHome: percent / 100 })}
            />
          </div>
          <p className="what-if-hint">{say(words.checkAssumed)}</p>
        </>
      )}
    </>
  )
}

type TimeProps = Readonly<{
  label: Wording
  at: Instant
  times: readonly Instant[]
  timeZone: string
  onChange: (at: Instant) => void
}>

function TimeField({ label, at, times, timeZone, onChange }: TimeProps) {
  const { language, say } = useLanguage()
  return (
    <Field label={say(label)}>
      {(control) => (
        <select {...control} value={at} onChange={({ target }) => onChange(Number(target.value) as Instant)}>
          {times.map((time) => (
            <option key={time} value={time}>
              {clockText(time, timeZone, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type NumberProps = Readonly<{
  label: Wording
  value: number
  limits: Readonly<{ min: number; max: number; step: number }>
  onChange: (value: number) => void
}>

function NumberField({ label, value, limits, onChange }: NumberProps) {
  const { say } = useLanguage()
  return (
    <Field label={say(label)}>
      {(control) => (
        <input
          {...control}
          type="number"
          inputMode="decimal"
          {...limits}
          value={value}
          onChange={({ target }) => {
            const typed = target.valueAsNumber
            if (limits.min <= typed && typed <= limits.max) onChange(typed)
          }}
        />
      )}
    </Field>
  )
}
