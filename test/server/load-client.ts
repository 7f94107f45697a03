import { randomUUID } from 'node:crypto'

/**
 * One process of load: `clients` parallel clients of one kiosk share `count` tickets. Prints each acknowledged number the
 * moment it is acknowledged, and each failure; a request without an answer is sent again with its key until `patience` is over.
 */
const [url = '', office = '', token = '', count = '0', clients = '1', patience = '0'] = process.argv.slice(2)
const left = { tickets: Number(count) }
const until = performance.now() + Number(patience)

async function send(key: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/offices/${office}/tickets`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify({ services: ['shomei'] }),
  })
  const body = await response.json()
  return response.status === 201 ? String(body.number) : `failed ${response.status} ${body.code}`
}

async function take(): Promise<string> {
  const key = randomUUID()
  for (;;) {
    try {
      return await send(key)
    } catch (error) {
      // No answer: the server was killed. The same key makes the same ticket, whether or not it had been stored.
      if (performance.now() > until) return `failed ${(error as Error).message}`
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}

async function client(): Promise<void> {
  while (left.tickets-- > 0) process.stdout.write(`${await take()}\n`)
}

await Promise.all(Array.from({ length: Number(clients) }, client))
