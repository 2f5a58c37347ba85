import { triageagendaInzien as contract } from '@casushuis/contract'
import { type Datum, dagVan, isUitvraagTeLaat, triageMist, triageVoorstel, wachtOpAntwoord } from '@casushuis/handvat'
import type { Agendacasus } from '../../ports/triageagenda.ts'
import { huisblik } from '../usecase.ts'

/**
 * The work list for the weekly triage of procesregisseur and aanmelder: the lawful way to go through many casussen, with
 * bilateral uitvragen sent beforehand (T3).
 */
export const triageagendaInzien = huisblik(contract, async ({ t, nu, toont }) => {
  const casussen = await t.triageagenda()
  toont(casussen.map((c) => c.casusId))
  return { casussen: casussen.map((c) => regel(c, dagVan(nu))) }
})

function regel(c: Agendacasus, vandaag: Datum) {
  const ontbreekt = [...triageMist(c)]
  const open = c.uitvragen.filter(wachtOpAntwoord)
  return {
    casusnummer: c.casusnummer,
    betrokkene: c.betrokkene?.naam ?? null,
    fase: c.fase,
    namens: c.namens,
    aanmelder: c.aanmelder,
    aangemeldTijdstip: c.aangemaaktOp,
    compleet: ontbreekt.length === 0,
    ontbreekt,
    geinformeerd: c.geinformeerd,
    openUitvragen: open.map(({ partij, stand, verstuurdOp, antwoordVoor }) => ({
      partij,
      verstuurdTijdstip: verstuurdOp,
      antwoordVoor,
      teLaat: isUitvraagTeLaat({ stand, antwoordVoor }, vandaag),
    })),
    beantwoord: c.uitvragen.filter((u) => u.stand === 'beantwoord' || u.stand === 'geweigerd').length,
    voorstel: triageVoorstel(c, vandaag),
  }
}
