import { useLanguage } from '#client/LanguageProvider.tsx'
import { priorityReasonWords, panelWords as words } from '#client/words/counter.ts'
import { PRIORITY_REASONS, type PriorityReason } from '#contract/words.ts'
import { isSameDeed } from '../deeds/deed.ts'
import { DIGITS } from '../desk/keys.ts'
import { chooseByKey, KeyChoices } from './KeyChoices.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'

/** Why a visitor goes before others: the reason is the act. What was given can be taken back. */
export function Priority({ meant: { ticket }, pending, onDeed, onClose }: PanelProps) {
  const { say } = useLanguage()
  const { number, priority, reason } = ticket
  const isGiven = priority === 'priority'
  const give = (why: PriorityReason | null) => onDeed({ type: 'prioritise', number, reason: why })
  const choices = PRIORITY_REASONS.map((one, place) => ({
    id: one,
    label: say(priorityReasonWords[one]),
    key: DIGITS[place] ?? null,
    chosen: isGiven && one === reason,
    choose: () => give(one),
  }))
  const why = say(priorityReasonWords[reason ?? 'staff-decision'])
  return (
    <Panel
      act="priority"
      title={isGiven ? say(words.hasPriority, { number, reason: why }) : say(words.priority, { number })}
      ownKey={null}
      confirm={
        isGiven
          ? {
              label: say(words.takeBack),
              pending: isSameDeed(pending, { type: 'prioritise', number, reason: null }),
              run: () => give(null),
            }
          : null
      }
      onKey={(key) => chooseByKey(choices, key)}
      onClose={onClose}
    >
      <KeyChoices legend={say(words.reason)} columns={3} choices={choices} />
    </Panel>
  )
}
