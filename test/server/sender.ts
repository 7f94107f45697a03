export type SendOptions = Readonly<{
  as?: string | null
  body?: unknown
  method?: string
  headers?: Readonly<Record<string, string>>
}>
// biome-ignore lint/suspicious/noExplicitAny: what a server answers is what the test is about to look at
export type Reply = Readonly<{ status: number; body: any; headers: Headers }>
export type Send = (path: string, options?: SendOptions) => Promise<Reply>

/** Sends to a server's API; paths are below `/api/v1`. A body makes it a POST. */
export const sender =
  (url: string): Send =>
  async (path, { as = null, body, method = body === undefined ? 'GET' : 'POST', headers = {} } = {}) => {
    const response = await fetch(`${url}${path.startsWith('/api') || path.startsWith('/?') ? '' : '/api/v1'}${path}`, {
      method,
      headers: { ...(as === null ? {} : { Authorization: `Bearer ${as}` }), 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = response.headers.get('Content-Type')?.includes('json') === true
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }
