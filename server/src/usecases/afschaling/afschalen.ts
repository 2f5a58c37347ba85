import {
  afschalingBesluiten as besluitenContract,
  casusHeropenen as heropenenContract,
  dossierOpschonen as opschonenContract,
} from '@casushuis/contract'
import { dagVan, gewoonAfgeschaald, huidigOverleg } from '@casushuis/handvat'
import { afgesproken, afgestemd, neemBesluit } from '../besluit.ts'
import { boek } from '../boek.ts'
import { haalWeg } from '../casus/opschonen.ts'
import { daad } from '../usecase.ts'

/** Decided namens the partij with the casusregie; it starts the retention calendar (S1). */
export const afschalingBesluiten = daad(besluitenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0, ...afgestemd(body) }),
  async voer(d, { body }) {
    const uitkomst = boek.uitkomsten.overleg.afschaling
    const afspraak = afgesproken(body.afstemming)
    await neemBesluit(d, { soort: 'afschalingsbesluit', uitkomst, motivering: body.motivering, ...afspraak })
    return boek.termijnen.bewaartermijnen(gewoonAfgeschaald(dagVan(d.nu)))
  },
})

/** The procesregie takes out what is no longer needed, and who brought it in is told (S1, S8). */
export const dossierOpschonen = daad(opschonenContract, {
  opdracht: ({ body }) => ({ gegevens: body.gegevens }),
  async voer(d, { body }) {
    const weg = d.casus.gegevens.filter((g) => body.gegevens.includes(g.id))
    await haalWeg(d, weg)
    return { verwijderd: weg.length }
  },
})

/** After a relapse the casus goes back to the casusoverleg, and its calendar stands still until an overleg was held (S2). */
export const casusHeropenen = daad(heropenenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0 }),
  async voer(d, { body }) {
    const uitkomst = { label: boek.handelingen.casusHeropenen.label, naar: 'casusoverleg' } as const
    const overleg = huidigOverleg(d.casus)
    if (overleg) await d.wijzigt('overleg', overleg.id, { heropend: d.casus.afschaling?.besluitOp ?? null })
    await neemBesluit(d, { soort: 'heropening', uitkomst, motivering: body.motivering })
    return null
  },
})
