import * as oidc from 'openid-client'
import type { SignInFailed, SignInRefusal } from '../ports/identity.ts'
import { isLokaal } from '../ports/origin.ts'
import type { ProviderSettings } from './settings.ts'
import type { SignInAttempt } from './sign-in-attempt.ts'

/** What binds the answer of a provider to the browser that asked. */
export type Secrets = Pick<SignInAttempt, 'state' | 'nonce' | 'verifier'>

interface Claims {
  readonly iss: string
  readonly sub: string
  readonly acr?: string
  /** The address that the provider vouches for; null where it does not, or was not asked. */
  readonly mail: string | null
}

/** What a provider says about somebody, as far as we want to know it. */
export type Who = { readonly succeeded: true; readonly claims: Claims } | SignInFailed

/** The conversation with one provider. */
export interface OidcClient {
  /** Where the browser must go to sign in; who was invited is asked which address is his or hers. */
  signInAddress(
    secrets: Secrets,
    withMail: boolean,
  ): Promise<{ readonly succeeded: true; readonly url: URL } | SignInFailed>
  /** Exchanges the code in `url` for the claims about who signed in. */
  exchange(url: URL, secrets: Secrets, withMail: boolean): Promise<Who>
}

/** The path to which a provider sends people back; one per provider keeps them apart (RFC 9700 §4.4.2.2). */
export function returnPath(provider: string): string {
  return `/inloggen/terug/${provider}`
}

/** Fresh chance for one attempt: state (RFC 6749 §10.12), nonce (Core §3.1.2.1), verifier (RFC 7636 §4.1). */
export function newSecrets(): Secrets {
  return { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() }
}

/** A client for one provider, which looks the provider up (Discovery §4) when somebody first needs it. */
export function makeOidcClient(settings: ProviderSettings, origin: () => string): OidcClient {
  const discover = onceSucceeded(() => discoverProvider(settings))
  return {
    signInAddress: async (secrets, withMail) => {
      try {
        const back = new URL(returnPath(settings.id), origin())
        return { succeeded: true, url: await signInAddress(await discover(), settings, { back, secrets, withMail }) }
      } catch (error) {
        return { succeeded: false, reason: 'onbereikbaar', cause: codeOf(error) }
      }
    },
    exchange: async (url, secrets, withMail) => {
      try {
        return await exchange(await discover(), { url, secrets, withMail })
      } catch (error) {
        return { succeeded: false, reason: reasonOf(error), cause: codeOf(error) }
      }
    },
  }
}

/** Remembers the first success; a provider that was down is simply asked again. */
function onceSucceeded<T>(job: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | undefined
  return () => {
    running ??= job().catch((error: unknown) => {
      running = undefined
      throw error
    })
    return running
  }
}

function discoverProvider({ uitgever, clientId, clientSecret }: ProviderSettings): Promise<oidc.Configuration> {
  // The signature of the ID token is always checked; without it all would rest on the transport.
  const execute = [oidc.enableNonRepudiationChecks]
  if (isLokaal(uitgever)) execute.push(oidc.allowInsecureRequests)
  return oidc.discovery(new URL(uitgever), clientId, clientSecret, undefined, { execute, timeout: 10 })
}

interface Departure {
  readonly back: URL
  readonly secrets: Secrets
  readonly withMail: boolean
}

async function signInAddress(
  config: oidc.Configuration,
  { acr }: ProviderSettings,
  { back, secrets: { state, nonce, verifier }, withMail }: Departure,
): Promise<URL> {
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: back.href,
    // Only who it is: names and roles are ours to keep, so no profile is asked for (AVG art. 5.1.c).
    scope: withMail ? 'openid email' : 'openid',
    // Always ask who it is, so that after signing out the next person is not taken for the last one.
    prompt: 'login',
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(acr.length > 0 && { acr_values: acr.join(' ') }),
  })
}

interface Return {
  readonly url: URL
  readonly secrets: Secrets
  readonly withMail: boolean
}

async function exchange(
  config: oidc.Configuration,
  { url, secrets: { state, nonce, verifier }, withMail }: Return,
): Promise<Who> {
  const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }
  const answer = await oidc.authorizationCodeGrant(config, url, checks)
  const claims = answer.claims()
  if (!claims) return { succeeded: false, reason: 'ongeldig' }
  const { iss, sub, acr } = claims
  const mail = withMail ? await vouchedMail(config, answer.access_token, claims) : null
  return { succeeded: true, claims: { iss, sub, mail, ...(typeof acr === 'string' && { acr }) } }
}

/** Some providers say an address in the ID token, others only when they are asked for it (Core §5.3, §5.4). */
async function vouchedMail(config: oidc.Configuration, token: string, claims: oidc.IDToken): Promise<string | null> {
  const said = verifiedMail(claims)
  if (said !== null || !config.serverMetadata().userinfo_endpoint) return said
  return verifiedMail(await oidc.fetchUserInfo(config, token, claims.sub))
}

/** An address counts only where the provider says that it looked whose it is (Core §5.1). */
const verifiedMail = (said: { readonly [claim: string]: unknown }): string | null =>
  typeof said.email === 'string' && said.email_verified === true ? said.email : null

function reasonOf(error: unknown): SignInRefusal {
  if (error instanceof oidc.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'afgebroken' : 'ongeldig'
  const isNetwork = error instanceof TypeError && error.message === 'fetch failed'
  const isSlow = error instanceof oidc.ClientError && error.code === 'OAUTH_TIMEOUT'
  return isNetwork || isSlow ? 'onbereikbaar' : 'ongeldig'
}

/** The code of a library or the system; the message could quote a token. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'onbekend'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause instanceof Error ? codeOf(error.cause) : error.name
}
