import type { Tijdstip } from '@casushuis/handvat'
import {
  type Invitations,
  type Medewerkers,
  type Recognised,
  type SignIn,
  type SignInOutcome,
  type SignInStart,
  signInAttemptDuration,
} from '../ports/identity.ts'
import { localPath } from './local-path.ts'
import { makeOidcClient, newSecrets, type OidcClient } from './oidc-client.ts'
import type { IdentitySettings, ProviderSettings } from './settings.ts'
import { attempts, choices, type HouseChoice, type SignInAttempt } from './sign-in-attempt.ts'

export interface SignInParts extends Omit<IdentitySettings, 'systemen'> {
  readonly medewerkers: Medewerkers
  /** Lets who was invited in. */
  readonly invitations: Invitations
  /** The address under which browsers reach the house, without a path. */
  readonly origin: () => string
  /** The real clock. */
  readonly nu: () => Tijdstip
}

/** One provider and the client that speaks with it. */
interface Desk {
  readonly settings: ProviderSettings
  readonly client: OidcClient
}

/**
 * Sign-in with the authorization code flow of OpenID Connect Core §3.1, with PKCE (RFC 7636), state and
 * nonce, at any of several providers. All of them take this one path, the demo provider too.
 */
export function makeSignIn(parts: SignInParts): SignIn {
  const desks = new Map(
    parts.providers.map((settings) => [settings.id, { settings, client: makeOidcClient(settings, parts.origin) }]),
  )
  return {
    providers: parts.providers.map(({ id, naam }) => ({ id, naam })),
    begin: async (id, back, code) => {
      const desk = desks.get(id)
      return desk ? begin(parts, desk, { back, code }) : { succeeded: false, reason: 'onbekendeAanbieder' }
    },
    isBegun: (sealed) => openAttempt(parts, sealed) !== undefined,
    finish: async (url, id, sealed) => {
      const desk = desks.get(id)
      return desk ? finish(parts, desk, url, sealed) : { succeeded: false, reason: 'onbekendeAanbieder' }
    },
    choosing: async (sealed) => {
      const choice = sealed === undefined ? undefined : choices.unseal(sealed, parts.key)
      return choice && choice.until >= parts.nu() ? recognise(parts, choice) : undefined
    },
  }
}

async function recognise(
  { medewerkers }: SignInParts,
  { uitgever, onderwerp, back }: HouseChoice,
): Promise<Recognised | undefined> {
  const [one, ...others] = await medewerkers.findByIdentity(uitgever, onderwerp)
  return one && { succeeded: true, medewerkers: [one, ...others], back }
}

/** For as long as a sign-in may take from now. */
const untilOf = (nu: Tijdstip) => new Date(Date.parse(nu) + signInAttemptDuration * 1000).toISOString()

/** Where to go afterwards, and the code of the invitation with which somebody comes. */
interface Errand {
  readonly back: string
  readonly code: string | undefined
}

async function begin(parts: SignInParts, { settings, client }: Desk, { back, code }: Errand): Promise<SignInStart> {
  const secrets = newSecrets()
  const address = await client.signInAddress(secrets, code !== undefined)
  if (!address.succeeded) return address
  const until = untilOf(parts.nu())
  const attempt = attempts.seal(
    { ...secrets, provider: settings.id, back: localPath(back), until, ...(code !== undefined && { code }) },
    parts.key,
  )
  return { succeeded: true, url: address.url, attempt }
}

function openAttempt({ key, nu }: SignInParts, sealed: string | undefined): SignInAttempt | undefined {
  const attempt = sealed === undefined ? undefined : attempts.unseal(sealed, key)
  return attempt && attempt.until >= nu() ? attempt : undefined
}

async function finish(parts: SignInParts, desk: Desk, url: URL, sealed: string | undefined): Promise<SignInOutcome> {
  const { settings, client } = desk
  const attempt = openAttempt(parts, sealed)
  if (!attempt || attempt.provider !== settings.id) return { succeeded: false, reason: 'verlopen' }
  const answer = await client.exchange(url, attempt, attempt.code !== undefined)
  if (!answer.succeeded) return answer
  const { iss, sub, acr, mail } = answer.claims
  // Asking for an acr does not bind the provider (Core §3.1.2.1), so what it answers is what counts.
  if (settings.acr.length > 0 && !settings.acr.includes(acr ?? '')) return { succeeded: false, reason: 'eersteFactor' }
  const uitgever = settings.knownAs ?? iss
  if (attempt.code !== undefined && !(await parts.invitations.redeem(attempt.code, { uitgever, onderwerp: sub, mail })))
    return { succeeded: false, reason: 'uitnodigingGeldtNiet' }
  const who = { uitgever, onderwerp: sub, back: attempt.back, until: untilOf(parts.nu()) }
  const recognised = await recognise(parts, who)
  return recognised
    ? { ...recognised, choice: choices.seal(who, parts.key) }
    : { succeeded: false, reason: 'geenAccount' }
}
