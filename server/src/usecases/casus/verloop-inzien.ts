import { verloopInzien as contract } from '@casushuis/contract'
import { findDoel, getHandeling, type HandelingId, handelingIds } from '@casushuis/handvat'
import type { Logregel } from '../../ports/logboek.ts'
import { blik } from '../usecase.ts'

/** What happened in a casus, as far as this reader may know it. */
export const verloopInzien = blik(contract, async ({ t, casus }) => ({
  regels: (await t.verloop(casus.id)).map(inWoorden),
}))

/** A record of the logboek in the words of the rulebook. */
export function inWoorden({ op, ...regel }: Logregel) {
  return {
    ...regel,
    tijdstip: op,
    handeling: isHandeling(regel.handeling) ? getHandeling(regel.handeling).label : regel.handeling,
    doel: regel.doel && (findDoel(regel.doel)?.tekst ?? regel.doel),
    regels: [...regel.regels],
  }
}

function isHandeling(id: string): id is HandelingId {
  return (handelingIds as readonly string[]).includes(id)
}
