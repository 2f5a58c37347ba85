import { createHash, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ProviderSettings } from '../identity/settings.ts'

interface Code {
  readonly nonce: string | null
  readonly uitdaging: string | null
}

/** An identity provider that can be made to lie. It signs in one and the same person without a question. */
export interface Proefdienst {
  readonly instelling: ProviderSettings
  /** Replaces claims of the ID token; undefined takes one away. */
  claims: Record<string, unknown>
  /** Signs with a key that it never published. */
  vreemdeSleutel: boolean
  /** Answers with this error instead of a code. */
  fout: string | undefined
  /** The query of the last request to sign in. */
  readonly gevraagd: () => URLSearchParams
  sluit(): Promise<void>
}

export interface Dienstopties {
  readonly id: string
  readonly acr?: readonly string[]
  readonly port?: number
}

/** Starts a provider, on a port of its own where none is given. */
export async function openProefdienst(opties: Dienstopties): Promise<Proefdienst> {
  const eigen = nieuweSleutel()
  const vreemd = nieuweSleutel()
  const codes = new Map<string, Code>()
  let laatste = new URLSearchParams()
  let uitgever = ''

  const ontdekking = () => ({
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
    laatste = vraag
    const naar = new URL(vraag.get('redirect_uri') ?? '')
    naar.searchParams.set('state', vraag.get('state') ?? '')
    if (dienst.fout) naar.searchParams.set('error', dienst.fout)
    else {
      const code = randomUUID()
      codes.set(code, { nonce: vraag.get('nonce'), uitdaging: vraag.get('code_challenge') })
      naar.searchParams.set('code', code)
    }
    return naar.href
  }

  function token(vraag: URLSearchParams): object {
    const code = codes.get(vraag.get('code') ?? '')
    codes.delete(vraag.get('code') ?? '')
    const bewijs = createHash('sha256')
      .update(vraag.get('code_verifier') ?? '')
      .digest('base64url')
    if (!code || code.uitdaging !== bewijs) return { error: 'invalid_grant' }
    const nu = Math.floor(Date.now() / 1000)
    const claims = {
      iss: uitgever,
      sub: 'iemand',
      aud: 'casushuis',
      iat: nu,
      exp: nu + 300,
      nonce: code.nonce,
      ...dienst.claims,
    }
    const idToken = onderteken(claims, dienst.vreemdeSleutel ? vreemd.privateKey : eigen.privateKey)
    return { access_token: randomUUID(), token_type: 'Bearer', expires_in: 300, id_token: idToken }
  }

  const server = createServer(async (vraag, antwoord) => {
    const { pathname, searchParams } = new URL(vraag.url ?? '/', uitgever)
    if (pathname === '/auth') return antwoord.writeHead(302, { location: inloggen(searchParams) }).end()
    const json =
      pathname === '/token'
        ? token(await leesFormulier(vraag))
        : pathname === '/jwks'
          ? { keys: [{ ...eigen.publicKey.export({ format: 'jwk' }), alg: 'ES256', use: 'sig', kid: 'eigen' }] }
          : ontdekking()
    antwoord.writeHead('error' in json ? 400 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(json))
  })
  await new Promise<void>((klaar) => server.listen(opties.port ?? 0, '127.0.0.1', klaar))
  uitgever = `http://localhost:${(server.address() as AddressInfo).port}`

  const dienst: Proefdienst = {
    instelling: {
      id: opties.id,
      naam: `Inlogdienst ${opties.id}`,
      uitgever,
      clientId: 'casushuis',
      clientSecret: 'geheim',
      acr: opties.acr ?? [],
    },
    claims: {},
    vreemdeSleutel: false,
    fout: undefined,
    gevraagd: () => laatste,
    sluit: () => {
      server.closeAllConnections()
      return new Promise((klaar) => server.close(() => klaar()))
    },
  }
  return dienst
}

function nieuweSleutel() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
}

function onderteken(claims: object, key: KeyObject): string {
  const deel = (waarde: object) => Buffer.from(JSON.stringify(waarde)).toString('base64url')
  const inhoud = `${deel({ alg: 'ES256', kid: 'eigen' })}.${deel(claims)}`
  const handtekening = sign('sha256', Buffer.from(inhoud), { key, dsaEncoding: 'ieee-p1363' })
  return `${inhoud}.${handtekening.toString('base64url')}`
}

async function leesFormulier(vraag: IncomingMessage): Promise<URLSearchParams> {
  return new URLSearchParams(Buffer.concat(await vraag.toArray()).toString())
}
