import * as oauth from 'oauth4webapi'
import { isLokaal } from '../ports/origin.ts'

/** From whom access tokens of systems come, and for whom they must be meant. */
export interface TokenSettings {
  /** The Issuer Identifier of the provider (OpenID Connect Discovery §3). */
  readonly uitgever: string
  /** What the `aud` of a token must name: this house and nothing else (RFC 9068 §4). */
  readonly doelgroep: string
}

/** Only signatures with the key of the provider: never `none`, and never one that its public key could make (RFC 8725 §3.1). */
const signingAlgorithms = [
  ...['PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'],
  ...['RS256', 'RS384', 'RS512', 'Ed25519', 'EdDSA'],
]

/** In seconds: a token that goes on for longer is as good as a password. */
const longestLife = 3600

/** Gives the client of a token that counts now; undefined for every other. */
export type TokenCheck = (authorization: string) => Promise<string | undefined>

/** How long the provider may take to answer, and for how long it is left alone after it did not; in milliseconds. */
const patience = { answer: 5_000, pause: 30_000 }

/**
 * Checks JWT access tokens (RFC 9068, RFC 6750 §2.1): type, issuer, audience, term and signature, by the keys that the provider
 * publishes. It is looked up when the first token comes; while it cannot be reached, nothing counts.
 * @param onUnreachable told of a provider that does not answer as it should, at most once for each pause
 */
export function makeTokenCheck({ uitgever, doelgroep }: TokenSettings, onUnreachable: () => void): TokenCheck {
  const options = {
    [oauth.allowInsecureRequests]: isLokaal(uitgever),
    [oauth.customFetch]: patientFetch(onUnreachable),
    signingAlgorithms,
  }
  let found: Promise<oauth.AuthorizationServer> | undefined
  const provider = () => {
    found ??= discover(uitgever, options).catch((fault: unknown) => {
      found = undefined
      throw fault
    })
    return found
  }
  return async (authorization) => {
    if (!/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/i.test(authorization)) return undefined
    try {
      // Only this header: what is bound to a key of the sender asks for a proof that this road does not take.
      const request = new Request(uitgever, { headers: { authorization } })
      const claims = await oauth.validateJwtAccessToken(await provider(), request, doelgroep, options)
      return claims.exp - claims.iat > longestLife ? undefined : claims.client_id
    } catch {
      // Which check failed is told to nobody: not to who sent it, and not with a word of it to a log.
      return undefined
    }
  }
}

async function discover(uitgever: string, options: oauth.DiscoveryRequestOptions): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(uitgever)
  return oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, options))
}

/** Asks the provider something; tokens of strangers must not make the house ask, and wait, again and again. */
function patientFetch(onUnreachable: () => void) {
  let notBefore = 0
  return async (url: string, { method, headers }: oauth.CustomFetchOptions<'GET', undefined>): Promise<Response> => {
    if (Date.now() < notBefore) throw new Error('the provider did not answer a moment ago')
    const asked = { method, headers, redirect: 'error', signal: AbortSignal.timeout(patience.answer) } as const
    const answer = await fetch(url, asked).catch(() => undefined)
    if (answer?.ok) return answer
    notBefore = Date.now() + patience.pause
    onUnreachable()
    throw new Error('the provider does not answer')
  }
}
