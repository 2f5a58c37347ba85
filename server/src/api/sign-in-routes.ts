import type { MedewerkerId, Tijdstip } from '@casushuis/handvat'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stylePath } from '../html/page.ts'
import { type AnswerPage, noProvider, providerChoice, refusalPage, tooOftenPage } from '../html/sign-in-pages.ts'
import { style } from '../html/style.ts'
import { type Sessions, type SignIn, type SignInFailed, signInAttemptDuration } from '../ports/identity.ts'
import { makeCookie, type OwnCookie } from './cookies.ts'

export interface SignInParts {
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly sessionCookie: OwnCookie
  /** The address under which browsers reach the house, without a path. */
  readonly origin: () => string
  /** The real clock, not the clock of the demo: moving the demo forward must sign nobody out. */
  readonly now: () => Tijdstip
  /** How often one network address may begin a sign-in, or fail in one, per minute. */
  readonly attemptsPerMinute?: number
}

const open = { config: { withoutSession: true } }
type SignInRequest = { Querystring: { aanbieder?: string; terug?: string }; Params: { aanbieder: string } }

/** `/inloggen`, the way back from the provider, `/uitloggen`, and the stylesheet of these pages. */
export async function registerSignInRoutes(app: FastifyInstance, parts: SignInParts): Promise<void> {
  const attempt = makeCookie('attempt', parts.origin, signInAttemptDuration)
  await app.register(rateLimit, { global: false })
  const limits = makeLimits(app, parts, attempt)
  app.get(stylePath, open, async (_request, reply) => reply.type('text/css').send(style))
  app.get<SignInRequest>('/inloggen', { ...open, preHandler: limits.perAddress }, (request, reply) =>
    begin(parts, attempt, request, reply),
  )
  app.get<SignInRequest>('/inloggen/terug/:aanbieder', { ...open, preHandler: limits.onTheWayBack }, (request, reply) =>
    finish({ ...parts, limits }, attempt, request, reply),
  )
  // A plain form without fields says it holds a form, though it holds nothing.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, async () => null)
  app.post('/uitloggen', (request, reply) => signOut(parts, request, reply))
}

type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply | undefined>
interface Limits {
  /** Of beginning, and of failing. */
  readonly perAddress: Limit
  readonly onTheWayBack: Limit
  readonly perAccount: (request: FastifyRequest, reply: FastifyReply, account: MedewerkerId) => ReturnType<Limit>
}

const perMinute = { address: 60, attempt: 10, account: 20 }

/**
 * Slows down whoever keeps trying, before it costs us or the provider work (OWASP ASVS V2.2.1). Many people may share an
 * address, so who comes back with an attempt that was begun here is counted by that attempt alone: strangers who fill
 * the bucket of the address keep nobody from finishing.
 */
function makeLimits(app: FastifyInstance, { signIn, attemptsPerMinute }: SignInParts, attempt: OwnCookie): Limits {
  const accounts = new WeakMap<FastifyRequest, string>()
  const limit = (max: number, keyGenerator: (request: FastifyRequest) => string): Limit => {
    const count = app.createRateLimit({ max, timeWindow: 60_000, keyGenerator })
    return async (request, reply) => {
      const state = await count(request)
      if (state.isAllowed || !state.isExceeded) return
      return show(reply.header('Retry-After', state.ttlInSeconds), tooOftenPage())
    }
  }
  const perAddress = limit(attemptsPerMinute ?? perMinute.address, ({ ip }) => `address ${ip}`)
  const perAttempt = limit(perMinute.attempt, (request) => `attempt ${attempt.read(request)}`)
  const perAccount = limit(perMinute.account, (request) => `account ${accounts.get(request)}`)
  return {
    perAddress,
    onTheWayBack: (request, reply) =>
      signIn.isBegun(attempt.read(request)) ? perAttempt(request, reply) : perAddress(request, reply),
    perAccount: (request, reply, account) => {
      accounts.set(request, account)
      return perAccount(request, reply)
    },
  }
}

async function begin(
  { signIn }: SignInParts,
  attempt: OwnCookie,
  request: FastifyRequest<SignInRequest>,
  reply: FastifyReply,
) {
  const { query } = request
  const { providers: aanbieders } = signIn
  const terug = single(query.terug) ?? '/'
  const gekozen = single(query.aanbieder) ?? (aanbieders.length === 1 ? aanbieders[0]?.id : undefined)
  if (gekozen === undefined)
    return show(reply, aanbieders.length > 0 ? providerChoice(aanbieders, terug) : noProvider())
  const begonnen = await signIn.begin(gekozen, terug)
  if (!begonnen.succeeded) return refuse(request, reply, gekozen, begonnen)
  attempt.set(reply, begonnen.attempt)
  return reply.redirect(begonnen.url.href, 303)
}

async function finish(
  parts: SignInParts & { readonly limits: Limits },
  attempt: OwnCookie,
  request: FastifyRequest<SignInRequest>,
  reply: FastifyReply,
) {
  const { signIn, sessions, sessionCookie, origin, now, limits } = parts
  const adres = new URL(request.url, origin())
  attempt.clear(reply)
  const uitkomst = await signIn.finish(adres, request.params.aanbieder, attempt.read(request))
  if (!uitkomst.succeeded) {
    // Without an attempt of ours it was counted when it came in.
    const tooOften = signIn.isBegun(attempt.read(request)) && (await limits.perAddress(request, reply))
    return tooOften || refuse(request, reply, request.params.aanbieder, uitkomst)
  }
  const tooOften = await limits.perAccount(request, reply, uitkomst.medewerker.id)
  if (tooOften) return tooOften
  // Always a new token, never one that the browser came with (session fixation: OWASP ASVS V3.2.1).
  sessionCookie.set(reply, await sessions.make(uitkomst.medewerker.id, now(), sessionCookie.read(request)))
  return reply.redirect(uitkomst.back, 303)
}

async function signOut(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  await endSession(parts, request)
  parts.sessionCookie.clear(reply)
  const isForm = request.headers.accept?.includes('text/html') ?? false
  return isForm ? reply.redirect('/', 303) : reply.code(204).send()
}

async function endSession({ sessions, sessionCookie }: SignInParts, request: FastifyRequest): Promise<void> {
  const token = sessionCookie.read(request)
  if (token) await sessions.end(token)
}

function refuse({ log }: FastifyRequest<SignInRequest>, reply: FastifyReply, aanbieder: string, fout: SignInFailed) {
  log.warn({ aanbieder, reden: fout.reason, oorzaak: fout.cause }, 'sign-in refused')
  return show(reply, refusalPage(fout.reason))
}

function show(reply: FastifyReply, { status, text: tekst }: AnswerPage): FastifyReply {
  return reply.code(status).type('text/html').send(tekst)
}

/** A parameter given twice arrives as a list; such a list is not an answer. */
function single(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde !== '' ? waarde : undefined
}
