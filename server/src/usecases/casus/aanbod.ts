import { aanbod, doelenInFase, isVervolg } from '@casushuis/handvat'
import { boek } from '../boek.ts'
import type { Blik } from '../usecase.ts'

/** The acts that the rulebook offers to this actor in this casus: open, or closed with the reason (R4). */
export function aanbodVoor({ actor, feiten, casus, nu }: Blik) {
  const situatie = { actor, ...feiten, nu }
  const vervolg = isVervolg(boek, situatie)
  return aanbod(boek, situatie).map(({ handeling, besluit }) => {
    const { label, doelen } = boek.handelingen[handeling]
    return {
      id: handeling,
      label,
      toegestaan: besluit.toegestaan,
      reden: besluit.toegestaan ? null : besluit.reden,
      watHelpt: besluit.toegestaan ? null : besluit.watHelpt,
      regel: besluit.toegestaan ? null : besluit.regel,
      vervolg: besluit.toegestaan && vervolg(handeling),
      doelen: doelenInFase(boek, casus.fase)
        .filter((d) => doelen.includes(d.id))
        .map(({ id, tekst }) => ({ id, tekst })),
    }
  })
}
