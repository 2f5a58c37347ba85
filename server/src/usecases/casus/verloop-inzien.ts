import { verloopInzien as contract } from '@casushuis/contract'
import { findDoel, findHandeling } from '@casushuis/handvat'
import type { Logregel } from '../../ports/logboek.ts'
import { boek } from '../boek.ts'
import { blik } from '../usecase.ts'
import { isDoorSysteem } from '../waarop.ts'

/** What happened in a casus, as far as this reader may know it. */
export const verloopInzien = blik(contract, async ({ t, casus }) => ({
  regels: (await t.verloop(casus.id)).map((regel) => {
    const { regels: _regels, feiten: _feiten, aantalObjecten: _aantal, ...verteld } = inWoorden(regel)
    return verteld
  }),
}))

/** A record of the logboek in the words of the rulebook. */
export function inWoorden({ op, ...regel }: Logregel) {
  return {
    ...regel,
    tijdstip: op,
    handeling: findHandeling(boek, regel.handeling)?.label ?? regel.handeling,
    doel: regel.doel && (findDoel(boek, regel.doel)?.tekst ?? regel.doel),
    regels: [...regel.regels],
    feiten: [...regel.feiten],
    doorSysteem: isDoorSysteem(regel.feiten),
    delen: regel.delen.map((d) => ({ ...d, doel: findDoel(boek, d.doel)?.tekst ?? d.doel })),
  }
}
