import { casusOverdragen as overdragenContract, casusregieToewijzen as regieContract } from '@casushuis/contract'
import { findInzet, findOvernemer, type MedewerkerId, type PartijId } from '@casushuis/handvat'
import { afgesproken, afgestemd, schrijfStuk } from '../besluit.ts'
import { genoemdeMedewerker } from '../casus/toewijzen.ts'
import { type Daad, daad } from '../usecase.ts'

interface Regie {
  readonly partij: PartijId
  readonly medewerker: MedewerkerId
}

/** Another partij takes the casusregie; from now on the procesregie acts namens that partij (C7, P2). */
export const casusregieToewijzen = daad(regieContract, {
  opdracht: async ({ body }, { t }) => ({
    partij: body.partij,
    medewerker: await genoemdeMedewerker(t, body.medewerker),
  }),
  async voer(d, { body }) {
    await geeftRegie(d, body)
    return null
  },
})

/** The leidende partij of which the mandate ended hands its casus over to a deelnemer that can go on with it (P3). */
export const casusOverdragen = daad(overdragenContract, {
  opdracht: ({ body }) => ({ partij: body.partij, gemotiveerd: body.motivering.length > 0, ...afgestemd(body) }),
  async voer(d, { body: { partij, motivering, afstemming } }) {
    const medewerker = findOvernemer(d.casus, partij, d.nu)
    if (!medewerker) throw new Error('the rulebook asks somebody who accepted of whoever takes over (P3)')
    // Why is for who handed it over, and not for who gets it.
    await schrijfStuk(d, 'overdracht', { uitkomst: null, motivering, ...afgesproken(afstemming) })
    await geeftRegie(d, { partij, medewerker })
    return null
  },
})

async function geeftRegie(d: Daad, { partij, medewerker }: Regie): Promise<void> {
  const taak = findInzet(d.feiten, partij)
  if (!taak) throw new Error('the rulebook asks a taak of whoever gets the regie (C7)')
  await d.t.wijzigtCasus(d.casus.id, { casusregisseurId: medewerker })
  await d.t.leidt(d.casus.id, { partijId: partij, taakId: taak.id, van: d.nu })
  d.raakt(partij)
}
