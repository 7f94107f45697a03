import type { AddressInfo } from 'node:net'
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** The cable between a screen and the server: it can be pulled and put back. */
export type Cable = Readonly<{ url: string; pull: () => void; putBack: () => void }>

/** Lays a cable to a server: screens are given its address instead of the server's. */
export async function layCable(serverUrl: string): Promise<Cable> {
  const { port } = new URL(serverUrl)
  const ends = new Set<Socket>()
  const state = { pulled: false }
  const proxy = createServer((near) => {
    if (state.pulled) {
      near.destroy()
      return
    }
    const far = connect(Number(port), '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(from)
      from.on('error', () => to.destroy())
      from.on('close', () => {
        ends.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const end of ends) end.destroy()
    proxy.close()
  })
  return {
    url: `http://localhost:${(proxy.address() as AddressInfo).port}`,
    pull: () => {
      state.pulled = true
      for (const end of ends) end.destroy()
    },
    putBack: () => {
      state.pulled = false
    },
  }
}
