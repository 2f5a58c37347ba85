import type { Scenario, Stap } from '../scenario.ts'
import { aanTafel, ggzKomtLangs, inTriage, naarOverleg, naarTriage, vraagEnAntwoord } from './aanloop.ts'

const beloofd = 'BESLUIT OVERLEGDOEL'

/** An overleg of gemeente, GGZ and corporatie to which all came, with one gegeven of the GGZ that is bijzonder. */
const drieAanTafel: readonly Stap[] = [
  ...naarTriage,
  ...vraagEnAntwoord(
    ['anouk', 'ggz'],
    { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
    { tekst: 'Hij gebruikt CLOZAPINE.', bijzonder: true, vrijgave: 'overleg' },
  ),
  ...naarOverleg(['PROEFJES', 'CLOZAPINE'], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG'], ['corporatie', 'WONNODIG']),
  ...aanTafel('fatima', 'anouk', 'sanne'),
]
/** What each reads at that table. */
const aanDieTafel = {
  fatima: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG CLOZAPINE`,
  marieke: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG ZORGTRAJECT ZORGNU CLOZAPINE`,
  anouk: 'PROEFJES OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU CLOZAPINE',
  sanne: 'PROEFJES OVERLEGDOEL WONNODIG',
} as const

const metActie: readonly Stap[] = [
  { wie: 'marieke', doet: 'plandoelVastleggen', met: { tekst: 'Hij woont weer RUSTIG.' } },
  {
    wie: 'marieke',
    doet: 'actieVastleggen',
    met: { plandoel: 'RUSTIG', tekst: 'Elke week een HUISBEZOEK.', uitvoerder: 'corporatie' },
  },
]

/** What is agreed on, and who leads from then on (B2.2.3). */
export const plan: readonly Scenario[] = [
  {
    titel: '[T15] [T17] Vooraf ziet alleen wie de bronhouder aanwees, en pas als hij de afspraken aanvaardde',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'anouk', 'wim', 'sanne'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
        { tekst: 'Hij komt elke week LANGS.', vrijgave: 'vooraf', voorafAan: ['politie'] },
      ),
      ...naarOverleg(['PROEFJES', 'LANGS'], ['ggz', 'GGZNODIG'], ['politie', 'POLNODIG'], ['corporatie', 'WONNODIG']),
      {
        wie: 'sanne',
        doet: 'zorgvuldigheidAanvaarden',
        met: {},
        daarna: {
          fatima: `${inTriage} ${beloofd} GGZNODIG POLNODIG WONNODIG`,
          anouk: 'ZORGTRAJECT ZORGNU LANGS OVERLEGDOEL GGZNODIG',
          wim: 'OVERLEGDOEL POLNODIG',
          sanne: 'OVERLEGDOEL WONNODIG',
        },
      },
      { wie: 'wim', doet: 'zorgvuldigheidAanvaarden', met: {}, daarna: { wim: '+LANGS' } },
      {
        wie: 'anouk',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'LANGS', vrijgave: 'overleg' },
        daarna: { wim: '-LANGS' },
      },
      {
        wie: 'marieke',
        doet: 'overlegBeginnen',
        met: {},
        daarna: { wim: '+LANGS +PROEFJES', sanne: '+LANGS +PROEFJES' },
      },
    ],
  },
  {
    titel:
      '[T15] Een huis dat geen inzage vooraf geeft: vanaf die dag ziet niemand vóór het overleg nog iets, tijdens het overleg wel; wordt het weer ja, dan telt wat de bronhouder koos opnieuw',
    paragraaf: 'B2.2.3',
    wie: ['anouk', 'wim'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
        { tekst: 'Hij komt elke week LANGS.', vrijgave: 'vooraf', voorafAan: ['politie'] },
      ),
      ...naarOverleg(['PROEFJES', 'LANGS'], ['ggz', 'GGZNODIG'], ['politie', 'POLNODIG']),
      {
        wie: 'wim',
        doet: 'zorgvuldigheidAanvaarden',
        met: {},
        daarna: { anouk: 'ZORGTRAJECT ZORGNU LANGS OVERLEGDOEL GGZNODIG', wim: 'OVERLEGDOEL POLNODIG LANGS' },
      },
      {
        wie: 'ilse',
        doet: 'huisregelVastleggen',
        met: { inzageVooraf: false, overDagen: -1 },
        weigering: 'T15/huisregel-niet-met-terugwerking',
        veld: 'van',
        daarna: {},
      },
      {
        wie: 'marieke',
        doet: 'huisregelVastleggen',
        met: { inzageVooraf: false, overDagen: 0 },
        weigering: 'P5/rol-staat-toe',
        daarna: {},
      },
      { wie: 'ilse', doet: 'huisregelVastleggen', met: { inzageVooraf: false, overDagen: 1 }, daarna: {} },
      { wie: 'marieke', doet: 'overlegVerplaatsen', met: {}, later: 1, daarna: { wim: '-LANGS' } },
      {
        wie: 'ilse',
        doet: 'huisregelVastleggen',
        met: { inzageVooraf: true, overDagen: 0 },
        daarna: { wim: '+LANGS' },
      },
      {
        wie: 'ilse',
        doet: 'huisregelVastleggen',
        met: { inzageVooraf: false, overDagen: 0 },
        daarna: { wim: '-LANGS' },
      },
      {
        wie: 'marieke',
        doet: 'overlegBeginnen',
        met: {},
        daarna: { wim: '+LANGS +PROEFJES' },
      },
    ],
  },
  {
    titel: '[C2] Wat een deelnemer tijdens het overleg inbrengt, zien de anderen meteen',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'sanne'],
    stappen: [
      ...drieAanTafel,
      {
        wie: 'sanne',
        doet: 'gegevenInbrengen',
        met: { tekst: 'De sloten zijn VERVANGEN.', vrijgave: 'overleg', themas: ['Algemeen beeld'] },
        daarna: {
          fatima: `${aanDieTafel.fatima} VERVANGEN`,
          marieke: `${aanDieTafel.marieke} VERVANGEN`,
          anouk: `${aanDieTafel.anouk} VERVANGEN`,
          sanne: `${aanDieTafel.sanne} VERVANGEN`,
        },
      },
      {
        wie: 'sanne',
        doet: 'gegevenInbrengen',
        met: { tekst: 'Dit is voor ons ZELVEN.' },
        daarna: { marieke: '+ZELVEN', sanne: '+ZELVEN' },
      },
    ],
  },
  {
    titel: '[T17] [C6] Een actie gaat naar een deelnemer die de afspraken aanvaardde, en die schrijft wat ervan kwam',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'sanne'],
    stappen: [
      ...drieAanTafel,
      { wie: 'marieke', doet: 'plandoelVastleggen', met: { tekst: 'Hij woont weer RUSTIG.' } },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Een rondje door de WIJKAGENT.', uitvoerder: 'politie' },
        weigering: 'C6/uitvoerder-kan-uitvoeren',
      },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Let op de PILLEN.', uitvoerder: 'corporatie', steuntOp: ['CLOZAPINE'] },
        weigering: 'C6/uitvoerder-kan-uitvoeren',
      },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Elke week een HUISBEZOEK.', uitvoerder: 'corporatie' },
        daarna: {
          fatima: `${aanDieTafel.fatima} RUSTIG HUISBEZOEK`,
          marieke: `${aanDieTafel.marieke} RUSTIG HUISBEZOEK`,
          anouk: `${aanDieTafel.anouk} RUSTIG HUISBEZOEK`,
          sanne: `${aanDieTafel.sanne} RUSTIG HUISBEZOEK`,
        },
      },
      {
        wie: 'marieke',
        doet: 'actieBijwerken',
        met: { actie: 'HUISBEZOEK', stand: 'bezig', resultaat: 'Volgens mij LUKTE het.' },
        weigering: 'C6/resultaat-van-uitvoerder',
        veld: 'resultaat',
      },
      {
        wie: 'anouk',
        doet: 'actieBijwerken',
        met: { actie: 'HUISBEZOEK', stand: 'klaar' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'sanne',
        doet: 'actieBijwerken',
        met: { actie: 'HUISBEZOEK', stand: 'bezig', resultaat: 'Hij deed OPEN voor de HUISMEESTER.' },
        daarna: { fatima: '+HUISMEESTER', marieke: '+HUISMEESTER', anouk: '+HUISMEESTER', sanne: '+HUISMEESTER' },
      },
    ],
  },
  {
    titel: '[C6] Een actie wordt bijgesteld, met wat er gebeurt als zij niet lukt, en de uitvoerder zegt wie haar doet',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'sanne'],
    stappen: [
      ...drieAanTafel,
      ...metActie,
      {
        wie: 'marieke',
        doet: 'actieBijstellen',
        met: { actie: 'HUISBEZOEK', uitvoerder: 'corporatie', alsNietLukt: 'Dan belt de gemeente de BEWINDVOERDER.' },
        daarna: {
          fatima: `${aanDieTafel.fatima} RUSTIG HUISBEZOEK BEWINDVOERDER`,
          marieke: `${aanDieTafel.marieke} RUSTIG HUISBEZOEK BEWINDVOERDER`,
          anouk: `${aanDieTafel.anouk} RUSTIG HUISBEZOEK BEWINDVOERDER`,
          sanne: `${aanDieTafel.sanne} RUSTIG HUISBEZOEK BEWINDVOERDER`,
        },
      },
      {
        wie: 'marieke',
        doet: 'actieBijstellen',
        met: {
          actie: 'HUISBEZOEK',
          uitvoerder: 'corporatie',
          alsNietLukt: 'Dan kijkt de GGZ naar de MEDICIJNEN.',
          steuntOp: ['CLOZAPINE'],
        },
        // The corporatie may not know on what this rests; of what stood there before nobody loses sight.
        daarna: { fatima: '+MEDICIJNEN', marieke: '+MEDICIJNEN', anouk: '+MEDICIJNEN', sanne: '-BEWINDVOERDER' },
      },
      {
        wie: 'fatima',
        doet: 'actieBijstellen',
        met: { actie: 'HUISBEZOEK', uitvoerder: 'corporatie' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'marieke',
        doet: 'actieBijstellen',
        met: { actie: 'HUISBEZOEK', uitvoerder: 'politie' },
        weigering: 'C6/uitvoerder-kan-uitvoeren',
      },
      {
        wie: 'marieke',
        doet: 'actieBijwerken',
        met: { actie: 'HUISBEZOEK', stand: 'bezig', persoon: 'sanne' },
        weigering: 'C6/persoon-van-uitvoerder',
        veld: 'persoon',
      },
      {
        wie: 'sanne',
        doet: 'actieBijwerken',
        met: { actie: 'HUISBEZOEK', stand: 'bezig', persoon: 'ellen' },
        weigering: 'C6/persoon-van-uitvoerder',
        veld: 'persoon',
      },
      { wie: 'sanne', doet: 'actieBijwerken', met: { actie: 'HUISBEZOEK', stand: 'bezig', persoon: 'sanne' } },
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'actieBijstellen',
        met: { actie: 'HUISBEZOEK', uitvoerder: 'gemeente' },
        weigering: 'C6/wissel-in-overleg',
        veld: 'uitvoerder',
      },
      { wie: 'marieke', doet: 'actieBijstellen', met: { actie: 'HUISBEZOEK', uitvoerder: 'corporatie' } },
    ],
  },
  {
    titel:
      '[C11] Wat er bij een doel gebeurde, schrijven wie leidt en wie uitvoert, voor elkaar en niet voor de anderen',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'sanne'],
    stappen: [
      ...drieAanTafel,
      ...metActie,
      {
        wie: 'sanne',
        doet: 'ontwikkelingVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'De buren hoorden NIETS.' },
        weigering: 'C11/plan-wordt-gevolgd',
      },
      { wie: 'marieke', doet: 'casusregieToewijzen', met: { partij: 'gemeente', medewerker: 'fatima' } },
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'aanpakVastgesteld', motivering: 'Allen zijn het eens over deze AANPAK.' },
      },
      {
        wie: 'sanne',
        doet: 'ontwikkelingVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'De buren hoorden NIETS.' },
        daarna: {
          fatima: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG RUSTIG HUISBEZOEK AANPAK NIETS`,
          marieke: `${aanDieTafel.marieke} RUSTIG HUISBEZOEK AANPAK NIETS`,
          anouk: 'OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU CLOZAPINE',
          sanne: 'OVERLEGDOEL WONNODIG RUSTIG HUISBEZOEK NIETS',
        },
      },
      {
        wie: 'fatima',
        doet: 'ontwikkelingVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Hij zegt dat hij weer DRINKT.', overPersoon: true },
        daarna: { fatima: '+DRINKT', marieke: '+DRINKT' },
      },
      {
        wie: 'fatima',
        doet: 'ontwikkelingVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Hij komt weer LOGEREN.', steuntOp: ['CLOZAPINE'] },
        weigering: 'C5/schrijver-ziet-bronnen',
      },
      {
        wie: 'anouk',
        doet: 'ontwikkelingVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Wij zagen niets BIJZONDERS.' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'marieke',
        doet: 'ontwikkelingVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'De gemeente hield een BELRONDE.' },
        daarna: { fatima: '+BELRONDE', marieke: '+BELRONDE', sanne: '+BELRONDE' },
      },
      {
        wie: 'sanne',
        doet: 'tekstIntrekken',
        met: { tekst: 'NIETS' },
        daarna: { fatima: '-NIETS', marieke: '-NIETS', sanne: '-NIETS' },
      },
    ],
  },
  {
    titel: '[C7] [P2] [C4] Krijgt de corporatie de regie, dan ziet de procesregie niet meer dan de corporatie mag',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'sanne'],
    stappen: [
      ...drieAanTafel,
      ...metActie,
      {
        wie: 'marieke',
        doet: 'casusregieToewijzen',
        met: { partij: 'politie', medewerker: 'wim' },
        weigering: 'C7/regie-bij-deelnemer',
      },
      {
        wie: 'marieke',
        doet: 'casusregieToewijzen',
        met: { partij: 'corporatie', medewerker: 'ellen' },
        weigering: 'C7/regisseur-toegewezen',
        veld: 'medewerker',
      },
      {
        wie: 'marieke',
        doet: 'casusregieToewijzen',
        met: { partij: 'corporatie', medewerker: 'sanne' },
        // The papers of the first phases stay with who reported; of the overleg that is going on the leidende partij reads all.
        daarna: {
          fatima: `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG CLOZAPINE RUSTIG HUISBEZOEK`,
          marieke: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG ZORGTRAJECT RUSTIG HUISBEZOEK`,
          anouk: `${aanDieTafel.anouk} RUSTIG HUISBEZOEK`,
          sanne: 'PROEFJES OVERLEGDOEL GEMNODIG GGZNODIG WONNODIG RUSTIG HUISBEZOEK',
        },
      },
      {
        wie: 'ilse',
        doet: 'bevoegdheidIntrekken',
        met: { partij: 'gemeente' },
        // What the gemeente brought in was shown on its mandate (P1, P3), whoever has the regie.
        daarna: { anouk: '-PROEFJES', sanne: '-PROEFJES' },
      },
      { wie: 'ilse', doet: 'bevoegdheidIntrekken', met: { partij: 'corporatie' }, daarna: { marieke: '' } },
    ],
  },
  {
    titel: '[P3] [C7] Het mandaat is weg na het overleg: de leidende partij draagt de casus over aan wie verder kan',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'sanne'],
    stappen: [
      ...drieAanTafel,
      {
        wie: 'fatima',
        doet: 'casusOverdragen',
        met: { partij: 'corporatie', motivering: 'Wij willen er VANAF.' },
        weigering: 'P3/alleen-zonder-mandaat',
      },
      {
        wie: 'ilse',
        doet: 'bevoegdheidIntrekken',
        met: { partij: 'gemeente' },
        // What it brought in itself was shown on the mandate that is gone.
        daarna: {
          fatima: aanDieTafel.fatima,
          marieke: '',
          anouk: 'OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU CLOZAPINE',
          sanne: 'OVERLEGDOEL WONNODIG',
        },
      },
      {
        wie: 'anouk',
        doet: 'casusOverdragen',
        met: { partij: 'ggz', motivering: 'Dan doen WIJHET.' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'fatima',
        doet: 'casusOverdragen',
        met: { partij: 'politie', motivering: 'De politie WILWEL.' },
        weigering: 'P3/overdracht-aan-deelnemer',
        veld: 'partij',
      },
      {
        wie: 'fatima',
        doet: 'casusOverdragen',
        met: { partij: 'corporatie', motivering: 'De gemeente STOPTERMEE.' },
        daarna: {
          // Why the others were needed is for who leads.
          fatima: '+STOPTERMEE -GGZNODIG -WONNODIG',
          marieke: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG ZORGTRAJECT STOPTERMEE`,
          anouk: 'OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU CLOZAPINE',
          sanne: '+GEMNODIG +GGZNODIG',
        },
      },
      {
        wie: 'fatima',
        doet: 'casusBeeindigen',
        met: { motivering: 'Toch maar HELEMAAL weg.' },
        weigering: 'P5/rol-staat-toe',
      },
    ],
  },
  {
    titel:
      '[C11] Na de aanpak blijft alleen wat nodig is om haar te volgen; wat het plan draagt of is gevraagd, blijft vanzelf',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'anouk', 'sanne'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['anouk', 'ggz'],
        { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
        { tekst: 'Hij komt elke week LANGS.', vrijgave: 'overleg' },
        { tekst: 'Hij slaapt te WEINIG.', vrijgave: 'overleg' },
        { tekst: 'Vroeger had hij een HONDJE.', vrijgave: 'overleg' },
        { tekst: 'Zijn broer woont in KAMPEN.' },
      ),
      ...naarOverleg(
        ['PROEFJES', 'LANGS', 'WEINIG', 'HONDJE'],
        ...([
          ['gemeente', 'GEMNODIG'],
          ['ggz', 'GGZNODIG'],
          ['corporatie', 'WONNODIG'],
        ] as const),
      ),
      ...aanTafel('fatima', 'anouk', 'sanne'),
      { wie: 'marieke', doet: 'plandoelVastleggen', met: { tekst: 'Hij woont weer RUSTIG.', steuntOp: ['WEINIG'] } },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Elke week een HUISBEZOEK.', uitvoerder: 'corporatie' },
      },
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', gegeven: 'LANGS', waarom: 'Dan komen wij op een andere WEEKDAG.' },
      },
      { wie: 'marieke', doet: 'casusregieToewijzen', met: { partij: 'gemeente', medewerker: 'fatima' } },
      {
        wie: 'marieke',
        doet: 'monitoringAfbakenen',
        met: { blijft: [], motivering: 'Dit is GENOEG.' },
        weigering: 'C11/keuze-na-aanpak',
      },
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'aanpakVastgesteld', motivering: 'Allen zijn het eens over deze AANPAK.' },
        daarna: {
          fatima: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG RUSTIG HUISBEZOEK AANPAK`,
          marieke: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG ZORGTRAJECT ZORGNU LANGS WEINIG HONDJE KAMPEN RUSTIG HUISBEZOEK AANPAK WEEKDAG`,
          anouk: 'OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU LANGS WEINIG HONDJE KAMPEN WEEKDAG',
          sanne: 'OVERLEGDOEL WONNODIG RUSTIG HUISBEZOEK WEEKDAG',
        },
      },
      {
        wie: 'fatima',
        doet: 'monitoringAfbakenen',
        met: { blijft: [], motivering: 'Dit is GENOEG.' },
        weigering: 'P5/rol-staat-toe',
      },
      {
        wie: 'marieke',
        doet: 'monitoringAfbakenen',
        met: { blijft: ['KAMPEN'], motivering: 'Zijn broer belt als het misgaat, dat is GENOEG.' },
        daarna: {
          fatima: '-HUURSCHULD +GENOEG',
          // What was said beside the answer rests on all that was given with it.
          marieke: '-HUURSCHULD -HONDJE -ZORGNU +GENOEG',
          anouk: '-HONDJE -ZORGNU',
        },
      },
      {
        wie: 'marieke',
        doet: 'monitoringAfbakenen',
        met: { blijft: [], motivering: 'Nog een KEERTJE.' },
        weigering: 'C11/keuze-na-aanpak',
      },
    ],
  },
  {
    titel: '[C12] Een overleg heeft één uitkomst, en een aanpak heeft een actie',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'marieke', 'sanne', 'anouk'],
    stappen: [
      ...drieAanTafel,
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'hoortNietThuis', motivering: 'We zijn er nog MIDDEN in.' },
        weigering: 'C12/overleg-gehouden',
      },
      { wie: 'marieke', doet: 'plandoelVastleggen', met: { tekst: 'Hij woont weer RUSTIG.' } },
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'aanpakVastgesteld', motivering: 'Zonder actie, maar we zijn het EENSLUIDEND eens.' },
        weigering: 'C12/plan-heeft-acties',
      },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'hoortNietThuis', motivering: 'De corporatie kan dit ALLEEN af.' },
        daarna: { fatima: 'PROEFJES ALLEEN', marieke: 'PROEFJES ALLEEN', anouk: '', sanne: '' },
        kent: { fatima: ['gemeente'], sanne: [], anouk: [] },
      },
    ],
  },
  {
    titel: '[C1] Wie bij het vorige overleg zat, ziet in het volgende niets meer',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'anouk', 'wim', 'sanne'],
    stappen: [
      ...drieAanTafel,
      ...metActie,
      { wie: 'marieke', doet: 'casusregieToewijzen', met: { partij: 'gemeente', medewerker: 'fatima' } },
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'aanpakVastgesteld', motivering: 'Wij zijn het EENSGEZIND eens.' },
      },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'hoortNietThuis', motivering: 'Toch maar NIETMEER.' },
        weigering: 'C12/nog-geen-besluit',
        daarna: {
          fatima: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG RUSTIG HUISBEZOEK EENSGEZIND`,
          anouk: 'OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU CLOZAPINE',
          sanne: 'OVERLEGDOEL WONNODIG RUSTIG HUISBEZOEK',
        },
      },
      { wie: 'marieke', doet: 'overlegVoorbereiden', met: { doel: 'Kijken of het LUKTE.' } },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'gemeente', noodzaak: 'Leidt: GEMWEER.' } },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'politie', noodzaak: 'Nieuw erbij: POLWEER.' } },
      { wie: 'marieke', doet: 'deelnemersUitnodigen', met: {} },
      { wie: 'wim', doet: 'zorgvuldigheidAanvaarden', met: {} },
      {
        wie: 'anouk',
        doet: 'zorgvuldigheidAanvaarden',
        met: {},
        weigering: 'P5/rol-staat-toe',
        daarna: { fatima: '+LUKTE +GEMWEER +POLWEER', wim: 'LUKTE POLWEER RUSTIG HUISBEZOEK' },
      },
      {
        wie: 'marieke',
        doet: 'overlegBeginnen',
        met: {},
        daarna: { wim: '+PROEFJES +CLOZAPINE' },
      },
    ],
  },
  {
    titel: '[C6] [C9] Een uitvoerder die niet weet om wie het gaat, vraagt het, en wie de naam inbracht beslist',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'sanne', 'ellen', 'anouk'],
    stappen: [
      {
        wie: 'fatima',
        doet: 'casusAanmelden',
        met: {
          betrokkene: 'Wessel PROEFJES',
          aanleiding: 'De buren klagen al een jaar over OVERLAST.',
          deelnemersMogenWetenWie: false,
        },
      },
      { wie: 'marieke', doet: 'intakeBesluiten', met: { uitkomst: 'triage', afweging: 'De casus VOLDOET.' } },
      ...naarOverleg([], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG'], ['corporatie', 'WONNODIG']),
      ...aanTafel('fatima', 'anouk', 'sanne'),
      ...metActie,
      // Who has no action asks for nothing, also not for the name.
      {
        wie: 'anouk',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', waarom: 'Ik wil weten wie het is, GGZVRAAGT.' },
        weigering: 'C9/alleen-uitvoerder-neemt-mee',
        daarna: {
          fatima: `PROEFJES OVERLAST VOLDOET ${beloofd} GEMNODIG GGZNODIG WONNODIG RUSTIG HUISBEZOEK`,
          sanne: 'OVERLEGDOEL WONNODIG RUSTIG HUISBEZOEK',
          anouk: 'OVERLEGDOEL GGZNODIG RUSTIG HUISBEZOEK',
        },
      },
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', waarom: 'Ik moet weten bij wie ik aanbel, AANBELLEN.' },
        daarna: { sanne: '+AANBELLEN', fatima: '+AANBELLEN' },
      },
      {
        wie: 'fatima',
        doet: 'meenemenBeslissen',
        met: { vraag: 'AANBELLEN', akkoord: true, toelichting: 'Voor het bezoek mag het, GOEDZO.' },
        daarna: { sanne: '+GOEDZO +PROEFJES', fatima: '+GOEDZO' },
      },
      // The name is of the action: closed with the overleg for who has none, not for who carries it out.
      {
        wie: 'marieke',
        doet: 'overlegSluiten',
        met: {},
        daarna: { anouk: 'OVERLEGDOEL GGZNODIG', ellen: '' },
      },
      {
        wie: 'sanne',
        doet: 'actieBijwerken',
        met: { actie: 'HUISBEZOEK', stand: 'vervallen' },
        daarna: { sanne: 'OVERLEGDOEL WONNODIG AANBELLEN GOEDZO' },
      },
    ],
  },
  {
    titel:
      '[C8] [C9] [C10] Per actie onder voorwaarden, in woorden gevraagd, opnieuw afgewogen en teruggenomen; wat wordt afgeschermd, is niet meer afgesproken',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'anouk', 'sanne'],
    stappen: [
      ...ggzKomtLangs,
      ...naarOverleg(['PROEFJES', 'LANGS'], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG'], ['corporatie', 'WONNODIG']),
      ...aanTafel('fatima', 'anouk', 'sanne'),
      ...metActie,
      {
        wie: 'marieke',
        doet: 'overlegSluiten',
        met: {},
        daarna: {
          fatima: `${inTriage} ${beloofd} GEMNODIG GGZNODIG WONNODIG RUSTIG HUISBEZOEK`,
          anouk: 'ZORGTRAJECT ZORGNU LANGS OVERLEGDOEL GGZNODIG',
          sanne: 'OVERLEGDOEL WONNODIG RUSTIG HUISBEZOEK',
        },
      },
      // The gemeente released nothing of it: that there is something, was said at the table.
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', aan: 'gemeente', waarom: 'U noemde een ACHTERSTAND, die raakt het bezoek.' },
        daarna: { sanne: '+ACHTERSTAND', fatima: '+ACHTERSTAND' },
      },
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', aan: 'politie', waarom: 'Misschien heeft de politie iets, KANSLOOS.' },
        weigering: 'C9/voor-eigen-actie',
        daarna: {},
      },
      {
        wie: 'fatima',
        doet: 'meenemenBeslissen',
        met: { vraag: 'ACHTERSTAND', akkoord: true, toelichting: 'Dat mag, BEPERKT.' },
        weigering: 'C8/akkoord-op-een-gegeven',
        veld: 'gegeven',
        daarna: {},
      },
      {
        wie: 'fatima',
        doet: 'meenemenBeslissen',
        met: {
          vraag: 'ACHTERSTAND',
          akkoord: true,
          gegeven: 'HUURSCHULD',
          toelichting: 'Dat mag, BEPERKT.',
          voorwaarden: 'Praat er alleen met hemzelf over.',
        },
        daarna: { sanne: '+BEPERKT +HUURSCHULD', fatima: '+BEPERKT' },
      },
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', gegeven: 'LANGS', waarom: 'Om niet op dezelfde WEEKDAG te komen.' },
        daarna: { sanne: '+WEEKDAG', anouk: '+WEEKDAG' },
      },
      {
        wie: 'anouk',
        doet: 'gegevenVrijgeven',
        met: {
          gegeven: 'LANGS',
          vrijgave: 'overleg',
          geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: false, gewogen: ['overleg'] },
        },
        daarna: {},
      },
      // Sharing it for the overleg was weighed; for this action it was not yet.
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: { vraag: 'WEEKDAG', akkoord: true, toelichting: 'Voor het bezoek mag het, AKKOORDGGZ.' },
        weigering: 'C10/geheimhouding-gewogen',
        veld: 'weging',
        daarna: {},
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: {
          vraag: 'WEEKDAG',
          akkoord: true,
          toelichting: 'Voor het bezoek mag het, AKKOORDGGZ.',
          weging: { toestemming: true, motivering: 'Hij vindt het zelf goed, en het helpt hem.' },
        },
        daarna: { sanne: '+AKKOORDGGZ +LANGS', anouk: '+AKKOORDGGZ' },
      },
      {
        wie: 'sanne',
        doet: 'meenemenTerugnemen',
        met: { vraag: 'WEEKDAG', toelichting: 'Dat is niet aan MIJZELF.' },
        weigering: 'P5/rol-staat-toe',
        daarna: {},
      },
      {
        wie: 'fatima',
        doet: 'meenemenTerugnemen',
        met: { vraag: 'ACHTERSTAND', toelichting: 'Er is een regeling, het is INMIDDELS niet nodig.' },
        daarna: { sanne: '+INMIDDELS -HUURSCHULD', fatima: '+INMIDDELS' },
      },
      { wie: 'anouk', doet: 'gegevenBeperken', met: { gegeven: 'LANGS', beperkt: true }, daarna: { sanne: '-LANGS' } },
      // It was agreed as it was then: seen again by the bronhouder’s choice alone, it must be asked anew.
      { wie: 'anouk', doet: 'gegevenBeperken', met: { gegeven: 'LANGS', beperkt: false }, daarna: {} },
      {
        wie: 'sanne',
        doet: 'meenemenVragen',
        met: { actie: 'HUISBEZOEK', gegeven: 'LANGS', waarom: 'Om het OPNIEUW te weten.' },
        daarna: { sanne: '+OPNIEUW', anouk: '+OPNIEUW' },
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: {
          vraag: 'OPNIEUW',
          akkoord: true,
          toelichting: 'Dat mag ONVERANDERD.',
          weging: { toestemming: true, motivering: 'Hij vindt het nog steeds goed.' },
        },
        daarna: { sanne: '+ONVERANDERD +LANGS', anouk: '+ONVERANDERD' },
      },
      { wie: 'sanne', doet: 'verstrekkingOphalen', met: { vraag: 'OPNIEUW' }, daarna: {} },
      { wie: 'sanne', doet: 'correctieGezien', met: {}, weigering: 'T19/bericht-voor-ontvanger', daarna: {} },
      {
        wie: 'anouk',
        doet: 'gegevenWijzigen',
        met: { gegeven: 'LANGS', tekst: 'Hij komt LANGS op DINSDAG.' },
        daarna: { sanne: '+DINSDAG', anouk: '+DINSDAG' },
      },
      // What was collected is between the two: nobody else is told, nor can say to have read it.
      { wie: 'fatima', doet: 'correctieGezien', met: {}, weigering: 'P5/rol-staat-toe', daarna: {} },
      { wie: 'sanne', doet: 'correctieGezien', met: {}, daarna: {} },
    ],
  },
]
