import {
  afschalingBesluiten as besluitenContract,
  casusHeropenen as heropenenContract,
  dossierOpschonen as opschonenContract,
} from '@casushuis/contract'
import { bewaartermijnen, dagVan, type StukId } from '@casushuis/handvat'
import { nieuwId } from '../id.ts'
import { daad } from '../usecase.ts'

/** Decided namens the partij with the casusregie; it starts the retention calendar (S1). */
export const afschalingBesluiten = daad(besluitenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0 }),
  async voer(d, { body }) {
    const besluitOp = dagVan(d.nu)
    await d.t.wijzigtCasus(d.casus.id, { fase: 'afschaling', afschalingOp: besluitOp })
    await d.voegtToe('stuk', {
      id: nieuwId<StukId>(),
      soort: 'afschalingsbesluit',
      door: d.actor.medewerker,
      op: d.nu,
      inhoud: { uitkomst: 'Afgeschaald', motivering: body.motivering },
    })
    return bewaartermijnen(besluitOp)
  },
})

/** The procesregie takes out what is no longer needed (S1). */
export const dossierOpschonen = daad(opschonenContract, {
  opdracht: ({ body }) => ({ gegevens: body.gegevens }),
  async voer(d, { body }) {
    const ids = [...new Set(body.gegevens)]
    await d.verwijdert('gegeven', ids)
    return { verwijderd: ids.length }
  },
})

/** After a relapse the casus goes back to the casusoverleg and the calendar stops (S2). */
export const casusHeropenen = daad(heropenenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0 }),
  async voer(d, { body }) {
    await d.t.wijzigtCasus(d.casus.id, { fase: 'casusoverleg', afschalingOp: null })
    await d.voegtToe('stuk', {
      id: nieuwId<StukId>(),
      soort: 'heropening',
      door: d.actor.medewerker,
      op: d.nu,
      inhoud: { uitkomst: 'Heropend na terugval', motivering: body.motivering },
    })
    return null
  },
})
