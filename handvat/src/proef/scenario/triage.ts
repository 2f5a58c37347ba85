import type { Scenario } from '../scenario.ts'
import { inTriage, naarTriage, vraagEnAntwoord } from './aanloop.ts'

/** Triage: what may be asked and sent along, and what becomes of the answers (B2.2.2). */
export const triage: readonly Scenario[] = [
  {
    titel: '[T2] Wie is gevraagd, is gevraagd: intrekken maakt geen plaats voor de laatste',
    paragraaf: 'B2.2.2',
    wie: ['marieke', 'wim', 'mila'],
    stappen: [
      ...naarTriage,
      { wie: 'marieke', doet: 'uitvraagVersturen', met: { partij: 'ggz', vraag: 'Kent de ggz hem, GGZVRAAG?' } },
      { wie: 'marieke', doet: 'uitvraagVersturen', met: { partij: 'corporatie', vraag: 'Woont hij bij u, WONVRAAG?' } },
      { wie: 'marieke', doet: 'uitvraagVersturen', met: { partij: 'verslavingszorg', vraag: 'Drinkt hij, VERVRAAG?' } },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'politie', vraag: 'Zijn er voorvallen, POLVRAAG?', meegestuurd: ['PROEFJES'] },
        daarna: { marieke: `${inTriage} GGZVRAAG WONVRAAG VERVRAAG POLVRAAG`, wim: 'PROEFJES POLVRAAG' },
      },
      { wie: 'marieke', doet: 'uitvraagIntrekken', met: { uitvraag: 'POLVRAAG' }, daarna: { wim: '' } },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'welzijn', vraag: 'Dan vragen we welzijn, WELVRAAG?', meegestuurd: ['PROEFJES'] },
        weigering: 'T2/niet-iedereen',
        daarna: {},
        kent: { mila: [], wim: [] },
      },
    ],
  },
  {
    titel: '[T10] [T4] Een bijzonder gegeven gaat niet mee naar wie het niet mag verwerken, en wel naar wie dat mag',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'sanne', 'wim', 'tess'],
    stappen: [
      ...naarTriage,
      {
        wie: 'fatima',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Hij is opgenomen geweest met een PSYCHOSE.', bijzonder: true },
        daarna: { fatima: `${inTriage} PSYCHOSE`, marieke: `${inTriage} PSYCHOSE` },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'corporatie', vraag: 'Woont hij bij u, WONVRAAG?', meegestuurd: ['PSYCHOSE'] },
        weigering: 'T4/gevraagde-mag-verwerken',
      },
      { wie: 'marieke', doet: 'uitvraagVersturen', met: { partij: 'corporatie', vraag: 'Woont hij bij u, WONVRAAG?' } },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'politie', vraag: 'Zijn er voorvallen, POLVRAAG?', meegestuurd: ['PSYCHOSE', 'PROEFJES'] },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'verslavingszorg', vraag: 'Drinkt hij, VERVRAAG?', meegestuurd: ['PSYCHOSE', 'PROEFJES'] },
        daarna: {
          fatima: '+WONVRAAG +POLVRAAG +VERVRAAG',
          marieke: '+WONVRAAG +POLVRAAG +VERVRAAG',
          sanne: 'WONVRAAG',
          wim: 'POLVRAAG PSYCHOSE PROEFJES',
          tess: 'VERVRAAG PSYCHOSE PROEFJES',
        },
      },
    ],
  },
  {
    titel: '[T5] Wie weigert te antwoorden, zegt op welke grond en geeft geen gegevens',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'wim'],
    stappen: [
      ...naarTriage,
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Is hij bij u in ZORGTRAJECT?', meegestuurd: ['PROEFJES'] },
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'ZORGTRAJECT', toelichting: 'Ons beroepsgeheim gaat VOOROP.', weigergrond: 'geheimhouding' },
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT VOOROP`,
          marieke: `${inTriage} ZORGTRAJECT VOOROP`,
          anouk: 'PROEFJES ZORGTRAJECT VOOROP',
        },
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'ZORGTRAJECT', toelichting: 'Bij nader INZIEN toch wel.' },
        daarna: { fatima: '+INZIEN', marieke: '+INZIEN', anouk: '+INZIEN' },
      },
    ],
  },
  {
    titel: '[T12] [T6] Blijkt de casus niet thuis te horen, dan is ook weg wat de gevraagden gaven',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'wim', 'henk'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
        { tekst: 'Hij gebruikt CLOZAPINE.', bijzonder: true },
      ),
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: { uitkomst: 'nietInBehandeling', motivering: 'De ggz pakt het zelf OPNIEUW op.' },
        daarna: { fatima: 'PROEFJES OPNIEUW', marieke: 'PROEFJES OPNIEUW', anouk: '' },
        kent: { fatima: ['gemeente'], anouk: [], marieke: ['gemeente'] },
      },
      { wie: 'fatima', doet: 'afrondingBevestigen', met: {}, daarna: { fatima: '', marieke: '', anouk: '' } },
    ],
  },
  {
    titel: '[T19] Wat een partij intrekt of afschermt, is meteen voor ieder ander weg',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
        { tekst: 'Hij gebruikt CLOZAPINE.', bijzonder: true },
        { tekst: 'Hij komt elke week LANGS.' },
      ),
      {
        wie: 'anouk',
        doet: 'gegevenWijzigen',
        met: { gegeven: 'LANGS', tekst: 'Hij komt LANGS als het hem UITKOMT.' },
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT ZORGNU CLOZAPINE LANGS UITKOMT`,
          marieke: `${inTriage} ZORGTRAJECT ZORGNU CLOZAPINE LANGS UITKOMT`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE LANGS UITKOMT',
        },
      },
      {
        wie: 'fatima',
        doet: 'gegevenIntrekken',
        met: { gegeven: 'LANGS' },
        weigering: 'T19/alleen-bronhouder',
      },
      {
        wie: 'anouk',
        doet: 'gegevenBeperken',
        met: { gegeven: 'CLOZAPINE', beperkt: true },
        // What it explained goes with it.
        daarna: { fatima: '-CLOZAPINE -ZORGNU', marieke: '-CLOZAPINE -ZORGNU' },
      },
      {
        wie: 'anouk',
        doet: 'gegevenIntrekken',
        met: { gegeven: 'LANGS' },
        daarna: { fatima: '-LANGS -UITKOMT', marieke: '-LANGS -UITKOMT', anouk: '-LANGS -UITKOMT -ZORGNU' },
      },
      {
        wie: 'anouk',
        doet: 'gegevenBeperken',
        met: { gegeven: 'CLOZAPINE', beperkt: false },
        daarna: { fatima: '+CLOZAPINE', marieke: '+CLOZAPINE' },
      },
    ],
  },
]
