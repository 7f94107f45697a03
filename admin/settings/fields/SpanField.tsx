import { settingFieldWords } from '#client/words/setting-parts.ts'
import type { WallTime } from '#contract/primitives.ts'
import { at, type Part } from '../form/part.ts'
import { TimeField } from './TypedField.tsx'

/** From one time of the day to another. */
export const SpanField = ({ part }: Readonly<{ part: Part<{ from: WallTime; to: WallTime }> }>) => (
  <div className="setting-row">
    <TimeField part={at(part, 'from')} label={settingFieldWords.from} />
    <TimeField part={at(part, 'to')} label={settingFieldWords.to} />
  </div>
)
