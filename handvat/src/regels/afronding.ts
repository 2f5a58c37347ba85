import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { huidigeStap } from '../termijnen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'

/*
 * A casus that is not taken on, goes elsewhere or does not belong here is rounded off before it is destroyed (B2.2.1–B2.2.3): the
 * aanmelder reads how it ended and records that in its own dossier, and the leidende partij can still object.
 */

export const wordtAfgerond = verbod<Handelsituatie>({
  id: 'E1/wordt-afgerond',
  paragraaf: 'B2.2.1',
  norm: 'Afronden, bezwaar maken en terugnemen kan alleen zolang een casus wordt afgerond.',
  toets: (s) =>
    casusVan(s).afronding
      ? geenBezwaar
      : weiger('Deze casus wordt niet afgerond.', 'Neem eerst een besluit waarmee de casus eindigt.'),
})

export const geenOpenBezwaar = verbod<Handelsituatie>({
  id: 'E1/geen-open-bezwaar',
  paragraaf: 'B2.2.1',
  norm: 'Zolang de leidende partij bezwaar heeft en dat niet is beantwoord, rondt niemand de casus af.',
  toets: (s) =>
    casusVan(s).afronding?.bezwaar === false
      ? geenBezwaar
      : weiger(
          'De leidende partij heeft bezwaar tegen deze afronding.',
          'Wacht tot de procesregisseur het besluit terugneemt, of vastlegt dat het na overleg blijft staan.',
        ),
})

export const bezwaarOpen = verbod<Handelsituatie>({
  id: 'E1/bezwaar-open',
  paragraaf: 'B2.2.1',
  norm: 'Dat een afronding doorgaat na een bezwaar, wordt alleen besloten als er een bezwaar is.',
  toets: (s) =>
    casusVan(s).afronding?.bezwaar === true
      ? geenBezwaar
      : weiger('Er is geen bezwaar tegen deze afronding.', 'Zonder bezwaar gaat de afronding vanzelf door.'),
})

export const bezwaarGemotiveerd = eisAanOpdracht({
  id: 'E1/bezwaar-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie bezwaar maakt tegen een afronding, een besluit terugneemt of het laat staan, schrijft op waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd === true
      ? geenBezwaar
      : weiger('De motivering ontbreekt.', 'Schrijf in een paar zinnen waarom.', 'motivering'),
})

export const afrondingVoorbij = verbod<Handelsituatie>({
  id: 'E1/termijn-bereikt',
  paragraaf: 'B2.2.1',
  norm: 'Bevestigt de aanmelder niet, dan wordt alles over de persoon vernietigd na de termijn van het huis.',
  toets: (s) =>
    casusVan(s).afronding && huidigeStap({ casus: casusVan(s) }, s.nu) === 'vernietigd'
      ? geenBezwaar
      : weiger(
          'De termijn van de afronding is niet voorbij.',
          'Wacht tot de aanmelder bevestigt, of tot de termijn voorbij is.',
        ),
})
