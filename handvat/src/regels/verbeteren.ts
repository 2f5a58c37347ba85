import type { Casus } from '../casus/casus.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import type { ObjectId, PartijId } from '../casus/id.ts'
import type { Bijtekst, Schrijfselsoort, Tekst } from '../casus/tekst.ts'
import { findLezer } from '../lezer.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { steuntOpGegevens } from './casusoverleg.ts'
import { kijkDoor } from './kijk.ts'
import { onderdelenVan, weegOnderdeel } from './onderdelen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'

/* Correcting what somebody wrote, by who wrote it (T19, C5, C6). */

/** A text that can be corrected, and who wrote it: a partij, or null for the procesregie. */
export interface Schrijfsel {
  readonly id: ObjectId
  readonly soort: Schrijfselsoort
  readonly tekst: Tekst
  readonly schrijver: PartijId | null
}

/** Every text of a casus that can be corrected. */
export function schrijfselsVan({ uitspraken, plandoelen, acties, teksten }: Casus): readonly Schrijfsel[] {
  const vanRegie = (soort: Schrijfselsoort) => (tekst: Tekst & { readonly id: ObjectId }) =>
    ({ id: tekst.id, soort, tekst, schrijver: null }) as const
  return [
    ...uitspraken.map(vanRegie('uitspraak')),
    ...plandoelen.map(vanRegie('plandoel')),
    ...acties.map(vanRegie('actie')),
    ...teksten.flatMap(bijtekstVan),
  ]
}

/** What a partij writes in its own name. */
const vanPartij: readonly Schrijfselsoort[] = ['toelichting', 'resultaat', 'tegenspraak', 'ontwikkeling']

/** What follows where an action fails is written with the plan; what was said before is not corrected. */
function bijtekstVan(tekst: Bijtekst): readonly Schrijfsel[] {
  const { id, bronhouder } = tekst
  if (tekst.soort === 'terugval') return [{ id, soort: tekst.soort, tekst, schrijver: null }]
  const soort = vanPartij.find((s) => s === tekst.soort)
  return soort ? [{ id, soort, tekst, schrijver: bronhouder }] : []
}

const mistBron = ({ gegevens }: Casus, { steuntOp }: Tekst): boolean =>
  steuntOp.some((id) => !gegevens.some((g) => g.id === id))

/** The texts of a writer that nobody reads any more, because something they rest on was withdrawn (T19). */
export function teHerschrijven(casus: Casus, schrijver: PartijId | null): readonly Schrijfsel[] {
  return schrijfselsVan(casus).filter((s) => s.schrijver === schrijver && mistBron(casus, s.tekst))
}

/**
 * Whether a text is of who acts for this partij, or for none: what was written of the plan in the name of who leads, the
 * procesregie writes again in that name too (C11).
 */
export function isVanSchrijver(
  { schrijver, soort }: Pick<Schrijfsel, 'schrijver' | 'soort'>,
  casus: Casus,
  partij: PartijId | null,
): boolean {
  if (schrijver === partij) return true
  return soort === 'ontwikkeling' && partij === null && schrijver === huidigeLeiding(casus).partij
}

const findSchrijfsel = (s: Handelsituatie, id: ObjectId | null) =>
  schrijfselsVan(casusVan(s)).find((tekst) => tekst.id === id)

export const eigenTekst = eisAanOpdracht({
  id: 'T19/eigen-tekst',
  paragraaf: 'B2.2.3',
  norm: 'Wie een tekst schreef, verbetert die, ook als niemand hem meer leest omdat een gegeven eronder is ingetrokken.',
  leest: ['object'],
  toets: (s) => {
    const casus = casusVan(s)
    const gevonden = findSchrijfsel(s, s.opdracht.object)
    const lezer = findLezer(s.actor)
    const onderdeel = onderdelenVan(casus).find((o) => o.id === s.opdracht.object)
    if (gevonden && lezer && onderdeel && isVanSchrijver(gevonden, casus, s.actor.partij)) {
      const kijk = kijkDoor(lezer, { huis: s.huis, casus }, s.nu)
      if (mistBron(casus, gevonden.tekst) || weegOnderdeel(kijk, onderdeel).bezwaar === undefined) return geenBezwaar
    }
    return weiger('Deze tekst is er niet, of is niet van u.', 'Vraag wie de tekst schreef om die te verbeteren.')
  },
})

export const uitspraakBlijftSteunen = eisAanOpdracht({
  ...steuntOpGegevens,
  leest: ['object', 'gegevens'],
  toets: (s) =>
    findSchrijfsel(s, s.opdracht.object)?.soort === 'uitspraak' && s.opdracht.gegevens.length === 0
      ? weiger(
          'De uitspraak wijst nog niet naar gegevens uit het dossier.',
          'Kies de gegevens waarop deze uitspraak steunt.',
          'steuntOp',
        )
      : geenBezwaar,
})

export const kanWeg = eisAanOpdracht({
  id: 'C6/tekst-kan-weg',
  paragraaf: 'B2.2.3',
  norm: 'Een uitspraak, een toelichting, een resultaat, een ontwikkeling en wat er gebeurt als een actie niet lukt, kunnen worden ingetrokken; een doel of actie van het plan wordt bijgesteld.',
  leest: ['object'],
  toets: (s) => {
    const soort = findSchrijfsel(s, s.opdracht.object)?.soort
    return soort === 'plandoel' || soort === 'actie'
      ? weiger(
          'Een doel of actie van het plan kunt u niet intrekken.',
          'Verbeter de tekst, stel de actie bij, of laat haar vervallen.',
        )
      : geenBezwaar
  },
})
