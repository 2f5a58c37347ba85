import type { Tijdstip } from '@casushuis/handvat'
import {
  type Aanmelder,
  type Inlogbegin,
  type Inloguitkomst,
  inlogpogingDuur,
  type Medewerkers,
} from '../ports/identity.ts'
import { lokaalPad } from './local-path.ts'
import { maakOidcClient, nieuweGeheimen, type OidcClient } from './oidc-client.ts'
import type { Aanbiederinstelling, Identiteitinstellingen } from './settings.ts'
import { ontzegel, verzegel } from './sign-in-attempt.ts'

export interface Aanmelddelen extends Identiteitinstellingen {
  readonly medewerkers: Medewerkers
  /** The address under which browsers reach the house, without a path. */
  readonly oorsprong: () => string
  /** The real clock. */
  readonly nu: () => Tijdstip
}

/** One provider and the client that speaks with it. */
interface Loket {
  readonly instelling: Aanbiederinstelling
  readonly client: OidcClient
}

/**
 * Sign-in with the authorization code flow of OpenID Connect Core §3.1, with PKCE (RFC 7636), state and
 * nonce, at any of several providers. All of them take this one path, the demo provider too.
 */
export function maakAanmelder(delen: Aanmelddelen): Aanmelder {
  const loketten = new Map(
    delen.aanbieders.map((instelling) => [
      instelling.id,
      { instelling, client: maakOidcClient(instelling, delen.oorsprong) },
    ]),
  )
  return {
    aanbieders: delen.aanbieders.map(({ id, naam }) => ({ id, naam })),
    begin: async (id, terug) => {
      const loket = loketten.get(id)
      return loket ? begin(delen, loket, terug) : { gelukt: false, reden: 'onbekendeAanbieder' }
    },
    rondAf: async (url, id, zegel) => {
      const loket = loketten.get(id)
      return loket ? rondAf(delen, loket, url, zegel) : { gelukt: false, reden: 'onbekendeAanbieder' }
    },
  }
}

async function begin(delen: Aanmelddelen, { instelling, client }: Loket, terug: string): Promise<Inlogbegin> {
  const geheimen = nieuweGeheimen()
  const adres = await client.inlogadres(geheimen)
  if (!adres.gelukt) return adres
  const tot = new Date(Date.parse(delen.nu()) + inlogpogingDuur * 1000).toISOString()
  const poging = verzegel({ ...geheimen, aanbieder: instelling.id, terug: lokaalPad(terug), tot }, delen.sleutel)
  return { gelukt: true, url: adres.url, poging }
}

async function rondAf(delen: Aanmelddelen, loket: Loket, url: URL, zegel: string | undefined): Promise<Inloguitkomst> {
  const { instelling, client } = loket
  const poging = zegel === undefined ? undefined : ontzegel(zegel, delen.sleutel)
  if (!poging || poging.aanbieder !== instelling.id || poging.tot < delen.nu())
    return { gelukt: false, reden: 'verlopen' }
  const antwoord = await client.wisselIn(url, poging)
  if (!antwoord.gelukt) return antwoord
  const { iss, sub, acr } = antwoord.claims
  // Asking for an acr does not bind the provider (Core §3.1.2.1), so what it answers is what counts.
  if (instelling.acr.length > 0 && !instelling.acr.includes(acr ?? '')) return { gelukt: false, reden: 'eersteFactor' }
  const medewerker = await delen.medewerkers.findBijIdentiteit(instelling.bekendAls ?? iss, sub)
  return medewerker ? { gelukt: true, medewerker, terug: poging.terug } : { gelukt: false, reden: 'geenAccount' }
}
