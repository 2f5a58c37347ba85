import type { Scenario, Stap } from '../scenario.ts'
import { ggzKomtLangs, inTriage, naarTriage, vraagEnAntwoord } from './aanloop.ts'

/** In whose name, and by whom: mandate and assignment (B2.1, B2.2.1). */
export const namensWie: readonly Scenario[] = [
  {
    titel:
      '[P8] [P5] De enige procesregisseur is uitgevallen: de manager legt de casus bij een ander en leest er niets van',
    paragraaf: 'B2.2.1',
    wie: ['henk', 'marieke', 'joost', 'fatima', 'ilse', 'sander'],
    stappen: [
      ...naarTriage,
      {
        wie: 'marieke',
        doet: 'toewijzingBeeindigen',
        met: { medewerker: 'marieke' },
        weigering: 'P8/procesregisseur-blijft',
        daarna: { marieke: inTriage, fatima: inTriage },
      },
      ...(['joost', 'fatima', 'ilse', 'sander', 'nadia'] as const).map(
        (wie): Stap => ({
          wie,
          doet: 'procesregieToewijzen',
          met: { medewerker: 'joost', motivering: 'Dan neem IKHEM wel.' },
          weigering: 'onbekend',
        }),
      ),
      {
        wie: 'henk',
        doet: 'procesregieToewijzen',
        met: { medewerker: 'nadia', motivering: 'Zij is ONDERSTEUNER.' },
        weigering: 'P8/manager-wijst-regie-aan',
        veld: 'medewerker',
      },
      {
        wie: 'henk',
        doet: 'procesregieToewijzen',
        met: { medewerker: 'joost', vorigeEindigt: true, motivering: 'Marieke is UITGEVALLEN.' },
        daarna: { henk: '', marieke: '', joost: `${inTriage} UITGEVALLEN`, fatima: `${inTriage} UITGEVALLEN` },
      },
      { wie: 'henk', doet: 'overnameBevestigen', met: {}, weigering: 'onbekend' },
      { wie: 'marieke', doet: 'overnameBevestigen', met: {}, weigering: 'onbekend' },
      { wie: 'joost', doet: 'overnameBevestigen', met: {}, daarna: {} },
      { wie: 'joost', doet: 'overnameBevestigen', met: {}, weigering: 'P8/overname-gevraagd' },
      {
        wie: 'joost',
        doet: 'toewijzingBeeindigen',
        met: { medewerker: 'joost' },
        weigering: 'P8/procesregisseur-blijft',
        daarna: { joost: `${inTriage} UITGEVALLEN`, henk: '' },
      },
    ],
  },
  {
    titel: '[P9] De partij besluit zelf, of leest wat de procesregisseur namens haar besloot',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'anouk'],
    stappen: [
      {
        wie: 'fatima',
        doet: 'casusAanmelden',
        met: { betrokkene: 'Wessel PROEFJES', aanleiding: 'De buren klagen over OVERLAST.' },
      },
      {
        wie: 'fatima',
        doet: 'intakeBesluiten',
        met: { uitkomst: 'triage', afweging: 'De gemeente vindt dat hij VOLDOET.' },
        daarna: { fatima: 'PROEFJES OVERLAST VOLDOET', marieke: 'PROEFJES OVERLAST VOLDOET' },
      },
      { wie: 'fatima', doet: 'besluitGezien', met: { besluit: 'VOLDOET' }, weigering: 'P9/eigen-besluit' },
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
        { tekst: 'Hij komt elke week LANGS.' },
      ),
      {
        wie: 'anouk',
        doet: 'triageBesluiten',
        met: { uitkomst: 'casusoverleg', motivering: 'De zorg besluit HETZELF.' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: { uitkomst: 'casusoverleg', motivering: 'Samen verder, dat is het BESLUIT.' },
        daarna: {
          fatima: '+ZORGTRAJECT +ZORGNU +LANGS +BESLUIT',
          marieke: '+ZORGTRAJECT +ZORGNU +LANGS +BESLUIT',
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU LANGS',
        },
      },
      { wie: 'anouk', doet: 'besluitGezien', met: { besluit: 'BESLUIT' }, weigering: 'P9/eigen-besluit' },
      { wie: 'marieke', doet: 'besluitGezien', met: { besluit: 'BESLUIT' }, weigering: 'P5/rol-staat-toe' },
      { wie: 'fatima', doet: 'besluitGezien', met: { besluit: 'BESLUIT' }, daarna: {} },
      { wie: 'fatima', doet: 'besluitGezien', met: { besluit: 'BESLUIT' }, weigering: 'P9/eigen-besluit' },
    ],
  },
  {
    titel: '[A1] [P3] Wie niet mag aanmelden, laat niets achter',
    paragraaf: 'B2.2.1',
    wie: ['mila', 'niels', 'marieke', 'henk'],
    stappen: [
      {
        wie: 'mila',
        doet: 'casusAanmelden',
        met: { betrokkene: 'Zonder MANDAAT', aanleiding: 'Welzijn gaf geen BEVOEGDHEID.' },
        weigering: 'A1/bevoegdheid-verleend',
        daarna: {},
      },
      {
        wie: 'niels',
        doet: 'casusAanmelden',
        met: { betrokkene: 'Zonder CONVENANT', aanleiding: 'De stroom is AFGESLOTEN.' },
        weigering: 'A1/alleen-convenantpartner',
        daarna: {},
      },
    ],
  },
  {
    titel:
      '[P3] [P5] Het mandaat is weg en de leidende partij doet niets: na dertig dagen beëindigt de manager de casus',
    paragraaf: 'B2.2.1',
    wie: ['henk', 'marieke', 'fatima'],
    stappen: [
      ...naarTriage,
      {
        wie: 'fatima',
        doet: 'casusBeeindigen',
        met: { motivering: 'Wij zijn er KLAAR mee.' },
        weigering: 'P3/alleen-zonder-mandaat',
        daarna: { fatima: inTriage, marieke: inTriage },
      },
      { wie: 'ilse', doet: 'bevoegdheidIntrekken', met: { partij: 'gemeente' }, daarna: { marieke: '' } },
      {
        wie: 'henk',
        doet: 'stilleCasusBeeindigen',
        met: { motivering: 'Niemand doet IETSERAAN.' },
        weigering: 'P3/termijn-na-mandaat',
      },
      {
        wie: 'fatima',
        doet: 'stilleCasusBeeindigen',
        met: { motivering: 'Dan doe IKHETWEL.' },
        weigering: 'onbekend',
      },
      {
        wie: 'henk',
        doet: 'stilleCasusBeeindigen',
        later: 31,
        met: { motivering: 'Niemand deed IETS.' },
        daarna: { henk: '', fatima: '' },
      },
    ],
  },
  {
    titel: '[P3] Het mandaat is weg: de leidende partij beëindigt haar casus zelf, zonder mandaat',
    paragraaf: 'B2.2.1',
    wie: ['marieke', 'fatima', 'anouk'],
    stappen: [
      ...ggzKomtLangs,
      { wie: 'ilse', doet: 'bevoegdheidIntrekken', met: { partij: 'gemeente' } },
      {
        wie: 'anouk',
        doet: 'casusBeeindigen',
        met: { motivering: 'Dit is niet aan de ZORG.' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'fatima',
        doet: 'casusBeeindigen',
        met: { motivering: 'De gemeente doet het ZELFWEL.' },
        daarna: { fatima: '', anouk: '', marieke: '' },
      },
    ],
  },
  {
    titel: '[P3] De leidende partij trekt haar mandaat in: de procesregie ziet niets meer, de partij zelf nog alles',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'marieke', 'anouk'],
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
        wie: 'ilse',
        doet: 'bevoegdheidIntrekken',
        met: { partij: 'gemeente' },
        daarna: { marieke: '' },
        kent: { marieke: [] },
      },
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: { uitkomst: 'casusoverleg', motivering: 'Snel nog even een OVERLEG.' },
        weigering: 'P3/alleen-met-mandaat',
      },
      {
        wie: 'ilse',
        doet: 'bevoegdheidVerlenen',
        met: { partij: 'gemeente', bevoegdheden: ['intake', 'uitvraag'] },
        daarna: { marieke: `${inTriage} ZORGTRAJECT` },
      },
    ],
  },
  {
    titel: '[P8] Een collega ziet een casus pas als hij is toegewezen, en daarna niet meer',
    paragraaf: 'B2.2.1',
    wie: ['fatima', 'bart', 'marieke', 'joost', 'nadia'],
    stappen: [
      ...naarTriage,
      {
        wie: 'bart',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Bart heeft gehoord van DRANK.' },
        weigering: 'onbekend',
        daarna: { fatima: inTriage, marieke: inTriage },
        kent: { bart: [], joost: [] },
      },
      {
        wie: 'fatima',
        doet: 'toewijzingVastleggen',
        met: { medewerker: 'roos' },
        weigering: 'P8/alleen-eigen-mensen',
        veld: 'medewerker',
      },
      { wie: 'fatima', doet: 'toewijzingVastleggen', met: { medewerker: 'bart' }, daarna: { bart: inTriage } },
      { wie: 'fatima', doet: 'toewijzingBeeindigen', met: { medewerker: 'bart' }, daarna: { bart: '' } },
      {
        wie: 'marieke',
        doet: 'toewijzingBeeindigen',
        met: { medewerker: 'marieke' },
        weigering: 'P8/procesregisseur-blijft',
      },
      { wie: 'marieke', doet: 'toewijzingVastleggen', met: { medewerker: 'nadia' }, daarna: { nadia: inTriage } },
      {
        wie: 'nadia',
        doet: 'triageBesluiten',
        met: { uitkomst: 'nietInBehandeling', motivering: 'Nadia vindt het GENOEG.' },
        weigering: 'P5/rol-staat-toe',
      },
      { wie: 'marieke', doet: 'toewijzingVastleggen', met: { medewerker: 'joost' }, daarna: { joost: inTriage } },
      { wie: 'marieke', doet: 'toewijzingBeeindigen', met: { medewerker: 'marieke' }, daarna: { marieke: '' } },
    ],
  },
]
