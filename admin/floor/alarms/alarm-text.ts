import { clockText, durationText } from '#client/time-text.ts'
import { alarmWords } from '#client/words/floor.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { Alarm, FloorView } from '#contract/views/staff.ts'
import type { Language } from '#contract/words.ts'
import { breakWords } from '../counters/presence.ts'
import { labelOf } from './mend.ts'

/** The floor as it is read: in which language and when. */
export type Reading = Readonly<{ view: FloorView; language: Language; now: Instant }>

type AlarmOf<K extends Alarm['kind']> = Extract<Alarm, { kind: K }>

const serviceIn = ({ view, language }: Reading, id: string): string => {
  const line = view.lines.find((each) => each.id === id)
  return line ? localText(line.name, language) : id
}

function breakText({ counter: id, until: due }: AlarmOf<'break-over'>, { view, language, now }: Reading): string {
  const counter = view.counters.find((each) => each.id === id)
  const words = {
    label: labelOf(view, id),
    reason: wordsIn(language, breakWords(counter?.pause?.reason ?? null)),
    until: clockText(due, view.timeZone, language),
    late: durationText(now - due, language),
  }
  const clerk = counter?.clerk?.name ?? null
  return clerk === null
    ? wordsIn(language, alarmWords.breakOver, words)
    : wordsIn(language, alarmWords.breakOverBy, { ...words, clerk })
}

const DISPLAY_WORDS = {
  gone: alarmWords.displayGone,
  silent: alarmWords.displaySilent,
  behind: alarmWords.displayBehind,
} as const

/** A warning as a sentence (F4). */
export function alarmText(alarm: Alarm, reading: Reading): string {
  const { view, language, now } = reading
  const time = (at: Instant): string => clockText(at, view.timeZone, language)
  switch (alarm.kind) {
    case 'help': {
      const words = alarm.asked.about === 'slip' ? alarmWords.slip : alarmWords.help
      return wordsIn(language, words, { kiosk: alarm.asked.label, time: time(alarm.asked.at) })
    }
    case 'people':
      return wordsIn(language, alarmWords.people, { ...alarm, service: serviceIn(reading, alarm.service) })
    case 'wait':
      return wordsIn(language, alarmWords.wait, {
        service: serviceIn(reading, alarm.service),
        number: view.lines.find(({ id }) => id === alarm.service)?.first ?? '',
        waited: durationText(now - alarm.since, language),
        limit: alarm.limitMinutes,
      })
    case 'idle':
      return wordsIn(language, alarmWords.idle, {
        label: labelOf(view, alarm.counter),
        idle: durationText(now - alarm.since, language),
      })
    case 'break-over':
      return breakText(alarm, reading)
    case 'display':
      return wordsIn(language, DISPLAY_WORDS[alarm.trouble], { device: alarm.label })
    case 'kiosk':
      return wordsIn(language, alarmWords.kiosk, { device: alarm.label, time: time(alarm.since) })
    default:
      return alarm satisfies never
  }
}
