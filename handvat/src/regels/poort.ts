import type { Bevoegdheid } from '../casus/bevoegdheid.ts'
import type { Casus } from '../casus/casus.ts'
import { isGearchiveerd, isGesloten, type Stap } from '../casus/fase.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import { type Actor, plaatsen } from '../casus/rol.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, verbod, verwijzing, weiger } from '../regel.ts'
import { kernregels } from './kern.ts'
import { alleenMetMandaat, findMandaat, mandaatOntbreekt, nodigWerk } from './mandaat.ts'
import { toetsOfEigenInbreng } from './meedoen.ts'
import type { Handelsituatie } from './situatie.ts'
import { dossierGesloten, geslotenUitleg, magVinden } from './toegang.ts'

/* What every act in a casus must pass before its own conditions are asked. */

/** Somebody who is about to act in a casus, with what the table says of the act. */
export interface Poortsituatie extends Handelsituatie {
  readonly casus: Casus
  /** The step of afschaling at `nu`, null in the other phases. */
  readonly stap: Stap | null
  /** Whether the act can still be done in the archive. */
  readonly inArchief: boolean
  /** Whether the act can be done while the casus is rounded off. */
  readonly inAfronding: boolean
  /** Whether the act is done without seeing anything of the casus. */
  readonly zonderInhoud: boolean
  /** Of an act without seeing anything: whether work waits for the partij of the actor, of which nobody is assigned. */
  readonly opTePakken: boolean
  /** What the mandate must cover beside the work of the phase; undefined where nothing more. */
  readonly bevoegdheid: Bevoegdheid | undefined
}

export const managerNietInLopendeCasus = verbod<Poortsituatie>({
  ...kernregels.rol,
  toets: ({ actor, stap, zonderInhoud }) =>
    actor.rol === 'manager' && !isGearchiveerd(stap) && zonderInhoud !== true
      ? weiger('Uw rol geeft geen inzage in lopende casussen.', 'Vraag de procesregisseur om wat u moet weten.')
      : geenBezwaar,
})

/**
 * Once the dossier is closed nobody acts in a casus but the calendar; who may find it may look. While it is rounded off people do
 * what that takes, and the calendar no more than that.
 */
export const dossierBlijftDicht = verbod<Poortsituatie>({
  ...verwijzing(dossierGesloten),
  raakt: ({ stap }) => isGesloten(stap),
  toets: (s) => (!isGesloten(s.stap) || blijftMogelijk(s) ? geenBezwaar : geslotenUitleg(s.stap)),
})

function blijftMogelijk({ actor, huis, casus, stap, inArchief, inAfronding, zonderInhoud }: Poortsituatie): boolean {
  const hoort = stap === 'afronding' ? inAfronding : inArchief
  if (actor.rol === 'kalender') return stap !== 'afronding' || hoort
  if (stap === 'afronding' && hoort && zonderInhoud) return true
  const lezer = findLezer(actor)
  return hoort && lezer !== undefined && magVinden(lezer, { huis, casus }, stap)
}

/**
 * The procesregie acts only on a mandate of the leidende partij that covers the work (P3), and only in a casus that its
 * mandate lets it look into: what it may not see it cannot work on.
 */
export const procesregieHandeltMetMandaat = verbod<Poortsituatie>({
  ...alleenMetMandaat,
  raakt: ({ actor }) => isProcesregie(actor),
  toets: ({ actor, huis, casus, bevoegdheid, nu }) => {
    if (!isProcesregie(actor)) return geenBezwaar
    const { partij } = huidigeLeiding(casus)
    const heeft = nodigWerk(casus, bevoegdheid).every((werk) => findMandaat(huis, partij, werk, nu))
    return heeft ? geenBezwaar : mandaatOntbreekt
  },
})

export const eenPartijBegint = verbod<Poortsituatie>({
  id: 'P8/niemand-werkt-eraan',
  paragraaf: 'B2.2.2',
  norm: 'Wat voor een partij binnenkomt in een casus waaraan niemand van haar werkt, wordt door één van haar opgepakt.',
  raakt: ({ actor, zonderInhoud }) => zonderInhoud && actor.partij !== null,
  toets: ({ actor, zonderInhoud, opTePakken }) =>
    actor.partij === null || zonderInhoud !== true || opTePakken === true
      ? geenBezwaar
      : weiger(
          'Er ligt niets voor uw organisatie dat nog opgepakt moet worden.',
          'Vraag uw collega die aan de casus werkt, of kijk bij Mijn werk.',
        ),
})

/** Whether somebody acts as the procesregie of the zvh. */
export function isProcesregie({ rol }: Pick<Actor, 'rol'>): boolean {
  return plaatsen[rol].kijktAls === 'procesregie'
}

/** In the order in which a refusal is explained. */
export const poortregels = [
  managerNietInLopendeCasus,
  dossierBlijftDicht,
  procesregieHandeltMetMandaat,
  toetsOfEigenInbreng,
  eenPartijBegint,
] as const
