import { channelWords, settingFieldWords as names } from '#client/words/setting-parts.ts'
import type { WallTime } from '#contract/primitives.ts'
import type { AppointmentSettings } from '#contract/settings.ts'
import { ChecksField } from '../fields/CheckField.tsx'
import { NumberField, TimeField } from '../fields/TypedField.tsx'
import { at, type Part } from '../form/part.ts'

export const USUAL_BOOKING: AppointmentSettings = {
  slotMinutes: 30,
  perSlot: 2,
  from: '09:00' as WallTime,
  to: '16:00' as WallTime,
  daysAhead: 14,
  graceMinutes: 10,
  channels: ['staff'],
}

/** Which times can be booked, by whom, and how far ahead. */
export const BookingFields = ({ part }: Readonly<{ part: Part<AppointmentSettings> }>) => (
  <>
    <div className="setting-row">
      <TimeField part={at(part, 'from')} label={names.from} />
      <TimeField part={at(part, 'to')} label={names.to} />
      <NumberField part={at(part, 'slotMinutes')} label={names.slotMinutes} />
      <NumberField part={at(part, 'perSlot')} label={names.perSlot} />
    </div>
    <div className="setting-row">
      <NumberField part={at(part, 'daysAhead')} label={names.daysAhead} />
      <NumberField part={at(part, 'graceMinutes')} label={names.graceMinutes} />
    </div>
    <ChecksField part={at(part, 'channels')} label={names.channels} names={channelWords} />
  </>
)
