import { vrijeOverlegdata } from '../casus/casusoverleg.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { minsteDeelnemers } from './casusoverleg.ts'
import { partijenMetPlek } from './onderdelen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'

/*
 * Dates agreed ahead for overleggen to come (C11, B2.2.3): a place in calendars, and nothing else. One overleg at a time is prepared and
 * held, with a doel and a necessity of its own (B2.2.2).
 */

/** This many dates can lie ahead. */
export const meesteOverlegdata = 12

export const vooruitNaBegin = verbod<Handelsituatie>({
  id: 'C11/vooruit-na-begin',
  paragraaf: 'B2.2.3',
  norm: 'Data voor volgende overleggen worden afgesproken zodra het eerste overleg is begonnen.',
  toets: (s) =>
    casusVan(s).overleggen.some((o) => typeof o.begonnenOp === 'string')
      ? geenBezwaar
      : weiger('Er is nog geen overleg begonnen.', 'Houd eerst een overleg. Daar spreekt u af wanneer u terugkomt.'),
})

export const datumAfgesproken = verbod<Handelsituatie>({
  id: 'C11/datum-afgesproken',
  paragraaf: 'B2.2.3',
  norm: 'Verplaatst of afgezegd wordt een datum die vooruit is afgesproken.',
  toets: (s) =>
    casusVan(s).overlegdata.length > 0
      ? geenBezwaar
      : weiger('Er staan geen data voor volgende overleggen.', 'Spreek eerst een datum af.'),
})

export const dataDieKomen = eisAanOpdracht({
  id: 'C11/data-die-komen',
  paragraaf: 'B2.2.3',
  norm: 'Volgende overleggen worden afgesproken op verschillende momenten die nog komen.',
  leest: ['nieuweData'],
  toets: (s) => {
    const momenten = s.opdracht.nieuweData.map((d) => Date.parse(d.moment))
    const al = casusVan(s).overlegdata.map((d) => Date.parse(d.moment))
    if (!momenten.every((m) => m > Date.parse(s.nu)))
      return weiger('Een van de momenten is al voorbij.', 'Kies alleen momenten die nog komen.', 'data')
    if (new Set([...momenten, ...al]).size < momenten.length + al.length)
      return weiger('Twee overleggen vallen op hetzelfde moment.', 'Kies voor elk overleg een eigen moment.', 'data')
    return momenten.length + al.length <= meesteOverlegdata
      ? geenBezwaar
      : weiger('Er staan dan meer dan twaalf data vooruit.', 'Spreek er minder af, of zeg er eerst een af.', 'data')
  },
})

export const genodigdenDoenMee = eisAanOpdracht({
  id: 'C11/genodigden-doen-mee',
  paragraaf: 'B2.2.3',
  norm: 'Een datum vooruit wordt afgesproken met minstens twee partijen die aan dit overleg of dit plan meedoen; een ander wordt gevraagd als het overleg wordt voorbereid.',
  leest: ['nieuweData'],
  toets: (s) => {
    const hier = new Set(partijenMetPlek(casusVan(s)))
    const inOrde = s.opdracht.nieuweData.every(({ genodigden }) => {
      const wie = new Set(genodigden)
      return wie.size >= minsteDeelnemers && [...wie].every((p) => hier.has(p))
    })
    return inOrde
      ? geenBezwaar
      : weiger(
          'Voor een datum zijn er te weinig organisaties, of een organisatie doet hier niet mee.',
          'Kies minstens twee organisaties die aan het overleg of het plan meedoen.',
          'partijen',
        )
  },
})

export const eerstkomendeDatum = eisAanOpdracht({
  id: 'C11/eerstkomende-datum',
  paragraaf: 'B2.2.3',
  norm: 'Van de data die vooruit zijn afgesproken, wordt het overleg voorbereid dat als eerste komt.',
  leest: ['overlegdatum'],
  raakt: ({ opdracht }) => opdracht.overlegdatum !== null,
  toets: (s) => {
    const { overlegdatum } = s.opdracht
    return overlegdatum === null || vrijeOverlegdata(casusVan(s))[0]?.id === overlegdatum
      ? geenBezwaar
      : weiger(
          'Dit is niet de eerste datum die komt.',
          'Bereid eerst het overleg voor dat eerder is, of zeg die datum af.',
          'overlegdatum',
        )
  },
})
