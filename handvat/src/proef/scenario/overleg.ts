import type { Geheimkring } from '../../casus/gegeven.ts'
import type { Scenario, Stap } from '../scenario.ts'
import { aanTafel, inTriage, naarOverleg, naarTriage, vraagEnAntwoord } from './aanloop.ts'

/** The GGZ answered with what everybody may see, what some may not, and what it keeps for itself. */
const ggzAntwoordde: readonly Stap[] = [
  ...naarTriage,
  ...vraagEnAntwoord(
    ['anouk', 'ggz'],
    { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
    { tekst: 'Hij gebruikt CLOZAPINE.', bijzonder: true, vrijgave: 'overleg' },
    { tekst: 'Hij komt elke week LANGS.', vrijgave: 'overleg', voorbehouden: ['politie'] },
    { tekst: 'Over zijn JEUGD zegt hij niets.' },
  ),
]

/** The papers of the leidende partij once all four were invited. */
const stukken = `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG GGZNODIG POLNODIG WONNODIG VERNODIG`

/** The overleg of gemeente, GGZ, politie, corporatie and verslavingszorg goes on; Tess did not accept the afspraken. */
const overlegBezig: readonly Stap[] = [
  ...ggzAntwoordde,
  ...naarOverleg(
    ['PROEFJES', 'CLOZAPINE', 'LANGS', 'JEUGD'],
    ['gemeente', 'GEMNODIG'],
    ['ggz', 'GGZNODIG'],
    ['politie', 'POLNODIG'],
    ['corporatie', 'WONNODIG'],
    ['verslavingszorg', 'VERNODIG'],
  ),
  ...aanTafel('fatima', 'anouk', 'wim', 'sanne'),
]

/** The GGZ keeps it secret, and lets the procesregie see it. */
const geheim = (...gewogen: readonly Geheimkring[]) => ({
  geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: false, gewogen },
})

/** The casusoverleg and what comes of it (B2.2.3). */
export const overleg: readonly Scenario[] = [
  {
    titel: '[C10] [T5] Wie geheimhouding draagt, weegt haar af voor de triage, en opnieuw voor wie aan tafel zit',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'wim'],
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
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'ZORGTRAJECT',
          toelichting: 'Ja, ZORGNU.',
          gegevens: [{ tekst: 'Hij hoort STEMMEN.', ...geheim() }],
        },
        weigering: 'C10/gewogen-per-kring',
        veld: 'gegevens.0.geheimhouding.wegingen.triage.toestemming',
        daarna: {},
      },
      {
        wie: 'anouk',
        doet: 'uitvraagBeantwoorden',
        met: {
          uitvraag: 'ZORGTRAJECT',
          toelichting: 'Ja, ZORGNU.',
          gegevens: [{ tekst: 'Hij hoort STEMMEN.', ...geheim('triage') }],
        },
        daarna: { fatima: '+ZORGNU +STEMMEN', marieke: '+ZORGNU +STEMMEN', anouk: '+ZORGNU +STEMMEN' },
      },
      // What was weighed for who asked, was not weighed for a table.
      {
        wie: 'anouk',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'STEMMEN', vrijgave: 'overleg', ...geheim('triage') },
        weigering: 'C10/gewogen-per-kring',
        veld: 'geheimhouding.wegingen.overleg.toestemming',
        daarna: {},
      },
      ...naarOverleg(['STEMMEN'], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG'], ['politie', 'POLNODIG']),
      ...aanTafel('fatima', 'anouk', 'wim'),
      {
        wie: 'anouk',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'STEMMEN', vrijgave: 'overleg', ...geheim('triage', 'overleg') },
        daarna: {
          fatima: `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG GGZNODIG POLNODIG STEMMEN`,
          marieke: `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG GGZNODIG POLNODIG ZORGTRAJECT ZORGNU STEMMEN`,
          anouk: 'ZORGTRAJECT ZORGNU STEMMEN OVERLEGDOEL GGZNODIG',
          wim: 'OVERLEGDOEL POLNODIG STEMMEN',
        },
      },
      // Where that is no longer so, it does not go on.
      {
        wie: 'anouk',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'STEMMEN', vrijgave: 'geen', ...geheim('triage') },
        daarna: { fatima: '-STEMMEN', wim: '-STEMMEN' },
      },
    ],
  },
  {
    titel:
      '[C1] [C3] [C4] [T17] Aan tafel ziet ieder wat is vrijgegeven, wat hij mag verwerken en waarvoor geen voorbehoud geldt',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'wim', 'sanne', 'tess', 'mila'],
    stappen: [
      ...ggzAntwoordde,
      {
        wie: 'marieke',
        doet: 'overlegBeginnen',
        met: {},
        weigering: 'P1/past-bij-fase',
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD`,
          marieke: `${inTriage} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD',
        },
      },
      ...overlegBezig.slice(ggzAntwoordde.length, -1),
      {
        wie: 'tess',
        doet: 'uitspraakVastleggen',
        met: { tekst: 'Alvast een CONCLUSIE.', steuntOp: ['LANGS'] },
        weigering: 'P5/rol-staat-toe',
        // Before it begins nobody sees anything of another, and the answers of the triage were for the triage.
        daarna: {
          fatima: stukken,
          marieke: `${stukken} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD`,
          anouk: 'ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD OVERLEGDOEL GGZNODIG',
          wim: 'OVERLEGDOEL POLNODIG',
          sanne: 'OVERLEGDOEL WONNODIG',
          tess: 'OVERLEGDOEL VERNODIG',
        },
      },
      {
        wie: 'marieke',
        doet: 'overlegBeginnen',
        met: {},
        daarna: {
          fatima: '+CLOZAPINE +LANGS',
          anouk: '+PROEFJES',
          wim: '+PROEFJES +CLOZAPINE',
          sanne: '+PROEFJES +LANGS',
        },
      },
      {
        wie: 'anouk',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'LANGS', vrijgave: 'overleg', voorbehouden: ['politie', 'corporatie'] },
        daarna: { sanne: '-LANGS' },
      },
    ],
  },
  {
    titel: '[C5] [C3] [C4] Wat op een gegeven steunt, ziet alleen wie dat gegeven ziet',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'wim', 'sanne', 'tess'],
    stappen: [
      ...overlegBezig,
      {
        wie: 'marieke',
        doet: 'uitspraakVastleggen',
        met: { tekst: 'Zonder PILLEN gaat het mis.', steuntOp: ['CLOZAPINE'] },
        daarna: {
          fatima: `${stukken} CLOZAPINE LANGS PILLEN`,
          marieke: `${stukken} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD PILLEN`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD OVERLEGDOEL GGZNODIG PILLEN',
          wim: 'PROEFJES CLOZAPINE OVERLEGDOEL POLNODIG PILLEN',
          sanne: 'PROEFJES LANGS OVERLEGDOEL WONNODIG',
          tess: 'OVERLEGDOEL VERNODIG',
        },
      },
      {
        wie: 'sanne',
        doet: 'uitspraakBevestigen',
        met: { uitspraak: 'PILLEN' },
        weigering: 'C5/bevestiger-kan-zien',
      },
      {
        wie: 'marieke',
        doet: 'plandoelVastleggen',
        met: { tekst: 'Hij blijft in contact, elk BEZOEK telt.', steuntOp: ['LANGS'] },
        daarna: { fatima: '+BEZOEK', marieke: '+BEZOEK', anouk: '+BEZOEK', sanne: '+BEZOEK' },
      },
      {
        wie: 'anouk',
        doet: 'gegevenBeperken',
        met: { gegeven: 'CLOZAPINE', beperkt: true },
        daarna: { fatima: '-CLOZAPINE -PILLEN', marieke: '-CLOZAPINE -PILLEN -ZORGNU', wim: '-CLOZAPINE -PILLEN' },
      },
    ],
  },
  {
    titel: '[C5] [C3] [P10] Wie het niet eens is, zegt waarom; dat leest wie de uitspraak en de bronnen leest',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'wim', 'sanne', 'tess'],
    stappen: [
      ...overlegBezig,
      {
        wie: 'marieke',
        doet: 'uitspraakVastleggen',
        met: { tekst: 'Hij heeft genoeg STEUN.', steuntOp: ['PROEFJES'] },
        daarna: {
          fatima: `${stukken} CLOZAPINE LANGS STEUN`,
          marieke: `${stukken} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD STEUN`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD OVERLEGDOEL GGZNODIG STEUN',
          wim: 'PROEFJES CLOZAPINE OVERLEGDOEL POLNODIG STEUN',
          sanne: 'PROEFJES LANGS OVERLEGDOEL WONNODIG STEUN',
          tess: 'OVERLEGDOEL VERNODIG',
        },
      },
      {
        wie: 'tess',
        doet: 'uitspraakTegenspreken',
        met: { uitspraak: 'STEUN', tekst: 'Dat zie ik NIETZO.' },
        weigering: 'C5/bevestiger-kan-zien',
      },
      {
        wie: 'anouk',
        doet: 'uitspraakTegenspreken',
        met: { uitspraak: 'STEUN', tekst: 'Behalve ons ziet hij NIEMAND.', steuntOp: ['LANGS'] },
        daarna: { fatima: '+NIEMAND', marieke: '+NIEMAND', anouk: '+NIEMAND', sanne: '+NIEMAND' },
      },
      {
        wie: 'sanne',
        doet: 'tekstIntrekken',
        met: { tekst: 'NIEMAND' },
        weigering: 'T19/eigen-tekst',
      },
      {
        wie: 'anouk',
        doet: 'uitspraakBevestigen',
        met: { uitspraak: 'STEUN' },
        daarna: { fatima: '-NIEMAND', marieke: '-NIEMAND', anouk: '-NIEMAND', sanne: '-NIEMAND' },
      },
    ],
  },
  {
    titel: '[T16] [T17] Hoe de betrokkene het ziet, leest wie aan dat overleg deelneemt en de afspraken aanvaardde',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'wim', 'tess'],
    stappen: [
      ...overlegBezig,
      {
        wie: 'wim',
        doet: 'zienswijzeVastleggen',
        met: { tekst: 'Hij wil RUSTIGER leven.' },
        weigering: 'P5/rol-staat-toe',
        daarna: {
          fatima: `${stukken} CLOZAPINE LANGS`,
          marieke: `${stukken} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD OVERLEGDOEL GGZNODIG',
          wim: 'PROEFJES CLOZAPINE OVERLEGDOEL POLNODIG',
          tess: 'OVERLEGDOEL VERNODIG',
        },
      },
      {
        wie: 'fatima',
        doet: 'zienswijzeVastleggen',
        met: { tekst: 'Hij wil RUSTIGER leven.' },
        daarna: { fatima: '+RUSTIGER', marieke: '+RUSTIGER', anouk: '+RUSTIGER', wim: '+RUSTIGER' },
      },
      {
        wie: 'marieke',
        doet: 'zienswijzeVastleggen',
        met: { tekst: 'Hij wil STILTE.' },
        daarna: {
          fatima: '-RUSTIGER +STILTE',
          marieke: '-RUSTIGER +STILTE',
          anouk: '-RUSTIGER +STILTE',
          wim: '-RUSTIGER +STILTE',
        },
      },
    ],
  },
  {
    titel: '[C1] Wie aan tafel zit, ziet daardoor niets meer of minder dan wie er niet zit',
    paragraaf: 'B2.2.3',
    wie: ['marieke', 'anouk', 'wim', 'sanne'],
    stappen: [
      ...overlegBezig,
      {
        wie: 'marieke',
        doet: 'aanwezigheidVastleggen',
        met: { medewerker: 'wim' },
        daarna: {
          marieke: `${stukken} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD OVERLEGDOEL GGZNODIG',
          wim: 'PROEFJES CLOZAPINE OVERLEGDOEL POLNODIG',
          sanne: 'PROEFJES LANGS OVERLEGDOEL WONNODIG',
        },
      },
      { wie: 'sanne', doet: 'aanwezigheidVastleggen', met: { medewerker: 'sanne' }, daarna: {} },
      {
        wie: 'sanne',
        doet: 'aanwezigheidVastleggen',
        met: { medewerker: 'anouk' },
        weigering: 'C1/eigen-aanwezigheid',
      },
      { wie: 'marieke', doet: 'aanwezigheidVastleggen', met: {}, daarna: {} },
      { wie: 'sanne', doet: 'aanwezigheidBeeindigen', met: { medewerker: 'sanne' }, daarna: {} },
      { wie: 'marieke', doet: 'aanwezigheidBeeindigen', met: {}, daarna: {} },
    ],
  },
  {
    titel:
      '[C1] [C9] Na het overleg neemt niemand iets mee, behalve de uitvoerder wat de bronhouder voor zijn actie goedvindt',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'wim', 'sanne'],
    stappen: [
      ...overlegBezig,
      {
        wie: 'marieke',
        doet: 'plandoelVastleggen',
        met: { tekst: 'Hij woont weer RUSTIG.' },
        daarna: {
          fatima: `${stukken} CLOZAPINE LANGS RUSTIG`,
          marieke: `${stukken} ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD RUSTIG`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD OVERLEGDOEL GGZNODIG RUSTIG',
          wim: 'PROEFJES CLOZAPINE OVERLEGDOEL POLNODIG RUSTIG',
          sanne: 'PROEFJES LANGS OVERLEGDOEL WONNODIG RUSTIG',
        },
      },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Elke week een HUISBEZOEK.', uitvoerder: 'corporatie' },
        daarna: {
          fatima: '+HUISBEZOEK',
          marieke: '+HUISBEZOEK',
          anouk: '+HUISBEZOEK',
          wim: '+HUISBEZOEK',
          sanne: '+HUISBEZOEK',
        },
      },
      {
        wie: 'wim',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', gegeven: 'CLOZAPINE', waarom: 'Handig voor de WIJKAGENT.' },
        weigering: 'C9/alleen-uitvoerder-neemt-mee',
      },
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', gegeven: 'LANGS', waarom: 'Om de AFSPRAAK erop te laten passen.' },
        daarna: { sanne: '+AFSPRAAK', anouk: '+AFSPRAAK', marieke: '+AFSPRAAK' },
      },
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', gegeven: 'PROEFJES', waarom: 'Om aan te bellen bij de JUISTE deur.' },
        daarna: { sanne: '+JUISTE', fatima: '+JUISTE', marieke: '+JUISTE' },
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: { vraag: 'AFSPRAAK', akkoord: true, toelichting: 'Goed, maar bel ons EERST.' },
        daarna: { sanne: '+EERST', anouk: '+EERST', marieke: '+EERST' },
      },
      {
        wie: 'fatima',
        doet: 'meenemenBeslissen',
        met: { vraag: 'JUISTE', akkoord: false, toelichting: 'Wij bellen SAMEN aan.' },
        daarna: { sanne: '+SAMEN', fatima: '+SAMEN', marieke: '+SAMEN' },
      },
      {
        wie: 'marieke',
        doet: 'overlegSluiten',
        met: {},
        daarna: {
          fatima: `${stukken} RUSTIG HUISBEZOEK JUISTE SAMEN`,
          anouk: 'ZORGTRAJECT ZORGNU CLOZAPINE LANGS JEUGD OVERLEGDOEL GGZNODIG AFSPRAAK EERST',
          wim: 'OVERLEGDOEL POLNODIG',
          sanne: 'LANGS OVERLEGDOEL WONNODIG RUSTIG HUISBEZOEK AFSPRAAK EERST JUISTE SAMEN',
        },
      },
    ],
  },
]
