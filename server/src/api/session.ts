import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import type { DraftKey, SignedInMedewerker } from '../ports/identity.ts'
import { makeCookie } from './cookies.ts'
import { sendProblem } from './problem.ts'
import { registerSignInRoutes, type SignInParts } from './sign-in-routes.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in, or null. */
    ingelogd: SignedInMedewerker | null
    /** Under which his or her browser seals what is being typed. */
    draftKey: DraftKey | null
    /** Whether the session of this request is still there; asking does not keep it. */
    sessionIsThere: () => Promise<boolean>
  }
  interface FastifyContextConfig {
    /** Set on what is the same for everybody: no sessie is looked up and `ingelogd` stays null. */
    withoutSession?: boolean
  }
}

/** Tells the screens for how many seconds more somebody is signed in, so that they can warn. */
const secondsLeftHeader = 'session-seconds-left'
/**
 * As which medewerker, and so in which zvh, an answer was given. A screen sends back what it was told first, and is then
 * never answered as another: a tab that was open before somebody switched shows and changes nothing of the other zvh (P7).
 */
const medewerkerHeader = 'session-medewerker'

export type SessionParts = Omit<SignInParts, 'sessionCookie'>

/** Signing in, staying signed in and signing out; sets `request.ingelogd` before any route sees a request. */
export async function registerSession(app: FastifyInstance, parts: SessionParts): Promise<void> {
  const sessionCookie = makeCookie('session', parts.origin)
  await app.register(cookie)
  app.decorateRequest('ingelogd', null)
  app.decorateRequest('draftKey', null)
  app.decorateRequest('sessionIsThere')
  app.addHook('onRequest', async (request, reply) => {
    const token = request.routeOptions.config.withoutSession ? undefined : sessionCookie.read(request)
    const found = token ? await parts.sessions.find(token, parts.now()) : undefined
    if (!found) return
    const expected = request.headers[medewerkerHeader]
    reply.header(medewerkerHeader, found.medewerker.id)
    if (expected !== undefined && expected !== found.medewerker.id) return sendProblem(reply, 'andere-sessie')
    request.ingelogd = found.medewerker
    request.draftKey = found.draftKey
    request.sessionIsThere = () => parts.sessions.isThere(token ?? '', parts.now())
    reply.header(secondsLeftHeader, found.secondsLeft)
  })
  await app.register(async (routes) => registerSignInRoutes(routes, { ...parts, sessionCookie }))
}
