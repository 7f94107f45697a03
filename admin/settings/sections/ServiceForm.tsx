import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { capWords, settingHintWords as hints, settingPartWords as names, settingFieldWords } from '#client/words/setting-parts.ts'
import { settingFormWords as words } from '#client/words/settings.ts'
import type { ServiceSettings } from '#contract/settings.ts'
import { withoutService } from '#core/settings-withdrawal.ts'
import { givenName } from '../entry-text.ts'
import { Check, CheckField } from '../fields/CheckField.tsx'
import { ChoiceField } from '../fields/ChoiceField.tsx'
import { FieldGroup } from '../fields/FieldGroup.tsx'
import { LocalTextField, OptionalTextField } from '../fields/LocalTextField.tsx'
import { OptionalPart } from '../fields/OptionalPart.tsx'
import { PictureField } from '../fields/PictureField.tsx'
import { RangeField } from '../fields/RangeField.tsx'
import { ServicesField } from '../fields/ServicesField.tsx'
import { NumberField, TypedField } from '../fields/TypedField.tsx'
import { WeekField } from '../fields/WeekField.tsx'
import { percent } from '../form/notation.ts'
import { at, type Part, put } from '../form/part.ts'
import { Block } from './Block.tsx'
import { BookingFields, USUAL_BOOKING } from './BookingFields.tsx'
import { DeleteEntry } from './DeleteEntry.tsx'
import { EntryHeading } from './EntryHeading.tsx'
import type { SectionProps } from './section-props.ts'

const USUAL_CAP = { people: 100, per: 'day' } as const
const PER = [
  { value: 'day', name: capWords.day },
  { value: 'half-day', name: capWords['half-day'] },
] as const

type Props = SectionProps & Readonly<{ part: Part<ServiceSettings> }>

/** Everything about one service. */
export function ServiceForm({ part, root, open }: Props) {
  const { language, say } = useLanguage()
  const { id, name } = part.value
  const isServed = root.value.counters.some(({ ranks }) => ranks.some((rank) => rank.includes(id)))
  const close = () => open(null)
  const remove = () => {
    root.change((settings) => withoutService(settings, id))
    close()
  }
  return (
    <>
      <EntryHeading name={givenName(name, language)} back={words.backToServices} onBack={close} />
      {isServed || part.value.closed ? null : <Banner kind="warning" title={say(words.noCounter)} />}
      <Block heading={words.words}>
        <LocalTextField part={at(part, 'name')} label={names['services.name']} kana kanaHint={hints.kana} />
        <OptionalTextField part={at(part, 'hint')} label={names['services.hint']} hint={hints.hint} long />
        <PictureField part={at(part, 'pictogram')} label={names['services.pictogram']} />
      </Block>
      <Block heading={words.numbering}>
        <RangeField part={at(part, 'numbers')} />
      </Block>
      <Accepting part={part} root={root} />
      <Block heading={words.course}>
        <NumberField part={at(part, 'minutes')} label={names['services.minutes']} hint={hints.minutes} />
        <CheckField part={at(part, 'delivery')} label={names['services.delivery']} hint={hints.delivery} />
        <OptionalPart part={at(part, 'target')} usual={root.value.target} label={words.ownTarget} hint={hints.ownTarget}>
          {(target) => (
            <div className="setting-row">
              <NumberField part={at(target, 'minutes')} label={names['target.minutes']} />
              <TypedField look="short" part={at(target, 'share')} notation={percent} label={names['target.share']} />
            </div>
          )}
        </OptionalPart>
        <ServicesField part={at(part, 'after')} label={names['services.after']} hint={hints.after} taken={[id]} />
      </Block>
      <DeleteEntry
        act={say(words.deleteService)}
        ask={say(words.deleteServiceAsk, { name: givenName(name, language) })}
        instead={
          part.value.closed ? null : (
            <Button look="outline" onClick={() => put(at(part, 'closed'), true)}>
              {say(words.closeOnly)}
            </Button>
          )
        }
        onDelete={remove}
      />
    </>
  )
}

/** When tickets are given: at all, at which hours, to how many, and at booked times. */
function Accepting({ part, root }: Pick<Props, 'part' | 'root'>) {
  const closed = at(part, 'closed')
  return (
    <Block heading={words.accepting}>
      <FieldGroup part={closed}>
        <Check label={words.offered} hint={hints.closed} checked={!closed.value} onCheck={(offered) => put(closed, !offered)} />
      </FieldGroup>
      <OptionalPart part={at(part, 'hours')} usual={root.value.hours} label={words.ownHours} hint={hints.ownHours}>
        {(hours) => <WeekField part={hours} />}
      </OptionalPart>
      <OptionalPart part={at(part, 'cap')} usual={USUAL_CAP} label={words.capped}>
        {(cap) => (
          <div className="setting-row">
            <ChoiceField part={at(cap, 'per')} label={settingFieldWords.per} choices={PER} />
            <NumberField part={at(cap, 'people')} label={settingFieldWords.people} />
          </div>
        )}
      </OptionalPart>
      <CheckField part={at(part, 'stopsWhenFull')} label={names['services.stopsWhenFull']} />
      <OptionalPart part={at(part, 'appointments')} usual={USUAL_BOOKING} label={words.bookable}>
        {(booking) => <BookingFields part={booking} />}
      </OptionalPart>
    </Block>
  )
}
