import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { cancelReasonWords, panelWords as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import { CANCEL_REASONS } from '#contract/words.ts'
import { DIGITS, SIDE_KEYS } from '../desk/keys.ts'
import { isOpen } from '../visitor/told.ts'
import { chooseByKey, KeyChoices } from './KeyChoices.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'
import { useChosen } from './use-chosen.ts'

/** The whole visit, or one errand of it, with why. */
export function Cancel({ meant: { ticket }, pending, onDeed, onClose }: PanelProps) {
  const { language, say } = useLanguage()
  const [service, setService] = useState<string | null>(null)
  const [reason, reasons] = useChosen(null, {
    options: CANCEL_REASONS,
    firstKey: '1',
    labelOf: (one) => say(cancelReasonWords[one]),
  })
  const { number } = ticket
  const open = ticket.errands.filter(isOpen)
  const whole = { id: null, label: say(words.wholeVisit) }
  const scopes = [whole, ...open.map((errand) => ({ id: errand.service, label: localText(errand.name, language) }))].map(
    ({ id, label }, place) => ({
      id: id ?? 'all',
      label,
      key: DIGITS[DIGITS.indexOf('6') + place] ?? null,
      chosen: id === service,
      choose: () => setService(id),
    }),
  )
  return (
    <Panel
      act="cancel"
      title={say(words.cancel, { number })}
      ownKey={SIDE_KEYS.cancel}
      confirm={{
        label: say(words.cancelAct),
        pending: pending?.type === 'cancel',
        run: () => onDeed({ type: 'cancel', number, service, reason }),
      }}
      onKey={(key) => chooseByKey([...reasons, ...(open.length > 1 ? scopes : [])], key)}
      onClose={onClose}
    >
      <KeyChoices legend={say(words.reason)} columns={3} choices={reasons} />
      {open.length > 1 && <KeyChoices legend={say(words.cancelScope)} columns={3} choices={scopes} />}
    </Panel>
  )
}
