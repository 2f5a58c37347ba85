import { randomUUID } from 'node:crypto'
import { huisregelsInzien as inzienContract, huisregelVastleggen as vastleggenContract } from '@casushuis/contract'
import {
  beginVanDag,
  type Datum,
  type Huisregelsoort,
  type Huisregelwaarden,
  huisregelOp,
  type Tijdstip,
} from '@casushuis/handvat'
import type { Huisregelbeeld } from '../../ports/registers.ts'
import { alsDagen } from '../huis/lijsten.ts'
import { type Huisblik, huisblik, huisdaad } from '../usecase.ts'

/** What the zvh decided for all its casussen, with all that was decided before and what is still to come (T15, S12, P3). */
export const huisregelsInzien = huisblik(inzienContract, async (d) => ({
  inzageVooraf: await regel(d, 'inzageVooraf'),
  termijnNaMandaat: await regel(d, 'termijnNaMandaat'),
  termijnVanAfronding: await regel(d, 'termijnVanAfronding'),
  kleinsteAantal: await regel(d, 'kleinsteAantal'),
  logboektermijn: await regel(d, 'logboektermijn'),
  zorgvuldigheidsafspraken: await regel(d, 'zorgvuldigheidsafspraken'),
  leefgebieden: await regel(d, 'leefgebieden'),
  gespreksthemas: await regel(d, 'gespreksthemas'),
  briefteksten: await regel(d, 'briefteksten'),
  contactgegevens: await regel(d, 'contactgegevens'),
}))

/** Records a decision; from its day on every request goes by it, and what was seen before stays seen (T15, S12, P3). */
export const huisregelVastleggen = huisdaad(vastleggenContract, {
  opdracht: ({ body }) => ({
    huisregel: body,
    geldig: { van: beginVanDag(body.van), tot: null },
    besluitOp: body.besluit.dag,
  }),
  async voer(d, { body: { van, besluit, ...huisregel } }) {
    await d.t.legtHuisregelVast({ id: randomUUID(), huisregel, van: beginVanDag(van), besluit })
    d.herziet(await d.t.casussenOnder(huisregel.soort))
    return null
  },
})

/** One huisregel: what it says now, and every decision on it, the newest first. */
async function regel<S extends Huisregelsoort>({ t, huis, nu }: Huisblik, soort: S) {
  const beelden = await t.huisregels(soort)
  return {
    nu: huisregelOp(huis.huisregels, soort, nu),
    besluiten: beelden.map((b, i) => besluit(b, beelden[i + 1]?.van ?? null, nu)).toReversed(),
  }
}

function besluit<W extends Huisregelwaarden[Huisregelsoort]>(
  { van, vastgelegdOp, ...rest }: Huisregelbeeld<W>,
  tot: Tijdstip | null,
  nu: Tijdstip,
) {
  const dagen: { van: Datum; tot: Datum | null } = alsDagen({ van, tot })
  return { ...rest, ...dagen, stand: stand(van, tot, nu), vastgelegdTijdstip: vastgelegdOp }
}

/** Of one day the decision that was recorded last holds; one before it never did. */
function stand(van: Tijdstip, tot: Tijdstip | null, nu: Tijdstip): 'komt' | 'geldt' | 'voorbij' | 'vervangen' {
  if (tot !== null && tot <= van) return 'vervangen'
  if (nu < van) return 'komt'
  return tot === null || nu < tot ? 'geldt' : 'voorbij'
}
