import { request } from 'node:http'

/** Somebody with a browser: keeps cookies, says where a request comes from, and follows nothing by itself. */
export interface Bezoeker {
  readonly koekjes: Map<string, string>
  get(adres: string, headers?: Record<string, string>): Promise<Response>
  post(adres: string, velden?: Record<string, string>, headers?: Record<string, string>): Promise<Response>
  /** Goes along with redirects until an answer is none, or until one leads to an address that `tot` accepts. */
  volg(adres: string, tot?: (naar: URL) => boolean): Promise<{ readonly adres: string; readonly antwoord: Response }>
}

/** A visitor of a house at `oorsprong`, with an empty cookie jar. */
export function maakBezoeker(oorsprong: string): Bezoeker {
  const koekjes = new Map<string, string>()
  const stuur = async (adres: string, init: RequestInit) => {
    const cookie = [...koekjes].map(([naam, waarde]) => `${naam}=${waarde}`).join('; ')
    const headers = { 'sec-fetch-site': 'same-origin', accept: 'text/html', cookie, ...init.headers }
    const antwoord = await fetch(new URL(adres, oorsprong), { ...init, headers, redirect: 'manual' })
    bewaar(koekjes, antwoord)
    return antwoord
  }
  const get: Bezoeker['get'] = (adres, headers) => stuur(adres, { ...(headers && { headers }) })
  return {
    koekjes,
    get,
    post: (adres, velden, headers) =>
      stuur(adres, {
        method: 'POST',
        ...(velden && { body: new URLSearchParams(velden).toString() }),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    async volg(adres, tot = () => false) {
      let hier = new URL(adres, oorsprong)
      for (let stap = 0; stap < 10; stap++) {
        const antwoord = await get(hier.href)
        const naar = antwoord.headers.get('location')
        if (naar === null || tot(new URL(naar, hier))) return { adres: naar ?? hier.href, antwoord }
        hier = new URL(naar, hier)
      }
      throw new Error('too many redirects')
    },
  }
}

function bewaar(koekjes: Map<string, string>, antwoord: Response): void {
  for (const regel of antwoord.headers.getSetCookie()) {
    const [, naam = '', waarde = ''] = /^([^=]+)=([^;]*)/.exec(regel) ?? []
    const isWeg = waarde === '' || /max-age=0|expires=Thu, 01 Jan 1970/i.test(regel)
    if (isWeg) koekjes.delete(naam)
    else koekjes.set(naam, waarde)
  }
}

/** One request exactly as written: a browser would tidy up the path and fill in Host. */
export function stuurRauw(
  oorsprong: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ readonly status: number; readonly headers: NodeJS.Dict<string | string[]>; readonly tekst: string }> {
  const { port } = new URL(oorsprong)
  return new Promise((resolve, reject) => {
    const vraag = request({ host: '127.0.0.1', port, path, headers: { host: `localhost:${port}`, ...headers } })
    vraag.once('error', reject)
    vraag.once('response', async (antwoord) => {
      const tekst = Buffer.concat(await antwoord.toArray()).toString()
      resolve({ status: antwoord.statusCode ?? 0, headers: antwoord.headers, tekst })
    })
    vraag.end()
  })
}
