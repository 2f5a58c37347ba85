import type { Scenario, Stap } from '../scenario.ts'
import { aanTafel, inTriage, naarOverleg, naarTriage, vraagEnAntwoord } from './aanloop.ts'

/** Fatima brings in the mother of the hoofdpersoon, without a name, and what is the matter with her. */
const moeder: readonly Stap[] = [
  { wie: 'fatima', doet: 'persoonToevoegen', met: { rol: 'systeemlid', omschrijving: 'Zijn MOEDER' } },
  { wie: 'fatima', doet: 'gegevenInbrengen', met: { tekst: 'Zij slaapt al weken SLECHT.', over: 'MOEDER' } },
]

const metMoeder = `${inTriage} MOEDER SLECHT`

/** Other persons than the hoofdpersoon: whose they are, who knows of them, and what is about them (B2.2.1). */
export const personen: readonly Scenario[] = [
  {
    titel: '[A5] [T4] Wat over zijn moeder gaat, gaat alleen mee als ook meegaat wie zij is',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'wim', 'anouk', 'sanne', 'henk', 'ilse', 'sander'],
    stappen: [
      ...naarTriage,
      ...moeder,
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Kent u haar, GGZVRAAG?', meegestuurd: ['PROEFJES', 'SLECHT'] },
        weigering: 'A5/persoon-gaat-mee',
        veld: 'meegestuurd',
        daarna: { fatima: metMoeder, marieke: metMoeder },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Kent u haar, GGZVRAAG?', meegestuurd: ['PROEFJES', 'MOEDER', 'SLECHT'] },
        daarna: { marieke: '+GGZVRAAG', anouk: 'PROEFJES MOEDER SLECHT GGZVRAAG', fatima: '+GGZVRAAG' },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'politie', vraag: 'Waren er voorvallen, POLVRAAG?', meegestuurd: ['PROEFJES'] },
        daarna: { marieke: '+POLVRAAG', wim: 'PROEFJES POLVRAAG', fatima: '+POLVRAAG' },
      },
      // Who does not know of her cannot say anything of her, and does not hear that she is there.
      {
        wie: 'wim',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'POLVRAAG',
          toelichting: 'Wij kennen haar, ZEGTWIM.',
          gegevens: [{ tekst: 'Zij belde ons TWEEMAAL.', over: 'MOEDER' }],
        },
        weigering: 'A5/over-bekende-persoon',
        veld: 'gegevens.0.over',
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'GGZVRAAG',
          toelichting: 'Zij is bij ons, ZEGTANOUK.',
          gegevens: [{ tekst: 'Zij is bij ons in BEHANDELING.', over: 'MOEDER' }],
        },
        daarna: {
          anouk: '+ZEGTANOUK +BEHANDELING',
          fatima: '+ZEGTANOUK +BEHANDELING',
          marieke: '+ZEGTANOUK +BEHANDELING',
        },
      },
      // Withdrawn, she takes along what others said of her; each keeps what is its own.
      {
        wie: 'fatima',
        doet: 'gegevenIntrekken',
        met: { gegeven: 'MOEDER' },
        daarna: {
          fatima: '-MOEDER -BEHANDELING -ZEGTANOUK',
          marieke: '-MOEDER -SLECHT -BEHANDELING -ZEGTANOUK',
          anouk: '-MOEDER -SLECHT',
          wim: 'PROEFJES POLVRAAG',
        },
      },
    ],
  },
  {
    titel: '[A5] [C3] [T15] Van een persoon ziet ieder aan tafel niet meer dan de bronhouder van die persoon gunt',
    paragraaf: 'B2.2.3',
    wie: ['anouk', 'wim', 'sanne'],
    stappen: [
      ...naarTriage,
      ...moeder,
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Kent u hem, GGZVRAAG?', toelichting: 'Ja, ZEGTANOUK.' },
        { tekst: 'Hij komt elke week LANGS.', vrijgave: 'overleg' },
      ),
      {
        wie: 'fatima',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'SLECHT', vrijgave: 'overleg' },
      },
      ...naarOverleg(
        ['LANGS', 'SLECHT', 'MOEDER', 'PROEFJES'],
        ['ggz', 'De ggz behandelt, WAAROMGGZ.'],
        ['politie', 'De politie komt er, WAAROMPOL.'],
        ['corporatie', 'De corporatie verhuurt, WAAROMCORP.'],
      ),
      ...aanTafel('anouk', 'wim', 'sanne'),
      // What is about her was released and she was not: then it is for nobody else.
      {
        wie: 'fatima',
        doet: 'gegevenBeperken',
        met: { gegeven: 'HUURSCHULD', beperkt: true },
        daarna: {
          anouk: 'PROEFJES GGZVRAAG ZEGTANOUK LANGS OVERLEGDOEL WAAROMGGZ',
          wim: 'PROEFJES LANGS OVERLEGDOEL WAAROMPOL',
          sanne: 'PROEFJES LANGS OVERLEGDOEL WAAROMCORP',
        },
      },
      {
        wie: 'fatima',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'MOEDER', vrijgave: 'overleg', voorbehouden: ['corporatie'] },
        daarna: { anouk: '+MOEDER +SLECHT', wim: '+MOEDER +SLECHT' },
      },
      // Nor in a text that rests on what is about her.
      {
        wie: 'marieke',
        doet: 'plandoelVastleggen',
        met: { tekst: 'Rust in huis, dat is het PLANDOEL.', steuntOp: ['SLECHT'] },
        daarna: { anouk: '+PLANDOEL', wim: '+PLANDOEL' },
      },
      {
        wie: 'sanne',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Zij belt over de huur, BELLEN.', over: 'MOEDER', vrijgave: 'overleg' },
        weigering: 'A5/over-bekende-persoon',
        veld: 'over',
      },
      {
        wie: 'fatima',
        doet: 'gegevenBeperken',
        met: { gegeven: 'MOEDER', beperkt: true },
        daarna: { anouk: '-MOEDER -SLECHT -PLANDOEL', wim: '-MOEDER -SLECHT -PLANDOEL' },
      },
    ],
  },
  {
    titel: '[A5] [A7] Dat iemand slachtoffer is, leest alleen wie over strafbare feiten mag lezen',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'wim', 'anouk'],
    stappen: [
      ...naarTriage,
      {
        wie: 'fatima',
        doet: 'persoonToevoegen',
        met: { rol: 'slachtoffer', omschrijving: 'Zijn BUURVROUW' },
        weigering: 'A7/bijzonder-getoetst',
      },
      { wie: 'fatima', doet: 'persoonToevoegen', met: { rol: 'ander', omschrijving: 'Zijn BUURVROUW' } },
      {
        wie: 'fatima',
        doet: 'persoonVerbeteren',
        met: { gegeven: 'BUURVROUW', rol: 'slachtoffer', omschrijving: 'Zijn BUURVROUW' },
        weigering: 'A7/bijzonder-getoetst',
        daarna: { fatima: `${inTriage} BUURVROUW`, marieke: `${inTriage} BUURVROUW` },
      },
      ...vraagEnAntwoord(['wim', 'politie'], { vraag: 'Is er iets, POLVRAAG?', toelichting: 'Ja, ZEGTWIM.' }),
      {
        wie: 'wim',
        doet: 'persoonToevoegen',
        met: { rol: 'slachtoffer', omschrijving: 'Zijn EXVRIENDIN', naam: 'Sterre VERZONNEN' },
        // The gemeente asked, and may not process it: neither may who acts in its name.
        daarna: {
          wim: 'PROEFJES POLVRAAG ZEGTWIM EXVRIENDIN VERZONNEN',
          fatima: '+POLVRAAG +ZEGTWIM',
          marieke: '+POLVRAAG +ZEGTWIM',
        },
      },
      {
        wie: 'wim',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Zij deed in maart AANGIFTE.', over: 'EXVRIENDIN' },
        daarna: { wim: '+AANGIFTE' },
      },
      {
        wie: 'wim',
        doet: 'persoonVerbeteren',
        met: { gegeven: 'EXVRIENDIN', rol: 'ander', omschrijving: 'Een vroegere KENNIS' },
        daarna: {
          wim: '-EXVRIENDIN -VERZONNEN +KENNIS',
          fatima: '+KENNIS +AANGIFTE',
          marieke: '+KENNIS +AANGIFTE',
        },
      },
    ],
  },
  {
    titel: '[A5] [A9] Wie een ander is, blijft van wie haar inbracht, ook voor de procesregie',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'nadia'],
    stappen: [
      ...naarTriage.slice(0, 1),
      {
        wie: 'fatima',
        doet: 'persoonToevoegen',
        met: {
          rol: 'systeemlid',
          omschrijving: 'Zijn ZUSJE',
          geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: false, gewogen: [] },
        },
      },
      {
        wie: 'fatima',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Zij gaat niet naar SCHOOL.', over: 'ZUSJE' },
        daarna: { fatima: 'PROEFJES OVERLAST HUURSCHULD ZUSJE SCHOOL', marieke: 'PROEFJES OVERLAST HUURSCHULD' },
      },
      {
        wie: 'marieke',
        doet: 'betrokkeneAanmerken',
        met: { gegeven: 'ZUSJE', aangemerkt: true, reden: 'Zij heeft zelf hulp nodig, MEEREDEN.' },
        weigering: 'A6/ziet-medebetrokkene',
      },
      {
        wie: 'fatima',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'ZUSJE', geheimhouding: null },
        daarna: { marieke: '+ZUSJE +SCHOOL' },
      },
      {
        wie: 'fatima',
        doet: 'gegevenWijzigen',
        met: { gegeven: 'ZUSJE', tekst: 'Zijn BROERTJE' },
        weigering: 'A5/persoon-apart',
      },
      {
        wie: 'fatima',
        doet: 'persoonVerbeteren',
        met: { gegeven: 'SCHOOL', rol: 'ander', omschrijving: 'Zijn BROERTJE' },
        weigering: 'A5/alleen-persoon',
        daarna: {},
      },
      {
        wie: 'fatima',
        doet: 'gegevenWijzigen',
        met: { gegeven: 'HUURSCHULD', tekst: 'De huur is ACHTER, op haar naam.', over: 'ZUSJE' },
        daarna: {
          fatima: '-HUURSCHULD +ACHTER',
          marieke: '-HUURSCHULD +ACHTER',
        },
      },
    ],
  },
]
