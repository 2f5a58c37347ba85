import { createHash, randomBytes } from 'node:crypto'
import type { Tijdstip } from '@casushuis/handvat'
import type { Sessie, Sessieopslag, Sessies, Sessiesleutel } from '../ports/identity.ts'

const minuut = 60_000
/** After this long without a request somebody has walked away from the screen. */
const inactiefNa = 30 * minuut
/** A working day; after it everybody signs in again, however busy. */
const verlooptNa = 10 * 60 * minuut
/** Writing the time of use on every request would cost an update per read; a minute is precise enough. */
const raakAanNa = minuut

/** The key under which a sessie is stored: knowing it does not give the token back. */
function sleutelVan(token: string): Sessiesleutel {
  return createHash('sha256').update(token).digest('hex') as Sessiesleutel
}

/** Sessions on any store: 256 bits of chance as token, ended by inactivity and by age (OWASP ASVS V3.3). */
export function maakSessies(opslag: Sessieopslag): Sessies {
  return {
    async maak(medewerker, nu) {
      const token = randomBytes(32).toString('base64url')
      await opslag.bewaar(sleutelVan(token), medewerker, nu)
      return token
    },
    vind: (token, nu) => vind(opslag, sleutelVan(token), nu),
    beeindig: (token) => opslag.verwijder(sleutelVan(token)),
  }
}

async function vind(opslag: Sessieopslag, sleutel: Sessiesleutel, nu: Tijdstip) {
  const sessie = await opslag.find(sleutel)
  if (!sessie) return undefined
  if (isVerlopen(sessie, nu)) {
    await opslag.verwijder(sleutel)
    return undefined
  }
  if (verstreken(sessie.gebruiktOp, nu) >= raakAanNa) await opslag.raakAan(sleutel, nu)
  return sessie.medewerker
}

function isVerlopen({ begonnenOp, gebruiktOp }: Sessie, nu: Tijdstip): boolean {
  return verstreken(gebruiktOp, nu) >= inactiefNa || verstreken(begonnenOp, nu) >= verlooptNa
}

function verstreken(sinds: Tijdstip, nu: Tijdstip): number {
  return Date.parse(nu) - Date.parse(sinds)
}
