import {
  aanwezigheidBeeindigen as beeindigenContract,
  aanwezigheidVastleggen as vastleggenContract,
} from '@casushuis/contract'
import { type AanwezigheidId, huidigOverleg } from '@casushuis/handvat'
import { genoemdeMedewerker } from '../casus/toewijzen.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { eisHuidigOverleg } from '../triage/overleg-voorbereiden.ts'
import { daad } from '../usecase.ts'

/** Somebody comes to the table: of a deelnemer, or the betrokkene (B2.2.3). */
export const aanwezigheidVastleggen = daad(vastleggenContract, {
  opdracht: async ({ body: { medewerker } }, { t }) => ({
    medewerker: medewerker && (await genoemdeMedewerker(t, medewerker)),
    betrokkeneKomt: medewerker === null,
  }),
  async voer(d, { params, body: { medewerker } }) {
    const overleg = eisHuidigOverleg(d, params.id)
    const wie = medewerker && (await genoemdeMedewerker(d.t, medewerker))
    const id = nieuwId<AanwezigheidId>()
    const komt = { id, overlegId: overleg.id, medewerkerId: medewerker, partijId: wie?.partij ?? null }
    await d.t.komtAanTafel(d.casus.id, { ...komt, van: d.nu, tot: null })
    d.noemt(overleg.id)
    if (wie?.partij) d.raakt(wie.partij)
    return { id }
  },
})

/** Somebody leaves the table (B2.2.3). */
export const aanwezigheidBeeindigen = daad(beeindigenContract, {
  opdracht: ({ params }) => ({ aanwezigheid: params.id }),
  async voer(d, { params }) {
    const overleg = huidigOverleg(d.casus)
    const gaat = overleg?.aanwezigen.find(({ id }) => id === params.id)
    if (!overleg || !gaat) throw new NietGevonden()
    await d.t.verlaatTafel(d.casus.id, gaat.id, d.nu)
    d.noemt(overleg.id)
    if (gaat.partij) d.raakt(gaat.partij)
    return null
  },
})
