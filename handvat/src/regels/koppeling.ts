import { kanVerantwoorden } from '../casus/koppeling.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import { eisAanOpdracht } from './situatie.ts'

/* That a system of a partij reports and collects in its name, and who answers for that (P1, C8). */

export const clientVrij = eisAanOpdracht({
  id: 'P1/systeem-eenmaal-gekoppeld',
  paragraaf: 'B2.2.1',
  norm: 'Een systeem handelt namens precies één partij: wat al is gekoppeld, wordt niet nog eens gekoppeld.',
  leest: ['clientInGebruik'],
  toets: ({ opdracht }) =>
    opdracht.clientInGebruik
      ? weiger(
          'In deze periode is met deze client-id al een systeem gekoppeld.',
          'Beëindig die koppeling eerst, of vraag de beheerder van de inlogdienst om een eigen client voor deze partij.',
          'clientId',
        )
      : geenBezwaar,
})

export const verantwoordelijkeVanPartij = eisAanOpdracht({
  id: 'P1/systeem-onder-verantwoording',
  paragraaf: 'B2.2.1',
  norm: 'Voor een gekoppeld systeem staat een medewerker van die partij in: het kan niets wat die medewerker niet kan.',
  leest: ['partij', 'medewerker'],
  toets: ({ opdracht: { partij, medewerker } }) =>
    medewerker !== null && kanVerantwoorden(medewerker, partij)
      ? geenBezwaar
      : weiger(
          'Deze persoon is geen medewerker van deze partij.',
          'Kies een medewerker van de partij die bij het ZVH kan inloggen.',
          'verantwoordelijke',
        ),
})
