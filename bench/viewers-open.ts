import '../server/node-version.mjs'
import WebSocket from 'ws'

/**
 * A process of phones that have a page open. On `read` each loads its page, on `open` each opens the live line as the page does, on
 * `expect` it answers as soon as each has been told once more; `count` only asks what was heard. It speaks as much Socket.IO as a
 * page needs.
 */
const [url = '', office = '', countText = '0', readsText = '0', ...paths] = process.argv.slice(2)
const count = Number(countText)
const reads = Number(readsText)
const AT_ONCE = 20
const heard = { messages: 0, bytes: 0 }
/** The change that is awaited: how many phones have not been told of it yet. */
const round = { number: 0, left: 0, done: () => {} }

/** Does something so many times, a few at once. */
async function times(total: number, act: (index: number) => Promise<unknown>): Promise<void> {
  const next = { index: 0 }
  const one = async (): Promise<void> => {
    while (next.index < total) await act(next.index++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

async function read(index: number): Promise<void> {
  const response = await fetch(`${url}${paths[index % paths.length]}?lang=ja`, { headers: { Accept: 'text/html' } })
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  await response.arrayBuffer()
}

function open(): Promise<void> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  const told = { round: 0 }
  return new Promise((resolve, reject) => {
    socket.on('error', reject)
    socket.on('message', (data) => {
      const text = String(data)
      if (text.startsWith('0')) socket.send('40/line,{"screen":"public"}')
      else if (text.startsWith('40/line')) socket.send(`42/line,0["watch",${JSON.stringify({ office })}]`)
      else if (text === '2') socket.send('3')
      else if (text.startsWith('42/line,["view"')) {
        heard.messages += 1
        heard.bytes += (data as Buffer).length
        resolve()
        if (told.round === round.number) return
        told.round = round.number
        round.left -= 1
        if (round.left === 0) round.done()
      }
    })
  })
}

const ACTS = {
  read: () => times(reads, read),
  open: () => times(count, open),
  count: () => Promise.resolve(),
  expect: () => {
    round.number += 1
    round.left = count
    process.send?.({ expecting: true })
    return new Promise<void>((resolve) => {
      round.done = resolve
    })
  },
} as const

process.on('message', async (act: keyof typeof ACTS) => {
  await ACTS[act]()
  process.send?.({ done: act, ...heard })
})
process.send?.({ ready: true })
