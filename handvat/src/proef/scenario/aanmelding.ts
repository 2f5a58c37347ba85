import type { Scenario } from '../scenario.ts'
import { inTriage, naarTriage } from './aanloop.ts'

/** A report with what only some partijen may process. */
const metDiagnose = {
  betrokkene: 'Wessel PROEFJES',
  aanleiding: 'Er is OVERLAST in het portiek.',
  gegevens: [{ tekst: 'Mevrouw is SCHIZOFREEN.', bijzonder: true }],
} as const

/** Phase 1: aanmelding and intake (B2.2.1). */
export const aanmelding: readonly Scenario[] = [
  {
    titel: '[A12] In de eerste fase ziet niemand iets buiten de aanmelder en de procesregisseur',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'bart', 'marieke', 'joost', 'nadia', 'wim', 'henk', 'ilse', 'sander'],
    stappen: [
      {
        wie: 'fatima',
        doet: 'casusAanmelden',
        met: {
          betrokkene: 'Wessel PROEFJES',
          aanleiding: 'De buren klagen al een jaar over OVERLAST.',
          gegevens: [{ tekst: 'Er is een HUURSCHULD van drie maanden.' }],
        },
        daarna: { fatima: 'PROEFJES OVERLAST HUURSCHULD', marieke: 'PROEFJES OVERLAST HUURSCHULD' },
        kent: { fatima: ['gemeente'], marieke: ['gemeente'], bart: [], joost: [], nadia: [], wim: [], sander: [] },
      },
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'politie', vraag: 'Te vroeg, zijn er VOORVALLEN?', meegestuurd: ['PROEFJES'] },
        weigering: 'P1/past-bij-fase',
        daarna: {},
      },
      {
        wie: 'bart',
        doet: 'intakeBesluiten',
        met: { uitkomst: 'triage', afweging: 'Wij vinden dat het VOLDOET.' },
        weigering: 'onbekend',
      },
    ],
  },
  {
    titel:
      '[A7] [P4] Een partij die geen bijzondere gegevens mag verwerken, meldt ze niet aan; na een toets die een ander bevestigde wel',
    paragraaf: 'B2.2.1',
    wie: ['sanne', 'marieke'],
    stappen: [
      {
        wie: 'sanne',
        doet: 'casusAanmelden',
        met: metDiagnose,
        weigering: 'A7/bijzonder-getoetst',
        daarna: {},
      },
      { wie: 'ilse', doet: 'rechtVastleggen', met: { partij: 'corporatie', soort: 'bijzonder' } },
      {
        wie: 'sanne',
        doet: 'casusAanmelden',
        met: metDiagnose,
        weigering: 'A7/bijzonder-getoetst',
        daarna: {},
      },
      {
        wie: 'ilse',
        doet: 'rechtBevestigen',
        met: { partij: 'corporatie', soort: 'bijzonder' },
        weigering: 'P4/recht-door-tweede-bevestigd',
      },
      { wie: 'sander', doet: 'rechtBevestigen', met: { partij: 'corporatie', soort: 'bijzonder' } },
      {
        wie: 'sanne',
        doet: 'casusAanmelden',
        met: metDiagnose,
        daarna: { sanne: 'PROEFJES OVERLAST SCHIZOFREEN', marieke: 'PROEFJES OVERLAST SCHIZOFREEN' },
      },
    ],
  },
  {
    titel: '[A9] [T4] Wat de aanmelder geheim houdt, ziet de procesregie niet en gaat met geen vraag mee',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'anouk'],
    stappen: [
      {
        wie: 'fatima',
        doet: 'casusAanmelden',
        met: {
          betrokkene: 'Wessel PROEFJES',
          aanleiding: 'De buren klagen over OVERLAST.',
          gegevens: [
            {
              tekst: 'Zijn zus heeft AANGIFTE gedaan.',
              geheimhouding: { procesregieMagZien: false, uitvraagToegestaan: false, gewogen: [] },
            },
            {
              tekst: 'Hij is bang voor zijn VADER.',
              geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: false, gewogen: [] },
            },
            {
              tekst: 'Hij slaapt in de AUTOBOX.',
              geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: true, gewogen: ['triage'] },
            },
          ],
        },
        daarna: {
          fatima: 'PROEFJES OVERLAST AANGIFTE VADER AUTOBOX',
          marieke: 'PROEFJES OVERLAST VADER AUTOBOX',
        },
      },
      { wie: 'marieke', doet: 'intakeBesluiten', met: { uitkomst: 'triage', afweging: 'De casus VOLDOET.' } },
      ...(['AANGIFTE', 'VADER'] as const).map(
        (gegeven) =>
          ({
            wie: 'marieke',
            doet: 'uitvraagVersturen',
            met: { partij: 'ggz', vraag: 'Is hij bij u in ZORGTRAJECT?', meegestuurd: [gegeven] },
            weigering: 'T4/binnen-kader-aanmelder',
          }) as const,
      ),
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Is hij bij u in ZORGTRAJECT?', meegestuurd: ['PROEFJES', 'AUTOBOX'] },
        daarna: {
          fatima: '+VOLDOET +ZORGTRAJECT',
          marieke: '+VOLDOET +ZORGTRAJECT',
          anouk: 'PROEFJES AUTOBOX ZORGTRAJECT',
        },
      },
      {
        wie: 'fatima',
        doet: 'gegevenVrijgeven',
        met: {
          gegeven: 'AUTOBOX',
          geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: false, gewogen: [] },
        },
        daarna: { anouk: '-AUTOBOX' },
      },
    ],
  },
  {
    titel:
      '[A10] [A11] [E1] Niet in behandeling: de aanmelder leest het advies, zet de afhandeling in het eigen dossier en dan blijft er niets achter',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'henk'],
    stappen: [
      {
        wie: 'fatima',
        doet: 'casusAanmelden',
        met: { betrokkene: 'Wessel PROEFJES', aanleiding: 'De buren klagen over OVERLAST.' },
        daarna: { fatima: 'PROEFJES OVERLAST', marieke: 'PROEFJES OVERLAST' },
      },
      {
        wie: 'marieke',
        doet: 'intakeBesluiten',
        met: {
          uitkomst: 'nietInBehandeling',
          afweging: 'De gemeente kan dit ALLEEN af.',
          advies: 'Vraag het WIJKTEAM om langs te gaan.',
        },
        daarna: { fatima: 'PROEFJES ALLEEN WIJKTEAM', marieke: 'PROEFJES ALLEEN WIJKTEAM', henk: '' },
        kent: { fatima: ['gemeente'], marieke: ['gemeente'], henk: [] },
      },
      {
        wie: 'fatima',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Er is toch ook een HUURSCHULD.' },
        weigering: 'S3/dossier-gesloten',
      },
      {
        wie: 'marieke',
        doet: 'intakeBesluiten',
        met: { uitkomst: 'triage', afweging: 'Toch maar WELDOEN.' },
        weigering: 'S3/dossier-gesloten',
      },
      { wie: 'marieke', doet: 'afrondingBevestigen', met: {}, weigering: 'P5/rol-staat-toe' },
      {
        wie: 'fatima',
        doet: 'afrondingBevestigen',
        met: {},
        daarna: { fatima: '', marieke: '' },
        kent: { fatima: [], marieke: [] },
      },
    ],
  },
  {
    titel: '[P5] De ondersteuner bereidt voor, en vraagt, toont en besluit niets',
    paragraaf: 'B2.1',
    wie: ['marieke', 'nadia', 'anouk'],
    stappen: [
      ...naarTriage,
      {
        wie: 'marieke',
        doet: 'toewijzingVastleggen',
        met: { medewerker: 'nadia' },
        daarna: { marieke: inTriage, nadia: inTriage },
      },
      {
        wie: 'nadia',
        doet: 'uitvraagVersturen',
        met: { partij: 'ggz', vraag: 'Is hij bij u in ZORGTRAJECT?', meegestuurd: ['PROEFJES'] },
        weigering: 'P5/rol-staat-toe',
        daarna: {},
      },
      {
        wie: 'nadia',
        doet: 'triageBesluiten',
        met: { uitkomst: 'casusoverleg', motivering: 'Ik neem alvast het BESLUIT.' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: { uitkomst: 'casusoverleg', motivering: 'Samen, dat is het BESLUIT.' },
      },
      { wie: 'nadia', doet: 'overlegVoorbereiden', met: { doel: 'Een plan, dat is het OVERLEGDOEL.' } },
      { wie: 'nadia', doet: 'deelnemerToevoegen', met: { partij: 'gemeente', noodzaak: 'Meldde aan: GEMNODIG.' } },
      {
        wie: 'nadia',
        doet: 'deelnemerToevoegen',
        met: { partij: 'ggz', noodzaak: 'Behandelt: GGZNODIG.' },
        daarna: {
          marieke: '+BESLUIT +OVERLEGDOEL +GEMNODIG +GGZNODIG',
          nadia: '+BESLUIT +OVERLEGDOEL +GEMNODIG +GGZNODIG',
        },
      },
      {
        wie: 'nadia',
        doet: 'deelnemersUitnodigen',
        met: {},
        weigering: 'P5/rol-staat-toe',
        daarna: {},
        kent: { anouk: [] },
      },
    ],
  },
]
