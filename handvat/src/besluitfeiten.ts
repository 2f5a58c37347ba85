import type { Feit, Feitnaam } from './besluit.ts'
import type { Casus } from './casus/casus.ts'
import { zijnUitgenodigd } from './casus/casusoverleg.ts'
import { type Geldigheid, geldt } from './casus/datum.ts'
import { huidigeLeiding, huidigOverleg } from './casus/feiten.ts'
import { plaatsen } from './casus/rol.ts'
import type { Handeling } from './handelingen/handeling.ts'
import { hoedanighedenVan } from './hoedanigheid.ts'
import type { Regelboek } from './regelboek.ts'
import { findMandaat, nodigWerk } from './regels/mandaat.ts'
import { isProcesregie } from './regels/poort.ts'
import type { Handelsituatie } from './regels/situatie.ts'

/*
 * What a decision on an act rested on (R4): who the actor was in the casus, how far the casus was, and what the procesregie
 * had in hand. Words of the rulebook, ids and terms, never content; and nothing that the actor does not know already.
 */

/** One act of somebody, by the rules of one book. */
export interface Daadvraag {
  readonly boek: Regelboek
  readonly handeling: Handeling
  readonly situatie: Handelsituatie
}

/** How far the decision came: to the place of the actor, to the gate of the casus, or to the end. */
export type Stadium = 'plaats' | 'poort' | 'voorwaarden'

const feit = (naam: Feitnaam, waarde: string | null, geldig: Geldigheid | null = null): Feit => ({
  naam,
  waarde,
  geldig,
})

/** The facts that had been looked at by then. */
export function feitenBij(vraag: Daadvraag, stadium: Stadium): readonly Feit[] {
  const { situatie } = vraag
  const { actor, casus } = situatie
  const wie = [feit('rol', actor.rol), ...(actor.koppeling ? [feit('koppeling', actor.koppeling)] : [])]
  if (!casus) return wie
  const plaats = [...wie, ...plaatsfeiten(situatie, casus), feit('fase', casus.fase)]
  if (stadium === 'plaats') return plaats
  const poort = [...plaats, ...stapfeit(vraag, casus), ...mandaatfeiten(vraag, casus)]
  return stadium === 'poort' ? poort : [...poort, ...overlegfeit(situatie, casus)]
}

function plaatsfeiten({ actor, nu, ...s }: Handelsituatie, casus: Casus): readonly Feit[] {
  if (!plaatsen[actor.rol].alleenToegewezen) return []
  const lopend = casus.toewijzingen.filter((t) => t.medewerker === actor.medewerker && geldt(t.geldig, nu))
  // Whose casus it is as well, acts for nobody else in it.
  const toewijzing = lopend.find((t) => t.waarneemtVoor === null) ?? lopend[0]
  const hoedanigheden = actor.partij ? hoedanighedenVan(actor, s.casus, nu) : []
  return [
    feit('toewijzing', toewijzing ? actor.medewerker : null, toewijzing?.geldig ?? null),
    ...(toewijzing?.waarneemtVoor ? [feit('waarneming', toewijzing.waarneemtVoor, toewijzing.geldig)] : []),
    ...hoedanigheden.map((h) => feit('hoedanigheid', h)),
  ]
}

function stapfeit({ boek, situatie: { nu } }: Daadvraag, casus: Casus): readonly Feit[] {
  const stap = boek.termijnen.huidigeStap({ casus }, nu)
  return stap === null ? [] : [feit('stap', stap)]
}

/** Of the procesregie: namens whom, and on which mandate. */
function mandaatfeiten({ handeling, situatie }: Daadvraag, casus: Casus): readonly Feit[] {
  const { actor, huis, nu } = situatie
  if (!isProcesregie(actor)) return []
  const { partij, van } = huidigeLeiding(casus)
  const mandaten = new Map(
    nodigWerk(casus, handeling.bevoegdheid?.[casus.fase]).map((werk) => {
      const mandaat = findMandaat(huis, partij, werk, nu)
      return [mandaat?.id ?? null, feit('mandaat', mandaat?.id ?? null, mandaat?.geldig ?? null)]
    }),
  )
  return [
    feit('leidendePartij', partij, { van, tot: null }),
    ...mandaten.values(),
    ...melderfeit(situatie, handeling, casus),
  ]
}

/** Of the partij in whose name the procesregie reports a casus elsewhere: on which mandate. */
function melderfeit({ huis, nu }: Handelsituatie, { namens }: Handeling, { afronding }: Casus): readonly Feit[] {
  const elders = afronding?.doorverwijzing
  if (namens !== 'melder' || !elders?.doorRegie) return []
  const mandaat = findMandaat(huis, elders.melder, 'andereOverlegtafel', nu)
  return [feit('mandaat', mandaat?.id ?? null, mandaat?.geldig ?? null)]
}

/** How the current overleg stands, for who knows that there is one. */
function overlegfeit({ actor }: Handelsituatie, casus: Casus): readonly Feit[] {
  const overleg = huidigOverleg(casus)
  if (!overleg) return []
  const isDeelnemer = zijnUitgenodigd(overleg) && overleg.deelnemers.some((d) => d.partij === actor.partij)
  return isProcesregie(actor) || isDeelnemer ? [feit('overleg', overleg.stand)] : []
}

/** The taak that an act is done on. */
export function taakfeit(taak: { readonly id: string; readonly geldig: Geldigheid } | undefined): Feit {
  return feit('taak', taak?.id ?? null, taak?.geldig ?? null)
}
