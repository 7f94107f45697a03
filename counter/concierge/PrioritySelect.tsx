import './PrioritySelect.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords, reasonWords } from '#client/words/concierge.ts'
import type { PriorityReason } from '#contract/words.ts'
import { GIVEN_REASONS, type GivenReason } from './reasons.ts'

type Props = Readonly<{
  /** `null`: no priority. A booked time stands as it is until another reason is chosen. */
  reason: PriorityReason | null
  onReason: (reason: GivenReason | null) => void
}>

/** Whether the visitor goes first, and why: there is no priority without a reason. */
export function PrioritySelect({ reason, onReason }: Props) {
  const { say } = useLanguage()
  const offered: readonly PriorityReason[] = reason === 'appointment' ? [reason, ...GIVEN_REASONS] : GIVEN_REASONS
  return (
    <select
      className="priority-select"
      aria-label={say(hearWords.priority)}
      data-given={reason !== null}
      value={reason ?? ''}
      onChange={(event) => onReason(GIVEN_REASONS.find((one) => one === event.target.value) ?? null)}
    >
      <option value="">{say(hearWords.ordinary)}</option>
      {offered.map((one) => (
        <option key={one} value={one}>
          {say(hearWords.priorityFor, { reason: say(reasonWords[one]) })}
        </option>
      ))}
    </select>
  )
}
