import { verstrekkingenInzien as contract } from '@casushuis/contract'
import { huisblik } from '../usecase.ts'

/** What the partij can collect and what it collected, without a word of it: looking here collects nothing (C8). */
export const verstrekkingenInzien = huisblik(contract, async ({ t, toont }) => {
  const opTeHalen = await t.opTeHalen()
  const opgehaald = await t.opgehaald()
  toont([...opTeHalen, ...opgehaald].map((v) => v.casusId))
  return {
    opTeHalen: opTeHalen.map(({ casusId: _, versie, ...v }) => ({ ...v, versie: String(versie) })),
    opgehaald: opgehaald.map(({ casusId: _, op, ...v }) => ({ ...v, verstrektTijdstip: op })),
  }
})
