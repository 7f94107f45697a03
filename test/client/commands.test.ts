import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createSend, USUAL_PATIENCE } from '#client/commands.ts'
import { ServiceId } from '#contract/primitives.ts'

type Heard = Readonly<{ method: string; url: string; headers: IncomingHttpHeaders; body: string }>
type Answer = (response: ServerResponse) => void

const json =
  (status: number, body: unknown): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  }
const hangUp: Answer = (response) => response.destroy()

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = ''
  for await (const part of request) body += part
  return body
}

/** An office that answers one request after the other as it is told, the last answer ever again, and keeps what it heard. */
async function officeAnswering(...answers: readonly Answer[]): Promise<readonly Heard[]> {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    heard.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body: await bodyOf(request) })
    const answer = answers[heard.length - 1] ?? answers.at(-1)
    answer?.(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  standAt(`http://127.0.0.1:${port}`)
  return heard
}

/** A browser resolves addresses against its page; Node has no page. */
function standAt(page: string): void {
  const fetchAnywhere = globalThis.fetch
  globalThis.fetch = (address, init) => fetchAnywhere(new URL(String(address), page), init)
  onTestFinished(() => {
    globalThis.fetch = fetchAnywhere
  })
}

const take = (patience = USUAL_PATIENCE) =>
  createSend('kiosk', patience)(
    'take-ticket',
    { office: 'test-ward' },
    { services: [ServiceId.parse('shomei')], language: 'ja', needs: [] },
  )
const keysOf = (heard: readonly Heard[]) => heard.map(({ headers }) => headers['idempotency-key'])

test('a press is sent to the office’s address, with its screen’s name, a key and what was asked [A5, S3]', async () => {
  const heard = await officeAnswering(json(201, { number: 'A001' }))
  expect(await take()).toEqual({ ok: true, answer: { number: 'A001' } })
  expect(heard[0]).toMatchObject({
    method: 'POST',
    url: '/api/v1/offices/test-ward/tickets',
    headers: { 'machiai-screen': 'kiosk', 'content-type': 'application/json' },
  })
  expect(JSON.parse(heard[0]?.body ?? '')).toEqual({ services: ['shomei'], language: 'ja', needs: [] })
  expect(keysOf(heard)[0]).toMatch(/^[0-9a-f]{32}$/)
})

test('a line that broke before the answer is tried again with the same key, so that it is one ticket [S3, K2]', async () => {
  const heard = await officeAnswering(hangUp, hangUp, json(201, { number: 'A001' }))
  expect(await take()).toEqual({ ok: true, answer: { number: 'A001' } })
  expect(heard).toHaveLength(3)
  expect(new Set(keysOf(heard)).size).toBe(1)
  expect(new Set(heard.map(({ body }) => body)).size).toBe(1)
})

test('every press has a key of its own [S3, K2]', async () => {
  const heard = await officeAnswering(json(201, {}))
  for (let press = 0; press < 5; press++) await take()
  expect(new Set(keysOf(heard)).size).toBe(5)
})

test('a server that is just stopping, and an error page that somebody else sends, settle nothing and are tried again [P4]', async () => {
  const heard = await officeAnswering(
    json(503, { code: 'stopping', status: 503 }),
    (response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    json(201, { number: 'A001' }),
  )
  expect(await take()).toMatchObject({ ok: true })
  expect(new Set(keysOf(heard)).size).toBe(1)
})

test('a refusal is the office’s answer: it is told with its code and its detail, and not asked again [V6, C3]', async () => {
  const heard = await officeAnswering(
    json(409, { type: 'about:blank', code: 'office-closed', status: 409, detail: 'until 8:45' }),
  )
  expect(await take()).toEqual({ ok: false, refusal: { code: 'office-closed', detail: 'until 8:45' } })
  expect(heard).toHaveLength(1)
})

test('when no answer comes it gives up after so many tries, having said each time that it tries again [K4]', async () => {
  const heard = await officeAnswering(hangUp)
  let saidAgain = 0
  const onRetry = () => {
    saidAgain++
  }
  expect(await take({ tries: 3, onRetry })).toEqual({ ok: false, refusal: { code: 'unreachable' } })
  expect(heard).toHaveLength(3)
  expect(saidAgain).toBe(2)
})

test('a visitor who leaves ends the tries [K2]', async () => {
  const heard = await officeAnswering(hangUp)
  const visitor = new AbortController()
  const onRetry = () => visitor.abort()
  expect(await take({ tries: Number.POSITIVE_INFINITY, signal: visitor.signal, onRetry })).toMatchObject({ ok: false })
  expect(heard).toHaveLength(1)
})

test('reading asks by address alone, without a key and without a body [A7]', async () => {
  const heard = await officeAnswering(json(200, {}))
  await createSend('admin', USUAL_PATIENCE)('read-statistics', { office: 'test ward' }, { by: 'hour', from: '2026-11-24' })
  await createSend('public', USUAL_PATIENCE)('list-offices', {}, null)
  expect(heard.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['GET', '/api/v1/offices/test%20ward/statistics?by=hour&from=2026-11-24', ''],
    ['GET', '/api/v1/offices', ''],
  ])
  expect(keysOf(heard)).toEqual([undefined, undefined])
  expect(heard[1]?.headers).not.toHaveProperty('machiai-screen')
})

test('a device is put out of use without a word back, and that is an answer [A4]', async () => {
  await officeAnswering((response) => response.writeHead(204).end())
  expect(await createSend('admin', USUAL_PATIENCE)('revoke-device', { device: 'd1' }, null)).toEqual({ ok: true, answer: null })
})
