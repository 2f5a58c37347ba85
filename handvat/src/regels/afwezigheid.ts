import { type Geldigheid, type Tijdstip, vroegste } from '../casus/datum.ts'
import { type Afwezigheid, plaatsen } from '../casus/rol.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { beheertMens } from './medewerkers.ts'
import { eisAanOpdracht } from './situatie.ts'

/* Who is absent, and who does that work meanwhile (P8, B2.2.1): a colleague who could do it anyway, and never for longer. */

/** A period that always ends. */
interface Waarneemtijd extends Geldigheid {
  readonly tot: Tijdstip
}

/**
 * For how long somebody fills in where a colleague is assigned who is absent: no longer than the absence and than that
 * toewijzing, and not before now. Null where they do not meet (P8).
 */
export function waarneming(toewijzing: Geldigheid, afwezigheid: Geldigheid, nu: Tijdstip): Waarneemtijd | null {
  const van = [toewijzing.van, afwezigheid.van, nu].toSorted().at(-1) ?? nu
  const tot = vroegste(toewijzing.tot, afwezigheid.tot)
  return tot !== null && van < tot ? { van, tot } : null
}

/** Whether two periods meet. */
const overlappen = (een: Geldigheid, ander: Geldigheid): boolean =>
  (een.tot === null || ander.van < een.tot) && (ander.tot === null || een.van < ander.tot)

export const eigenAfwezigheid = eisAanOpdracht({
  id: 'P8/eigen-afwezigheid',
  paragraaf: 'B2.2.1',
  norm: 'Wie afwezig is legt dat zelf vast, of de functioneel beheerder of de beheerder van de eigen organisatie doet het.',
  leest: ['medewerker'],
  toets: ({ actor, opdracht: { medewerker } }) =>
    actor.rol === 'beheerder' || medewerker?.id === actor.medewerker || beheertMens(actor, medewerker)
      ? geenBezwaar
      : weiger('Dit is niet uw eigen afwezigheid.', 'Vraag het de collega zelf of wie de medewerkers beheert.'),
})

export const werktMetToewijzing = eisAanOpdracht({
  id: 'P8/vervanging-in-casussen',
  paragraaf: 'B2.2.1',
  norm: 'Vervanging bij afwezigheid is er voor wie aan casussen wordt toegewezen; wie een andere rol heeft, ziet door vervanging niets.',
  leest: ['medewerker'],
  toets: ({ opdracht: { medewerker } }) =>
    medewerker !== null && plaatsen[medewerker.rol].alleenToegewezen
      ? geenBezwaar
      : weiger(
          'Deze medewerker wordt niet aan casussen toegewezen.',
          'Wie dezelfde rol heeft, kan hetzelfde werk al doen: er hoeft niets te worden vastgelegd.',
        ),
})

export const vervangerDoetZelfdeWerk = eisAanOpdracht({
  id: 'P8/vervanger-doet-zelfde-werk',
  paragraaf: 'B2.2.1',
  norm: 'Wie vervangt is een ander, van dezelfde partij of net zo van het ZVH, en heeft dezelfde rol.',
  leest: ['medewerker', 'vervanger'],
  toets: ({ opdracht: { medewerker, vervanger } }) =>
    medewerker !== null &&
    vervanger !== null &&
    vervanger.id !== medewerker.id &&
    vervanger.rol === medewerker.rol &&
    vervanger.partij === medewerker.partij
      ? geenBezwaar
      : weiger(
          'Deze persoon kan dit werk niet overnemen.',
          'Kies een collega van dezelfde organisatie met dezelfde rol, die kan inloggen.',
          'vervanger',
        ),
})

export const vervangingEindigt = eisAanOpdracht({
  id: 'P8/vervanging-eindigt',
  paragraaf: 'B2.2.1',
  norm: 'Vervanging bij afwezigheid heeft een einddatum, die niet vóór de begindatum ligt en nog niet voorbij is.',
  leest: ['geldig'],
  toets: ({ opdracht: { geldig }, nu }) =>
    geldig.tot !== null && geldig.van < geldig.tot && geldig.tot > nu
      ? geenBezwaar
      : weiger(
          'De laatste dag ontbreekt, is al voorbij of ligt vóór de eerste dag.',
          'Kies als laatste dag vandaag of een dag daarna.',
          'laatsteDag',
        ),
})

export const eenKeerAfwezig = eisAanOpdracht({
  id: 'P8/een-keer-afwezig',
  paragraaf: 'B2.2.1',
  norm: 'Voor een dag waarop iemand afwezig is, is er één vervanger.',
  leest: ['medewerker', 'geldig', 'afwezigheden'],
  toets: ({ opdracht: { medewerker, geldig, afwezigheden } }) =>
    afwezigheden.some((a) => a.medewerker === medewerker?.id && overlappen(a.geldig, geldig))
      ? weiger(
          'In deze periode is deze medewerker al afwezig.',
          'Kies andere dagen, of beëindig eerst wat er al staat.',
          'eersteDag',
        )
      : geenBezwaar,
})

export const vervangerAanwezig = eisAanOpdracht({
  id: 'P8/vervanger-aanwezig',
  paragraaf: 'B2.2.1',
  norm: 'Wie vervangt, is zelf in die periode niet afwezig.',
  leest: ['vervanger', 'geldig', 'afwezigheden'],
  toets: ({ opdracht: { vervanger, geldig, afwezigheden } }) =>
    afwezigheden.some((a) => a.medewerker === vervanger?.id && overlappen(a.geldig, geldig))
      ? weiger('Deze collega is in deze periode zelf afwezig.', 'Kies een andere collega.', 'vervanger')
      : geenBezwaar,
})

export const vervangtNiemand = eisAanOpdracht({
  id: 'P8/afwezige-vervangt-niemand',
  paragraaf: 'B2.2.1',
  norm: 'Wie in een periode een ander vervangt, wordt niet zelf afwezig zonder dat er voor die ander een nieuwe vervanger is.',
  leest: ['medewerker', 'geldig', 'afwezigheden'],
  toets: ({ opdracht: { medewerker, geldig, afwezigheden } }) =>
    afwezigheden.some((a) => a.vervanger === medewerker?.id && overlappen(a.geldig, geldig))
      ? weiger(
          'In deze periode vervangt deze medewerker zelf een collega.',
          'Beëindig eerst die vervanging en leg voor die collega een andere vervanger vast.',
          'eersteDag',
        )
      : geenBezwaar,
})

export const afwezigheidLoopt = eisAanOpdracht({
  id: 'P8/afwezigheid-loopt',
  paragraaf: 'B2.2.1',
  norm: 'Eerder beëindigen kan alleen een afwezigheid die nog niet voorbij is.',
  leest: ['afwezigheid'],
  toets: ({ opdracht: { afwezigheid }, nu }) =>
    afwezigheid !== null && isNogNietVoorbij(afwezigheid, nu)
      ? geenBezwaar
      : weiger('Deze afwezigheid is al voorbij.', 'Er is niets meer te beëindigen.'),
})

const isNogNietVoorbij = ({ geldig: { tot } }: Afwezigheid, nu: Tijdstip): boolean => tot !== null && tot > nu
