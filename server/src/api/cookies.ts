import type { FastifyReply, FastifyRequest } from 'fastify'
import { moetVeilig } from '../ports/origin.ts'

const namen = { sessie: 'casushuis_sessie', poging: 'casushuis_inlogpoging' } as const
type Soort = keyof typeof namen

/** One of our two cookies, with its attributes always the same, so that clearing it really clears it. */
export interface Koekje {
  lees(request: FastifyRequest): string | undefined
  zet(reply: FastifyReply, waarde: string): void
  wis(reply: FastifyReply): void
}

/**
 * A cookie that no script can read and no other site can send along with a change (RFC 6265bis §4.1.2).
 * Outside this very machine it is Secure and carries the `__Host-` prefix (§4.1.3.2), so that a
 * neighbouring subdomain cannot plant its own. Without `duur` in seconds it ends with the browser.
 */
export function maakKoekje(soort: Soort, oorsprong: () => string, duur?: number): Koekje {
  const naam = () => (moetVeilig(oorsprong()) ? `__Host-${namen[soort]}` : namen[soort])
  const opties = () => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: moetVeilig(oorsprong()) }) as const
  return {
    lees: (request) => request.cookies[naam()],
    zet: (reply, waarde) => {
      reply.setCookie(naam(), waarde, { ...opties(), ...(duur !== undefined && { maxAge: duur }) })
    },
    wis: (reply) => {
      reply.clearCookie(naam(), opties())
    },
  }
}
