import type { Scenario, Stap } from '../scenario.ts'
import { aanTafel, ggzKomtLangs, inTriage, naarOverleg } from './aanloop.ts'

/** Gemeente, GGZ, politie and corporatie at one table, and two dates ahead: EIKENZAAL with the first three, BEUKENZAAL with who is left. */
const vierAanTafel: readonly Stap[] = [
  ...ggzKomtLangs,
  ...naarOverleg(
    ['PROEFJES', 'LANGS'],
    ['gemeente', 'GEMNODIG'],
    ['ggz', 'GGZNODIG'],
    ['politie', 'POLNODIG'],
    ['corporatie', 'WONNODIG'],
  ),
  ...aanTafel('fatima', 'anouk', 'wim', 'sanne'),
]
const metData: readonly Stap[] = [
  ...vierAanTafel,
  {
    wie: 'marieke',
    doet: 'overlegdataAfspreken',
    met: { plaats: 'In de EIKENZAAL.', dagen: 42, met: ['gemeente', 'ggz', 'politie'] },
  },
  {
    wie: 'marieke',
    doet: 'overlegdataAfspreken',
    met: { plaats: 'In de BEUKENZAAL.', dagen: 84, met: ['gemeente', 'corporatie'] },
  },
]

const nodig = 'GEMNODIG GGZNODIG POLNODIG WONNODIG'
const stukken = `${inTriage} LANGS BESLUIT OVERLEGDOEL ${nodig}`

/** Overleggen that are agreed ahead, of which one at a time is prepared and held (C11, B2.2.3). */
export const overlegdata: readonly Scenario[] = [
  {
    titel:
      '[C11] Van data die vooruit zijn afgesproken, weet elke partij alleen die waarvoor zij is gevraagd; één verplaatsen of afzeggen laat de andere staan',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'anouk', 'wim', 'sanne', 'ilse'],
    stappen: [
      ...vierAanTafel,
      {
        wie: 'marieke',
        doet: 'overlegdataAfspreken',
        met: { plaats: 'In de EIKENZAAL.', dagen: 42, met: ['gemeente', 'ggz', 'politie'] },
        daarna: {
          fatima: `${stukken} EIKENZAAL`,
          anouk: 'PROEFJES LANGS ZORGTRAJECT ZORGNU OVERLEGDOEL GGZNODIG EIKENZAAL',
          wim: 'PROEFJES LANGS OVERLEGDOEL POLNODIG EIKENZAAL',
          sanne: 'PROEFJES LANGS OVERLEGDOEL WONNODIG',
          ilse: '',
        },
      },
      {
        wie: 'marieke',
        doet: 'overlegdataAfspreken',
        met: { plaats: 'In de BEUKENZAAL.', dagen: 84, met: ['gemeente', 'corporatie'] },
        daarna: { fatima: '+BEUKENZAAL', sanne: '+BEUKENZAAL' },
      },
      {
        wie: 'marieke',
        doet: 'overlegdatumVerplaatsen',
        met: { datum: 'EIKENZAAL', plaats: 'Nu in de IEPENZAAL.', dagen: 49 },
        daarna: {
          fatima: '-EIKENZAAL +IEPENZAAL',
          anouk: '-EIKENZAAL +IEPENZAAL',
          wim: '-EIKENZAAL +IEPENZAAL',
        },
      },
      {
        wie: 'marieke',
        doet: 'overlegdatumAfzeggen',
        met: { datum: 'EIKENZAAL' },
        daarna: { fatima: '-IEPENZAAL', anouk: '-IEPENZAAL', wim: '-IEPENZAAL' },
      },
    ],
  },
  {
    titel:
      '[C11] Een datum vooruit is er voor wie meedoet, op een moment dat nog komt, en alleen de procesregie spreekt hem af',
    paragraaf: 'B2.2.3',
    wie: ['anouk', 'wim'],
    stappen: [
      ...ggzKomtLangs,
      ...naarOverleg(['PROEFJES', 'LANGS'], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG']),
      {
        wie: 'marieke',
        doet: 'overlegdataAfspreken',
        met: { plaats: 'In de EIKENZAAL.', dagen: 42, met: ['gemeente', 'ggz'] },
        weigering: 'C11/vooruit-na-begin',
      },
      ...aanTafel('fatima', 'anouk'),
      {
        wie: 'marieke',
        doet: 'overlegdataAfspreken',
        met: { plaats: 'In de EIKENZAAL.', dagen: 42, met: ['gemeente', 'politie'] },
        weigering: 'C11/genodigden-doen-mee',
        veld: 'partijen',
        daarna: { anouk: 'PROEFJES LANGS ZORGTRAJECT ZORGNU OVERLEGDOEL GGZNODIG', wim: '' },
      },
      {
        wie: 'marieke',
        doet: 'overlegdataAfspreken',
        met: { plaats: 'In de EIKENZAAL.', dagen: -1, met: ['gemeente', 'ggz'] },
        weigering: 'C11/data-die-komen',
        veld: 'data',
      },
      {
        wie: 'anouk',
        doet: 'overlegdataAfspreken',
        met: { plaats: 'In de EIKENZAAL.', dagen: 42, met: ['gemeente', 'ggz'] },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'wim',
        doet: 'overlegdatumAfzeggen',
        met: { datum: 'EIKENZAAL' },
        weigering: 'onbekend',
      },
    ],
  },
  {
    titel:
      '[C11] [T14] Van een afgesproken datum wordt het overleg voorbereid dat als eerste komt; wie alleen voor een latere datum is gevraagd, weet niets van dat overleg',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'anouk', 'wim', 'sanne'],
    stappen: [
      ...metData,
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegVoorbereiden',
        met: { doel: 'Hoe het nu gaat, het NAVOLGDOEL.', datum: 'BEUKENZAAL' },
        weigering: 'C11/eerstkomende-datum',
        veld: 'overlegdatum',
        daarna: {
          fatima: `${inTriage} BESLUIT OVERLEGDOEL ${nodig} EIKENZAAL BEUKENZAAL`,
          anouk: 'LANGS ZORGTRAJECT ZORGNU OVERLEGDOEL GGZNODIG EIKENZAAL',
          wim: 'OVERLEGDOEL POLNODIG EIKENZAAL',
          sanne: 'OVERLEGDOEL WONNODIG BEUKENZAAL',
        },
      },
      // As long as it is prepared the date stands, for who was asked.
      {
        wie: 'marieke',
        doet: 'overlegVoorbereiden',
        met: { doel: 'Hoe het nu gaat, het NAVOLGDOEL.', datum: 'EIKENZAAL' },
        daarna: { fatima: '+NAVOLGDOEL' },
      },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'ggz', noodzaak: 'Begeleidt nog, ZORGWEER.' } },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'gemeente', noodzaak: 'Leidt nog, LEIDTWEER.' } },
      // Once invited the overleg itself comes in place of its date; of who is not needed this time the date is gone.
      {
        wie: 'marieke',
        doet: 'deelnemersUitnodigen',
        met: {},
        daarna: {
          fatima: '-EIKENZAAL +ZORGWEER +LEIDTWEER',
          anouk: '-EIKENZAAL +NAVOLGDOEL +ZORGWEER',
          wim: '',
        },
        kent: { sanne: ['gemeente', 'corporatie'], wim: [] },
      },
      {
        wie: 'marieke',
        doet: 'overlegdatumAfzeggen',
        met: { datum: 'BEUKENZAAL' },
        daarna: { fatima: '-BEUKENZAAL', sanne: '' },
        kent: { sanne: [] },
      },
    ],
  },
  {
    titel:
      '[C11] [S1] Wordt de casus afgerond, dan vervallen de data die nog kwamen; ook als het besluit wordt teruggenomen',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'sanne'],
    stappen: [
      ...metData,
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: {
          uitkomst: 'hoortNietThuis',
          motivering: 'De corporatie lost het ALLEEN op.',
          advies: 'Bel de WIJKAGENT.',
        },
        daarna: { fatima: 'PROEFJES ALLEEN WIJKAGENT', sanne: '' },
      },
      {
        wie: 'marieke',
        doet: 'afrondingTerugnemen',
        met: { motivering: 'Er is TOCHNOG meer nodig.' },
        daarna: {
          fatima: `${inTriage} BESLUIT OVERLEGDOEL ${nodig} ALLEEN TOCHNOG`,
          sanne: 'OVERLEGDOEL WONNODIG',
        },
      },
    ],
  },
  {
    titel: '[C11] [T14] Wie van de lijst gaat, hoort van geen enkele datum meer',
    paragraaf: 'B2.2.2',
    wie: ['wim', 'anouk'],
    stappen: [
      ...metData,
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      { wie: 'marieke', doet: 'overlegVoorbereiden', met: { doel: 'Hoe het nu gaat, het NAVOLGDOEL.' } },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'ggz', noodzaak: 'Begeleidt nog, ZORGWEER.' } },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'gemeente', noodzaak: 'Leidt nog, LEIDTWEER.' } },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'politie', noodzaak: 'Kent de buurt, BUURTWEER.' } },
      {
        wie: 'marieke',
        doet: 'deelnemersUitnodigen',
        met: {},
        daarna: {
          wim: 'OVERLEGDOEL POLNODIG EIKENZAAL NAVOLGDOEL BUURTWEER',
          anouk: 'LANGS ZORGTRAJECT ZORGNU OVERLEGDOEL GGZNODIG EIKENZAAL NAVOLGDOEL ZORGWEER',
        },
      },
      { wie: 'marieke', doet: 'deelnemerVerwijderen', met: { partij: 'politie' }, daarna: { wim: '' } },
    ],
  },
]
