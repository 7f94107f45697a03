import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { panelWords as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import { Chooser, ChooserField } from '../choosing/Chooser.tsx'
import { serviceChoices } from '../choosing/choices.ts'
import { useChooser } from '../choosing/use-chooser.ts'
import { isOpen } from '../visitor/told.ts'
import { KeyChoices } from './KeyChoices.tsx'
import { Panel } from './Panel.tsx'
import type { PanelProps } from './panel-props.ts'

const AFTER_KEY = '0'

/** One errand more on the same number; it can be made to come after the one that is meant. */
export function AddErrand({ view, meant: { ticket, errand }, onDeed, onClose }: PanelProps) {
  const { language, say } = useLanguage()
  const [isAfter, setAfter] = useState(false)
  const { number } = ticket
  const chooser = useChooser(serviceChoices(view, ticket, language), ({ id }) =>
    onDeed({ type: 'add-errand', number, service: id, after: isAfter ? errand.service : null }),
  )
  const turn = () => setAfter(!isAfter)
  const onKey = (key: string): boolean => {
    if (key !== AFTER_KEY) return chooser.onKey(key)
    turn()
    return true
  }
  return (
    <Panel
      act="add-errand"
      title={say(words.addErrand, { number })}
      ownKey={null}
      confirm={null}
      onKey={onKey}
      onClose={onClose}
      tools={<ChooserField chooser={chooser} hint={say(words.narrow)} />}
    >
      <Chooser chooser={chooser} nothing={say(words.noService)} />
      {isOpen(errand) && (
        <KeyChoices
          legend={say(words.addErrand, { number })}
          columns={1}
          choices={[
            {
              id: 'after',
              label: say(words.afterThis, { name: localText(errand.name, language) }),
              key: AFTER_KEY,
              chosen: isAfter,
              choose: turn,
            },
          ]}
        />
      )}
    </Panel>
  )
}
