import { klokVerzetten as contract } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { huisdaad } from '../usecase.ts'

const dag = 86_400_000

/** Moves the clock of the demo, as an act with a record; what the calendar asks then is done when it is committed. */
export const klokVerzetten = huisdaad(contract, {
  async voer({ t, nu }, { body }) {
    await t.verzetKlok(body.dagen)
    const vandaag = dagVan(new Date(Date.parse(nu) + body.dagen * dag).toISOString())
    return { vandaag, gearchiveerd: 0, vernietigd: 0 }
  },
})
