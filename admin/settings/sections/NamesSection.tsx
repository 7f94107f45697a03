import { settingPartWords as names, settingHintWords } from '#client/words/setting-parts.ts'
import { settingFormWords } from '#client/words/settings.ts'
import { CheckField } from '../fields/CheckField.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { NumberField } from '../fields/TypedField.tsx'
import { at } from '../form/part.ts'
import { Block } from './Block.tsx'
import type { SectionProps } from './section-props.ts'

/** What the office and its section are called. */
export const NamesSection = ({ root }: SectionProps) => (
  <>
    <Block heading={settingFormWords.names}>
      <LocalTextField part={at(root, 'name')} label={names.name} kana />
      <LocalTextField part={at(root, 'section')} label={names.section} />
    </Block>
    <Block heading={settingFormWords.inTheCity}>
      <NumberField part={at(root, 'order')} label={names.order} />
      <CheckField part={at(root, 'example')} label={names.example} hint={settingHintWords.example} />
    </Block>
  </>
)
