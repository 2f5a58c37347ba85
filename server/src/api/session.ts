import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import type { IngelogdeMedewerker } from '../ports/identity.ts'
import { maakKoekje } from './cookies.ts'
import { type Inlogdelen, registreerInlogroutes } from './sign-in-routes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, or null. */
    ingelogd: IngelogdeMedewerker | null
  }
  interface FastifyContextConfig {
    /** Set on what is the same for everybody: no sessie is looked up and `ingelogd` stays null. */
    zonderSessie?: boolean
  }
}

export type Sessiedelen = Omit<Inlogdelen, 'koekje'>

/** Signing in, staying signed in and signing out; sets `request.ingelogd` before any route sees a request. */
export async function registreerSessie(app: FastifyInstance, delen: Sessiedelen): Promise<void> {
  const koekje = maakKoekje('sessie', delen.oorsprong)
  await app.register(cookie)
  app.decorateRequest('ingelogd', null)
  app.addHook('onRequest', async (request) => {
    const token = request.routeOptions.config.zonderSessie ? undefined : koekje.lees(request)
    if (token) request.ingelogd = (await delen.sessies.vind(token, delen.nu())) ?? null
  })
  await app.register(async (routes) => registreerInlogroutes(routes, { ...delen, koekje }))
}
