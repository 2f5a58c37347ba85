import type { Casus } from '../casus/casus.ts'
import { type Overleg, vrijeOverlegdata } from '../casus/casusoverleg.ts'
import { type Datum, dagVan, plusDagen } from '../casus/datum.ts'
import { huidigOverleg, wordtGevolgd } from '../casus/feiten.ts'
import type { ObjectId } from '../casus/id.ts'
import { geldtInPlan, isUitTeVoeren } from '../casus/plan-van-aanpak.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { leestOnderdeel } from './casusoverleg.ts'
import { partijenMetPlek } from './onderdelen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'

/* Following a plan that stands: what stands still in it, and who writes what developed (C11, B2.2.3). */

/** In what way a plan can stand still. */
export const stilstandsoorten = [
  'actieOverDatum',
  'doelZonderActie',
  'overlegUitgebleven',
  'planNietBijgehouden',
] as const
export type Stilstandsoort = (typeof stilstandsoorten)[number]

/** One thing of a plan that stands still. */
export interface Stilstand {
  readonly soort: Stilstandsoort
  /** The action, the goal, the overleg or the casus. */
  readonly object: ObjectId
  /** From which day on it stands still, which can be one to come; null is since the plan stands. */
  readonly vanaf: Datum | null
}

/** In days: as long nobody needs to write how a plan goes. */
const dagenZonderBericht = 31

/**
 * What of a plan that is followed stands still, or will if nothing happens: an action past its day, a goal that nobody works
 * on, an overleg that did not come, and a plan of which nobody wrote for a month.
 */
export function stilstandVan(casus: Casus): readonly Stilstand[] {
  return wordtGevolgd(casus) ? stilstandregels.flatMap((regel) => regel(casus)) : []
}

/**
 * The overleg that is to come: as was invited to it, or else on the first date agreed ahead and at the latest by the day that was agreed
 * with the last aanpak.
 */
function uitgebleven(casus: Casus): readonly { readonly overleg: Overleg; readonly dag: Datum }[] {
  const overleg = huidigOverleg(casus)
  if (overleg?.stand === 'gepland') return overleg.moment ? [{ overleg, dag: dagVan(overleg.moment) }] : []
  if (overleg?.stand === 'bezig') return []
  const gehouden = huidigOverleg({ overleggen: casus.overleggen.filter((o) => o.stand === 'gehouden') })
  const [eerste] = vrijeOverlegdata(casus)
  const dagen = [gehouden?.terugkomOp, eerste && dagVan(eerste.moment)].filter((d) => typeof d === 'string').toSorted()
  const [dag] = dagen
  return gehouden && dag ? [{ overleg: gehouden, dag }] : []
}

const stilstandregels: readonly ((casus: Casus) => readonly Stilstand[])[] = [
  ({ acties }) =>
    acties
      .filter(isUitTeVoeren)
      .map((a) => ({ soort: 'actieOverDatum', object: a.id, vanaf: plusDagen(a.deadline, 1) })),
  ({ plandoelen, acties }) => {
    const bezet = new Set(acties.filter(geldtInPlan).map((a) => a.plandoel))
    return plandoelen
      .filter((p) => p.bereikt === false && !bezet.has(p.id))
      .map((p) => ({ soort: 'doelZonderActie', object: p.id, vanaf: null }))
  },
  (casus) =>
    uitgebleven(casus).map(({ overleg, dag }) => {
      return { soort: 'overlegUitgebleven', object: overleg.id, vanaf: plusDagen(dag, 1) }
    }),
  ({ id, bijgehoudenOp }) =>
    bijgehoudenOp
      ? [{ soort: 'planNietBijgehouden', object: id, vanaf: plusDagen(dagVan(bijgehoudenOp), dagenZonderBericht) }]
      : [],
]

export const planWordtGevolgd = verbod<Handelsituatie>({
  id: 'C11/plan-wordt-gevolgd',
  paragraaf: 'B2.2.3',
  norm: 'Hoe een plan loopt, wordt opgeschreven nadat een overleg de aanpak heeft vastgesteld.',
  toets: (s) =>
    wordtGevolgd(casusVan(s))
      ? geenBezwaar
      : weiger('Er is nog geen aanpak vastgesteld.', 'Leg eerst de uitkomst van het overleg vast.'),
})

export const doelVanLezer = eisAanOpdracht({
  id: 'C11/doel-van-lezer',
  paragraaf: 'B2.2.3',
  norm: 'Wie opschrijft wat er zich ontwikkelde, doet dat bij een doel dat hij zelf kan lezen.',
  leest: ['object'],
  toets: (s) =>
    leestOnderdeel(s, 'plandoel', s.opdracht.object)
      ? geenBezwaar
      : weiger('Dit doel is er niet of is niet voor u te lezen.', 'Kies een doel dat u in het plan ziet.'),
})

export const terugkomstDieKomt = eisAanOpdracht({
  id: 'C11/terugkomst-die-komt',
  paragraaf: 'B2.2.3',
  norm: 'Komt de casus terug in een overleg, dan op een dag die nog komt.',
  leest: ['terugkomOp'],
  raakt: ({ opdracht }) => opdracht.terugkomOp !== null,
  toets: ({ opdracht: { terugkomOp }, nu }) =>
    terugkomOp === null || terugkomOp > dagVan(nu)
      ? geenBezwaar
      : weiger('Deze dag is al voorbij, of is vandaag.', 'Kies een dag die nog komt.', 'terugkomOp'),
})

export const terugkomstMetBetrokkenen = eisAanOpdracht({
  id: 'C11/terugkomst-met-wie',
  paragraaf: 'B2.2.3',
  norm: 'Komt de casus terug in een overleg, dan ligt vast met welke van de partijen in dit overleg en dit plan.',
  leest: ['terugkomOp', 'terugkomMet'],
  raakt: ({ opdracht }) => opdracht.terugkomOp !== null || opdracht.terugkomMet.length > 0,
  toets: (s) => {
    const { terugkomOp, terugkomMet } = s.opdracht
    if (terugkomOp === null)
      return terugkomMet.length === 0
        ? geenBezwaar
        : weiger('Er staat niet wanneer u terugkomt.', 'Kies een dag, of laat de organisaties weg.', 'terugkomOp')
    const hier = partijenMetPlek(casusVan(s))
    return terugkomMet.length > 0 && terugkomMet.every((p) => hier.includes(p))
      ? geenBezwaar
      : weiger(
          'Er staat niet met wie u terugkomt, of een organisatie doet hier niet mee.',
          'Kies organisaties die aan het overleg of het plan meedoen.',
          'terugkomMet',
        )
  },
})
