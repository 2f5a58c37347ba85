import type { Casus } from '../casus/casus.ts'
import type { Aanwezigheid } from '../casus/casusoverleg.ts'
import type { Tijdstip } from '../casus/datum.ts'
import { huidigOverleg } from '../casus/feiten.ts'
import { isVrijgegeven } from '../casus/gegeven.ts'
import type { ObjectId, PartijId } from '../casus/id.ts'
import { werktVoor } from '../casus/rol.ts'
import type { Lezer } from '../lezer.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import type { Over } from './facet.ts'
import { onderdelenVan } from './onderdelen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'
import type { Facetsoort } from './weergave.ts'

/* Who sits at the table of an overleg that goes on, and what may then stand on a screen at which all of them look (B2.2.3). */

/** Who is at the table now. Of whom it is missing whether they left, may be there still. */
export function aanTafelNu(casus: Casus): readonly Aanwezigheid[] {
  const overleg = casus.fase === 'casusoverleg' ? huidigOverleg(casus) : undefined
  return overleg?.stand === 'bezig' ? overleg.aanwezigen.filter(({ tot }) => typeof tot !== 'string') : []
}

const isDeelnemer = (casus: Casus, partij: PartijId | null): boolean =>
  huidigOverleg(casus)?.deelnemers.some((d) => d.partij === partij) === true

const aanTafelGezet = {
  id: 'C1/hoort-aan-tafel',
  paragraaf: 'B2.2.3',
  norm: 'Aan tafel zitten de mensen die voor een deelnemer aan de casus werken, en wie is uitgenodigd om wie het gaat.',
} as const

export const hoortAanTafel = eisAanOpdracht({
  ...aanTafelGezet,
  leest: ['medewerker', 'betrokkeneKomt'],
  toets: (s) => {
    const { medewerker, betrokkeneKomt } = s.opdracht
    if (betrokkeneKomt) return geenBezwaar
    const casus = casusVan(s)
    const hoort =
      medewerker?.partij &&
      isDeelnemer(casus, medewerker.partij) &&
      werktVoor(casus, { partij: medewerker.partij, medewerker: medewerker.id }, s.nu)
    return hoort
      ? geenBezwaar
      : weiger(
          'Deze persoon werkt niet voor een deelnemer aan deze casus.',
          'De organisatie wijst de collega eerst toe. Dan aanvaardt die ook zelf de afspraken.',
          'medewerker',
        )
  },
})

export const nogNietAanTafel = eisAanOpdracht({
  id: 'C1/nog-niet-aan-tafel',
  paragraaf: 'B2.2.3',
  norm: 'Wie aan tafel zit, staat er één keer.',
  leest: ['medewerker', 'betrokkeneKomt'],
  toets: (s) => {
    const wie = s.opdracht.betrokkeneKomt ? null : s.opdracht.medewerker?.id
    return aanTafelNu(casusVan(s)).some((a) => a.medewerker === wie)
      ? weiger('Deze persoon staat al bij wie er zijn.', 'Er is niets meer vast te leggen.', 'medewerker')
      : geenBezwaar
  },
})

const overZichzelf = {
  id: 'C1/eigen-aanwezigheid',
  paragraaf: 'B2.2.3',
  norm: 'Dat iemand er is of vertrekt, zegt hij zelf of de procesregie.',
} as const

const nietVanAnder = weiger(
  'Van een ander kunt u niet zeggen of die er is.',
  'De procesregisseur legt vast wie er zijn. Van uzelf kunt u het zelf zeggen.',
)

export const zegtHetZelf = eisAanOpdracht({
  ...overZichzelf,
  leest: ['medewerker', 'betrokkeneKomt'],
  raakt: ({ actor }) => actor.partij !== null,
  toets: ({ actor, opdracht }) =>
    actor.partij === null || (!opdracht.betrokkeneKomt && opdracht.medewerker?.id === actor.medewerker)
      ? geenBezwaar
      : nietVanAnder,
})

const findAanwezige = (s: Handelsituatie, id: Aanwezigheid['id']) => aanTafelNu(casusVan(s)).find((a) => a.id === id)

export const zegtZelfVertrek = eisAanOpdracht({
  ...overZichzelf,
  leest: ['aanwezigheid'],
  raakt: ({ actor }) => actor.partij !== null,
  toets: (s) =>
    s.actor.partij === null || findAanwezige(s, s.opdracht.aanwezigheid)?.medewerker === s.actor.medewerker
      ? geenBezwaar
      : nietVanAnder,
})

export const isAanTafel = eisAanOpdracht({
  id: 'C1/is-aan-tafel',
  paragraaf: 'B2.2.3',
  norm: 'Vertrekken kan wie aan tafel zit.',
  leest: ['aanwezigheid'],
  toets: (s) =>
    findAanwezige(s, s.opdracht.aanwezigheid)
      ? geenBezwaar
      : weiger('Deze persoon staat niet (meer) bij wie er zijn.', 'Er is niets meer vast te leggen.'),
})

/** A pair of eyes at the table: those of a lezer, of the betrokkene, or of somebody of whom no rule says what they may see. */
export type Tafelogen = Lezer | 'betrokkene' | 'niemand'

/**
 * Through whose eyes a screen is seen at which the whole table looks: of each who is there, and of the procesregie that
 * shows it. Nobody where nobody is there. Who no longer works on the casus may see nothing, and so nothing is shown.
 */
export function tafelogen(casus: Casus, nu: Tijdstip): readonly Tafelogen[] {
  const aanwezig = aanTafelNu(casus)
  if (aanwezig.length === 0) return ['niemand']
  return [{ soort: 'procesregie' }, ...aanwezig.map((a) => ogenVan(casus, a, nu))]
}

/** Of whom a fact is missing, the eyes are those of somebody who may see nothing. */
function ogenVan(casus: Casus, { partij, medewerker, tot }: Aanwezigheid, nu: Tijdstip): Tafelogen {
  if (tot !== null) return 'niemand'
  if (partij === null && medewerker === null) return 'betrokkene'
  const werkt = partij && medewerker && isDeelnemer(casus, partij) && werktVoor(casus, { partij, medewerker }, nu)
  return werkt ? { soort: 'partij', partij, medewerker } : 'niemand'
}

/**
 * Whether something is for the table at all: of gegevens what its bronhouder released and what belongs to a thema of this
 * overleg, also where all who are there could read more (B2.2.3, C1).
 */
export function isVoorTafel(casus: Casus, object: ObjectId): boolean {
  const gegeven = casus.gegevens.find((g) => g.id === object)
  const themas = huidigOverleg(casus)?.themas ?? []
  return !gegeven || (isVrijgegeven(gegeven) && gegeven.themas.some((t) => themas.includes(t)))
}

/**
 * What the betrokkene may read who sits at the table: what he or she was told of beforehand, which is the overleg with its
 * doel, its thema's and who takes part (B2.2.2), and of the plan what rests on no gegeven and says nothing that came from a
 * partij. What partijen brought in each of them tells, or not, at a request of the betrokkene itself.
 */
export function zietBetrokkene(casus: Casus, object: ObjectId): boolean {
  const onderdeel = onderdelenVan(casus).find((o) => o.id === object)
  if (!onderdeel) return false
  if (onderdeel.soort === 'overleg') return true
  const { steuntOp, zonderHerkomst, bijzonder, strafrechtelijk } = onderdeel
  const isPlan = onderdeel.soort === 'plandoel' || onderdeel.soort === 'actie'
  // What is missing is not said to be harmless.
  const isVrij = [zonderHerkomst, bijzonder, strafrechtelijk].every((merk) => merk === false)
  return isPlan && steuntOp.length === 0 && isVrij
}

/** What the betrokkene at the table may know beside that: which partijen take part in the overleg (B2.2.2). */
export function kentBetrokkene(casus: Casus, facet: Facetsoort, over: Over | undefined): boolean {
  return facet === 'betrokkenheid' && over !== undefined && over !== 'zvh' && isDeelnemer(casus, over)
}
