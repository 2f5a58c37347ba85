import type { Casus } from '../casus/casus.ts'
import { findPartij, huidigeLeiding, magVerwerken } from '../casus/feiten.ts'
import type { Merken, Tekst } from '../casus/tekst.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht } from './situatie.ts'
import { vereisteRechten } from './verwerkingsrecht.ts'

/* What is asked of somebody who writes something that another partij may read (P10). */

export const herkomstBeantwoord = eisAanOpdracht({
  id: 'P10/herkomst-beantwoord',
  paragraaf: 'B2.2.3',
  norm: 'Wie iets schrijft dat op geen gegeven steunt, zegt of het iets over de persoon zegt dat van een partij kwam.',
  leest: ['tekst'],
  toets: ({ opdracht: { tekst } }) =>
    tekst === null || tekst.steunt || typeof tekst.overPersoon === 'boolean'
      ? geenBezwaar
      : weiger(
          'Deze tekst steunt op geen gegeven.',
          'Zeg of de tekst iets over de persoon zegt dat van een organisatie kwam.',
          'overPersoon',
        ),
})

export const overPersoonMetBron = eisAanOpdracht({
  id: 'P10/over-persoon-met-bron',
  paragraaf: 'B2.2.3',
  norm: 'Wat de procesregie voor anderen opschrijft over de persoon, steunt op de gegevens waar het vandaan komt.',
  leest: ['tekst'],
  toets: ({ actor, opdracht: { tekst } }) =>
    tekst === null || tekst.steunt || tekst.overPersoon !== true || actor.partij !== null
      ? geenBezwaar
      : weiger(
          'Deze tekst zegt iets over de persoon dat van een organisatie kwam.',
          'Kies het gegeven waarop de tekst steunt. Staat het er nog niet? Vraag de organisatie om het in te brengen.',
          'steuntOp',
        ),
})

export const schrijverMagVerwerken = eisAanOpdracht({
  id: 'P10/schrijver-mag-verwerken',
  paragraaf: 'B2.2.3',
  norm: 'Gezondheidsgegevens, andere bijzondere gegevens en strafrechtelijke gegevens schrijft alleen op wie namens een partij handelt die ze mag verwerken.',
  leest: ['tekst'],
  toets: (s) => {
    const { tekst } = s.opdracht
    const partij = findPartij(s.huis, s.actor.partij ?? huidigeLeiding(casusVan(s)).partij)
    const nodig = tekst === null ? [] : vereisteRechten({ ...tekst, categorie: 'inhoudelijk', persoon: null })
    return nodig.every((r) => partij !== undefined && magVerwerken(partij, r, s.nu))
      ? geenBezwaar
      : weiger(
          'De organisatie namens wie u schrijft, mag dit soort gegevens niet verwerken.',
          'Laat weg wat over gezondheid of strafbare feiten gaat, en haal dan het vinkje weg.',
          tekst?.bijzonder === false ? 'strafrechtelijk' : 'bijzonder',
        )
  },
})

/** The marks of a text: its own, and at least those of what it rests on. */
export function merkenVan({ gegevens }: Pick<Casus, 'gegevens'>, tekst: Merken & Pick<Tekst, 'steuntOp'>): Merken {
  const nodig = gegevens.filter((g) => tekst.steuntOp.includes(g.id)).flatMap(vereisteRechten)
  return {
    bijzonder: tekst.bijzonder || nodig.includes('bijzonder'),
    strafrechtelijk: tekst.strafrechtelijk || nodig.includes('strafrechtelijk'),
  }
}

/** What is asked of every such text. */
export const tekstEisen = [herkomstBeantwoord, overPersoonMetBron, schrijverMagVerwerken] as const
