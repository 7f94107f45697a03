import { settingHintWords as hints, settingPartWords as names } from '#client/words/setting-parts.ts'
import { settingFormWords } from '#client/words/settings.ts'
import type { NumberRange } from '#contract/settings.ts'
import { OptionalPart } from '../fields/OptionalPart.tsx'
import { RangeField } from '../fields/RangeField.tsx'
import { NumberField, NumberOrNoneField, TypedField } from '../fields/TypedField.tsx'
import { percent } from '../form/notation.ts'
import { at } from '../form/part.ts'
import { LampLimits } from '../preview/LampLimits.tsx'
import { Block } from './Block.tsx'
import type { SectionProps } from './section-props.ts'

const USUAL_ROLL: NumberRange = { prefix: 'R', from: 1, to: 999 }

/** Who is called next, when somebody is warned, and what counts as a long wait. */
export function RulesSection({ root }: SectionProps) {
  const [priority, absence, alarms, target, lamp] = [
    at(root, 'priority'),
    at(root, 'absence'),
    at(root, 'alarms'),
    at(root, 'target'),
    at(root, 'lamp'),
  ]
  return (
    <>
      <Block heading={settingFormWords.priority}>
        <NumberField part={at(priority, 'interleave')} label={names['priority.interleave']} hint={hints.interleave} />
        <NumberField
          part={at(priority, 'overtakingLimit')}
          label={names['priority.overtakingLimit']}
          hint={hints.overtakingLimit}
        />
      </Block>
      <Block heading={settingFormWords.absence} hint={hints.absence}>
        <div className="setting-row">
          <NumberField part={at(absence, 'times')} label={names['absence.times']} hint={hints.times} />
          <NumberOrNoneField part={at(absence, 'afterCalls')} label={names['absence.afterCalls']} hint={hints.emptyNoReturn} />
          <NumberOrNoneField
            part={at(absence, 'afterMinutes')}
            label={names['absence.afterMinutes']}
            hint={hints.emptyNoReturn}
          />
        </div>
      </Block>
      <Block heading={settingFormWords.alarms} hint={hints.alarms}>
        <div className="setting-row">
          <NumberOrNoneField part={at(alarms, 'people')} label={names['alarms.people']} hint={hints.emptyNoAlarm} />
          <NumberOrNoneField part={at(alarms, 'waitMinutes')} label={names['alarms.waitMinutes']} hint={hints.emptyNoAlarm} />
          <NumberOrNoneField part={at(alarms, 'idleMinutes')} label={names['alarms.idleMinutes']} hint={hints.emptyNoAlarm} />
        </div>
      </Block>
      <Block heading={settingFormWords.target}>
        <div className="setting-row">
          <NumberField part={at(target, 'minutes')} label={names['target.minutes']} />
          <TypedField look="short" part={at(target, 'share')} notation={percent} label={names['target.share']} />
        </div>
        <NumberField part={at(root, 'longWaitMinutes')} label={names.longWaitMinutes} hint={hints.longWait} />
      </Block>
      <Block heading={settingFormWords.lamp} hint={hints.lamp}>
        <div className="setting-row">
          <NumberField part={at(lamp, 'free')} label={names['lamp.free']} />
          <NumberField part={at(lamp, 'busy')} label={names['lamp.busy']} />
        </div>
        <LampLimits lamp={lamp.value} />
      </Block>
      <Block heading={names.paperRoll} hint={hints.paperRoll}>
        <OptionalPart part={at(root, 'paperRoll')} usual={USUAL_ROLL} label={settingFormWords.usesRoll}>
          {(roll) => <RangeField part={roll} />}
        </OptionalPart>
      </Block>
    </>
  )
}
