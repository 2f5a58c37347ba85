import type { MedewerkerId, Tijdstip } from '@casushuis/handvat'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { stylePath } from '../html/page.ts'
import {
  type AnswerPage,
  houseChoice,
  invitationPage,
  noProvider,
  notInHouse,
  providerChoice,
  refusalPage,
  tooOftenPage,
} from '../html/sign-in-pages.ts'
import { style } from '../html/style.ts'
import {
  type Medewerkers,
  type Sessions,
  type SignedInMedewerker,
  type SignIn,
  type SignInFailed,
  signInAttemptDuration,
} from '../ports/identity.ts'
import { makeCookie, type OwnCookie } from './cookies.ts'
import { sendProblem } from './problem.ts'

export interface SignInParts {
  readonly signIn: SignIn
  readonly sessions: Sessions
  readonly medewerkers: Pick<Medewerkers, 'samePerson'>
  readonly sessionCookie: OwnCookie
  /** The address under which browsers reach the house, without a path. */
  readonly origin: () => string
  /** The real clock, not the clock of the demo: moving the demo forward must sign nobody out. */
  readonly now: () => Tijdstip
  /** How often one network address may begin a sign-in, or fail in one, per minute. */
  readonly attemptsPerMinute?: number
}

const form = 'application/x-www-form-urlencoded'
const choicePath = '/inloggen/zvh'
const open = { config: { withoutSession: true } }
type SignInRequest = {
  Querystring: { aanbieder?: string; terug?: string; uitnodiging?: string }
  Params: { aanbieder: string }
}

/** What these routes work with: the parts, how often one may try, and the two cookies on the way in. */
interface Door extends SignInParts {
  readonly limits: Limits
  readonly attempt: OwnCookie
  readonly choice: OwnCookie
}

/**
 * `/inloggen`, the way back from the provider, the choice of a zvh, `/wisselen`, `/uitloggen`, and the stylesheet of these
 * pages.
 */
export async function registerSignInRoutes(app: FastifyInstance, parts: SignInParts): Promise<void> {
  const attempt = makeCookie('attempt', parts.origin, signInAttemptDuration)
  const choice = makeCookie('choice', parts.origin, signInAttemptDuration)
  await app.register(rateLimit, { global: false })
  const limits = makeLimits(app, parts, attempt)
  const door = { ...parts, limits, attempt, choice }
  app.get(stylePath, open, async (_request, reply) => reply.type('text/css').send(style))
  app.get<SignInRequest>('/inloggen', { ...open, preHandler: limits.perAddress }, (request, reply) =>
    begin(parts, attempt, request, reply),
  )
  app.get<{ Params: { code: string } }>(
    '/uitnodiging/:code',
    { ...open, preHandler: limits.perAddress },
    (request, reply) => show(reply, invitationPage(parts.signIn.providers, request.params.code)),
  )
  app.get<SignInRequest>('/inloggen/terug/:aanbieder', { ...open, preHandler: limits.onTheWayBack }, (request, reply) =>
    finish(door, request, reply),
  )
  app.addContentTypeParser(
    form,
    { parseAs: 'string', bodyLimit: 1024 },
    async (_request: FastifyRequest, text: string) => new URLSearchParams(text),
  )
  app.get(choicePath, { ...open, preHandler: limits.perAddress }, (request, reply) => showChoice(door, request, reply))
  app.post(
    choicePath,
    { config: { ...open.config, contentTypes: [form] }, preHandler: limits.perAddress },
    (request, reply) => choose(door, request, reply),
  )
  app.post('/wisselen', { config: { contentTypes: [form] } }, (request, reply) => switchHouse(door, request, reply))
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
  const begonnen = await signIn.begin(gekozen, terug, single(query.uitnodiging))
  if (!begonnen.succeeded) return refuse(request, reply, gekozen, begonnen)
  attempt.set(reply, begonnen.attempt)
  return reply.redirect(begonnen.url.href, 303)
}

async function finish(door: Door, request: FastifyRequest<SignInRequest>, reply: FastifyReply) {
  const { signIn, attempt, choice, origin, limits } = door
  const adres = new URL(request.url, origin())
  attempt.clear(reply)
  const uitkomst = await signIn.finish(adres, request.params.aanbieder, attempt.read(request))
  if (!uitkomst.succeeded) {
    // Without an attempt of ours it was counted when it came in.
    const tooOften = signIn.isBegun(attempt.read(request)) && (await limits.perAddress(request, reply))
    return tooOften || refuse(request, reply, request.params.aanbieder, uitkomst)
  }
  const [one, another] = uitkomst.medewerkers
  if (another === undefined) return enter(door, request, { reply, medewerker: one.id, back: uitkomst.back })
  choice.set(reply, uitkomst.choice)
  return reply.redirect(choicePath, 303)
}

interface Entry {
  readonly reply: FastifyReply
  readonly medewerker: MedewerkerId
  readonly back: string
}

async function enter(
  { limits, sessionCookie, sessions, now }: Door,
  request: FastifyRequest,
  { reply, medewerker, back }: Entry,
) {
  const tooOften = await limits.perAccount(request, reply, medewerker)
  if (tooOften) return tooOften
  // Always a new token, never one that the browser came with (session fixation: OWASP ASVS V3.2.1).
  sessionCookie.set(reply, await sessions.make(medewerker, now(), sessionCookie.read(request)))
  return reply.redirect(back, 303)
}

/** Who has yet to choose, or the page that leads back to signing in. */
async function showChoice({ signIn, choice }: Door, request: FastifyRequest, reply: FastifyReply) {
  const recognised = await signIn.choosing(choice.read(request))
  return show(reply, recognised ? houseChoice(recognised.medewerkers) : refusalPage('verlopen'))
}

async function choose(door: Door, request: FastifyRequest, reply: FastifyReply) {
  const { signIn, choice } = door
  const recognised = await signIn.choosing(choice.read(request))
  if (!recognised) return show(reply, refusalPage('verlopen'))
  const medewerker = inHouse(recognised.medewerkers, request)
  if (!medewerker) return show(reply, houseChoice(recognised.medewerkers))
  choice.clear(reply)
  return enter(door, request, { reply, medewerker: medewerker.id, back: recognised.back })
}

/** Goes on in another zvh in which the same person works (P7): the session of this one ends. */
async function switchHouse(door: Door, request: FastifyRequest, reply: FastifyReply) {
  const { ingelogd } = request
  if (!ingelogd) return sendProblem(reply, 'niet-ingelogd')
  const { limits, medewerkers, sessions, sessionCookie, now } = door
  const tooOften = await limits.perAccount(request, reply, ingelogd.id)
  if (tooOften) return tooOften
  const to = inHouse(await medewerkers.samePerson(ingelogd), request)
  if (!to) return show(reply, notInHouse())
  if (to.id !== ingelogd.id) {
    const token = await sessions.switch(sessionCookie.read(request) ?? '', to.id, now())
    if (token === undefined) return sendProblem(reply, 'niet-ingelogd')
    sessionCookie.set(reply, token)
  }
  return wantsPage(request) ? reply.redirect('/', 303) : reply.code(204).send()
}

/** The medewerker in the zvh that a form names. */
function inHouse(medewerkers: readonly SignedInMedewerker[], { body }: FastifyRequest) {
  const zvh = body instanceof URLSearchParams ? body.get('zvh') : null
  return medewerkers.find((m) => m.zvh.id === zvh)
}

async function signOut(parts: SignInParts, request: FastifyRequest, reply: FastifyReply) {
  await endSession(parts, request)
  parts.sessionCookie.clear(reply)
  return wantsPage(request) ? reply.redirect('/', 303) : reply.code(204).send()
}

const wantsPage = ({ headers }: FastifyRequest): boolean => headers.accept?.includes('text/html') ?? false

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
