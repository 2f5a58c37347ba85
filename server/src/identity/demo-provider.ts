import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { demoIssuer } from '../ports/identity.ts'
import { isLokaal, isLoopback } from '../ports/origin.ts'
import { demoClient, demoPath, makeDemoOidc } from './demo-oidc.ts'
import { againPage, choicePage, type DemoAccount } from './demo-page.ts'
import type { ProviderSettings } from './settings.ts'

export interface DemoProviderParts {
  readonly origin: () => string
  /** The fictional people, in the order in which they should be shown. */
  readonly accounts: () => Promise<readonly DemoAccount[]>
  readonly production: boolean
}

/** Before anybody is signed in there is no session to look up. */
const publicRoute = { config: { withoutSession: true } }

type ProviderOpener = () => Promise<Provider>

/**
 * Builds the demo identity provider into the server, under `/demo-inloggen`, and returns the setting with
 * which the ordinary sign-in reaches it. It answers this very machine only.
 * @throws {Error} in production: whoever finds these accounts is anybody they like
 */
export async function registerDemoProvider(app: FastifyInstance, parts: DemoProviderParts): Promise<ProviderSettings> {
  if (parts.production) throw new Error('the demo identity provider has no place in production')
  const clientSecret = randomBytes(32).toString('base64url')
  let provider: Promise<Provider> | undefined
  const open: ProviderOpener = () => {
    provider ??= makeDemoOidc({ origin: parts.origin(), clientSecret, accounts: parts.accounts })
    return provider
  }
  await app.register(
    async (deel) => {
      deel.addHook('onRequest', onlyThisComputer(parts.origin))
      await deel.register(async (oidc) => registerOidc(oidc, open))
      await deel.register(async (choice) => registerChoice(choice, open, parts.accounts))
    },
    { prefix: demoPath },
  )
  return {
    id: 'demo',
    naam: 'Demonstratie',
    get uitgever() {
      return parts.origin() + demoPath
    },
    clientId: demoClient,
    clientSecret,
    acr: [],
    knownAs: demoIssuer,
  }
}

/** The accounts have no password, so they must be out of reach for every other machine. */
function onlyThisComputer(origin: () => string) {
  return async ({ socket }: FastifyRequest, reply: FastifyReply) => {
    const address = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
    const isHere = address === '::1' || isLoopback(address)
    if (!isHere || !isLokaal(origin())) return reply.callNotFound()
  }
}

/** The endpoints of OpenID Connect itself; oidc-provider reads and answers these requests on its own. */
function registerOidc(app: FastifyInstance, open: ProviderOpener): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  const passOn = async (request: FastifyRequest, reply: FastifyReply) => {
    const provider = await open()
    reply.hijack()
    for (const [naam, value] of Object.entries(reply.getHeaders())) reply.raw.setHeader(naam, value ?? '')
    // The way a mounted provider learns its prefix.
    const { url = '/' } = request.raw
    Object.assign(request.raw, { originalUrl: url, url: url.slice(demoPath.length) })
    await provider.callback()(request.raw, reply.raw)
  }
  for (const path of ['/.well-known/openid-configuration', '/jwks', '/auth', '/auth/:uid'])
    app.get(path, publicRoute, passOn)
  // Spoken by our own server, not by a browser: the client secret is what protects it.
  app.post('/token', { config: { ...publicRoute.config, backChannel: true } }, passOn)
}

/** The page on which somebody chooses who to be. */
function registerChoice(app: FastifyInstance, open: ProviderOpener, accounts: DemoProviderParts['accounts']): void {
  const form = 'application/x-www-form-urlencoded'
  app.addContentTypeParser(
    form,
    { parseAs: 'string', bodyLimit: 4096 },
    async (_request: FastifyRequest, text: string) => new URLSearchParams(text),
  )
  app.get('/kies/:uid', publicRoute, async ({ raw }, reply) => {
    const choice = await (await open()).interactionDetails(raw, reply.raw).catch(() => undefined)
    if (!choice) return reply.code(400).type('text/html').send(againPage())
    return reply.type('text/html').send(choicePage(await accounts()))
  })
  app.post('/kies/:uid', { config: { ...publicRoute.config, contentTypes: [form] } }, async ({ raw, body }, reply) => {
    const onderwerp = body instanceof URLSearchParams ? body.get('onderwerp') : null
    const gekozen = (await accounts()).find((a) => a.onderwerp === onderwerp)
    const onward = gekozen && (await choose(await open(), raw, reply.raw, gekozen.onderwerp))
    return onward ? reply.redirect(onward, 303) : reply.code(400).type('text/html').send(againPage())
  })
}

async function choose(
  provider: Provider,
  request: FastifyRequest['raw'],
  answer: FastifyReply['raw'],
  accountId: string,
) {
  const options = { mergeWithLastSubmission: false }
  return provider
    .interactionResult(request, answer, { login: { accountId, remember: false } }, options)
    .catch(() => undefined)
}
