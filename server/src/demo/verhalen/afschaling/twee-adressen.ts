import { afgerond } from './afgerond.ts'

/** Almost a year ago: within weeks it is destroyed. */
export const tweeAdressen = afgerond({
  dagen: [-330, -310, -250],
  aanmelder: 'esther',
  regie: 'joost',
  melding: {
    partij: 'veiligThuis',
    taak: 'meldpunt',
    betrokkene: {
      naam: 'Carla Middelkoop',
      geboortedatum: '1990-02-28',
      noodzaak: 'Nodig om te weten om welk gezin het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Na een scheiding liepen de ruzies over de kinderen hoog op, vooral bij het overdragen. School zag dat de kinderen op maandag niet te bereiken waren.',
    leefgebieden: ['gezin', 'geestelijkeGezondheid'],
    criteria: {
      multiproblematiek: 'Strijd na een scheiding, zorgen over de kinderen en dreigend verlies van werk.',
      meerKetens: 'Jeugdbescherming, politie en ondersteuning waren los van elkaar bezig.',
      systeem: 'De kinderen zaten ertussen.',
      ernstigeVeiligheid: ['nee', 'Het speelt binnen het gezin.'],
    },
    afweging: 'Beide ouders willen rust, maar niet als eerste toegeven. Eén plan helpt.',
    informeren: { gedaan: true, toelichting: 'Met beide ouders apart besproken.' },
    gegevens: [
      {
        titel: 'Meldingen bij de overdracht',
        tekst: 'Vijf meldingen, steeds op vrijdagavond.',
        nodig: 'Laat zien wanneer het misgaat.',
        vrij: 'overleg',
      },
    ],
  },
  vragen: [
    {
      aan: 'yasmin',
      waarom: 'De jeugdbescherming deed onderzoek.',
      vraag: 'Wat kwam eruit, en wat hebben de kinderen nodig?',
      antwoord: 'Bekend; het onderzoek is klaar.',
      gegeven: {
        titel: 'Wat de kinderen nodig hebben',
        tekst: 'Een vaste overdracht op een neutrale plek en één volwassene om mee te praten.',
        nodig: 'Maat voor het plan.',
        vrij: 'overleg',
      },
    },
  ],
  overleg: {
    doel: 'De overdracht verloopt rustig en de kinderen gaan elke dag naar school.',
    themas: ['Overdracht', 'School'],
    deelnemers: [
      {
        partij: 'veiligThuis',
        wie: 'esther',
        rol: 'uitvoerder',
        noodzaak: 'Meldde de casus aan.',
        bijdrage: 'Beeld van de veiligheid.',
      },
      {
        partij: 'jeugdbescherming',
        wie: 'yasmin',
        rol: 'uitvoerder',
        noodzaak: 'Begeleidt de kinderen.',
        bijdrage: 'Wat zij nodig hebben.',
      },
    ],
  },
  beeld: {
    tekst: 'Het gaat mis bij de overdracht en bijna nooit op andere momenten.',
    steuntOp: ['Meldingen bij de overdracht'],
  },
  casusregisseur: { wie: 'yasmin', partij: 'jeugdbescherming' },
  acties: [
    { wie: 'yasmin', tekst: 'Overdracht op school regelen.', resultaat: 'Loopt zonder problemen.' },
    {
      wie: 'esther',
      tekst: 'Na drie maanden met beide ouders terugkijken.',
      resultaat: 'Beide ouders zijn tevreden over de regeling.',
    },
  ],
  afschaling: 'De overdracht verloopt al drie maanden rustig.',
  opgeruimd: ['Meldingen bij de overdracht'],
})
