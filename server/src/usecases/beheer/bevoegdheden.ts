import { bevoegdheidIntrekken as intrekkenContract, bevoegdheidVerlenen as verlenenContract } from '@casushuis/contract'
import {
  type BevoegdheidsverleningId,
  beginVanDag,
  type Datum,
  eindeVanDag,
  type Geldigheid,
  type PartijId,
} from '@casushuis/handvat'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Huisdaad, huisdaad } from '../usecase.ts'

/** Records what work the procesregisseurs may do namens a partij (P3). */
export const bevoegdheidVerlenen = huisdaad(verlenenContract, {
  opdracht: ({ params, body }) => ({
    partij: params.id,
    geldig: periode(body),
    besluitOp: body.besluit.dag,
    gemotiveerd: body.waaromEerder.length > 0,
  }),
  async voer(d, { params, body: { bevoegdheden, besluit, waaromEerder, ...dagen } }) {
    const partij = eisPartij(d, params.id)
    const id = nieuwId<BevoegdheidsverleningId>()
    const reden = waaromEerder === '' ? null : waaromEerder
    await d.t.verleentBevoegdheid({ id, partij, bevoegdheden, geldig: periode(dagen), besluit, waaromEerder: reden })
    d.herziet(await d.t.casussenMet(partij))
    return { id }
  },
})

/** Withdraws a mandate; what rested on it ends on the next request (P3). */
export const bevoegdheidIntrekken = huisdaad(intrekkenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.reden.length > 0 }),
  async voer(d, { params, body }) {
    const verlening = d.huis.bevoegdheidsverleningen.find((b) => b.id === params.id)
    if (!verlening) throw new NietGevonden()
    await d.t.trektBevoegdheidIn(params.id, body.reden)
    d.herziet(await d.t.casussenMet(verlening.partij))
    return null
  },
})

export function eisPartij({ huis }: Huisdaad, id: string): PartijId {
  const partij = huis.partijen.find((p) => p.id === id)
  if (!partij) throw new NietGevonden()
  return partij.id
}

/** From the first day up to and including the last, as people write a period. */
export function periode({ van, tot }: { readonly van: Datum; readonly tot: Datum | null }): Geldigheid {
  return { van: beginVanDag(van), tot: tot === null ? null : eindeVanDag(tot) }
}
