import type { Tijdstip } from '@casushuis/handvat'
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
  /** How often one network address may begin or finish a sign-in per minute. */
  readonly attemptsPerMinute?: number
}

const open = { config: { withoutSession: true } }
type SignInRequest = { Querystring: { aanbieder?: string; terug?: string }; Params: { aanbieder: string } }

/** `/inloggen`, the way back from the provider, `/uitloggen`, and the stylesheet of these pages. */
export async function registerSignInRoutes(app: FastifyInstance, parts: SignInParts): Promise<void> {
  const attempt = makeCookie('attempt', parts.origin, signInAttemptDuration)
  await app.register(rateLimit, { global: false })
  const limit = makeLimit(app, parts.attemptsPerMinute ?? 60)
  app.get(stylePath, open, async (_request, reply) => reply.type('text/css').send(style))
  app.get<SignInRequest>('/inloggen', { ...open, preHandler: limit }, (request, reply) =>
    begin(parts, attempt, request, reply),
  )
  app.get<SignInRequest>('/inloggen/terug/:aanbieder', { ...open, preHandler: limit }, (request, reply) =>
    finish(parts, attempt, request, reply),
  )
  // A plain form without fields says it holds a form, though it holds nothing.
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, async () => null)
  app.post('/uitloggen', (request, reply) => signOut(parts, request, reply))
}

/** Slows down whoever keeps trying, before it costs us or the provider work (OWASP ASVS V2.2.1). */
function makeLimit(app: FastifyInstance, max: number) {
  const count = app.createRateLimit({ max, timeWindow: 60_000 })
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const state = await count(request)
    if (state.isAllowed || !state.isExceeded) return
    return show(reply.header('Retry-After', state.ttlInSeconds), tooOftenPage())
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
  parts: SignInParts,
  attempt: OwnCookie,
  request: FastifyRequest<SignInRequest>,
  reply: FastifyReply,
) {
  const { signIn, sessions, sessionCookie, origin, now } = parts
  const adres = new URL(request.url, origin())
  attempt.clear(reply)
  const uitkomst = await signIn.finish(adres, request.params.aanbieder, attempt.read(request))
  if (!uitkomst.succeeded) return refuse(request, reply, request.params.aanbieder, uitkomst)
  // Always a new token, never one that the browser came with (session fixation: OWASP ASVS V3.2.1).
  await endSession(parts, request)
  sessionCookie.set(reply, await sessions.make(uitkomst.medewerker.id, now()))
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
