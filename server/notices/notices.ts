import type { Logger } from 'pino'
import { refuse } from '#contract/refusals.ts'
import { type DueNotice, noticeReader } from '#core/notices.ts'
import type { Clock } from '../clock.ts'
import type { Channel, NoticeSettings, NoticeStore, Notices, OutboxRow, Subscription } from '../notice-ports.ts'
import type { OfficeWriter } from '../office.ts'
import { newToken } from '../opaque-token.ts'
import { createDelivery } from './delivery.ts'
import { type LineEvent, lineEvents } from './line.ts'
import { messageOf } from './message.ts'
import { codeIn, keptLineUser, keptTarget, lineAddress, newCode } from './target.ts'

const MOST_PER_TICKET = 4

/** A change is looked at within this, and what the time alone brings near within a second. */
const BEAT_MS = 200
const BEATS_A_SECOND = 5

type Parts = Readonly<{
  settings: NoticeSettings
  channels: readonly Channel[]
  pushKey: string | null
  store: NoticeStore
  offices: ReadonlyMap<string, OfficeWriter>
  publicUrl: () => string
  clock: Clock
  log: Logger
}>

/** Tells those who asked that their turn is near, called, ready or missed. */
export function createNotices({ settings, channels, pushKey, store, offices, publicUrl, clock, log }: Parts): Notices {
  const offered = channels.map(({ name }) => name)
  const changed = new Set<string>(offices.keys())
  const held: { beats: number; timer: NodeJS.Timeout | null } = { beats: 0, timer: null }

  const readers = new Map<string, { revision: number; read: ReturnType<typeof noticeReader> }>()

  /** The office as it stands, read once for each of its changes. */
  function readerOf(writer: OfficeWriter): ReturnType<typeof noticeReader> {
    const { office, now, revision } = writer.read()
    const known = readers.get(writer.id)
    if (known?.revision === revision) return known.read
    const read = noticeReader(office, now)
    readers.set(writer.id, { revision, read })
    return read
  }

  function messageFor({ subscription, occasion }: OutboxRow) {
    const writer = offices.get(subscription.office)
    const office = writer?.read().office
    if (!writer || office?.day !== subscription.day) return null
    const due = readerOf(writer)(subscription).find((one) => one.occasion === occasion)
    return due ? messageOf(office, subscription, due, publicUrl()) : null
  }

  const delivery = createDelivery({ store, channels, messageFor, clock, log })

  function note({ token }: Subscription, due: readonly DueNotice[], at: Parameters<NoticeStore['note']>[2]): void {
    const occasions = due.map(({ occasion }) => occasion)
    if (occasions.length > 0) store.note(token, occasions, at)
  }

  function look(writer: OfficeWriter): void {
    const watched = store.watched(writer.id)
    if (watched.length === 0) return
    const read = readerOf(writer)
    store.together(() => {
      for (const subscription of watched) note(subscription, read(subscription), { due: clock.now() })
    })
  }

  const wipe = (): void =>
    store.keepOnly(
      channels.length === 0 ? [] : [...offices.values()].map(({ id, read }) => ({ office: id, day: read().office.day })),
    )

  function beat(): void {
    held.beats += 1
    const all = held.beats % BEATS_A_SECOND === 0
    if (all) wipe()
    for (const writer of offices.values()) if (all || changed.has(writer.id)) look(writer)
    changed.clear()
    delivery.pump()
  }

  /** What is so at this moment is on the visitor's screen: it is not told. */
  function noteKnown(subscription: Subscription): void {
    const writer = offices.get(subscription.office)
    if (!writer) return
    note(subscription, readerOf(writer)(subscription), 'known')
  }

  const ask: Notices['ask'] = ({ office, number }, { target, before, language }) => {
    const writer = offices.get(office)
    if (!writer || !offered.includes(target.channel)) return { ok: false, refusal: refuse('not-offered') }
    const kept = keptTarget(target, { mayPushInside: settings.mayPushInside === true })
    if (kept === null) return { ok: false, refusal: refuse('address-refused') }
    const code = kept.address === null ? newCode() : null
    const { day } = writer.read().office
    const asked = { token: newToken(), office, day, number, channel: target.channel, before, language }
    const token = store.add({ ...asked, ...kept, code }, MOST_PER_TICKET)
    if (token === null) return { ok: false, refusal: refuse('too-many-notices') }
    noteKnown({ ...asked, token })
    const link = code === null ? null : lineAddress(settings.line?.basicId ?? '', code, language)
    return { ok: true, answer: { token, state: store.stateOf(token), writeTo: link } }
  }

  function hear(event: LineEvent): void {
    const kept = keptLineUser(event.user)
    if (event.kind === 'left') {
      store.removeAddress('line', kept.key)
      return
    }
    const confirmed = store.confirm(codeIn(event.text), kept)
    if (confirmed) noteKnown(confirmed)
  }

  store.recover(channels.filter(({ repeatable }) => repeatable).map(({ name }) => name))
  wipe()
  if (channels.length > 0) held.timer = setInterval(beat, BEAT_MS)

  return {
    offer: { channels: offered, pushKey },
    ask,
    stateOf: store.stateOf,
    stop: store.remove,
    hearLine: (body, signature) => {
      const events = settings.line && lineEvents(body, { secret: settings.line.secret, signature })
      for (const event of events ?? []) hear(event)
      return events !== null
    },
    officeChanged: (office) => void changed.add(office),
    close: async () => {
      if (held.timer) clearInterval(held.timer)
      await delivery.stop()
    },
  }
}
