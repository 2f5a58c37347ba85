import { findInzet, findPartij, geldigeTaken, heeftElkeBronInzet } from '../casus/feiten.ts'
import { partijVan } from '../lezer.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import type { Gegevensituatie } from './kijk.ts'
import { eisAanOpdracht } from './situatie.ts'

/* On which taak each partij takes part: nobody chooses that for it (P1, B2.2.1–B2.2.3). */

export const inzetGekozen = eisAanOpdracht({
  id: 'P1/inzet-uit-eigen-taken',
  paragraaf: 'B2.2.1',
  norm: 'Elke partij kiest zelf op welke van haar geldige wettelijke taken zij in een casus meedoet, voor zij iets doet.',
  leest: ['taak'],
  raakt: ({ actor }) => actor.partij !== null,
  toets: ({ actor, huis, casus, opdracht: { taak }, nu }) => {
    // The procesregie takes part on the taak of who leads, which that partij chose.
    if (actor.partij === null && taak === null) return geenBezwaar
    const partij = actor.partij ? findPartij(huis, actor.partij) : undefined
    if (!partij) return weiger('U handelt niet voor een partij.', 'Een medewerker van de partij kiest de taak.')
    if (taak === null)
      return casus && findInzet({ huis, casus }, partij.id)
        ? geenBezwaar
        : weiger(
            'Uw organisatie koos nog niet op welke wettelijke taak zij in deze casus meedoet.',
            'Kies een taak uit de lijst.',
            'taak',
          )
    return geldigeTaken(partij, nu).some((t) => t.id === taak)
      ? geenBezwaar
      : weiger(
          'Deze taak is niet (meer) vastgelegd voor uw organisatie.',
          'Kies een taak uit de lijst, of laat de taak eerst vastleggen.',
          'taak',
        )
  },
})

export const bronhouderHeeftInzet = verbod<Gegevensituatie>({
  id: 'P1/bronhouder-heeft-inzet',
  paragraaf: 'B2.2.3',
  norm: 'Een gegeven wordt getoond namens de partij die het inbracht, op de wettelijke taak waarop zij meedoet.',
  blijvend: true,
  bestaanBlijftZichtbaar: true,
  voor: ({ feiten }) => !heeftElkeBronInzet(feiten),
  toets: ({ lezer, feiten, object: { gegeven } }) =>
    partijVan(lezer) === gegeven.bronhouder || findInzet(feiten, gegeven.bronhouder)
      ? geenBezwaar
      : weiger(
          'De partij die dit inbracht, koos nog niet op welke wettelijke taak zij meedoet.',
          'Zij kiest die taak in de casus.',
        ),
})
