import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { languageWords, needWords, panelWords as words } from '#client/words/counter.ts'
import { LANGUAGES, type Language, NEEDS, type Need } from '#contract/words.ts'
import { DIGITS, SIDE_KEYS } from '../desk/keys.ts'
import { chooseByKey, KeyChoices } from './KeyChoices.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'

/** What colleagues should know before they speak: needs, and the language. Never a diagnosis. */
export function Note({ meant: { ticket }, pending, onDeed, onClose }: PanelProps) {
  const { say } = useLanguage()
  const [needs, setNeeds] = useState<readonly Need[]>(ticket.needs)
  const [language, setLanguage] = useState<Language>(ticket.language)
  const { number } = ticket
  const needChoices = NEEDS.map((need, place) => ({
    id: need,
    label: say(needWords[need]),
    key: DIGITS[place] ?? null,
    chosen: needs.includes(need),
    choose: () => setNeeds(NEEDS.filter((one) => (one === need) !== needs.includes(one))),
  }))
  const languageChoices = LANGUAGES.map((one, place) => ({
    id: one,
    label: say(languageWords[one]),
    key: DIGITS[DIGITS.indexOf('6') + place] ?? null,
    chosen: one === language,
    choose: () => setLanguage(one),
  }))
  return (
    <Panel
      act="note"
      title={say(words.note, { number })}
      ownKey={SIDE_KEYS.note}
      confirm={{
        label: say(words.noteAct),
        pending: pending?.type === 'note',
        run: () => onDeed({ type: 'note', number, needs, language }),
      }}
      onKey={(key) => chooseByKey([...needChoices, ...languageChoices], key)}
      onClose={onClose}
    >
      <KeyChoices legend={say(words.needs)} columns={3} choices={needChoices} />
      <KeyChoices legend={say(words.language)} columns={3} choices={languageChoices} />
    </Panel>
  )
}
