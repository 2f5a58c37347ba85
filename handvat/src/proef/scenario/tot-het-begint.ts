import type { Scenario } from '../scenario.ts'
import { aanTafel, ggzKomtLangs, inTriage, naarOverleg, naarTriage, vraagEnAntwoord } from './aanloop.ts'

const papieren = `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG GGZNODIG`

/** Between the invitation and the end of the day of the overleg (B2.2.2, B2.2.3). */
export const totHetBegint: readonly Scenario[] = [
  {
    titel: '[T14] Na de uitnodiging kan iemand erbij of eraf, en kan het overleg worden afgezegd',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'sanne', 'wim'],
    stappen: [
      ...naarTriage,
      {
        wie: 'marieke',
        doet: 'uitvraagVersturen',
        met: { partij: 'politie', vraag: 'Zijn er VOORVALLEN?', meegestuurd: ['PROEFJES'] },
      },
      ...naarOverleg(['PROEFJES'], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG']),
      {
        wie: 'marieke',
        doet: 'overlegVerplaatsen',
        met: {},
        // Who has not answered yet keeps the question and what went along with it.
        daarna: {
          fatima: papieren,
          marieke: `${papieren} VOORVALLEN`,
          anouk: 'OVERLEGDOEL GGZNODIG',
          wim: 'PROEFJES VOORVALLEN',
        },
      },
      {
        wie: 'marieke',
        doet: 'deelnemerToevoegen',
        met: { partij: 'corporatie', noodzaak: 'Verhuurt: WONNODIG.' },
        daarna: { fatima: '+WONNODIG', marieke: '+WONNODIG', sanne: 'OVERLEGDOEL WONNODIG' },
      },
      {
        wie: 'marieke',
        doet: 'deelnemerVerwijderen',
        met: { partij: 'corporatie' },
        daarna: { fatima: '-WONNODIG', marieke: '-WONNODIG', sanne: '' },
      },
      {
        wie: 'marieke',
        doet: 'overlegAfzeggen',
        met: { reden: 'De zaal bleek DUBBEL geboekt.' },
        daarna: {
          fatima: '+DUBBEL +VOORVALLEN',
          marieke: '+DUBBEL',
          anouk: '',
        },
        kent: { anouk: [], sanne: [] },
      },
      {
        wie: 'wim',
        doet: 'uitvraagBeantwoorden',
        met: { uitvraag: 'VOORVALLEN', toelichting: 'Twee keer, zie het RAPPORT.' },
        daarna: { wim: '+RAPPORT', marieke: '+RAPPORT', fatima: '+RAPPORT' },
      },
    ],
  },
  {
    titel: '[T17] Wie tijdens het overleg wordt toegewezen, leest pas iets van anderen als hij zelf heeft aanvaard',
    paragraaf: 'B2.2.2',
    wie: ['wim', 'roos', 'anouk'],
    stappen: [
      ...ggzKomtLangs,
      ...naarOverleg(['PROEFJES', 'LANGS'], ['ggz', 'GGZNODIG'], ['politie', 'POLNODIG']),
      ...aanTafel('anouk', 'wim'),
      {
        wie: 'wim',
        doet: 'toewijzingVastleggen',
        met: { medewerker: 'roos' },
        daarna: {
          wim: 'PROEFJES LANGS OVERLEGDOEL POLNODIG',
          roos: 'OVERLEGDOEL POLNODIG',
          anouk: 'PROEFJES LANGS OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU',
        },
      },
      { wie: 'roos', doet: 'zorgvuldigheidAanvaarden', met: {}, daarna: { roos: '+PROEFJES +LANGS' } },
    ],
  },
  {
    titel: '[C1] Een overleg dat niemand sluit, is aan het eind van de dag voorbij',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'anouk', 'marieke'],
    stappen: [
      ...ggzKomtLangs,
      ...naarOverleg(['PROEFJES', 'LANGS'], ['gemeente', 'GEMNODIG'], ['ggz', 'GGZNODIG']),
      ...aanTafel('fatima', 'anouk'),
      {
        wie: 'marieke',
        doet: 'plandoelVastleggen',
        met: { tekst: 'Hij woont weer RUSTIG.' },
        daarna: {
          fatima: `${papieren} LANGS RUSTIG`,
          anouk: 'PROEFJES LANGS OVERLEGDOEL GGZNODIG ZORGTRAJECT ZORGNU RUSTIG',
          marieke: `${papieren} LANGS ZORGTRAJECT ZORGNU RUSTIG`,
        },
      },
      {
        wie: 'marieke',
        doet: 'plandoelVastleggen',
        later: 1,
        met: { tekst: 'De volgende dag nog een VERGETEN doel.' },
        weigering: 'C5/overleg-bezig',
        daarna: { fatima: '-LANGS', anouk: '-PROEFJES -RUSTIG' },
      },
    ],
  },
  {
    titel: '[T14] [C12] Wie komt om te vertellen, krijgt geen actie; en een aanpak heeft iemand die haar leidt',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'sanne'],
    stappen: [
      ...naarTriage,
      { wie: 'marieke', doet: 'triageBesluiten', met: { uitkomst: 'casusoverleg', motivering: 'Het BESLUIT.' } },
      { wie: 'marieke', doet: 'overlegVoorbereiden', met: { doel: 'Een plan, dat is het OVERLEGDOEL.' } },
      { wie: 'marieke', doet: 'deelnemerToevoegen', met: { partij: 'gemeente', noodzaak: 'Meldde aan: GEMNODIG.' } },
      {
        wie: 'marieke',
        doet: 'deelnemerToevoegen',
        met: { partij: 'corporatie', noodzaak: 'Vertelt over de woning: WONNODIG.', rol: 'informant' },
      },
      { wie: 'marieke', doet: 'themasToedelen', met: { wat: ['PROEFJES'] } },
      { wie: 'marieke', doet: 'deelnemersUitnodigen', met: {} },
      ...aanTafel('fatima', 'sanne'),
      { wie: 'marieke', doet: 'plandoelVastleggen', met: { tekst: 'Hij woont weer RUSTIG.' } },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Elke week een HUISBEZOEK.', uitvoerder: 'corporatie' },
        weigering: 'T14/actie-bij-uitvoerder',
        veld: 'uitvoerder',
        daarna: {
          fatima: `${inTriage} BESLUIT OVERLEGDOEL GEMNODIG WONNODIG RUSTIG`,
          sanne: 'PROEFJES OVERLEGDOEL WONNODIG RUSTIG',
        },
      },
      {
        wie: 'marieke',
        doet: 'uitvoerderMaken',
        met: { partij: 'corporatie', noodzaak: 'Komt toch al elke week LANGS.' },
        daarna: { fatima: '-WONNODIG +LANGS', sanne: '-WONNODIG +LANGS' },
      },
      {
        wie: 'marieke',
        doet: 'actieVastleggen',
        met: { plandoel: 'RUSTIG', tekst: 'Elke week een HUISBEZOEK.', uitvoerder: 'corporatie' },
        daarna: { fatima: '+HUISBEZOEK', sanne: '+HUISBEZOEK' },
      },
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: { uitkomst: 'aanpakVastgesteld', motivering: 'Zonder regisseur zijn we het EENSLUIDEND eens.' },
        weigering: 'C12/casusregisseur-aangewezen',
      },
    ],
  },
  {
    titel: '[T6] [C3] Wie alleen gaf wat u niet mag zien, kent u niet',
    paragraaf: 'B2.2.2',
    wie: ['sanne', 'tess'],
    stappen: [
      ...naarTriage,
      ...vraagEnAntwoord(
        ['tess', 'verslavingszorg'],
        { vraag: 'Drinkt hij, VERVRAAG?', toelichting: 'Ja, al JAREN.' },
        { tekst: 'Hij drinkt een KRATTEN per week.', vrijgave: 'overleg', voorbehouden: ['corporatie'] },
      ),
      ...naarOverleg(['PROEFJES', 'KRATTEN'], ['gemeente', 'GEMNODIG'], ['corporatie', 'WONNODIG']),
      {
        ...{ wie: 'fatima', doet: 'zorgvuldigheidAanvaarden', met: {} },
        daarna: { sanne: 'OVERLEGDOEL WONNODIG', tess: 'VERVRAAG JAREN KRATTEN' },
      },
      ...aanTafel('sanne'),
      {
        wie: 'sanne',
        doet: 'gegevenInbrengen',
        met: { tekst: 'De huur is BETAALD.' },
        daarna: { sanne: '+PROEFJES +BETAALD' },
        kent: { sanne: ['gemeente', 'corporatie'] },
      },
      {
        wie: 'tess',
        doet: 'gegevenVrijgeven',
        met: { gegeven: 'KRATTEN', vrijgave: 'overleg' },
        daarna: { sanne: '+KRATTEN' },
      },
    ],
  },
]
