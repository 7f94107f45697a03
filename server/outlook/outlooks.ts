import type { OutlookView } from '#contract/outlook.ts'
import type { Subject } from '#core/outlook/subject.ts'
import { outlookView, type Taught } from '#core/views/outlook.ts'
import { isHoliday } from '../holidays.ts'
import { type Prepared, prepare } from '../line-views.ts'
import type { OfficeWriter } from '../office.ts'
import { calendarOf, type Learned, learnOffice } from './learned.ts'

const MINUTE_MS = 60_000

/** The outlooks of all offices: learned once a day and office, told anew at most once a minute, the same for everyone. */
export type Outlooks = Readonly<{
  /** `null`: there is no such office, or it has no such service. */
  read: (office: string, subject: Subject) => Promise<Prepared<OutlookView> | null>
  /** What an office's closed days have taught. */
  learned: (writer: OfficeWriter) => Promise<Learned>
}>

type About = Readonly<{ subject: Subject; taught: Taught }>
/** What is learned stands for a business day under the same settings. */
function lessonOf(writer: OfficeWriter): string {
  const { day, version } = writer.read().office
  return `${day} ${version}`
}

type Kept<T> = Readonly<{ key: string; value: T }>

/** Waits on the first ask of a day until the office's days have been read; after that an answer is at hand. */
export function createOutlooks(offices: ReadonlyMap<string, OfficeWriter>): Outlooks {
  const lessons = new Map<string, Kept<Promise<Learned>>>()
  const views = new Map<string, Kept<Prepared<OutlookView>>>()
  /** One office learns at a time, so that two hold up a call no longer than one. */
  const turn: { last: Promise<unknown> } = { last: Promise.resolve() }

  function learned(writer: OfficeWriter): Promise<Learned> {
    const key = lessonOf(writer)
    const known = lessons.get(writer.id)
    if (known?.key === key) return known.value
    const value = turn.last.then(() => learnOffice(writer))
    turn.last = value.catch(() => lessons.delete(writer.id))
    lessons.set(writer.id, { key, value })
    return value
  }

  async function read(id: string, subject: Subject): Promise<Prepared<OutlookView> | null> {
    const writer = offices.get(id)
    if (!writer) return null
    const taught = (await learned(writer)).get(subject)
    return taught ? told(writer, { subject, taught }) : null
  }

  function told(writer: OfficeWriter, { subject, taught }: About): Prepared<OutlookView> {
    const { office, now, revision } = writer.read()
    const [place, key] = [`${writer.id} ${subject ?? ''}`, `${lessonOf(writer)} ${Math.floor(now / MINUTE_MS)}`]
    const known = views.get(place)
    if (known?.key === key) return known.value
    const grounds = { subject, taught, calendar: calendarOf(writer), isHoliday }
    const value = prepare(revision, outlookView(office, grounds, now))
    views.set(place, { key, value })
    return value
  }

  return { read, learned }
}
