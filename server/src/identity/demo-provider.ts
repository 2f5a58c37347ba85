import { randomBytes } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { demoUitgever } from '../ports/identity.ts'
import { isLokaal, isLoopback } from '../ports/origin.ts'
import { demoClient, demopad, maakDemoOidc } from './demo-oidc.ts'
import { type DemoAccount, keuzepagina, opnieuwpagina } from './demo-page.ts'
import type { Aanbiederinstelling } from './settings.ts'

export interface Demoproviderdelen {
  readonly oorsprong: () => string
  /** The fictional people, in the order in which they should be shown. */
  readonly accounts: () => Promise<readonly DemoAccount[]>
  readonly productie: boolean
}

/** Before anybody is signed in there is no sessie to look up. */
const openbaar = { config: { withoutSession: true } }

type Provideropener = () => Promise<Provider>

/**
 * Builds the demo identity provider into the server, under `/demo-inloggen`, and returns the setting with
 * which the ordinary sign-in reaches it. It answers this very machine only.
 * @throws {Error} in production: whoever finds these accounts is anybody they like
 */
export async function registreerDemoProvider(
  app: FastifyInstance,
  delen: Demoproviderdelen,
): Promise<Aanbiederinstelling> {
  if (delen.productie) throw new Error('the demo identity provider has no place in production')
  const clientSecret = randomBytes(32).toString('base64url')
  let provider: Promise<Provider> | undefined
  const open: Provideropener = () => {
    provider ??= maakDemoOidc({ oorsprong: delen.oorsprong(), clientSecret, accounts: delen.accounts })
    return provider
  }
  await app.register(
    async (deel) => {
      deel.addHook('onRequest', alleenDezeComputer(delen.oorsprong))
      await deel.register(async (oidc) => registreerOidc(oidc, open))
      await deel.register(async (keuze) => registreerKeuze(keuze, open, delen.accounts))
    },
    { prefix: demopad },
  )
  return {
    id: 'demo',
    naam: 'Demonstratie',
    get uitgever() {
      return delen.oorsprong() + demopad
    },
    clientId: demoClient,
    clientSecret,
    acr: [],
    bekendAls: demoUitgever,
  }
}

/** The accounts have no password, so they must be out of reach for every other machine. */
function alleenDezeComputer(oorsprong: () => string) {
  return async ({ socket }: FastifyRequest, reply: FastifyReply) => {
    const adres = (socket.remoteAddress ?? '').replace(/^::ffff:/, '')
    const isHier = adres === '::1' || isLoopback(adres)
    if (!isHier || !isLokaal(oorsprong())) return reply.callNotFound()
  }
}

/** The endpoints of OpenID Connect itself; oidc-provider reads and answers these requests on its own. */
function registreerOidc(app: FastifyInstance, open: Provideropener): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _payload, done) => done(null))
  const geefDoor = async (request: FastifyRequest, reply: FastifyReply) => {
    const provider = await open()
    reply.hijack()
    for (const [naam, waarde] of Object.entries(reply.getHeaders())) reply.raw.setHeader(naam, waarde ?? '')
    // The way a mounted provider learns its prefix.
    const { url = '/' } = request.raw
    Object.assign(request.raw, { originalUrl: url, url: url.slice(demopad.length) })
    await provider.callback()(request.raw, reply.raw)
  }
  for (const pad of ['/.well-known/openid-configuration', '/jwks', '/auth', '/auth/:uid'])
    app.get(pad, openbaar, geefDoor)
  // Spoken by our own server, not by a browser: the client secret is what protects it.
  app.post('/token', { config: { ...openbaar.config, backChannel: true } }, geefDoor)
}

/** The page on which somebody chooses who to be. */
function registreerKeuze(app: FastifyInstance, open: Provideropener, accounts: Demoproviderdelen['accounts']): void {
  const formulier = 'application/x-www-form-urlencoded'
  app.addContentTypeParser(
    formulier,
    { parseAs: 'string', bodyLimit: 4096 },
    async (_request: FastifyRequest, tekst: string) => new URLSearchParams(tekst),
  )
  app.get('/kies/:uid', openbaar, async ({ raw }, reply) => {
    const keuze = await (await open()).interactionDetails(raw, reply.raw).catch(() => undefined)
    if (!keuze) return reply.code(400).type('text/html').send(opnieuwpagina())
    return reply.type('text/html').send(keuzepagina(await accounts()))
  })
  app.post(
    '/kies/:uid',
    { config: { ...openbaar.config, contentTypes: [formulier] } },
    async ({ raw, body }, reply) => {
      const onderwerp = body instanceof URLSearchParams ? body.get('onderwerp') : null
      const gekozen = (await accounts()).find((a) => a.onderwerp === onderwerp)
      const verder = gekozen && (await kies(await open(), raw, reply.raw, gekozen.onderwerp))
      return verder ? reply.redirect(verder, 303) : reply.code(400).type('text/html').send(opnieuwpagina())
    },
  )
}

async function kies(
  provider: Provider,
  vraag: FastifyRequest['raw'],
  antwoord: FastifyReply['raw'],
  accountId: string,
) {
  const opties = { mergeWithLastSubmission: false }
  return provider
    .interactionResult(vraag, antwoord, { login: { accountId, remember: false } }, opties)
    .catch(() => undefined)
}
