import WebSocket from 'ws'

/**
 * A process of displays: opens `count` bare WebSocket connections, then for each line on standard input presses the button by HTTP and
 * prints the milliseconds until the last display has been told. The same bare clients serve both servers: to ours they speak
 * as much Socket.IO as a watcher needs, so that only the servers differ.
 */
const [url = '', press = '', countText = '0', token = '', office = ''] = process.argv.slice(2)
const count = Number(countText)
const speaksSocketIo = token !== ''
const told = { left: 0, done: () => {} }

function heard(text: string): void {
  if (speaksSocketIo && !text.startsWith('42/board,["view"')) return
  told.left -= 1
  if (told.left === 0) told.done()
}

function open(): Promise<void> {
  const socket = new WebSocket(speaksSocketIo ? `${url}/socket.io/?EIO=4&transport=websocket` : url)
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const text = String(data)
      if (!speaksSocketIo) heard(text)
      else if (text.startsWith('0')) socket.send(`40/board,${JSON.stringify({ token })}`)
      else if (text.startsWith('40/board')) socket.send(`42/board,["watch",${JSON.stringify({ office })}]`)
      else if (text === '2') socket.send('3')
      else if (text.startsWith('42/board')) {
        resolve()
        heard(text)
      }
    })
    if (!speaksSocketIo) socket.on('open', () => resolve())
  })
}

async function lastTold(address: string): Promise<number> {
  const begun = performance.now()
  const last = new Promise<number>((resolve) => {
    told.left = count
    told.done = () => resolve(performance.now() - begun)
  })
  await fetch(address, { method: 'POST', headers: { Authorization: `Bearer ${token}` } })
  return last
}

for (let display = 0; display < count; display++) await open()
process.send?.({ ready: true })
process.on('message', async () => {
  process.send?.({ elapsed: await lastTold(press) })
})
