import { waaromInzien as contract } from '@casushuis/contract'
import { toetsAanbod } from '@casushuis/handvat'
import { boek } from '../boek.ts'
import { blik } from '../usecase.ts'
import { feitenInBeeld } from '../waarop.ts'

/** Why one act may or may not be done now: the norms that speak of it, and what they rest on (R4). */
export const waaromInzien = blik(contract, async ({ actor, feiten, nu }, { params }) => {
  const besluit = toetsAanbod(boek, { actor, ...feiten, nu, handeling: params.handeling })
  return {
    toegestaan: besluit.toegestaan,
    reden: besluit.toegestaan ? null : besluit.reden,
    watHelpt: besluit.toegestaan ? null : besluit.watHelpt,
    regels: [...(besluit.toegestaan ? besluit.regels : [besluit.regel])],
    feiten: feitenInBeeld(feiten.huis, besluit.feiten),
  }
})
