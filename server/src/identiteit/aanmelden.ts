import type { Tijdstip } from '@casushuis/handvat'
import * as oidc from 'openid-client'
import type { Aanmelder, Inlogbegin, Inloguitkomst, Inlogweigering, Medewerkers } from '../ports/identiteit.ts'
import { isLokaal } from '../ports/oorsprong.ts'
import { type Inlogpoging, ontzegel, pogingDuur, verzegel } from './inlogpoging.ts'
import type { Aanbiederinstelling, Identiteitinstellingen } from './instellingen.ts'
import { lokaalPad } from './lokaal-pad.ts'

export interface Aanmelddelen extends Identiteitinstellingen {
  readonly medewerkers: Medewerkers
  /** The address under which browsers reach the house, without a path. */
  readonly oorsprong: () => string
  /** The real clock. */
  readonly nu: () => Tijdstip
}

/** The path to which a provider sends people back; one per provider keeps them apart (RFC 9700 §4.4.2.2). */
export function terugpad(aanbieder: string): string {
  return `/inloggen/terug/${aanbieder}`
}

/**
 * Sign-in with the authorization code flow of OpenID Connect Core §3.1, with PKCE (RFC 7636), state and
 * nonce, at any of several providers. A provider is looked up (Discovery §4) when somebody first needs it.
 */
export function maakAanmelder(delen: Aanmelddelen): Aanmelder {
  const ontdek = maakOntdekker()
  const vind = (id: string) => delen.aanbieders.find((a) => a.id === id)
  return {
    aanbieders: delen.aanbieders.map(({ id, naam }) => ({ id, naam })),
    async begin(id, terug) {
      const aanbieder = vind(id)
      if (!aanbieder) return { gelukt: false, reden: 'onbekendeAanbieder' }
      const config = await ontdek(aanbieder).catch(() => undefined)
      return config ? begin(delen, aanbieder, config, terug) : { gelukt: false, reden: 'onbereikbaar' }
    },
    async rondAf(url, id, zegel) {
      const aanbieder = vind(id)
      const poging = zegel === undefined ? undefined : ontzegel(zegel, delen.sleutel)
      if (!aanbieder) return { gelukt: false, reden: 'onbekendeAanbieder' }
      if (!poging || poging.aanbieder !== id || poging.tot < delen.nu()) return { gelukt: false, reden: 'verlopen' }
      try {
        return await rondAf(delen, aanbieder, await ontdek(aanbieder), url, poging)
      } catch (oorzaak) {
        return { gelukt: false, reden: redenVan(oorzaak), oorzaak }
      }
    },
  }
}

/** Discovery per provider, remembered once it succeeded; a provider that was down is asked again. */
function maakOntdekker() {
  const bekend = new Map<string, Promise<oidc.Configuration>>()
  return (aanbieder: Aanbiederinstelling): Promise<oidc.Configuration> => {
    const eerder = bekend.get(aanbieder.id)
    if (eerder) return eerder
    const nieuw = ontdek(aanbieder)
    bekend.set(aanbieder.id, nieuw)
    nieuw.catch(() => bekend.delete(aanbieder.id))
    return nieuw
  }
}

function ontdek({ uitgever, clientId, clientSecret }: Aanbiederinstelling): Promise<oidc.Configuration> {
  // The signature of the ID token is always checked; without it all would rest on the transport.
  const execute = [oidc.enableNonRepudiationChecks]
  if (isLokaal(uitgever)) execute.push(oidc.allowInsecureRequests)
  return oidc.discovery(new URL(uitgever), clientId, clientSecret, undefined, { execute, timeout: 10 })
}

async function begin(
  { oorsprong, nu, sleutel }: Aanmelddelen,
  aanbieder: Aanbiederinstelling,
  config: oidc.Configuration,
  terug: string,
): Promise<Inlogbegin> {
  const poging: Inlogpoging = {
    aanbieder: aanbieder.id,
    state: oidc.randomState(),
    nonce: oidc.randomNonce(),
    verifier: oidc.randomPKCECodeVerifier(),
    terug: lokaalPad(terug),
    tot: new Date(Date.parse(nu()) + pogingDuur * 1000).toISOString(),
  }
  const url = oidc.buildAuthorizationUrl(config, {
    redirect_uri: new URL(terugpad(aanbieder.id), oorsprong()).href,
    // Only who it is: names and roles are ours to keep, so no profile is asked for (AVG art. 5.1.c).
    scope: 'openid',
    prompt: 'login',
    state: poging.state,
    nonce: poging.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(poging.verifier),
    code_challenge_method: 'S256',
    ...(aanbieder.acr.length > 0 && { acr_values: aanbieder.acr.join(' ') }),
  })
  return { gelukt: true, url, poging: verzegel(poging, sleutel) }
}

async function rondAf(
  { medewerkers }: Aanmelddelen,
  aanbieder: Aanbiederinstelling,
  config: oidc.Configuration,
  url: URL,
  poging: Inlogpoging,
): Promise<Inloguitkomst> {
  const tokens = await oidc.authorizationCodeGrant(config, url, {
    pkceCodeVerifier: poging.verifier,
    expectedState: poging.state,
    expectedNonce: poging.nonce,
  })
  const claims = tokens.claims()
  if (!claims) return { gelukt: false, reden: 'ongeldig' }
  // Asking for an acr does not bind the provider (Core §3.1.2.1), so what it answers is what counts.
  if (aanbieder.acr.length > 0 && !aanbieder.acr.includes(claims.acr ?? ''))
    return { gelukt: false, reden: 'eersteFactor' }
  const medewerker = await medewerkers.findBijIdentiteit(aanbieder.bekendAls ?? claims.iss, claims.sub)
  return medewerker ? { gelukt: true, medewerker, terug: poging.terug } : { gelukt: false, reden: 'geenAccount' }
}

function redenVan(oorzaak: unknown): Inlogweigering {
  if (oorzaak instanceof oidc.AuthorizationResponseError)
    return oorzaak.error === 'access_denied' ? 'afgebroken' : 'ongeldig'
  const code = oorzaak instanceof oidc.ClientError ? oorzaak.code : undefined
  const isNetwerk = oorzaak instanceof TypeError && oorzaak.message === 'fetch failed'
  return isNetwerk || code === 'OAUTH_TIMEOUT' ? 'onbereikbaar' : 'ongeldig'
}
