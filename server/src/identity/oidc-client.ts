import * as oidc from 'openid-client'
import type { InloggenMislukt, Inlogweigering } from '../ports/identity.ts'
import { isLokaal } from '../ports/origin.ts'
import type { Aanbiederinstelling } from './settings.ts'
import type { Inlogpoging } from './sign-in-attempt.ts'

/** What binds the answer of a provider to the browser that asked. */
export type Geheimen = Pick<Inlogpoging, 'state' | 'nonce' | 'verifier'>

/** What a provider says about somebody, as far as we want to know it. */
export type Wie =
  | { readonly gelukt: true; readonly claims: { readonly iss: string; readonly sub: string; readonly acr?: string } }
  | InloggenMislukt

/** The conversation with one provider. */
export interface OidcClient {
  /** Where the browser must go to sign in. */
  inlogadres(geheimen: Geheimen): Promise<{ readonly gelukt: true; readonly url: URL } | InloggenMislukt>
  /** Exchanges the code in `url` for the claims about who signed in. */
  wisselIn(url: URL, geheimen: Geheimen): Promise<Wie>
}

/** The path to which a provider sends people back; one per provider keeps them apart (RFC 9700 §4.4.2.2). */
export function terugpad(aanbieder: string): string {
  return `/inloggen/terug/${aanbieder}`
}

/** Fresh chance for one attempt: state (RFC 6749 §10.12), nonce (Core §3.1.2.1), verifier (RFC 7636 §4.1). */
export function nieuweGeheimen(): Geheimen {
  return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
}

/** A client for one provider, which looks the provider up (Discovery §4) when somebody first needs it. */
export function maakOidcClient(instelling: Aanbiederinstelling, oorsprong: () => string): OidcClient {
  const ontdek = eenmaalGelukt(() => ontdekAanbieder(instelling))
  return {
    inlogadres: async (geheimen) => {
      try {
        const terug = new URL(terugpad(instelling.id), oorsprong())
        return { gelukt: true, url: await inlogadres(await ontdek(), instelling, terug, geheimen) }
      } catch (fout) {
        return { gelukt: false, reden: 'onbereikbaar', oorzaak: codeVan(fout) }
      }
    },
    wisselIn: async (url, geheimen) => {
      try {
        return await wisselIn(await ontdek(), url, geheimen)
      } catch (fout) {
        return { gelukt: false, reden: redenVan(fout), oorzaak: codeVan(fout) }
      }
    },
  }
}

/** Remembers the first success; a provider that was down is simply asked again. */
function eenmaalGelukt<T>(werk: () => Promise<T>): () => Promise<T> {
  let lopend: Promise<T> | undefined
  return () => {
    lopend ??= werk().catch((fout: unknown) => {
      lopend = undefined
      throw fout
    })
    return lopend
  }
}

function ontdekAanbieder({ uitgever, clientId, clientSecret }: Aanbiederinstelling): Promise<oidc.Configuration> {
  // The signature of the ID token is always checked; without it all would rest on the transport.
  const execute = [oidc.enableNonRepudiationChecks]
  if (isLokaal(uitgever)) execute.push(oidc.allowInsecureRequests)
  return oidc.discovery(new URL(uitgever), clientId, clientSecret, undefined, { execute, timeout: 10 })
}

async function inlogadres(
  config: oidc.Configuration,
  { acr }: Aanbiederinstelling,
  terug: URL,
  { state, nonce, verifier }: Geheimen,
): Promise<URL> {
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: terug.href,
    // Only who it is: names and roles are ours to keep, so no profile is asked for (AVG art. 5.1.c).
    scope: 'openid',
    // Always ask who it is, so that after signing out the next person is not taken for the last one.
    prompt: 'login',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(acr.length > 0 && { acr_values: acr.join(' ') }),
  })
}

async function wisselIn(config: oidc.Configuration, url: URL, { state, nonce, verifier }: Geheimen): Promise<Wie> {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }
  const claims = (await oidc.authorizationCodeGrant(config, url, checks)).claims()
  if (!claims) return { gelukt: false, reden: 'ongeldig' }
  const { iss, sub, acr } = claims
  return { gelukt: true, claims: { iss, sub, ...(typeof acr === 'string' && { acr }) } }
}

function redenVan(fout: unknown): Inlogweigering {
  if (fout instanceof oidc.AuthorizationResponseError) return fout.error === 'access_denied' ? 'afgebroken' : 'ongeldig'
  const isNetwerk = fout instanceof TypeError && fout.message === 'fetch failed'
  const isTraag = fout instanceof oidc.ClientError && fout.code === 'OAUTH_TIMEOUT'
  return isNetwerk || isTraag ? 'onbereikbaar' : 'ongeldig'
}

/** The code of a library or the system; the message could quote a token. */
function codeVan(fout: unknown): string {
  if (!(fout instanceof Error)) return 'onbekend'
  if ('code' in fout && typeof fout.code === 'string') return fout.code
  return fout.cause instanceof Error ? codeVan(fout.cause) : fout.name
}
