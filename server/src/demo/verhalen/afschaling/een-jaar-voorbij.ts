import { afgerond } from './afgerond.ts'

/** More than a year ago: the calendar destroys it before anybody signs in, and nothing of it is left. */
export const eenJaarVoorbij = afgerond({
  dagen: [-360, -342, -275],
  aanmelder: 'loes',
  regie: 'marieke',
  melding: {
    partij: 'wijkteam',
    taak: 'ondersteuning',
    betrokkene: {
      naam: 'Bernard Teunissen',
      geboortedatum: '1966-03-14',
      noodzaak: 'Nodig om te weten om wie het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Na het overlijden van zijn vrouw kwam de heer Teunissen niet meer buiten en raakte hij achter met alles.',
    leefgebieden: ['geestelijkeGezondheid', 'inkomen', 'socialeOmgeving'],
    criteria: {
      multiproblematiek: 'Rouw, schulden en vervuiling in huis.',
      meerKetens: 'Zorg en schuldhulp waren allebei nodig.',
      systeem: 'Zijn dochter werd ziek van de zorgen.',
      ernstigeVeiligheid: ['nee', 'Er was geen veiligheidsprobleem.'],
    },
    afweging: 'Hij vroeg zelf om hulp en wist niet bij wie.',
    informeren: { gedaan: true, toelichting: 'Besproken op huisbezoek.' },
    gegevens: [
      {
        titel: 'Situatie thuis',
        tekst: 'Post van een half jaar ongeopend, nauwelijks eten in huis.',
        nodig: 'Laat zien hoe ernstig het is.',
        vrij: 'overleg',
      },
    ],
  },
  vragen: [
    {
      aan: 'fatima',
      waarom: 'De gemeente doet schuldhulp.',
      vraag: 'Kan schuldhulp op korte termijn beginnen?',
      antwoord: 'Dat kan.',
      gegeven: {
        titel: 'Mogelijkheden voor schuldhulp',
        tekst: 'Een regeling is mogelijk, hij heeft een vast pensioen.',
        nodig: 'Laat zien wat kan.',
        vrij: 'overleg',
      },
    },
  ],
  overleg: {
    doel: 'Zijn geldzaken zijn op orde en hij ziet weer mensen.',
    themas: ['Geld', 'Contacten'],
    deelnemers: [
      { partij: 'wijkteam', wie: 'loes', rol: 'uitvoerder', noodzaak: 'Begeleidt hem.', bijdrage: 'Wat hij zelf wil.' },
      { partij: 'gemeente', wie: 'fatima', rol: 'uitvoerder', noodzaak: 'Schuldhulp.', bijdrage: 'Een regeling.' },
    ],
  },
  beeld: { tekst: 'Hij wil weer op orde komen en neemt hulp aan.', steuntOp: ['Situatie thuis'] },
  acties: [{ wie: 'loes', tekst: 'Wekelijks samen de post doen.', resultaat: 'Hij doet het nu zelf.' }],
  afschaling: 'Hij heeft de draad weer opgepakt.',
})
