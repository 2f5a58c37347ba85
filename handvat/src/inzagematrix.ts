import { beginVanDag, dagVan, geldt, type Tijdstip, vroegste } from './casus/datum.ts'
import type { Stap } from './casus/fase.ts'
import { type Feiten, findPartij, huidigeLeiding } from './casus/feiten.ts'
import type { Gegeven } from './casus/gegeven.ts'
import type { ObjectId, PartijId } from './casus/id.ts'
import type { Partij, Verwerkingsrecht } from './casus/partij.ts'
import { type Lezer, lezerSleutel } from './lezer.ts'
import { type Gewogen, type Regel, type Regelverwijzing, verwijzing } from './regel.ts'
import { mandaatVoorInzage, vereisteRechten, weegInzage } from './regels/inzage.ts'
import { betrokkenPartijen, type Onderdeelsoort, onderdelenVan, weegOnderdeel } from './regels/onderdelen.ts'
import { bewaartermijnen, stapOp } from './termijnen.ts'

export const inzagesoorten = ['inhoud', 'bestaan', 'niets'] as const
/** What a lezer gets of an object: its content, the bare fact that it is there, or nothing at all. */
export type Inzagesoort = (typeof inzagesoorten)[number]

export type Objectsoort = Onderdeelsoort | 'gegeven'

/** One cell of the matrix, with the rule behind it. */
export interface Cel {
  readonly object: ObjectId
  readonly soort: Objectsoort
  readonly lezer: Lezer
  readonly inzage: Inzagesoort
  readonly regel: Regelverwijzing
  /** Why not, and what would help; null where the content may be seen. */
  readonly weigering: { readonly reden: string; readonly watHelpt: string } | null
  /** The moment at which this answer ends by itself; null where no term touches it. */
  readonly geldigTot: Tijdstip | null
}

/** Who may see what of one casus at one moment. */
export interface Matrix {
  readonly lezers: readonly Lezer[]
  readonly cellen: readonly Cel[]
}

/** Everyone who could have something to see in a casus. */
export function lezersVan({ casus }: Feiten): readonly Lezer[] {
  const partijen = new Set<PartijId>([
    ...betrokkenPartijen(casus),
    ...casus.uitvragen.map((u) => u.partij),
    ...casus.overleggen.flatMap((o) => o.deelnemers.map((d) => d.partij)),
    ...casus.toewijzingen.flatMap((t) => (t.partij ? [t.partij] : [])),
  ])
  return [
    { soort: 'procesregie' },
    ...[...partijen].map((partij) => ({ soort: 'partij' as const, partij })),
    { soort: 'manager' },
  ]
}

/** The step of afschaling at a moment; null before the afschalingsbesluit. */
export function huidigeStap({ casus }: Feiten, nu: Tijdstip): Stap | null {
  return casus.afschaling ? stapOp(casus.afschaling.besluitOp, dagVan(nu)) : null
}

/**
 * The inzagematrix: every gegeven and every other part of one casus × every lezer, each with its rule (R5).
 * Pure: the same function on changed feiten answers "what if".
 */
export function inzagematrix(feiten: Feiten, nu: Tijdstip): Matrix {
  const stap = huidigeStap(feiten, nu)
  const onderdelen = onderdelenVan(feiten.casus)
  const gegevens = new Map(feiten.casus.gegevens.map((g) => [g.id, g]))
  const lezers = lezersVan(feiten)
  const cellen = lezers.flatMap((lezer) => {
    const einde = eindeVoor(lezer, feiten, nu, stap)
    return [
      ...onderdelen.map((onderdeel) => {
        const gewogen = weegOnderdeel({ lezer, onderdeel, feiten, nu, stap })
        const bronnen = onderdeel.steuntOp.flatMap((id) => gegevens.get(id) ?? [])
        const geldigTot = vroegste(einde, ...bronnen.map((g) => eindeVanRecht(lezer, g, feiten, nu)))
        return cel({ object: onderdeel.id, soort: onderdeel.soort, lezer, gewogen, geldigTot, stap })
      }),
      ...feiten.casus.gegevens.map((gegeven) => {
        const gewogen = weegInzage({ lezer, gegeven, feiten, nu, stap })
        const geldigTot = vroegste(einde, eindeVanRecht(lezer, gegeven, feiten, nu))
        return cel({ object: gegeven.id, soort: 'gegeven', lezer, gewogen, geldigTot, stap })
      }),
    ]
  })
  return { lezers, cellen }
}

type Weging = Pick<Cel, 'object' | 'soort' | 'lezer' | 'geldigTot'> & {
  readonly gewogen: Gewogen
  readonly stap: Stap | null
}

/** Each field is named: spreading was half of the time that a large matrix takes. */
function cel({ object, soort, lezer, gewogen: { regel, bezwaar }, geldigTot, stap }: Weging): Cel {
  const weigering = bezwaar ?? null
  const bestaat = lezer.soort === 'procesregie' && blijftBekend(regel) && stap !== 'archief'
  const inzage = weigering === null ? 'inhoud' : bestaat ? 'bestaan' : 'niets'
  return { object, soort, lezer, inzage, regel: verwijzing(regel), weigering, geldigTot }
}

function blijftBekend(regel: Regel<never>): boolean {
  return regel.soort === 'verbod' && regel.bestaanBlijftZichtbaar
}

/** What a right rests on can run out: the step of afschaling, and the mandate of the procesregie. */
function eindeVoor(lezer: Lezer, feiten: Feiten, nu: Tijdstip, stap: Stap | null): Tijdstip | null {
  const mandaat = lezer.soort === 'procesregie' ? (mandaatVoorInzage(feiten, nu)?.geldig.tot ?? null) : null
  return vroegste(mandaat, eindeVanStap(feiten, stap))
}

function eindeVanStap({ casus }: Feiten, stap: Stap | null): Tijdstip | null {
  if (!casus.afschaling || stap === null || stap === 'vernietigd') return null
  const { archiefOp, vernietigenOp } = bewaartermijnen(casus.afschaling.besluitOp)
  return beginVanDag(stap === 'actief' ? archiefOp : vernietigenOp)
}

/** The end of the rights that a lezer needs for a gegeven of another; of each right the period that lasts longest. */
function eindeVanRecht(lezer: Lezer, gegeven: Gegeven, feiten: Feiten, nu: Tijdstip): Tijdstip | null {
  const id = lezer.soort === 'partij' ? lezer.partij : huidigeLeiding(feiten.casus).partij
  const partij = findPartij(feiten.huis, id)
  if (!partij || (lezer.soort === 'partij' && id === gegeven.bronhouder)) return null
  const nodig = vereisteRechten(gegeven).filter((soort) => soort !== 'bijzonder' || !partij.landelijkeKetenpartner)
  return vroegste(...nodig.map((soort) => laatsteEinde(partij, soort, nu)))
}

function laatsteEinde({ rechten }: Partij, soort: Verwerkingsrecht, nu: Tijdstip): Tijdstip | null {
  const einden = rechten.filter((r) => r.soort === soort && geldt(r.geldig, nu)).map((r) => r.geldig.tot)
  return einden.includes(null) ? null : (einden.toSorted().at(-1) ?? null)
}

/** The answer for one object and one lezer; what the matrix does not know is nothing. */
export function findCel(matrix: Matrix, object: ObjectId, lezer: Lezer): Cel | undefined {
  const sleutel = lezerSleutel(lezer)
  return matrix.cellen.find((c) => c.object === object && lezerSleutel(c.lezer) === sleutel)
}
