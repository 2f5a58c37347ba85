import { kanDocumentDragen, meesteDocumenten } from '../casus/document.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

/* A document belongs to a gegeven, and is seen and kept as that is: who may see the words may see it, and nobody else. */

export const documentBijInhoud = eisAanOpdracht({
  id: 'A5/document-bij-inhoud',
  paragraaf: 'B2.2.1',
  norm: 'Een document hoort bij een gegeven over wat er speelt, niet bij wie iemand is: een kopie van een identiteitsbewijs is nooit nodig.',
  leest: ['gegevens'],
  toets: (s) => {
    const [gegeven] = gekozenGegevens(s) ?? []
    return gegeven && kanDocumentDragen(gegeven)
      ? geenBezwaar
      : weiger('Bij dit gegeven kan geen document.', 'Kies een gegeven over wat er speelt.')
  },
})

export const nietTeVeelDocumenten = eisAanOpdracht({
  id: 'A5/hooguit-vijf-documenten',
  paragraaf: 'B2.2.1',
  norm: 'Bij een gegeven horen hooguit vijf documenten: een dossier blijft bij de partij die het heeft.',
  leest: ['documenten'],
  toets: ({ opdracht }) =>
    opdracht.documenten < meesteDocumenten
      ? geenBezwaar
      : weiger(
          'Bij dit gegeven horen al vijf documenten.',
          'Haal er een weg, of vat samen wat ervan nodig is.',
          'inhoud',
        ),
})

export const bestaandDocument = eisAanOpdracht({
  id: 'T19/bestaand-document',
  paragraaf: 'B2.2.2',
  norm: 'Een partij haalt een document weg dat bij haar gegeven hoort.',
  leest: ['gegevens', 'object'],
  toets: (s) =>
    s.opdracht.object !== null && casusVan(s).gegevens.some((g) => g.id === s.opdracht.gegevens[0])
      ? geenBezwaar
      : weiger('Dit document hoort niet bij dit gegeven.', 'Laad de pagina opnieuw.'),
})
