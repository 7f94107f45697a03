import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { openHouse, WARD } from './house-for-tests.ts'

/** Asks for a page with a request that begins before the server stops and ends after. */
async function askWhileItStops(path: string): Promise<string> {
  const { server, send } = await openHouse()
  const socket = connect(server.port, '127.0.0.1')
  await new Promise<void>((resolve) => socket.once('connect', () => resolve()))
  const answer = new Promise<string>((resolve) => {
    const heard: string[] = []
    socket.on('data', (data) => heard.push(String(data)))
    socket.on('close', () => resolve(heard.join('')))
  })
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\n`)
  // Whoever comes later on another line is answered first: the server has read the beginning.
  await send('/city')
  const stopped = server.stop()
  socket.write('\r\n')
  const said = await answer
  await stopped
  return said
}

test.each(['/', `/offices/${WARD}`, '/nowhere'])(
  'an office that is just stopping says so on a page that asks again by itself: %s [P26]',
  async (path) => {
    const said = await askWhileItStops(path)
    expect(said).toMatch(/^HTTP\/1\.1 503 /)
    expect(said).toMatch(/retry-after: 5/i)
    expect(said).toMatch(/cache-control: no-store/i)
    expect(said).toContain('サーバーを再起動しています。')
    expect(said).toContain('<p lang="en">The server is restarting.')
    expect(said).toContain('<meta http-equiv="refresh" content="5">')
  },
)
