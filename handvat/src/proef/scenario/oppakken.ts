import type { Scenario, Stap } from '../scenario.ts'
import { inTriage, naarOverleg, naarTriage } from './aanloop.ts'

/** Marieke asks the verslavingszorg. */
const gevraagd: readonly Stap[] = [
  ...naarTriage,
  {
    wie: 'marieke',
    doet: 'uitvraagVersturen',
    met: { partij: 'verslavingszorg', vraag: 'Drinkt hij, VERVRAAG?', meegestuurd: ['PROEFJES'] },
    daarna: { marieke: `${inTriage} VERVRAAG` },
    kent: { tess: [], noor: [], marieke: ['gemeente', 'verslavingszorg'] },
  },
]

/** What comes in for a partij: who of it begins, and who of it sees nothing (P8). */
export const oppakken: readonly Scenario[] = [
  {
    titel: '[P8] Een vraag komt zonder inhoud bij de contactpersoon, die haar oppakt; een collega ziet niets',
    paragraaf: 'B2.2.2',
    wie: ['tess', 'noor', 'marieke', 'wim'],
    stappen: [
      ...gevraagd,
      {
        wie: 'noor',
        doet: 'vraagOppakken',
        met: { medewerker: 'noor' },
        weigering: 'onbekend',
      },
      { wie: 'wim', doet: 'vraagOppakken', met: { medewerker: 'wim' }, weigering: 'onbekend' },
      {
        wie: 'tess',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'VERVRAAG', toelichting: 'Zonder te zien, BLIND.' },
        weigering: 'onbekend',
      },
      {
        wie: 'tess',
        doet: 'vraagOppakken',
        met: { medewerker: 'tess' },
        daarna: { tess: 'VERVRAAG PROEFJES' },
        kent: { tess: ['gemeente', 'verslavingszorg'], noor: [], wim: [] },
      },
      // Once is enough: from here on tess assigns whom she needs.
      { wie: 'tess', doet: 'vraagOppakken', met: { medewerker: 'noor' }, weigering: 'onbekend' },
      {
        wie: 'noor',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'VERVRAAG', toelichting: 'LIEVER ik.' },
        weigering: 'onbekend',
      },
      { wie: 'tess', doet: 'toewijzingVastleggen', met: { medewerker: 'noor' }, daarna: { noor: 'VERVRAAG PROEFJES' } },
      {
        wie: 'noor',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'VERVRAAG', toelichting: 'Ja, bij ons in BEHANDELING.' },
        daarna: { noor: '+BEHANDELING', tess: '+BEHANDELING', marieke: '+BEHANDELING' },
      },
      { wie: 'tess', doet: 'toewijzingBeeindigen', met: { medewerker: 'noor' }, daarna: { noor: '' } },
    ],
  },
  {
    titel:
      '[P8] Wie de vraag aan een collega geeft, ziet haar zelf niet; gaat die weg, dan ligt zij weer bij de contactpersoon',
    paragraaf: 'B2.2.2',
    wie: ['tess', 'noor', 'marieke'],
    stappen: [
      ...gevraagd,
      { wie: 'tess', doet: 'vraagOppakken', met: { medewerker: 'wim' }, weigering: 'P8/alleen-eigen-mensen' },
      {
        wie: 'tess',
        doet: 'vraagOppakken',
        met: { medewerker: 'noor' },
        daarna: { noor: 'VERVRAAG PROEFJES' },
        kent: { tess: [] },
      },
      {
        wie: 'tess',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'VERVRAAG', toelichting: 'Ik OOK.' },
        weigering: 'onbekend',
      },
      {
        wie: 'noor',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'VERVRAAG', toelichting: 'Een EERSTE antwoord.', volgtNog: true },
        daarna: { noor: '+EERSTE', marieke: '+EERSTE' },
      },
      { wie: 'noor', doet: 'toewijzingBeeindigen', met: { medewerker: 'noor' }, daarna: { noor: '' } },
      { wie: 'noor', doet: 'vraagOppakken', met: { medewerker: 'noor' }, weigering: 'onbekend' },
      { wie: 'tess', doet: 'vraagOppakken', met: { medewerker: 'tess' }, daarna: { tess: 'VERVRAAG PROEFJES EERSTE' } },
    ],
  },
  {
    titel: '[P8] Is de vraag ingetrokken of beantwoord, dan is er niets meer op te pakken',
    paragraaf: 'B2.2.2',
    wie: ['tess', 'marieke'],
    stappen: [
      ...gevraagd,
      { wie: 'marieke', doet: 'uitvraagIntrekken', met: { uitvraag: 'VERVRAAG' } },
      { wie: 'tess', doet: 'vraagOppakken', met: { medewerker: 'tess' }, weigering: 'onbekend' },
    ],
  },
  {
    titel: '[P8] Bij afwezigheid pakt de vervanger van de contactpersoon op, en niet langer dan die duurt',
    paragraaf: 'B2.2.1',
    wie: ['tess', 'noor', 'marieke'],
    stappen: [
      { wie: 'ilse', doet: 'afwezigheidVastleggen', met: { medewerker: 'tess', vervanger: 'noor', dagen: 3 } },
      ...gevraagd,
      {
        wie: 'noor',
        doet: 'vraagOppakken',
        met: { medewerker: 'noor' },
        daarna: { noor: 'VERVRAAG PROEFJES' },
        later: 1,
      },
    ],
  },
  {
    titel: '[P8] Een uitnodiging komt net zo binnen, en wie haar oppakt, ziet haar',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'sanne', 'ellen'],
    stappen: [
      ...naarTriage,
      ...naarOverleg(['PROEFJES'], ['gemeente', 'GEMNODIG'], ['corporatie', 'WONNODIG']),
      { wie: 'sanne', doet: 'zorgvuldigheidAanvaarden', met: {}, weigering: 'onbekend' },
      {
        wie: 'sanne',
        doet: 'vraagOppakken',
        met: { medewerker: 'ellen' },
        daarna: {
          fatima: 'PROEFJES OVERLAST HUURSCHULD VOLDOET BESLUIT OVERLEGDOEL GEMNODIG WONNODIG',
          marieke: 'PROEFJES OVERLAST HUURSCHULD VOLDOET BESLUIT OVERLEGDOEL GEMNODIG WONNODIG',
          ellen: 'OVERLEGDOEL WONNODIG',
        },
      },
      { wie: 'ellen', doet: 'zorgvuldigheidAanvaarden', met: {} },
    ],
  },
]
