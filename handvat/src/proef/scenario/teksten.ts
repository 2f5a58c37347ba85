import type { Scenario } from '../scenario.ts'
import { aanTafel, ggzKomtLangs, inTriage, naarOverleg, naarTriage, vraagEnAntwoord } from './aanloop.ts'

/** What is written: no text says what a gegeven may not (B2.2.1–B2.2.3). */
export const teksten: readonly Scenario[] = [
  {
    titel: '[P10] [C4] Een toelichting verraadt niet wat de corporatie niet mag lezen',
    paragraaf: 'B2.2.2',
    wie: ['sanne', 'marieke', 'fatima'],
    stappen: [
      {
        wie: 'sanne',
        doet: 'casusAanmelden',
        met: { betrokkene: 'Wessel PROEFJES', aanleiding: 'Er is OVERLAST in het portiek.' },
      },
      { wie: 'marieke', doet: 'intakeBesluiten', met: { uitkomst: 'triage', afweging: 'De casus VOLDOET.' } },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'gemeente', vraag: 'Kent u het GEZIN?', meegestuurd: ['PROEFJES'] },
      },
      {
        wie: 'fatima',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'GEZIN',
          toelichting: 'Moeder is OPGENOMEN geweest.',
          gegevens: [{ tekst: 'Moeder heeft een DEPRESSIE.', bijzonder: true }, { tekst: 'Er zijn drie KINDEREN.' }],
        },
        daarna: {
          sanne: 'PROEFJES OVERLAST VOLDOET GEZIN KINDEREN',
          marieke: 'PROEFJES OVERLAST VOLDOET GEZIN KINDEREN',
          fatima: 'PROEFJES GEZIN OPGENOMEN DEPRESSIE KINDEREN',
        },
      },
    ],
  },
  {
    titel: '[P10] [C3] Een doel dat iets over de persoon zegt, wijst naar wat daarvoor is ingebracht',
    paragraaf: 'B2.2.3',
    wie: ['marieke', 'anouk', 'sanne', 'wim', 'ellen'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
        { tekst: 'Hij gebruikt CLOZAPINE.', bijzonder: true, vrijgave: 'overleg', voorbehouden: ['politie'] },
      ),
      ...naarOverleg(
        ['PROEFJES', 'CLOZAPINE'],
        ['ggz', 'GGZNODIG'],
        ['corporatie', 'WONNODIG'],
        ['politie', 'POLNODIG'],
      ),
      ...aanTafel('anouk', 'sanne', 'wim'),
      {
        wie: 'marieke',
        doet: 'plandoelVastleggen',
        met: { tekst: 'Zijn PSYCHOSE is onder controle.', overPersoon: true },
        weigering: 'P10/over-persoon-met-bron',
        veld: 'steuntOp',
      },
      {
        wie: 'marieke',
        doet: 'plandoelVastleggen',
        met: { tekst: 'Zijn PSYCHOSE is onder controle.', steuntOp: ['CLOZAPINE'] },
        daarna: {
          marieke: `${inTriage} ZORGTRAJECT ZORGNU CLOZAPINE BESLUIT OVERLEGDOEL GGZNODIG WONNODIG POLNODIG PSYCHOSE`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE OVERLEGDOEL GGZNODIG PSYCHOSE',
          sanne: 'PROEFJES OVERLEGDOEL WONNODIG',
          wim: 'PROEFJES OVERLEGDOEL POLNODIG',
        },
      },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'PSYCHOSE', tekst: 'Zorgen voor een WOONPLEK.', uitvoerder: 'corporatie' },
        daarna: { marieke: '+WOONPLEK', anouk: '+WOONPLEK', sanne: '+WOONPLEK', wim: '+WOONPLEK' },
      },
      {
        wie: 'sanne',
        doet: 'actieBijwerken',
        met: { actie: 'WOONPLEK', stand: 'bezig', resultaat: 'Hij is STEMMEN gaan horen.', overPersoon: true },
        // Nobody released what it rests on: it is read by who wrote it, and by who leads.
        daarna: { sanne: '+STEMMEN', marieke: '+STEMMEN' },
      },
      // A colleague who accepted no afspraken reads nothing of the plan, but does read what the own organisation wrote.
      {
        wie: 'sanne',
        doet: 'toewijzingVastleggen',
        met: { medewerker: 'ellen' },
        daarna: { ellen: 'OVERLEGDOEL WONNODIG STEMMEN' },
      },
    ],
  },
  {
    titel:
      '[A7] De procesregie zegt dat iets een gezondheidsgegeven is; dat werkt meteen, en alleen de bronhouder haalt het weg',
    paragraaf: 'B2.2.1',
    wie: ['marieke', 'wim', 'sanne', 'anouk'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['wim', 'politie'],
        { vraag: 'Zijn er VOORVALLEN?', toelichting: 'Twee keer, zie het RAPPORT.' },
        { tekst: 'Hij is SCHIZOFREEN.', vrijgave: 'overleg' },
      ),
      ...naarOverleg(
        ['PROEFJES', 'SCHIZOFREEN'],
        ['politie', 'POLNODIG'],
        ['corporatie', 'WONNODIG'],
        ['ggz', 'GGZNODIG'],
      ),
      ...aanTafel('wim', 'sanne'),
      {
        wie: 'sanne',
        doet: 'merkenVerhogen',
        met: { object: 'SCHIZOFREEN', bijzonder: true },
        weigering: 'P5/rol-staat-toe',
        daarna: {
          marieke: `${inTriage} VOORVALLEN RAPPORT SCHIZOFREEN BESLUIT OVERLEGDOEL POLNODIG WONNODIG GGZNODIG`,
          wim: 'PROEFJES VOORVALLEN RAPPORT SCHIZOFREEN OVERLEGDOEL POLNODIG',
          sanne: 'PROEFJES SCHIZOFREEN OVERLEGDOEL WONNODIG',
          anouk: 'OVERLEGDOEL GGZNODIG',
        },
      },
      {
        wie: 'marieke',
        doet: 'merkenVerhogen',
        met: { object: 'SCHIZOFREEN', bijzonder: true },
        daarna: { sanne: '-SCHIZOFREEN' },
      },
      {
        wie: 'marieke',
        doet: 'merkenVerhogen',
        met: { object: 'SCHIZOFREEN' },
        weigering: 'A7/alleen-verhogen',
      },
      {
        wie: 'anouk',
        doet: 'merkenVastleggen',
        met: { object: 'SCHIZOFREEN' },
        weigering: 'A7/eigen-merken',
      },
      {
        wie: 'wim',
        doet: 'merkenVastleggen',
        met: { object: 'SCHIZOFREEN' },
        daarna: { sanne: '+SCHIZOFREEN' },
      },
    ],
  },
  {
    titel: '[T19] Een verbeterde naam is overal verbeterd, en wie de betrokkene is verdwijnt niet',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'henk'],
    stappen: [
      ...naarTriage,
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Is hij bij u in ZORGTRAJECT?', meegestuurd: ['PROEFJES'] },
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT`,
          marieke: `${inTriage} ZORGTRAJECT`,
          anouk: 'PROEFJES ZORGTRAJECT',
        },
      },
      {
        wie: 'fatima',
        doet: 'gegevenIntrekken',
        met: { gegeven: 'PROEFJES' },
        weigering: 'T19/betrokkene-blijft',
      },
      {
        wie: 'fatima',
        doet: 'betrokkeneVerbeteren',
        met: { gegeven: 'PROEFJES', betrokkene: 'Wessel PROEFSMA' },
        daarna: {
          fatima: '-PROEFJES +PROEFSMA',
          marieke: '-PROEFJES +PROEFSMA',
          anouk: '-PROEFJES +PROEFSMA',
        },
      },
    ],
  },
  {
    titel: '[T19] [C5] Wat op een ingetrokken gegeven steunt, leest niemand meer',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'wim'],
    stappen: [
      ...ggzKomtLangs,
      ...naarOverleg(['PROEFJES', 'LANGS'], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG'], ['politie', 'POLNODIG']),
      ...aanTafel('fatima', 'anouk', 'wim'),
      {
        wie: 'marieke',
        doet: 'uitspraakVastleggen',
        met: { tekst: 'Hij houdt zich aan AFSPRAKEN.', steuntOp: ['LANGS'] },
        daarna: {
          fatima: `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG GGZNODIG POLNODIG LANGS AFSPRAKEN`,
          marieke: `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG GGZNODIG POLNODIG ZORGTRAJECT ZORGNU LANGS AFSPRAKEN`,
          anouk: 'PROEFJES OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU LANGS AFSPRAKEN',
          wim: 'PROEFJES OVERLEGDOEL POLNODIG LANGS AFSPRAKEN',
        },
      },
      {
        wie: 'anouk',
        doet: 'gegevenIntrekken',
        met: { gegeven: 'LANGS' },
        daarna: {
          fatima: '-LANGS -AFSPRAKEN',
          marieke: '-LANGS -AFSPRAKEN -ZORGNU',
          anouk: '-LANGS -AFSPRAKEN -ZORGNU',
          wim: '-LANGS -AFSPRAKEN',
        },
      },
      { wie: 'marieke', doet: 'tekstIntrekken', met: { tekst: 'AFSPRAKEN' }, daarna: {} },
    ],
  },
  {
    titel: '[T5] Wat niet voor de aanmelder is, hoort niet in een antwoord in de triage',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk'],
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
        met: {
          uitvraag: 'ZORGTRAJECT',
          toelichting: 'Ja, ZORGNU.',
          gegevens: [{ tekst: 'Hij vertrouwt de GEMEENTE niet.', voorbehouden: ['gemeente'] }],
        },
        weigering: 'T5/aanmelder-is-lezer',
        veld: 'gegevens.0.voorbehouden',
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT`,
          marieke: `${inTriage} ZORGTRAJECT`,
          anouk: 'PROEFJES ZORGTRAJECT',
        },
      },
    ],
  },
]
