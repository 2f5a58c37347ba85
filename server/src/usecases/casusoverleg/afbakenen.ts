import { monitoringAfbakenen as contract } from '@casushuis/contract'
import { overlegZonderKeuze, teVernietigen } from '@casushuis/handvat'
import { afgesproken, afgestemd, schrijfStuk } from '../besluit.ts'
import { haalWeg } from '../casus/opschonen.ts'
import { type Daad, daad } from '../usecase.ts'

/** After an aanpak is chosen what stays to follow it; everything else is destroyed, and who brought it in is told (C11). */
export const monitoringAfbakenen = daad(contract, {
  opdracht: ({ body }) => ({
    gegevens: body.blijft,
    gemotiveerd: body.motivering.length > 0,
    ...afgestemd(body),
  }),
  async voer(d, { body }) {
    const weg = teVernietigen(situatie(d), body.blijft)
    await haalWeg(d, weg)
    const overleg = overlegZonderKeuze(d.casus)
    if (overleg) await d.wijzigt('overleg', overleg.id, { afgebakend: true })
    const { motivering, afstemming } = body
    await schrijfStuk(d, 'afbakening', { uitkomst: null, motivering, ...afgesproken(afstemming) })
    return { verwijderd: weg.length }
  },
})

const situatie = ({ actor, feiten, nu }: Daad) => ({ actor, nu, ...feiten })
