import {
  toewijzingBeeindigen as beeindigenContract,
  toewijzingVastleggen as vastleggenContract,
} from '@casushuis/contract'
import { eindeVanDag, geldt, type PartijId, type ToewijzingId } from '@casushuis/handvat'
import { NietGevonden, OngeldigeInvoer } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { daad } from '../usecase.ts'

/** A partij puts one of its own people on the casus, for absence with an end date (P8). */
export const toewijzingVastleggen = daad(vastleggenContract, {
  opdracht: async ({ body }, { t }) => wieAlsOpdracht(await t.medewerkers([body.medewerker])),
  async voer(d, { body }) {
    const [medewerker] = await d.t.medewerkers([body.medewerker])
    if (!medewerker) throw new NietGevonden()
    const tot = body.tot === null ? null : eindeVanDag(body.tot)
    if (tot !== null && tot <= d.nu)
      throw new OngeldigeInvoer('tot', 'Deze dag is al voorbij. Kies een dag in de toekomst.')
    if (d.casus.toewijzingen.some((w) => w.medewerker === medewerker.id && geldt(w.geldig, d.nu)))
      throw new OngeldigeInvoer('medewerker', 'Deze collega is al aan de casus toegewezen.')
    const id = nieuwId<ToewijzingId>()
    const { rol, partijId } = medewerker
    await d.t.wijstToe(d.casus.id, { id, medewerkerId: medewerker.id, rol, partijId, van: d.nu, tot })
    return { id }
  },
})

/** Ends the assignment of somebody of one's own: at once (P8). */
export const toewijzingBeeindigen = daad(beeindigenContract, {
  opdracht: async ({ params }, { t, casus }) => {
    const rij = (await t.toewijzingen(casus.id)).find((w) => w.id === params.id)
    return rij ? { medewerker: rij.medewerkerId, rol: rij.rol, ...(rij.partijId ? { partij: rij.partijId } : {}) } : {}
  },
  async voer(d, { params }) {
    await d.t.beeindigtToewijzing(d.casus.id, params.id, d.nu)
    return null
  },
})

function wieAlsOpdracht(gevonden: readonly { readonly rol: string; readonly partijId: PartijId | null }[]) {
  const [medewerker] = gevonden
  if (!medewerker) return {}
  return { rol: medewerker.rol, ...(medewerker.partijId ? { partij: medewerker.partijId } : {}) }
}
