import type { FastifyReply, FastifyRequest } from 'fastify'
import { moetVeilig } from '../ports/origin.ts'

const names = {
  session: 'casushuis_sessie',
  attempt: 'casushuis_inlogpoging',
  choice: 'casushuis_huiskeuze',
} as const
type Kind = keyof typeof names

/** One of our cookies, with its attributes always the same, so that clearing it really clears it. */
export interface OwnCookie {
  read(request: FastifyRequest): string | undefined
  set(reply: FastifyReply, value: string): void
  clear(reply: FastifyReply): void
}

/**
 * A cookie that no script can read and no other site can send along with a change (RFC 6265bis §4.1.2).
 * Outside this very machine it is Secure and carries the `__Host-` prefix (§4.1.3.2), so that a
 * neighbouring subdomain cannot plant its own. Without `duration` in seconds it ends with the browser.
 */
export function makeCookie(kind: Kind, origin: () => string, duration?: number): OwnCookie {
  const name = () => (moetVeilig(origin()) ? `__Host-${names[kind]}` : names[kind])
  const options = () => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: moetVeilig(origin()) }) as const
  return {
    read: (request) => request.cookies[name()],
    set: (reply, value) => {
      reply.setCookie(name(), value, { ...options(), ...(duration !== undefined && { maxAge: duration }) })
    },
    clear: (reply) => {
      reply.clearCookie(name(), options())
    },
  }
}
