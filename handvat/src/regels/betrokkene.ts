import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht, type Opdrachtsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

/* The one gegeven that says who the casus is about: it can be corrected, and it is there as long as the casus is (T19). */

/** Whether what was chosen says who the casus is about. A fact that is missing could say so. */
const zegtWieHetIs = (s: Opdrachtsituatie<'gegevens'>): boolean =>
  (gekozenGegevens(s) ?? []).some((g) => g.betrokkene !== false)

export const betrokkeneBlijft = eisAanOpdracht({
  id: 'T19/betrokkene-blijft',
  paragraaf: 'B2.2.2',
  norm: 'Het gegeven dat zegt om wie de casus gaat, kan worden verbeterd en niet ingetrokken zolang de casus loopt.',
  leest: ['gegevens'],
  toets: (s) =>
    zegtWieHetIs(s)
      ? weiger(
          'Zonder dit gegeven weet niemand meer om wie de casus gaat.',
          'Verbeter de naam of de geboortedatum. Is de casus niet meer nodig, vraag de procesregisseur dan om die te stoppen.',
        )
      : geenBezwaar,
})

export const wieHetIsApart = eisAanOpdracht({
  id: 'T19/betrokkene-apart',
  paragraaf: 'B2.2.2',
  norm: 'Wie de betrokkene is, wordt verbeterd met naam en geboortedatum, zodat het overal klopt waar het staat.',
  leest: ['gegevens'],
  toets: (s) =>
    zegtWieHetIs(s)
      ? weiger('Dit gegeven zegt om wie de casus gaat.', 'Kies: naam of geboortedatum verbeteren.')
      : geenBezwaar,
})

export const alleenWieHetIs = eisAanOpdracht({
  id: 'T19/alleen-betrokkene',
  paragraaf: 'B2.2.2',
  norm: 'Naam en geboortedatum staan in het gegeven dat zegt om wie de casus gaat, en nergens anders.',
  leest: ['gegevens'],
  toets: (s) =>
    gekozenGegevens(s)?.every((g) => g.betrokkene === true)
      ? geenBezwaar
      : weiger('Dit gegeven zegt niet om wie de casus gaat.', 'Wijzig de tekst van dit gegeven.'),
})
