import { huidigOverleg } from '../casus/feiten.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { huidigeStap } from '../termijnen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'
import { gekozenGegevens } from './uitvraag.ts'

const stapVan = (s: Handelsituatie) => huidigeStap({ casus: casusVan(s) }, s.nu)

export const afschalingGemotiveerd = eisAanOpdracht({
  id: 'S1/afschaling-gemotiveerd',
  paragraaf: 'B2.2.4',
  norm: 'Het besluit tot afschaling heeft een datum en een motivering, en start de bewaartermijnen.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('De motivering van de afschaling ontbreekt.', 'Schrijf waarom het ZVH niet langer nodig is.'),
})

export const terugvalBesproken = verbod<Handelsituatie>({
  id: 'S2/terugval-eerst-besproken',
  paragraaf: 'B2.2.4',
  norm: 'Een casus die na een terugval is heropend, wordt pas opnieuw afgeschaald als daarover een overleg is gehouden.',
  toets: (s) =>
    huidigOverleg(casusVan(s))?.heropend === null
      ? geenBezwaar
      : weiger(
          'Sinds de heropening is er geen overleg gehouden.',
          'Bereid een casusoverleg voor over de terugval, en houd het. Daarna kan de casus opnieuw worden afgeschaald.',
        ),
})

export const dossierNogActief = verbod<Handelsituatie>({
  id: 'S2/dossier-nog-actief',
  paragraaf: 'B2.2.4',
  norm: 'In de eerste zes maanden na afschaling is het dossier actief en kan een terugval worden opgepakt.',
  toets: (s) =>
    stapVan(s) === 'actief'
      ? geenBezwaar
      : weiger('Het dossier is gearchiveerd.', 'De manager van het ZVH kan besluiten dat het weer actief wordt.'),
})

export const archiefTermijnBereikt = verbod<Handelsituatie>({
  id: 'S3/archieftermijn-bereikt',
  paragraaf: 'B2.2.4',
  norm: 'Een dossier gaat zes maanden na het afschalingsbesluit in het archief.',
  toets: (s) =>
    stapVan(s) === 'archief'
      ? geenBezwaar
      : weiger('De archieftermijn is niet bereikt.', 'Wacht tot zes maanden na het besluit.'),
})

export const vernietigingTermijnBereikt = verbod<Handelsituatie>({
  id: 'S5/vernietigingstermijn-bereikt',
  paragraaf: 'B2.2.4',
  norm: 'Een dossier wordt een jaar na het afschalingsbesluit vernietigd.',
  toets: (s) =>
    stapVan(s) === 'vernietigd'
      ? geenBezwaar
      : weiger('De vernietigingstermijn is niet bereikt.', 'Wacht tot een jaar na het besluit.'),
})

export const eerderVernietigd = eisAanOpdracht({
  id: 'S5/eerder-vernietigd',
  paragraaf: 'B2.2.4',
  norm: 'Wat vernietigd was en met een oude kopie van de database terugkomt, wordt opnieuw vernietigd.',
  leest: ['eerderVernietigd'],
  toets: ({ opdracht }) =>
    opdracht.eerderVernietigd
      ? geenBezwaar
      : weiger('Deze casus is niet eerder vernietigd.', 'Wacht tot een jaar na het besluit.'),
})

export const bestaandeGegevens = eisAanOpdracht({
  id: 'S1/bestaande-gegevens',
  paragraaf: 'B2.2.4',
  norm: 'De procesregie haalt uit het dossier wat niet langer nodig is.',
  leest: ['gegevens'],
  toets: (s) =>
    s.opdracht.gegevens.length > 0 && gekozenGegevens(s)
      ? geenBezwaar
      : weiger('Er zijn geen gegevens gekozen om weg te halen.', 'Kies wat niet langer nodig is.'),
})

export const heropeningGemotiveerd = eisAanOpdracht({
  id: 'S2/heropening-gemotiveerd',
  paragraaf: 'B2.2.4',
  norm: 'Een casus wordt heropend als een terugval een nieuw casusoverleg nodig maakt.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd
      ? geenBezwaar
      : weiger('Er staat niet welke terugval een nieuw overleg nodig maakt.', 'Beschrijf kort wat er is gebeurd.'),
})

export const kalenderstopGezien = eisAanOpdracht({
  id: 'S7/kalenderstop-gezien',
  paragraaf: 'B2.2.4',
  norm: 'Wacht de kalender met archiveren of vernietigen, dan gaat hij pas door nadat de manager heeft gezien om hoeveel casussen het gaat.',
  leest: ['kalenderstop'],
  toets: ({ opdracht: { kalenderstop } }) => {
    if (kalenderstop === 'zoals gezien') return geenBezwaar
    return kalenderstop === 'geen'
      ? weiger('De kalender wacht niet (meer).', 'Er is niets te bevestigen.')
      : weiger('Het gaat inmiddels om andere aantallen.', 'Bekijk de aantallen opnieuw en bevestig dan.')
  },
})
