import { aanmeldkeuzesInzien as contract } from '@casushuis/contract'
import { geldigeTaken, huisregelOp } from '@casushuis/handvat'
import { huisblik } from '../usecase.ts'

/** What a system chooses from when it reports: a person finds the same in the lists of the form (A2). */
export const aanmeldkeuzesInzien = huisblik(contract, async ({ t, huis, actor, nu }) => {
  const partij = huis.partijen.find((p) => p.id === actor.partij)
  const procesregie = await t.procesregie()
  return {
    taken: partij ? geldigeTaken(partij, nu).map(({ id, naam, grondslag }) => ({ id, naam, grondslag })) : [],
    procesregisseurs: procesregie.flatMap(({ id, naam, rol }) => (rol === 'procesregisseur' ? [{ id, naam }] : [])),
    leefgebieden: [...huisregelOp(huis.huisregels, 'leefgebieden', nu)],
  }
})
