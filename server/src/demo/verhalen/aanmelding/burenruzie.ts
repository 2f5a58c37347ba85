import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

/**
 * Reported by somebody who cannot know that the man is in another casus already: the dat-check tells the
 * procesregisseur, yes or no and with whom. One gegeven is under geheimhouding, closed to the procesregie too.
 */
export const burenruzie: Verhaal = async (v) => {
  v.op(-3, '14:20')
  await nieuweCasus(v, 'ellen', {
    partij: 'politie',
    taak: 'rechtsorde',
    procesregisseur: 'joost',
    betrokkene: {
      naam: 'Ruud Zandstra',
      geboortedatum: '1979-02-17',
      adres: 'Weverstraat 58, Rijnvecht',
      noodzaak: 'Nodig om na te gaan of hij al bekend is en om de melding aan de juiste persoon te koppelen.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Al een half jaar loopt een ruzie tussen de heer Zandstra en zijn onderburen op over geluid en rook. Buurtbemiddeling is gestopt omdat beide kanten niet meer kwamen. Vorige week is een ruit vernield; er is aangifte gedaan.',
    leefgebieden: ['wonen', 'socialeOmgeving', 'justitie'],
    criteria: {
      multiproblematiek: 'Problemen met wonen en met de omgeving, en nu een strafbaar feit.',
      meerKetens: 'Bemiddeling en politie alleen hebben het niet gestopt; ook de corporatie is nodig.',
      systeem: 'De onderburen hebben twee jonge kinderen, die er volgens de ouders slecht van slapen.',
      ernstigeVeiligheid: ['nee', 'Het probleem speelt tussen twee huishoudens en niet in de hele buurt.'],
    },
    afweging: 'Zonder gezamenlijke aanpak verwacht ik dat het verder uit de hand loopt.',
    informeren: { gedaan: true, toelichting: 'Aan de deur besproken; hij vindt het goed als het daarmee ophoudt.' },
    gegevens: [
      {
        titel: 'Aangifte van vernieling',
        tekst:
          'Aangifte tegen de heer Zandstra wegens het ingooien van een ruit van de onderburen. Het onderzoek loopt.',
        nodig: 'Laat zien dat het van overlast naar een strafbaar feit is gegaan.',
        strafrechtelijk: true,
        vrij: 'overleg',
      },
      {
        titel: 'Wie de meldingen doet',
        tekst: 'Een buurvrouw van de overkant belt steeds en wil beslist niet dat bekend wordt dat zij het is.',
        nodig: 'Laat zien dat de meldingen niet alleen van de tegenpartij komen.',
        geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: false },
      },
    ],
  })
}
