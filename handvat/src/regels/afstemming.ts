import { dagVan } from '../casus/datum.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht } from './situatie.ts'

export const afgestemdMetPartij = eisAanOpdracht({
  id: 'P9/afgestemd-met-partij',
  paragraaf: 'B2.2.1',
  norm: 'Neemt de procesregisseur namens de partij een besluit dat bij de partij ligt, dan legt hij vast met wie van die partij het is afgestemd, en op welke dag.',
  leest: ['afgestemdOp'],
  raakt: ({ actor }) => actor.partij === null,
  toets: (s) => {
    const { afgestemdOp } = s.opdracht
    // What a partij decides by its own people needs nobody else's word for it.
    if (s.actor.partij !== null) return geenBezwaar
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
  },
})
