// Somebody who visits a running demo: signs in like a browser does, and then talks to the API.
// Plain Node, no dependency. Used by rondleiding.mjs; copy it when you want to try something of your own.

import { randomUUID } from 'node:crypto'

const mostRedirects = 10

/** What the API answered when it did not do as asked: problem+json (RFC 9457). */
export class Problem extends Error {
  constructor(status, problem) {
    super(`${status} ${problem?.title ?? ''}`)
    this.status = status
    /** Holds `detail`, and for a refusal of the rulebook `regel` and `watHelpt`. */
    this.problem = problem
  }
}

/** The cookies of one browser, kept by hand. */
function makeCookies() {
  const cookies = new Map()
  return {
    keep(answer) {
      for (const line of answer.headers.getSetCookie()) {
        const [pair = '', ...properties] = line.split(';')
        const [name, ...value] = pair.trim().split('=')
        const expired = properties.some((property) => /^\s*(max-age=0|expires=thu, 01 jan 1970)/i.test(property))
        if (expired) cookies.delete(name)
        else cookies.set(name, value.join('='))
      }
    },
    header: () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  }
}

/**
 * Signs in as one fictional person and returns a way to call the API as that person.
 * The road is the one of OpenID Connect with any provider: to /inloggen, on to the provider, choose who to be,
 * and back with a code that the house changes for a session. Each station is a redirect that we follow by hand.
 */
export async function logIn(address, onderwerp) {
  const { origin } = new URL(address)
  const cookies = makeCookies()

  async function send(path, options = {}) {
    const answer = await fetch(new URL(path, origin), {
      redirect: 'manual',
      ...options,
      // To change something, a program says where it comes from (the guard against forged requests).
      headers: { cookie: cookies.header(), origin, ...options.headers },
    })
    cookies.keep(answer)
    return answer
  }

  /** Follows redirects until a page comes, or until we are back at the door of the house. */
  async function follow(path, options) {
    let answer = await send(path, options)
    for (let i = 0; i < mostRedirects && answer.status >= 300 && answer.status < 400; i++) {
      const next = new URL(answer.headers.get('location') ?? '/', new URL(path, origin))
      path = next.href
      if (next.pathname === '/') return { path, answer }
      answer = await send(path)
    }
    return { path, answer }
  }

  const choice = await follow('/inloggen?aanbieder=demo').catch((cause) => {
    throw new Error(`nothing answers at ${origin}; start the demo with npm start`, { cause })
  })
  if (!new URL(choice.path, origin).pathname.startsWith('/demo-inloggen/kies/'))
    throw new Error(`no demo answers at ${origin} (status ${choice.answer.status})`)
  const back = await follow(choice.path, { method: 'POST', body: new URLSearchParams({ onderwerp }) })
  if (new URL(back.path, origin).pathname !== '/') throw new Error(`${onderwerp} could not sign in`)

  /** One call of the API as this person; throws a {@link Problem} for anything but success. */
  async function ask(method, path, body, versie) {
    const answer = await send(`/api/v1${path}`, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        // Each request is known by a key: whoever repeats it gets the same answer, and nothing is done twice.
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
        // What a change is based on: the house refuses it when somebody else was first.
        ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    const content = text ? JSON.parse(text) : null
    if (!answer.ok) throw new Problem(answer.status, content)
    return content
  }

  return {
    ik: await ask('GET', '/gebruikersprofiel'),
    get: (path) => ask('GET', path),
    post: (path, body, versie) => ask('POST', path, body, versie),
    put: (path, body, versie) => ask('PUT', path, body, versie),
  }
}
