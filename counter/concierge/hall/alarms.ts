import type { ServiceId } from '#contract/primitives.ts'
import type { Alarm } from '#contract/views/staff.ts'

export type HelpAlarm = Extract<Alarm, { kind: 'help' }>
export type DeviceAlarm = Extract<Alarm, { kind: 'display' | 'kiosk' }>

/** Somebody at a kiosk waits for the concierge. */
export const helpAsked = (alarms: readonly Alarm[]): readonly HelpAlarm[] =>
  alarms.filter(({ kind }) => kind === 'help') as HelpAlarm[]

/** What the hall does not see or hear, and kiosks that give no numbers. */
export const devicesAmiss = (alarms: readonly Alarm[]): readonly DeviceAlarm[] =>
  alarms.filter(({ kind }) => kind === 'display' || kind === 'kiosk') as DeviceAlarm[]

/** Whether a line is past the office's people or wait. Counters are the floor's matter. */
export const isPastLimit = (alarms: readonly Alarm[], service: ServiceId): boolean =>
  alarms.some((alarm) => (alarm.kind === 'people' || alarm.kind === 'wait') && alarm.service === service)
