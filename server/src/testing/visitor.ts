import { request } from 'node:http'

/** Somebody with a browser: keeps cookies, says where a request comes from, and follows nothing by itself. */
export interface Visitor {
  readonly cookies: Map<string, string>
  get(address: string, headers?: Record<string, string>): Promise<Response>
  post(address: string, fields?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** Goes along with redirects until an answer is none, or until one leads to an address that `tot` accepts. */
  follow(address: string, tot?: (to: URL) => boolean): Promise<{ readonly address: string; readonly answer: Response }>
}

/** A visitor of a house at `oorsprong`, with an empty cookie jar. */
export function makeVisitor(origin: string): Visitor {
  const cookies = new Map<string, string>()
  const send = async (address: string, init: RequestInit) => {
    const cookie = [...cookies].map(([naam, value]) => `${naam}=${value}`).join('; ')
    const headers = { 'sec-fetch-site': 'same-origin', accept: 'text/html', cookie, ...init.headers }
    const answer = await fetch(new URL(address, origin), { ...init, headers, redirect: 'manual' })
    keep(cookies, answer)
    return answer
  }
  const get: Visitor['get'] = (address, headers) => send(address, { ...(headers && { headers }) })
  return {
    cookies,
    get,
    post: (address, fields, headers) =>
      send(address, {
        method: 'POST',
        ...(fields && { body: new URLSearchParams(fields).toString() }),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    async follow(address, tot = () => false) {
      let here = new URL(address, origin)
      for (let step = 0; step < 10; step++) {
        const answer = await get(here.href)
        const to = answer.headers.get('location')
        if (to === null || tot(new URL(to, here))) return { address: to ?? here.href, answer }
        here = new URL(to, here)
      }
      throw new Error('too many redirects')
    },
  }
}

function keep(cookies: Map<string, string>, answer: Response): void {
  for (const line of answer.headers.getSetCookie()) {
    const [, naam = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
    const isGone = value === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(line)
    if (isGone) cookies.delete(naam)
    else cookies.set(naam, value)
  }
}

/** One request exactly as written: a browser would tidy up the path and fill in Host. */
export function sendRaw(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly text: string }> {
  const { port } = new URL(origin)
  return new Promise((resolve, reject) => {
    const vraag = request({ host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, ...headers } })
    vraag.once('error', reject)
    vraag.once('response', async (answer) => {
      const text = Buffer.concat(await answer.toArray()).toString()
      resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text })
    })
    vraag.end()
  })
}
