import { casusVolgen as contract } from '@casushuis/contract'
import {
  type Casus,
  type CasusId,
  type Feiten,
  findLezer,
  lezerSleutel,
  type MedewerkerId,
  type Toner,
  toner,
} from '@casushuis/handvat'
import { asActor, type SignedInMedewerker } from '../../ports/identity.ts'
import type { Medewerker } from '../../ports/medewerkers.ts'
import type { Transaction } from '../../ports/store.ts'
import type { Versies } from '../../ports/versies.ts'
import { standpuntIn } from '../perform/casus.ts'
import type { Middelen } from '../perform/perform.ts'
import { standVan, standVanGegevens } from '../perform/stand.ts'
import { type Antwoord, blik } from '../usecase.ts'
import { organisatienaam } from './namen.ts'

/** Somebody begins to follow a casus: in which version it is for who looks, and nothing of what is in it (C2). */
export const casusVolgen = blik(contract, async ({ casus, toner, versies }) => ({
  ...standIn(casus, toner, versies),
  aanwezig: [],
}))

/** The versions of all that this reader sees, and of the gegevens alone: so a screen knows what to ask first. */
const standIn = (casus: Casus, toner: Toner, versies: Versies) => ({
  versie: standVan(casus, toner, versies),
  gegevens: standVanGegevens(casus, toner, versies),
})

/** How a casus is now for one who follows it: in which version, and who else is there. */
export type Stand = Antwoord<typeof contract> & { readonly casus: CasusId }

/** Of each of those who follow a casus; who has no place in it any more is left out. */
export type Standen = ReadonlyMap<SignedInMedewerker, Stand>

/** Who follows a casus here, and who has it open anywhere. */
export interface Gevolgd {
  readonly casusnummer: string
  readonly volgers: readonly SignedInMedewerker[]
  readonly aanwezig: readonly MedewerkerId[]
}

/**
 * Looks once for all who follow a casus whether something changed for them: what is hidden from one changes nothing for that
 * one (invariant 1). Nothing is shown, so nothing is recorded; whoever is told looks again, which is.
 */
export async function standenVoor(
  { store, clock }: Pick<Middelen, 'store' | 'clock'>,
  { casusnummer, volgers, aanwezig }: Gevolgd,
): Promise<Standen> {
  const [eerste, ...anderen] = volgers
  if (!eerste) return new Map()
  const actor = asActor(eerste)
  const lezer = findLezer(actor)
  const wie = { zvh: actor.zvh, medewerker: actor.medewerker, lezer: lezer ? lezerSleutel(lezer) : null }
  const nu = clock.nu()
  const standen = await store.transaction({ ...wie, nu, casusnummer, kijkt: true }, async (t) =>
    standenVan(t, { volgers, aanwezig }, nu),
  )
  // Who opened the door had no place in it any more: the next one tries.
  return standen ?? standenVoor({ store, clock }, { casusnummer, volgers: anderen, aanwezig })
}

async function standenVan(
  t: Pick<Transaction, 'beeld' | 'medewerkers'>,
  { volgers, aanwezig }: Omit<Gevolgd, 'casusnummer'>,
  nu: string,
): Promise<Standen | undefined> {
  const beeld = await t.beeld()
  if (!beeld) return undefined
  const mensen = await t.medewerkers(aanwezig)
  return new Map(
    volgers.flatMap((volger) => {
      const plek = standpuntIn(beeld.feiten, { actor: asActor(volger), nu, handeling: 'casusVolgen' })
      if (!plek || 'weigering' in plek) return []
      const kijk = toner(plek.matrix, plek.lezer)
      const stand = standIn(plek.casus, kijk, beeld.versies)
      const anderen = mensen.filter((m) => m.id !== volger.id)
      return [[volger, { ...stand, casus: plek.casus.id, aanwezig: aanwezigVoor(plek, kijk, anderen) }] as const]
    }),
  )
}

/** Who is there as far as the rulebook lets this reader know: per organisation, and by name where who works there is known. */
function aanwezigVoor({ huis, casus }: Feiten, { kent }: Toner, mensen: readonly Medewerker[]): Stand['aanwezig'] {
  const van = ({ partijId }: Medewerker) => partijId ?? 'zvh'
  const organisaties = new Set(mensen.map(van))
  return [...organisaties]
    .filter((over) => kent(casus.id, 'aanwezigheid', over))
    .map((over) => ({
      organisatie: organisatienaam(huis, over),
      mensen: kent(casus.id, 'toewijzingen', over) ? mensen.filter((m) => van(m) === over).map((m) => m.naam) : null,
    }))
    .toSorted((een, ander) => een.organisatie.localeCompare(ander.organisatie, 'nl'))
}
