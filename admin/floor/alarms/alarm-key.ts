import type { Alarm } from '#contract/views/staff.ts'

/** What a warning is about: it stays the same warning while its figures move. */
export function alarmKey(alarm: Alarm): string {
  switch (alarm.kind) {
    case 'people':
    case 'wait':
      return `${alarm.kind} ${alarm.service}`
    case 'idle':
    case 'break-over':
      return `${alarm.kind} ${alarm.counter}`
    case 'help':
      return `${alarm.kind} ${alarm.asked.device}`
    case 'display':
    case 'kiosk':
      return `${alarm.kind} ${alarm.device}`
    default:
      return alarm satisfies never
  }
}
