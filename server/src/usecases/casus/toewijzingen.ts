import {
  toewijzingBeeindigen as beeindigenContract,
  vraagOppakken as oppakkenContract,
  toewijzingVastleggen as vastleggenContract,
} from '@casushuis/contract'
import { type Datum, eindeVanDag, type MedewerkerId, opvolgerVan, volgendeCasusregisseur } from '@casushuis/handvat'
import { type Daad, daad, ongezien } from '../usecase.ts'
import { kiestInzet } from './inzet.ts'
import { genoemdeMedewerker, wijstToe } from './toewijzen.ts'

/** A partij puts one of its own people on the casus, for absence with an end date (P8). */
export const toewijzingVastleggen = daad(vastleggenContract, {
  opdracht: async ({ body }, { t, nu }) => ({
    medewerker: await genoemdeMedewerker(t, body.medewerker),
    geldig: { van: nu, tot: eindeVan(body) },
    taak: body.taak,
  }),
  async voer(d, { body }) {
    await kiestInzet(d, body.taak)
    return { id: await wijstToe(d, { medewerker: body.medewerker, tot: eindeVan(body) }) }
  },
})

/** A contactpersoon takes up what came in for the partij, or gives it to a colleague: who gets it, is assigned (P8). */
export const vraagOppakken = ongezien(oppakkenContract, {
  opdracht: async ({ body }, { t, actor }) => ({
    medewerker: await genoemdeMedewerker(t, body.medewerker),
    isContactpersoon: await t.isContactpersoon(actor.medewerker),
  }),
  async voer({ t, casus, nu }, { body }) {
    await wijstToe({ t, casus, nu }, { medewerker: body.medewerker, tot: null })
    return null
  },
})

/** Ends the assignment of somebody of one's own: at once (P8). */
export const toewijzingBeeindigen = daad(beeindigenContract, {
  opdracht: async ({ params }, { t, casus, nu }) => {
    const rij = (await t.toewijzingen(casus.id)).find((w) => w.id === params.id)
    return {
      medewerker: rij ? { id: rij.medewerkerId, rol: rij.rol, partij: rij.partijId } : null,
      geldig: rij ? { van: rij.van, tot: rij.tot } : { van: nu, tot: nu },
    }
  },
  async voer(d, { params }) {
    const rij = (await d.t.toewijzingen(d.casus.id)).find((w) => w.id === params.id)
    await d.t.beeindigtToewijzing(d.casus.id, params.id, d.nu)
    if (rij) await draagtOver(d, rij.medewerkerId)
    return null
  },
})

/** Where somebody leaves a casus. */
interface Overdracht extends Pick<Daad, 'casus' | 'nu'> {
  readonly t: Pick<Daad['t'], 'casusrij' | 'wijzigtCasus'>
}

/** Lists, the casus and the dat-check name who runs it, not who once did; so does the plan (A6, P8, C7). */
export async function draagtOver({ t, casus, nu }: Overdracht, weg: MedewerkerId): Promise<void> {
  const { procesregisseurId, casusregisseurId } = await t.casusrij(casus.id)
  const opvolger = procesregisseurId === weg ? opvolgerVan(casus, weg, nu) : undefined
  if (opvolger) await t.wijzigtCasus(casus.id, { procesregisseurId: opvolger })
  if (casusregisseurId === weg)
    await t.wijzigtCasus(casus.id, { casusregisseurId: volgendeCasusregisseur(casus, weg, nu) ?? null })
}

const eindeVan = ({ tot }: { readonly tot: Datum | null }) => (tot === null ? null : eindeVanDag(tot))
