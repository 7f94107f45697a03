import { Agent, get } from 'node:http'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse, WARD } from './house-for-tests.ts'
import { kill, runClient, startServerProcess, tokenFromCommand } from './processes-for-tests.ts'
import { type Reply, sender } from './sender.ts'

test('2,000 tickets by 16 clients of two processes are 2,000 numbers and no error [S5, N3]', async () => {
  const dataDir = freshDataDir()
  const { url } = await startServerProcess(dataDir)
  const token = await tokenFromCommand(dataDir, 'kiosk', 'chuo')
  const processes = [1, 2].map(() => runClient([url, 'chuo', token, '1000', '8']).lines)
  const numbers = (await Promise.all(processes)).flat()
  expect(numbers.filter((line) => line.startsWith('failed'))).toEqual([])
  expect(numbers.length).toBe(2000)
  expect(new Set(numbers).size).toBe(2000)
})

/** Sixteen thousand requests take their time on a busy machine. */
const LOAD = { timeout: 240_000 }

test('eight counters press next together 1,000 times: no ticket twice, no error [Q7, T2]', LOAD, async () => {
  const name = { ja: '窓口', en: 'Counter' }
  const ids = Array.from({ length: 8 }, (_, index) => String(index + 1))
  const counters = ids.map((id) => ({ id, label: id, name, ranks: [['shomei', 'jusho', 'annai']] }))
  const { send, act, token } = await openHouse({ offices: [smallOffice({ counters: counters as never })] })
  const kiosk = token('kiosk')
  for (const id of ids) await act(id, 'open')
  const called: string[] = []
  const odd: Reply[] = []
  for (let round = 0; round < 1000; round++) {
    const arrivals = Array.from({ length: 4 }, () =>
      send(`/offices/${WARD}/tickets`, { as: kiosk, body: { services: ['shomei'] } }),
    )
    const presses = ids.map((id) => act(id, 'call-next'))
    const answers = await Promise.all(presses)
    await Promise.all(arrivals)
    for (const { status, body } of answers) {
      if (status === 200) called.push(body.number)
      else if (body.code !== 'nobody-waiting') odd.push({ status, body } as Reply)
    }
    const busy = answers.flatMap(({ status }, index) => (status === 200 ? [ids[index] ?? ''] : []))
    const finished = await Promise.all(busy.map((id) => act(id, 'finish')))
    odd.push(...finished.filter(({ status }) => status !== 200))
  }
  expect(odd).toEqual([])
  expect(called.length).toBeGreaterThan(3900)
  expect(new Set(called).size).toBe(called.length)
})

test(
  'killed without warning in the middle of the load, the server loses no acknowledged ticket and the numbers go on [S1]',
  LOAD,
  async () => {
    const dataDir = freshDataDir()
    const first = await startServerProcess(dataDir)
    const port = new URL(first.url).port
    const token = await tokenFromCommand(dataDir, 'kiosk', 'chuo')
    const clients = [1, 2].map(() => runClient([first.url, 'chuo', token, '600', '8', '30000']))
    const acknowledged = clients.map(({ child }) => createInterface({ input: child.stdout as NodeJS.ReadableStream }))
    // The kill comes while tickets are being acknowledged, not before and not after.
    let seen = 0
    await new Promise<void>((resolve) => {
      for (const lines of acknowledged)
        lines.on('line', () => {
          seen += 1
          if (seen === 300) resolve()
        })
    })
    await kill(first.child, 'SIGKILL')
    const { url } = await startServerProcess(dataDir, { PORT: port })
    const numbers = (await Promise.all(clients.map(({ lines }) => lines))).flat()
    expect(numbers.filter((line) => line.startsWith('failed'))).toEqual([])
    expect(new Set(numbers).size).toBe(1200)

    const send = sender(url)
    const { body } = await send('/offices/chuo')
    const waiting = new Set(body.services[0].waiting.map(({ number }: { number: string }) => number))
    expect(numbers.filter((number) => !waiting.has(number))).toEqual([])
    const next = await send('/offices/chuo/tickets', { as: token, body: { services: ['shomei'] } })
    expect(next.body.number).toBe('A1201')
  },
)

test('a graceful stop answers what it has accepted and then ends by itself [S6]', async () => {
  const dataDir = freshDataDir()
  const { url, child } = await startServerProcess(dataDir)
  const token = await tokenFromCommand(dataDir, 'kiosk', 'chuo')
  const { child: load, lines } = runClient([url, 'chuo', token, '2000', '8'])
  await new Promise<void>((resolve) => load.stdout?.once('data', () => resolve()))
  expect(await kill(child, 'SIGTERM')).toBe(0)
  const answered = (await lines).filter((line) => /^A\d+$/.test(line))
  const again = await startServerProcess(dataDir)
  const { body } = await sender(again.url)('/offices/chuo')
  // Every ticket that stands was answered and every answer stands: the stop cut nothing in the middle.
  expect(body.services[0].waiting.map(({ number }: { number: string }) => number).toSorted()).toEqual(answered.toSorted())
})

test('while it stops, the server refuses in words [S6]', async () => {
  const { server, send, token } = await openHouse()
  const as = token('kiosk')
  const slow = await import('node:net').then(({ connect }) => connect(server.port, '127.0.0.1'))
  await new Promise<void>((resolve) => slow.once('connect', () => resolve()))
  // A request that has begun keeps the server answering until it is over.
  const answer = new Promise<string>((resolve) => slow.once('data', (data) => resolve(String(data))))
  const body = JSON.stringify({ services: ['shomei'] })
  slow.write(
    `POST /api/v1/offices/${WARD}/tickets HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${as}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
  )
  await send('/session', { as })
  const stopped = server.stop()
  slow.write(body.slice(5))
  expect(await answer).toMatch(/503[\s\S]*"code":"stopping"/)
  slow.destroy()
  await stopped
})

test('a screen that asks again and again does not keep the server from stopping [S6]', async () => {
  const { server } = await openHouse()
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = (): Promise<boolean> =>
    new Promise((resolve) => {
      get(`http://127.0.0.1:${server.port}/readyz`, { agent }, (response) => {
        response.resume().once('end', () => resolve(true))
      }).once('error', () => resolve(false))
    })
  expect(await ask()).toBe(true)
  const stopped = server.stop()
  while (await ask());
  await stopped
})

test('a wrong environment is refused at the start, by name [S7]', async () => {
  const { spawnSync } = await import('node:child_process')
  const { status, stderr } = spawnSync(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: 'many', LOG_LEVEL: 'loud' },
    encoding: 'utf8',
  })
  expect(status).toBe(1)
  expect(stderr).toMatch(/the environment is wrong[\s\S]*PORT[\s\S]*LOG_LEVEL/)
})
