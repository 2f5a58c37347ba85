import { casusVolgen as contract } from '@casushuis/contract'
import { type CasusId, findLezer, lezerSleutel, toner } from '@casushuis/handvat'
import { asActor, type SignedInMedewerker } from '../../ports/identity.ts'
import type { Transaction } from '../../ports/store.ts'
import { standpuntIn } from '../perform/casus.ts'
import type { Middelen } from '../perform/perform.ts'
import { standVan } from '../perform/stand.ts'
import { blik } from '../usecase.ts'

/** Somebody begins to follow a casus: in which version it is for who looks, and nothing of what is in it (C2). */
export const casusVolgen = blik(contract, async ({ casus, toner, versies }) => ({
  versie: standVan(casus, toner, versies),
}))

/** In which version a casus is now for each of those who follow it; who has no place in it any more is left out. */
export type Standen = ReadonlyMap<SignedInMedewerker, { readonly casus: CasusId; readonly versie: string }>

/**
 * Looks once for all who follow a casus whether something changed for them: what is hidden from one changes nothing for that
 * one (invariant 1). Nothing is shown, so nothing is recorded; whoever is told looks again, which is.
 */
export async function standenVoor(
  { store, clock }: Pick<Middelen, 'store' | 'clock'>,
  casusnummer: string,
  volgers: readonly SignedInMedewerker[],
): Promise<Standen> {
  const [eerste, ...anderen] = volgers
  if (!eerste) return new Map()
  const actor = asActor(eerste)
  const lezer = findLezer(actor)
  const wie = { zvh: actor.zvh, medewerker: actor.medewerker, lezer: lezer ? lezerSleutel(lezer) : null }
  const nu = clock.nu()
  const standen = await store.transaction({ ...wie, nu, casusnummer, kijkt: true }, async (t) =>
    standenVan(t, volgers, nu),
  )
  // Who opened the door had no place in it any more: the next one tries.
  return standen ?? standenVoor({ store, clock }, casusnummer, anderen)
}

async function standenVan(
  t: Pick<Transaction, 'beeld'>,
  volgers: readonly SignedInMedewerker[],
  nu: string,
): Promise<Standen | undefined> {
  const beeld = await t.beeld()
  if (!beeld) return undefined
  return new Map(
    volgers.flatMap((volger) => {
      const plek = standpuntIn(beeld.feiten, { actor: asActor(volger), nu, handeling: 'casusVolgen' })
      if (!plek || 'weigering' in plek) return []
      const { casus, matrix, lezer } = plek
      return [[volger, { casus: casus.id, versie: standVan(casus, toner(matrix, lezer), beeld.versies) }] as const]
    }),
  )
}
