import { wieZietWatAlsofInzien as alsofContract, wieZietWatInzien as contract } from '@casushuis/contract'
import {
  type Alsof,
  bekendePartijen,
  feitenAlsof,
  findCel,
  type Gegeven,
  inzagematrix,
  inzageverschil,
  kanErvanWeten,
  type Lezer,
  lezerSleutel,
  type Matrix,
  type ObjectId,
  toner,
} from '@casushuis/handvat'
import { boek } from '../boek.ts'
import type { Standpunt } from '../perform/look.ts'
import { type Blik, blik, gerichteBlik, type Invoer } from '../usecase.ts'
import { getoond } from './delen-lezen.ts'
import { naamVan } from './kijkers.ts'
import { zoekNamen } from './namen.ts'

/** Who sees which gegeven, and by which rule (R5). */
export const wieZietWatInzien = blik(contract, (b) => beeld(b, { matrix: b.matrix, erbij: [] }))

/**
 * The same as it would be, before it is done: nothing is stored, and nobody is shown more than the rows and the lezers that
 * he or she knows of now, and the partij that was named in the question (R5).
 */
export const wieZietWatAlsofInzien = gerichteBlik(alsofContract, {
  opdracht: ({ query }, standpunt) => ({ alsof: alsofVoor(query, standpunt) }),
  async voer(b, { query }) {
    const alsof = alsofVoor(query, b)
    const feiten = feitenAlsof(b.feiten, alsof, b.nu)
    const erbij: readonly Lezer[] = alsof.deelnemer ? [{ soort: 'partij', partij: alsof.deelnemer.partij }] : []
    return beeld(b, { matrix: inzagematrix(boek, feiten, b.nu), erbij })
  },
})

/** What is supposed. A voorbehoud of which this lezer may not know is no other to it than one that is not there. */
function alsofVoor(
  { moment, deelnemer, thema, gegeven, voorbehoud }: Invoer<typeof alsofContract>['query'],
  { casus, matrix, lezer }: Pick<Standpunt, 'casus' | 'matrix' | 'lezer'>,
): Alsof {
  const { kent } = toner(matrix, lezer)
  const bij = casus.gegevens.find((g) => g.id === gegeven)
  const bestaat = bij && voorbehoud && kent(bij.id, 'zeggenschap') && bij.voorbehouden.includes(voorbehoud)
  return {
    moment,
    deelnemer: deelnemer ? { partij: deelnemer, themas: thema ? [thema] : null } : null,
    zonderVoorbehoud: bestaat ? { gegeven: bij.id, partij: voorbehoud } : null,
  }
}

/** Through which eyes the house looks: as things are, or as they would be. */
interface Beeld {
  readonly matrix: Matrix
  /** Who is shown beside the lezers that are known now. */
  readonly erbij: readonly Lezer[]
}

async function beeld(b: Blik, straks: Beeld) {
  const namen = await zoekNamen(b, [])
  const zichtbaar = bekendePartijen(b.toner, b.casus)
  const bekend = b.matrix.lezers.filter((l) => l.soort !== 'partij' || zichtbaar.has(l.partij))
  const sleutels = new Set(bekend.map(lezerSleutel))
  const lezers = [...bekend, ...straks.erbij.filter((l) => !sleutels.has(lezerSleutel(l)))]
  const van = await b.t.lees(['gegeven'], b.casus.id)
  const titels = new Map(getoond(b, van('gegeven')).map((g) => [g.id as ObjectId, g.inhoud.titel]))
  const rijen = b.casus.gegevens.filter((g) => b.toner.kent(g.id, 'wieZietWat') || b.toner.weetVan(g.id))
  b.toont(rijen.map((g) => g.id))
  return {
    lezers: lezers.map((l) => ({ sleutel: lezerSleutel(l), naam: naamVan(l, namen) })),
    rijen: rijen.map((g) => ({
      object: g.id,
      titel: titels.get(g.id) ?? 'Gegeven dat u niet mag inzien',
      bronhouder: namen.partij(g.bronhouder),
      cellen: b.toner.kent(g.id, 'wieZietWat')
        ? lezers.flatMap((l) => cel(b, straks, { gegeven: g, lezer: l }))
        : cel(b, { matrix: b.matrix, erbij: [] }, { gegeven: g, lezer: b.lezer }),
    })),
  }
}

interface Plek {
  readonly gegeven: Gegeven
  readonly lezer: Lezer
}

function cel(b: Blik, { matrix }: Beeld, { gegeven, lezer }: Plek) {
  const gevonden = findCel(matrix, gegeven.id, lezer)
  if (!gevonden) return []
  const { inzage, regel, weigering, geldigTot } = gevonden
  const nu = findCel(b.matrix, gegeven.id, lezer)?.inzage ?? 'niets'
  return [
    {
      lezer: lezerSleutel(lezer),
      inzage,
      regel,
      reden: weigering?.reden ?? null,
      watHelpt: weigering?.watHelpt ?? null,
      geldigTotTijdstip: geldigTot,
      weetErvan: inzage !== 'niets' || kanErvanWeten(b.casus, lezer, gegeven),
      wijziging: inzageverschil(nu, inzage),
    },
  ]
}
