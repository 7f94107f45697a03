import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import type { IssuedTicket } from '#contract/answers.ts'
import type { AskNotices, NoticeTarget } from '#contract/notices.ts'
import type { Day, TicketNumber } from '#contract/primitives.ts'
import { instant } from '#core/time.ts'
import type { NewSubscription, NoticeSettings } from '#server/notice-ports.ts'
import { retryAfterMs } from '#server/notices/answers.ts'
import { waitMs } from '#server/notices/delivery.ts'
import { isOutside } from '#server/notices/inside.ts'
import { openDatabase } from '#server/sqlite/database.ts'
import { createNoticeStore } from '#server/sqlite/notices.ts'
import { freshDataDir, openHouse, type TestHouse, WARD } from './house-for-tests.ts'
import { LINE, lineWebhook, openLine, openMailServer } from './mail-and-line-for-tests.ts'
import { openPushService } from './push-service-for-tests.ts'

const DAY_MS = 24 * 3_600_000
const FROM = '待合 <machiai@city.example>'
const ADDRESS = 'hanako@example.jp'

type PushService = Awaited<ReturnType<typeof openPushService>>

const pushOnly: NoticeSettings = {
  push: { subject: 'mailto:it@city.example' },
  mail: null,
  line: null,
  mayPushInside: true,
}
const mailTo = (url: string): NoticeSettings => ({ push: null, line: null, mail: { url, from: FROM } })

type Asked = Pick<AskNotices, 'before' | 'language'>
const ON_CALL: Asked = { before: { by: 'call' }, language: 'ja' }

const askFor = ({ send }: TestHouse, { number, secret }: IssuedTicket, target: NoticeTarget, how: Asked = ON_CALL) =>
  send(`/offices/${WARD}/tickets/${number}/notices`, { body: { secret, target, ...how } })

const byPush = (service: PushService): NoticeTarget => ({ channel: 'push', push: service.subscribe() })
const byMail: NoticeTarget = { channel: 'mail', mail: ADDRESS }

/** Waits for the world: until so many have arrived. */
const arrived = (received: readonly unknown[], count: number) =>
  expect.poll(() => received.length, { timeout: 15_000, interval: 50 }).toBe(count)

/** The same while the house's clock runs on, a second at each look. */
const arrivedInTime = ({ clock }: TestHouse, received: readonly unknown[], count: number) =>
  expect
    .poll(
      () => {
        clock.advance(1000)
        return received.length
      },
      { timeout: 30_000, interval: 60 },
    )
    .toBe(count)

const startNext = async ({ act }: TestHouse) => {
  await act('1', 'start')
  await act('1', 'finish')
}

test('near, called, missed: each is pushed once, for the browser’s eyes only and signed by this server [J1, J3]', async () => {
  const push = await openPushService()
  const house = await openHouse({ notices: pushOnly })
  await house.act('1', 'open')
  const tickets = [await house.take(), await house.take(), await house.take(), await house.take()]
  const mine = tickets[3] as IssuedTicket
  const asked = await askFor(house, mine, byPush(push), { before: { by: 'people', people: 1 }, language: 'en' })
  expect([asked.status, asked.body.state]).toEqual([201, 'on'])
  for (const _ of [1, 2]) {
    await house.act('1', 'call-next')
    await startNext(house)
  }
  await arrived(push.received, 1)
  const [near] = push.received
  expect(near?.payload.title).toBe(`${mine.number}: your turn is near`)
  expect(near?.payload.body).toContain('Test Ward Office')
  expect(near?.payload.ticketUrl).not.toContain(mine.secret)
  expect(near?.headers).toMatchObject({ ttl: '300', urgency: 'high', 'content-encoding': 'aes128gcm' })
  const { pushKey } = (await house.send('/notices/channels')).body
  expect(near?.vapid).toMatchObject({ isSigned: true, aud: push.url, sub: 'mailto:it@city.example', key: pushKey })

  await house.act('1', 'call-next')
  await startNext(house)
  await house.act('1', 'call-next')
  await arrived(push.received, 2)
  await house.act('1', 'recall')
  await arrived(push.received, 3)
  await house.send(`/offices/${WARD}/tickets/${mine.number}/absent`, { as: house.token('clerk'), body: {} })
  await arrived(push.received, 4)
  expect(push.received.map(({ payload }) => payload.title.split(': ')[1])).toEqual([
    'your turn is near',
    'you are being called',
    'you are being called',
    'you were called and were not there',
  ])
  expect(new Set(push.received.map(({ headers }) => headers['topic'])).size).toBe(4)
})

test('what was so when somebody asked is not told; papers that are ready are [J1, J2]', async () => {
  const push = await openPushService()
  const house = await openHouse({ notices: pushOnly })
  await house.act('2', 'open')
  const ticket = await house.take(['jusho'])
  await house.act('2', 'call-next')
  await askFor(house, ticket, byPush(push), { before: { by: 'people', people: 3 }, language: 'ja' })
  await house.act('2', 'start')
  const clerk = { as: house.token('clerk'), body: {} }
  await house.send(`/offices/${WARD}/tickets/${ticket.number}/prepare`, clerk)
  await house.send(`/offices/${WARD}/tickets/${ticket.number}/ready`, clerk)
  await arrived(push.received, 1)
  expect(push.received[0]?.payload.title).toBe(`${ticket.number}番　書類ができました`)
})

test('each is delivered once across a restart: what was sent stays sent, what could not be sent is sent afterwards [J4]', async () => {
  const push = await openPushService()
  const mail = await openMailServer()
  const notices = { ...pushOnly, mail: { url: mail.url, from: FROM } }
  const dataDir = freshDataDir()
  const house = await openHouse({ dataDir, notices })
  await house.act('1', 'open')
  const ticket = await house.take()
  const address = byPush(push)
  await askFor(house, ticket, address)
  await askFor(house, ticket, byMail)
  mail.answer(...Array.from({ length: 20 }, () => 451))
  await house.act('1', 'call-next')
  await arrived(push.received, 1)
  const before = (await house.send('/notices/channels')).body
  await house.server.stop()
  mail.answerNothing()

  const again = await openHouse({ dataDir, notices, startMs: house.clock.now() + 60_000 })
  expect((await again.send('/notices/channels')).body).toEqual(before)
  await arrivedInTime(again, mail.received, 1)
  await again.act('1', 'recall')
  await arrived(push.received, 2)
  await arrived(mail.received, 2)
  expect(new Set(push.received.map(({ payload }) => payload.tag)).size).toBe(2)
  expect(new Set(mail.received.map(({ headers }) => /^Message-ID: .*$/im.exec(headers)?.[0])).size).toBe(2)
})

test('asking again for the same address is the same notices, so nobody is told twice [J4]', async () => {
  const push = await openPushService()
  const house = await openHouse({ notices: pushOnly })
  await house.act('1', 'open')
  const ticket = await house.take()
  const address = byPush(push)
  const tokens = [await askFor(house, ticket, address), await askFor(house, ticket, address)].map(({ body }) => body.token)
  expect(tokens[0]).toBe(tokens[1])
  await house.act('1', 'call-next')
  await arrived(push.received, 1)
  await house.act('1', 'recall')
  await arrived(push.received, 2)
})

test('after a crash an attempt is made again where the receiver makes one of two, and a mail is not [J4]', () => {
  const store = createNoticeStore(openDatabase(freshDataDir()))
  const subscription = (token: string, channel: 'push' | 'mail'): NewSubscription => ({
    ...{ token, channel, office: WARD, day: '2026-11-24' as Day, number: 'A001' as TicketNumber, key: token, code: null },
    ...{ address: 'somewhere', before: { by: 'call' }, language: 'ja' },
  })
  for (const channel of ['push', 'mail'] as const) {
    store.add(subscription(channel, channel), 4)
    store.note(channel, ['called/1'], { due: instant(0) })
    expect(store.takeDue(channel, instant(1), 10)).toHaveLength(1)
    expect(store.takeDue(channel, instant(1), 10)).toHaveLength(0)
  }
  store.recover(['push', 'line'])
  expect(store.takeDue('push', instant(1), 10)).toHaveLength(1)
  expect(store.takeDue('mail', instant(1), 10)).toHaveLength(0)
})

test('429 is obeyed to the second, 5xx is tried again, and a gone address ends its notices [J5]', async () => {
  const clocks: { now: () => number } = { now: Date.now }
  const push = await openPushService(() => clocks.now())
  const house = await openHouse({ notices: pushOnly })
  clocks.now = house.clock.now
  await house.act('1', 'open')
  const ticket = await house.take()
  const asked = await askFor(house, ticket, byPush(push))
  push.answer({ status: 429, headers: { 'Retry-After': '30' } }, { status: 503 }, { status: 502 })
  await house.act('1', 'call-next')
  await arrivedInTime(house, push.received, 4)
  const gaps = push.received.slice(1).map(({ atMs }, index) => atMs - (push.received[index]?.atMs ?? 0))
  expect(gaps[0]).toBeGreaterThanOrEqual(30_000)
  expect(gaps[1]).toBeGreaterThanOrEqual(2000)
  expect(gaps[2]).toBeGreaterThanOrEqual(4000)
  expect(new Set(push.received.map(({ payload }) => payload.tag)).size).toBe(1)

  push.answer({ status: 410 })
  await house.act('1', 'recall')
  await arrived(push.received, 5)
  const stateOf = async () => (await house.send('/notices/state', { body: { token: asked.body.token } })).body.state
  await expect.poll(stateOf).toBe('off')
})

test('waits double from a second to a minute, and are never shorter than what the receiver asks for [J5]', () => {
  expect([1, 2, 3, 6, 7, 20].map((attempts) => waitMs(attempts, null))).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000])
  expect(waitMs(1, 90_000)).toBe(90_000)
  const now = Date.parse('2026-11-24T00:00:00Z')
  expect(['7', 'Tue, 24 Nov 2026 00:00:09 GMT', 'soon', null].map((said) => retryAfterMs(said, now))).toEqual([
    7000,
    9000,
    null,
    null,
  ])
})

test('a mail is tried again after 451 and ends after 550; one press of the mail program stops it [J3, J5, J6]', async () => {
  const mail = await openMailServer()
  const house = await openHouse({ notices: mailTo(mail.url) })
  await house.act('1', 'open')
  const ticket = await house.take()
  await askFor(house, ticket, byMail, { before: { by: 'call' }, language: 'vi' })
  mail.answer(451)
  await house.act('1', 'call-next')
  await arrivedInTime(house, mail.received, 1)
  const [called] = mail.received
  expect(called?.to).toBe(ADDRESS)
  expect(called?.words).toContain('Mời đến quầy số 1')
  expect(called?.words).not.toContain(ticket.secret)
  expect(called?.headers).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
  const [, address = ''] = /List-Unsubscribe: <(.+?)>/.exec(called?.headers ?? '') ?? []
  const pressed = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: 'List-Unsubscribe=One-Click',
  })
  expect(pressed.status).toBe(204)

  const other = await askFor(house, ticket, { channel: 'mail', mail: 'taro@example.jp' })
  await house.act('1', 'recall')
  await arrived(mail.received, 2)
  expect(mail.received[1]?.to).toBe('taro@example.jp')
  mail.answer(550)
  await house.act('1', 'recall')
  const stateOf = async () => (await house.send('/notices/state', { body: { token: other.body.token } })).body.state
  await expect.poll(stateOf, { timeout: 5000 }).toBe('off')
})

test('on LINE a visitor writes first; then they are told under a retry key, and none after they stop or turn away [J3, J4, J6, J8]', async () => {
  const line = await openLine()
  const house = await openHouse({ notices: { push: null, mail: null, line: { ...LINE, apiUrl: line.url } } })
  await house.act('1', 'open')
  const [ticket, control] = [await house.take(), await house.take()]
  const { body } = await askFor(house, ticket, { channel: 'line' }, { before: { by: 'call' }, language: 'en' })
  expect(body.state).toBe('waiting')
  expect(body.writeTo).toMatch(/^https:\/\/line\.me\/R\/oaMessage\/%40machiai\/\?/)
  const written = decodeURIComponent(new URL(body.writeTo).search.slice(1))
  const hear = (sent: ReturnType<typeof lineWebhook>) => house.send('/notices/line', sent)
  const wrote = (userId: string, text: string) => [{ type: 'message', source: { userId }, message: { type: 'text', text } }]
  expect((await hear(lineWebhook(wrote('Umine', written), 'somebody else'))).status).toBe(403)
  const stateOf = async () => (await house.send('/notices/state', { body: { token: body.token } })).body.state
  expect(await stateOf()).toBe('waiting')
  expect((await hear(lineWebhook(wrote('Umine', written)))).status).toBe(200)
  expect(await stateOf()).toBe('on')

  line.answer(500)
  await house.act('1', 'call-next')
  await arrivedInTime(house, line.received, 1)
  expect(line.received[0]).toMatchObject({ to: 'Umine', text: expect.stringContaining('you are being called') })
  expect(line.received[0]?.headers['x-line-retry-key']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect((await hear(lineWebhook([{ type: 'unfollow', source: { userId: 'Umine' } }]))).status).toBe(200)
  expect(await stateOf()).toBe('off')

  const { body: theirs } = await askFor(house, control, { channel: 'line' })
  await hear(lineWebhook(wrote('Uother', decodeURIComponent(new URL(theirs.writeTo).search.slice(1)))))
  await house.act('1', 'recall')
  await startNext(house)
  await house.act('1', 'call-next')
  await arrived(line.received, 2)
  expect(line.received.map(({ to }) => to)).toEqual(['Umine', 'Uother'])
})

test('none after it was stopped by its token, and stopping twice is stopping [J6]', async () => {
  const push = await openPushService()
  const house = await openHouse({ notices: pushOnly })
  await house.act('1', 'open')
  const ticket = await house.take()
  const mine = await askFor(house, ticket, byPush(push))
  await askFor(house, ticket, byPush(push), { before: { by: 'call' }, language: 'en' })
  const stop = () => house.send('/notices/stop', { body: { token: mine.body.token } })
  expect([(await stop()).status, (await stop()).status]).toEqual([204, 204])
  for (const [index, act] of ['call-next', 'recall', 'recall'].entries()) {
    await house.act('1', act)
    await arrived(push.received, index + 1)
  }
  expect(push.received.every(({ payload }) => payload.stop.words === 'Stop these notices')).toBe(true)
})

const filesOf = (dataDir: string): string =>
  readdirSync(dataDir)
    .map((name) => readFileSync(join(dataDir, name)).toString('latin1'))
    .join('\n')

test('nothing is kept after the day, not in the file either, and no address or token stands in a log or a view [J7]', async () => {
  const written: string[] = []
  const logTo = new Writable({
    write: (line, _encoding, done) => {
      written.push(String(line))
      done()
    },
  })
  const mail = await openMailServer()
  const dataDir = freshDataDir()
  const house = await openHouse({ dataDir, notices: mailTo(mail.url), logLevel: 'trace', logTo })
  await house.act('1', 'open')
  const ticket = await house.take()
  const asked = await askFor(house, ticket, byMail)
  mail.answer(451)
  await house.act('1', 'call-next')
  await arrivedInTime(house, mail.received, 1)
  expect(filesOf(dataDir)).toContain(ADDRESS)
  const views = await Promise.all(
    [`/offices/${WARD}`, `/offices/${WARD}/tickets/${ticket.number}`, `/offices/${WARD}/audit`].map((path) =>
      house.send(path, { as: house.token('section-admin') }),
    ),
  )
  const said = written.join('\n') + JSON.stringify(views.map(({ body }) => body))
  for (const secret of [ADDRESS, asked.body.token, ticket.secret]) expect(said).not.toContain(secret)

  house.clock.advance(DAY_MS)
  const stateOf = async () => (await house.send('/notices/state', { body: { token: asked.body.token } })).body.state
  await expect.poll(stateOf, { timeout: 5000 }).toBe('off')
  await expect.poll(() => filesOf(dataDir).includes(ADDRESS), { timeout: 5000 }).toBe(false)
  expect(filesOf(dataDir)).not.toContain(asked.body.token)
})

test('without configuration nothing is offered and nothing can be asked for [J8]', async () => {
  const house = await openHouse()
  expect((await house.send('/notices/channels')).body).toEqual({ channels: [], pushKey: null })
  expect((await askFor(house, await house.take(), byMail)).body.code).toBe('not-offered')
  expect((await house.send('/notices/line', lineWebhook([]))).status).toBe(403)
})

test('only the ticket’s secret asks, for four addresses at most, and none inside our network [J1, J8]', async () => {
  const mail = await openMailServer()
  const house = await openHouse({ notices: { ...mailTo(mail.url), push: { subject: 'https://city.example' } } })
  const [ticket, other] = [await house.take(), await house.take()]
  const stolen = { ...ticket, secret: other.secret }
  expect((await askFor(house, stolen, byMail)).status).toBe(404)
  const keys = { p256dh: 'B'.repeat(87), auth: 'A'.repeat(22) }
  const inside: NoticeTarget = { channel: 'push', push: { endpoint: 'https://10.0.0.5/push', keys } }
  expect((await askFor(house, ticket, inside)).body.code).toBe('address-refused')
  const statuses: number[] = []
  for (const name of ['a', 'b', 'c', 'd', 'e'])
    statuses.push((await askFor(house, ticket, { channel: 'mail', mail: `${name}@example.jp` })).status)
  expect(statuses).toEqual([201, 201, 201, 201, 409])
})

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://8.8.8.8/push', true],
  ['https://[2606:4700::1111]/push', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://push.example.com:8443/x', false],
  ['https://user@push.example.com/x', false],
  ['https://localhost/x', false],
  ['https://127.0.0.1/x', false],
  ['https://0x7f.1/x', false],
  ['https://192.168.1.1/x', false],
  ['https://169.254.169.254/latest', false],
  ['https://[::1]/x', false],
  ['https://[::ffff:10.0.0.1]/x', false],
  ['https://[fd00::1]/x', false],
])('a push service at %s: outside %s [J8]', (address, outside) => {
  expect(isOutside(address)).toBe(outside)
})
