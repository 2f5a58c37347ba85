import type { Scenario, Stap } from '../scenario.ts'
import { aanTafel, ggzKomtLangs, inTriage, naarOverleg, naarTriage } from './aanloop.ts'

/** The energiebedrijf did not sign the convenant; Marieke and the gemeente tested it apart: AFSLUITING, NAAMENADRES. */
const getoetst: Stap = {
  wie: 'marieke',
  doet: 'partijToetsen',
  met: {
    partij: 'energiebedrijf',
    noodzaak: 'Alleen zij weet van de AFSLUITING.',
    grenzen: 'Zij geeft betaalgegevens en krijgt NAAMENADRES.',
  },
}

/** Asked after that, with the name: STROOMSCHULD. */
const gevraagd: Stap = {
  wie: 'marieke',
  doet: 'uitvraagVersturen',
  met: { partij: 'energiebedrijf', vraag: 'Is er een STROOMSCHULD?', meegestuurd: ['PROEFJES'] },
}

/** A gegeven about health, of the gemeente, that the overleg may see. */
const psychose: Stap = {
  wie: 'fatima',
  doet: 'gegevenInbrengen',
  met: { tekst: 'Hij is opgenomen geweest met een PSYCHOSE.', bijzonder: true, vrijgave: 'overleg' },
}

const naToets = `${inTriage} AFSLUITING NAAMENADRES`

/** A partij outside the convenant in one casus (B2.2.1). */
export const vanBuiten: readonly Scenario[] = [
  {
    titel: '[T11] Een partij buiten het convenant krijgt geen vraag zolang zij niet apart is getoetst',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'niels', 'wim'],
    stappen: [
      ...naarTriage,
      {
        ...gevraagd,
        weigering: 'T11/niet-convenantpartner-apart-toetsen',
        veld: 'partij',
        daarna: { fatima: inTriage, marieke: inTriage },
        kent: { niels: [] },
      },
      {
        wie: 'marieke',
        doet: 'partijToetsen',
        met: { partij: 'politie', noodzaak: 'Ook de politie TOETSEN.', grenzen: 'Zonder GRENZEN dan.' },
        weigering: 'T11/alleen-buiten-convenant',
        veld: 'partij',
      },
      {
        wie: 'marieke',
        doet: 'partijToetsen',
        met: {
          ...{ partij: 'energiebedrijf', noodzaak: 'Om zijn VONNISSEN.', grenzen: 'Zij krijgt alle VONNISSEN.' },
          ontvangt: ['strafrechtelijk'],
        },
        weigering: 'T11/toets-verruimt-niet',
        veld: 'ontvangt',
        daarna: {},
      },
      { ...getoetst, daarna: { fatima: naToets, marieke: naToets }, kent: { niels: [] } },
      {
        ...gevraagd,
        daarna: {
          fatima: '+STROOMSCHULD',
          marieke: '+STROOMSCHULD',
          niels: 'STROOMSCHULD PROEFJES NAAMENADRES',
        },
        kent: { niels: ['energiebedrijf', 'gemeente'], wim: [] },
      },
      {
        wie: 'marieke',
        doet: 'partijToetsen',
        met: { partij: 'energiebedrijf', noodzaak: 'En nog DUBBELOP.', grenzen: 'Dezelfde GRENZEN.' },
        weigering: 'T11/een-toets-tegelijk',
        veld: 'partij',
      },
    ],
  },
  {
    titel: '[T11] [T4] De toets zegt wat de partij mag ontvangen en geven, gegeven voor gegeven',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'niels'],
    stappen: [
      ...naarTriage,
      psychose,
      getoetst,
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'energiebedrijf', vraag: 'Is er een STROOMSCHULD?', meegestuurd: ['PROEFJES', 'PSYCHOSE'] },
        weigering: 'T11/mee-binnen-de-toets',
        daarna: { fatima: `${naToets} PSYCHOSE`, marieke: `${naToets} PSYCHOSE` },
      },
      {
        ...gevraagd,
        daarna: { fatima: '+STROOMSCHULD', marieke: '+STROOMSCHULD', niels: 'STROOMSCHULD PROEFJES NAAMENADRES' },
      },
      {
        wie: 'niels',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'STROOMSCHULD',
          toelichting: 'Ja, BEKEND.',
          gegevens: [{ tekst: 'Hij heeft een BEADEMING thuis.', bijzonder: true }],
        },
        weigering: 'T11/geven-binnen-de-toets',
      },
      {
        wie: 'niels',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'STROOMSCHULD', toelichting: 'Hij is ERGZIEK.', bijzonder: true },
        weigering: 'T11/schrijven-binnen-de-toets',
        veld: 'bijzonder',
        daarna: {},
      },
      {
        wie: 'niels',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'STROOMSCHULD',
          toelichting: 'Ja, BEKEND.',
          gegevens: [{ tekst: 'Er staan vier TERMIJNEN open.' }],
        },
        daarna: {
          fatima: '+BEKEND +TERMIJNEN',
          marieke: '+BEKEND +TERMIJNEN',
          niels: '+BEKEND +TERMIJNEN',
        },
      },
      {
        wie: 'marieke',
        doet: 'merkenVerhogen',
        met: { object: 'TERMIJNEN', bijzonder: true },
        // What turns out to be more than it may give is closed to everybody else, with the text that rests on it.
        daarna: { fatima: '-TERMIJNEN -BEKEND', marieke: '-TERMIJNEN -BEKEND' },
      },
      {
        wie: 'niels',
        doet: 'merkenVastleggen',
        met: { object: 'TERMIJNEN', bijzonder: false },
        daarna: { fatima: '+TERMIJNEN +BEKEND', marieke: '+TERMIJNEN +BEKEND' },
      },
    ],
  },
  {
    titel: '[T11] [T19] Eindigt de toets, dan ziet de partij meteen alleen nog wat zij zelf inbracht',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'niels', 'puck'],
    stappen: [
      ...naarTriage,
      getoetst,
      gevraagd,
      { wie: 'niels', doet: 'toewijzingVastleggen', met: { medewerker: 'puck' } },
      {
        wie: 'niels',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Er staan vier TERMIJNEN open.' },
        daarna: {
          fatima: `${naToets} STROOMSCHULD TERMIJNEN`,
          marieke: `${naToets} STROOMSCHULD TERMIJNEN`,
          niels: 'STROOMSCHULD PROEFJES NAAMENADRES TERMIJNEN',
          puck: 'STROOMSCHULD PROEFJES NAAMENADRES TERMIJNEN',
        },
      },
      {
        wie: 'fatima',
        doet: 'partijtoetsBeeindigen',
        met: { toets: 'NAAMENADRES', reden: 'Wij weten GENOEG.' },
        // What it gave within the limits stays given.
        daarna: { fatima: '+GENOEG', marieke: '+GENOEG', niels: 'TERMIJNEN', puck: 'TERMIJNEN' },
        kent: { niels: ['energiebedrijf', 'gemeente'] },
      },
      {
        wie: 'niels',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Ook nog een BOETE.' },
        weigering: 'T11/alleen-na-toets',
        daarna: {},
      },
      {
        wie: 'marieke',
        doet: 'partijtoetsBeeindigen',
        met: { toets: 'NAAMENADRES', reden: 'Nog een KEERTJE.' },
        weigering: 'T11/toets-loopt',
      },
      {
        wie: 'puck',
        doet: 'gegevenIntrekken',
        met: { gegeven: 'TERMIJNEN' },
        daarna: { fatima: '-TERMIJNEN', marieke: '-TERMIJNEN', niels: '', puck: '' },
        kent: { niels: [], puck: [] },
      },
      {
        wie: 'marieke',
        doet: 'partijToetsen',
        met: {
          ...{ partij: 'energiebedrijf', noodzaak: 'Toch nog NODIG.', grenzen: 'Zij krijgt alleen de VRAAGZELF.' },
        },
        daarna: {
          fatima: '+NODIG +VRAAGZELF',
          marieke: '+NODIG +VRAAGZELF',
          niels: 'STROOMSCHULD PROEFJES NAAMENADRES VRAAGZELF',
          puck: 'STROOMSCHULD PROEFJES NAAMENADRES VRAAGZELF',
        },
      },
    ],
  },
  {
    titel: '[T11] Een toets tot en met een dag is na die dag voorbij, zonder dat iemand iets doet',
    paragraaf: 'B2.2.1',
    wie: ['marieke', 'niels'],
    stappen: [
      ...naarTriage,
      {
        wie: 'marieke',
        doet: 'partijToetsen',
        met: {
          ...{ partij: 'energiebedrijf', noodzaak: 'Alleen zij weet van de AFSLUITING.' },
          ...{ grenzen: 'Zij krijgt NAAMENADRES.', dagen: 2 },
        },
      },
      { ...gevraagd, daarna: { marieke: `${naToets} STROOMSCHULD`, niels: 'STROOMSCHULD PROEFJES NAAMENADRES' } },
      {
        wie: 'niels',
        doet: 'uitvraagBeantwoorden',
        later: 3,
        met: { uitvraag: 'STROOMSCHULD', toelichting: 'Ja, BEKEND.' },
        weigering: 'onbekend',
        daarna: { niels: '' },
        kent: { niels: [] },
      },
    ],
  },
  {
    titel: '[T11] [C1] [C7] Aan tafel ziet een getoetste partij wat de toets toestaat, en zij krijgt de regie niet',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'niels'],
    stappen: [
      ...ggzKomtLangs,
      psychose,
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: { uitkomst: 'casusoverleg', motivering: 'Samen, dat is het BESLUIT.' },
      },
      { wie: 'marieke', doet: 'overlegVoorbereiden', met: { doel: 'Een plan, dat is het OVERLEGDOEL.' } },
      {
        wie: 'marieke',
        doet: 'deelnemerToevoegen',
        met: { partij: 'energiebedrijf', noodzaak: 'Om de stroom, ENENODIG.' },
        weigering: 'T11/niet-convenantpartner-apart-toetsen',
        veld: 'partij',
        kent: { niels: [] },
      },
      getoetst,
      ...naarOverleg([], ['gemeente', 'GEMNODIG'], ['energiebedrijf', 'ENENODIG']).slice(2, 4),
      {
        wie: 'marieke',
        doet: 'partijtoetsBeeindigen',
        met: { toets: 'NAAMENADRES', reden: 'De grenzen kloppen NIETMEER.' },
        kent: { niels: [] },
      },
      { wie: 'marieke', doet: 'deelnemersUitnodigen', met: {}, weigering: 'T11/genodigden-getoetst' },
      {
        wie: 'marieke',
        doet: 'partijToetsen',
        met: {
          ...{ partij: 'energiebedrijf', noodzaak: 'Om de STROOM.', grenzen: 'Zij krijgt de AFSPRAKEN.' },
        },
      },
      { wie: 'marieke', doet: 'themasToedelen', met: { wat: ['PROEFJES', 'LANGS', 'PSYCHOSE'] } },
      { wie: 'marieke', doet: 'deelnemersUitnodigen', met: {} },
      ...aanTafel('fatima', 'niels'),
      {
        wie: 'marieke',
        doet: 'casusregieToewijzen',
        met: { partij: 'energiebedrijf', medewerker: 'niels' },
        weigering: 'T11/regie-alleen-bij-convenantpartner',
        veld: 'partij',
        daarna: {
          fatima: `${naToets} NIETMEER STROOM AFSPRAKEN BESLUIT OVERLEGDOEL GEMNODIG ENENODIG PSYCHOSE LANGS`,
          marieke: `${naToets} NIETMEER STROOM AFSPRAKEN BESLUIT OVERLEGDOEL GEMNODIG ENENODIG PSYCHOSE LANGS ZORGTRAJECT ZORGNU`,
          niels: 'OVERLEGDOEL ENENODIG PROEFJES LANGS NAAMENADRES AFSPRAKEN',
        },
        kent: { niels: ['energiebedrijf', 'gemeente'] },
      },
      {
        wie: 'marieke',
        doet: 'partijtoetsBeeindigen',
        met: { toets: 'AFSPRAKEN', reden: 'Het gaat nu over zijn ZIEKTE.' },
        daarna: { fatima: '+ZIEKTE', marieke: '+ZIEKTE', niels: '' },
        kent: { niels: [] },
      },
      {
        wie: 'marieke',
        doet: 'partijToetsen',
        met: {
          ...{
            partij: 'energiebedrijf',
            noodzaak: 'Voor de MEDISCHE aansluiting.',
            grenzen: 'Ook wat van ZORGBELANG is.',
          },
          ontvangt: ['bijzonder'],
        },
        daarna: {
          fatima: '+MEDISCHE +ZORGBELANG',
          marieke: '+MEDISCHE +ZORGBELANG',
          niels: 'OVERLEGDOEL ENENODIG PROEFJES LANGS PSYCHOSE NAAMENADRES AFSPRAKEN ZORGBELANG',
        },
      },
    ],
  },
  {
    titel: '[T11] [P3] Buiten het convenant is er geen mandaat: niemand werkt namens deze partij',
    paragraaf: 'B2.2.1',
    wie: ['marieke', 'niels'],
    stappen: [
      {
        wie: 'ilse',
        doet: 'bevoegdheidVerlenen',
        met: { partij: 'energiebedrijf', bevoegdheden: ['intake', 'uitvraag'] },
        weigering: 'T11/mandaat-alleen-van-convenantpartner',
        daarna: {},
      },
      {
        wie: 'ilse',
        doet: 'bevoegdheidVerlenen',
        met: { partij: 'welzijn', bevoegdheden: ['intake', 'uitvraag'] },
        daarna: {},
      },
    ],
  },
]
