import { wieZietWatInzien as contract } from '@casushuis/contract'
import {
  bekendePartijen,
  findCel,
  type Gegeven,
  kanErvanWeten,
  type Lezer,
  lezerSleutel,
  type ObjectId,
} from '@casushuis/handvat'
import { type Blik, blik } from '../usecase.ts'
import { getoond } from './delen-lezen.ts'
import { naamVan } from './kijkers.ts'
import { zoekNamen } from './namen.ts'

/** Who sees which gegeven, and by which rule (R5). */
export const wieZietWatInzien = blik(contract, async (b) => {
  const namen = await zoekNamen(b, [])
  const zichtbaar = bekendePartijen(b.toner, b.casus)
  const lezers = b.matrix.lezers.filter((l) => l.soort !== 'partij' || zichtbaar.has(l.partij))
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
      cellen: (b.toner.kent(g.id, 'wieZietWat') ? lezers : [b.lezer]).flatMap((l) => cel(b, g, l)),
    })),
  }
})

function cel({ matrix, casus }: Blik, gegeven: Gegeven, lezer: Lezer) {
  const gevonden = findCel(matrix, gegeven.id, lezer)
  if (!gevonden) return []
  const { inzage, regel, weigering, geldigTot } = gevonden
  return [
    {
      lezer: lezerSleutel(lezer),
      inzage,
      regel,
      reden: weigering?.reden ?? null,
      watHelpt: weigering?.watHelpt ?? null,
      geldigTotTijdstip: geldigTot,
      weetErvan: inzage !== 'niets' || kanErvanWeten(casus, lezer, gegeven),
    },
  ]
}
