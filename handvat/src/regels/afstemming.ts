import { dagVan } from '../casus/datum.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht, type Opdrachtsituatie } from './situatie.ts'

/** What is wrong with the day on which something was agreed with somebody: it is a day of the casus, and not to come. */
function bezwaarTegenDag(s: Opdrachtsituatie<'afgestemdOp'>) {
  const { afgestemdOp } = s.opdracht
  if (!afgestemdOp)
    return weiger(
      'Er staat niet bij met wie van de partij dit besluit is afgestemd.',
      'Vul in met wie en op welke dag u het afstemde.',
      'afstemming.met',
    )
  if (afgestemdOp > dagVan(s.nu))
    return weiger('Deze dag moet nog komen.', 'Stem het besluit eerst af.', 'afstemming.dag')
  const begin = casusVan(s).leiding[0]?.van
  return begin && afgestemdOp >= dagVan(begin)
    ? geenBezwaar
    : weiger('Deze dag ligt vóór de aanmelding.', 'Kies de dag waarop dit besluit is besproken.', 'afstemming.dag')
}

export const afgestemdMetPartij = eisAanOpdracht({
  id: 'P9/afgestemd-met-partij',
  paragraaf: 'B2.2.1',
  norm: 'Neemt de procesregisseur namens de partij een besluit dat bij de partij ligt, dan legt hij vast met wie van die partij het is afgestemd, en op welke dag.',
  leest: ['afgestemdOp'],
  raakt: ({ actor }) => actor.partij === null,
  // What a partij decides by its own people needs nobody else's word for it.
  toets: (s) => (s.actor.partij === null ? bezwaarTegenDag(s) : geenBezwaar),
})

export const overdrachtAfgestemd = eisAanOpdracht({
  id: 'P3/overdracht-afgestemd',
  paragraaf: 'B2.2.3',
  norm: 'Wie een casus overdraagt nu haar mandaat weg is, spreekt dat eerst af met de partij die de casus krijgt.',
  leest: ['afgestemdOp'],
  toets: bezwaarTegenDag,
})

export const eigenBesluit = eisAanOpdracht({
  id: 'P9/eigen-besluit',
  paragraaf: 'B2.2.1',
  norm: 'Van een besluit dat de procesregie namens een partij nam, neemt die partij zelf kennis.',
  leest: ['object'],
  toets: (s) =>
    casusVan(s).stukken.some(
      (stuk) => stuk.id === s.opdracht.object && stuk.bronhouder === s.actor.partij && stuk.gezien === false,
    )
      ? geenBezwaar
      : weiger('Dit besluit wacht niet op uw organisatie.', 'Bekijk bij de stukken welke besluiten er zijn.'),
})
