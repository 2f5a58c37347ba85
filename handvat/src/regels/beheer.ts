import { beginVanDag, dagVan } from '../casus/datum.ts'
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

export const besluitGenomen = eisAanOpdracht({
  id: 'P3/besluit-genomen',
  paragraaf: 'B2.2.1',
  norm: 'Een bevoegdheidsverlening noemt het besluit van de partij waarop zij rust, en dat besluit is genomen.',
  leest: ['besluitOp'],
  toets: ({ opdracht: { besluitOp }, nu }) =>
    besluitOp <= dagVan(nu)
      ? geenBezwaar
      : weiger(
          'Dit besluit is nog niet genomen.',
          'Leg de bevoegdheid vast zodra de partij heeft besloten.',
          'besluit.dag',
        ),
})

export const eerderBeginGemotiveerd = eisAanOpdracht({
  id: 'P3/eerder-begin-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Begint een bevoegdheidsverlening op een dag die al voorbij is, dan staat waarom.',
  leest: ['geldig', 'gemotiveerd'],
  raakt: ({ opdracht: { geldig }, nu }) => geldig.van < beginVanDag(dagVan(nu)),
  toets: ({ opdracht: { geldig, gemotiveerd }, nu }) =>
    geldig.van >= beginVanDag(dagVan(nu)) || gemotiveerd
      ? geenBezwaar
      : weiger(
          'De begindatum is al voorbij, en er staat niet waarom.',
          'Schrijf waarom de bevoegdheid al eerder gold, of laat haar vandaag beginnen.',
          'waaromEerder',
        ),
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
