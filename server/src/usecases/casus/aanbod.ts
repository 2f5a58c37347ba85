import { aanbod, doelenInFase, getHandeling, hoedanighedenVan } from '@casushuis/handvat'
import type { Blik } from '../usecase.ts'

/**
 * The acts that belong to what the actor is in this casus, in this phase: open, or closed with the reason (R4).
 * Acts of other people's roles are left out: they could betray who else is there.
 */
export function aanbodVoor({ actor, feiten, casus, nu }: Blik) {
  const hoedanigheden = hoedanighedenVan(actor, casus, nu)
  return aanbod({ actor, ...feiten, nu })
    .filter(({ handeling }) => {
      const { wie, fasen } = getHandeling(handeling)
      return fasen.includes(casus.fase) && hoedanigheden.some((h) => wie.includes(h))
    })
    .map(({ handeling, besluit }) => {
      const { label, doelen } = getHandeling(handeling)
      return {
        id: handeling,
        label,
        toegestaan: besluit.toegestaan,
        reden: besluit.toegestaan ? null : besluit.reden,
        watHelpt: besluit.toegestaan ? null : besluit.watHelpt,
        regel: besluit.toegestaan ? null : besluit.regel,
        doelen: doelenInFase(casus.fase)
          .filter((d) => doelen.includes(d.id))
          .map(({ id, tekst }) => ({ id, tekst })),
      }
    })
}
