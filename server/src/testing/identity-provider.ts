import { createHash, createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProviderSettings } from '../identity/settings.ts'

interface Code {
  readonly nonce: string | null
  readonly challenge: string | null
}

/** An identity provider that can be made to lie. It signs in one and the same person without a question. */
export interface TestProvider {
  readonly settings: ProviderSettings
  /** Replaces claims of the ID token; undefined takes one away. */
  claims: Record<string, unknown>
  /** Signs with a key that it never published. */
  foreignKey: boolean
  /** Answers with this error instead of a code. */
  error: string | undefined
  /** A token for a system, as RFC 9068 has it, in which anything can be replaced; signed with another key where one is given. */
  accessToken(claims: Record<string, unknown>, header?: Record<string, unknown>, key?: KeyObject): string
  /** What everybody can know of its key. */
  readonly publicKey: KeyObject
  /** The query of the last request to sign in. */
  readonly asked: () => URLSearchParams
  sluit(): Promise<void>
}

export interface TestProviderOptions {
  readonly id: string
  readonly acr?: readonly string[]
  readonly port?: number
}

/** Starts a provider, on a port of its own where none is given. */
export async function openTestProvider(options: TestProviderOptions): Promise<TestProvider> {
  const own = newKey()
  const foreign = newKey()
  const codes = new Map<string, Code>()
  let last = new URLSearchParams()
  let uitgever = ''

  const discovery = () => ({
    issuer: uitgever,
    authorization_endpoint: `${uitgever}/auth`,
    token_endpoint: `${uitgever}/token`,
    jwks_uri: `${uitgever}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256'],
    code_challenge_methods_supported: ['S256'],
  })

  function inloggen(vraag: URLSearchParams): string {
    last = vraag
    const to = new URL(vraag.get('redirect_uri') ?? '')
    to.searchParams.set('state', vraag.get('state') ?? '')
    if (service.error) to.searchParams.set('error', service.error)
    else {
      const code = randomUUID()
      codes.set(code, { nonce: vraag.get('nonce'), challenge: vraag.get('code_challenge') })
      to.searchParams.set('code', code)
    }
    return to.href
  }

  function token(vraag: URLSearchParams): object {
    const code = codes.get(vraag.get('code') ?? '')
    codes.delete(vraag.get('code') ?? '')
    const proof = createHash('sha256')
      .update(vraag.get('code_verifier') ?? '')
      .digest('base64url')
    if (!code || code.challenge !== proof) return { error: 'invalid_grant' }
    const nu = Math.floor(Date.now() / 1000)
    const claims = {
      iss: uitgever,
      sub: 'iemand',
      aud: 'casushuis',
      iat: nu,
      exp: nu + 300,
      nonce: code.nonce,
      ...service.claims,
    }
    const idToken = onderteken(claims, service.foreignKey ? foreign.privateKey : own.privateKey)
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: idToken }
  }

  const server = createServer(async (vraag, answer) => {
    const { pathname, searchParams } = new URL(vraag.url ?? '/', uitgever)
    if (pathname === '/auth') return answer.writeHead(302, { location: inloggen(searchParams) }).end()
    const json =
      pathname === '/token'
        ? token(await readForm(vraag))
        : pathname === '/jwks'
          ? { keys: [{ ...own.publicKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'eigen' }] }
          : discovery()
    answer.writeHead('error' in json ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  })
  await new Promise<void>((klaar) => server.listen(options.port ?? 0, '127.0.0.1', klaar))
  uitgever = `http://localhost:${(server.address() as AddressInfo).port}`

  const service: TestProvider = {
    settings: {
      id: options.id,
      naam: `Inlogdienst ${options.id}`,
      uitgever,
      clientId: 'casushuis',
      clientSecret: 'geheim',
      acr: options.acr ?? [],
    },
    claims: {},
    foreignKey: false,
    error: undefined,
    accessToken(claims, header = {}, key = own.privateKey) {
      const nu = Math.floor(Date.now() / 1000)
      const usual = { iss: uitgever, iat: nu, exp: nu + 300, jti: randomUUID(), sub: claims.client_id }
      return onderteken({ ...usual, ...claims }, key, { typ: 'at+jwt', ...header })
    },
    publicKey: own.publicKey,
    asked: () => last,
    sluit: () => {
      server.closeAllConnections()
      return new Promise((klaar) => server.close(() => klaar()))
    },
  }
  return service
}

function newKey() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

function onderteken(claims: object, key: KeyObject, header: object = {}): string {
  const deel = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const inhoud = `${deel({ alg: 'ES256', kid: 'eigen', ...header })}.${deel(claims)}`
  if (key.type === 'secret') return `${inhoud}.${createHmac('sha256', key).update(inhoud).digest('base64url')}`
  const signature = sign('sha256', Buffer.from(inhoud), { key, dsaEncoding: 'ieee-p1363' })
  return `${inhoud}.${signature.toString('base64url')}`
}

async function readForm(vraag: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(Buffer.concat(await vraag.toArray()).toString())
}
