import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht } from './situatie.ts'

export const periodeKlopt = eisAanOpdracht({
  id: 'P4/periode-klopt',
  paragraaf: 'B2.2.1',
  norm: 'Een bevoegdheid of verwerkingsrecht geldt van een begindatum tot en met een einddatum die daar niet vóór ligt.',
  leest: ['geldig'],
  toets: ({ opdracht: { geldig } }) =>
    geldig.tot === null || geldig.van < geldig.tot
      ? geenBezwaar
      : weiger('De einddatum ligt vóór de begindatum.', 'Kies een latere einddatum.', 'tot'),
})

export const intrekkingGemotiveerd = eisAanOpdracht({
  id: 'P3/intrekking-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Bij het intrekken van een bevoegdheidsverlening staat waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De reden van het intrekken ontbreekt.', 'Schrijf waarom de bevoegdheid wordt ingetrokken.'),
})

export const rechtNaToets = eisAanOpdracht({
  id: 'P4/recht-na-toets',
  paragraaf: 'B2.2.1',
  norm: 'Dat een partij een soort gegevens mag verwerken, wordt vastgelegd na een toets, met de uitkomst daarvan.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet wat de toets uitwees.', 'Beschrijf kort wat er is getoetst en wat de uitkomst was.'),
})
