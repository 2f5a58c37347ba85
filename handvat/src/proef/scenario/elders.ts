import type { Elders, Scenario, Stap } from '../scenario.ts'
import { aanTafel, inTriage, naarOverleg, naarTriage, vraagEnAntwoord } from './aanloop.ts'

/** In triage the GGZ answered, also under geheimhouding, and the politie: LANGS, PILLEN, STEEG. */
const beantwoord: readonly Stap[] = [
  ...naarTriage,
  ...vraagEnAntwoord(
    ['anouk', 'ggz'],
    { vraag: 'Is hij bij u in ZORGTRAJECT?', toelichting: 'Ja, ZORGNU.' },
    { tekst: 'Hij komt elke week LANGS.' },
    {
      tekst: 'Hij slikt PILLEN tegen de angst.',
      geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: true, gewogen: ['triage'] },
    },
  ),
  ...vraagEnAntwoord(
    ['wim', 'politie'],
    { vraag: 'Komt hij bij u in MELDINGEN voor?', toelichting: 'Ja, MELDINGNU.' },
    { tekst: 'Hij werd gezien in de STEEG.' },
  ),
]

const naarZsm: Elders = {
  naam: 'Het overleg heet SPOEDTAFEL.',
  melder: 'gemeente',
  mee: [
    { gegeven: 'PROEFJES', waarom: 'De tafel moet weten WIEHETIS.' },
    { gegeven: 'LANGS', waarom: 'Dan is er zorg, ZORGNODIG.' },
    { gegeven: 'PILLEN', waarom: 'Voor het verhoor, PILNODIG.' },
    { gegeven: 'STEEG', waarom: 'Voor de afdoening, PLEKNODIG.' },
  ],
}

const hoortElders = (elders?: Elders) => ({
  uitkomst: 'andereOverlegtafel' as const,
  motivering: 'Er is haast, dus OPENBAAR.',
  advies: 'Bel de WIJKAGENT.',
  ...(elders && { elders }),
})

const besloten: Stap = { wie: 'marieke', doet: 'triageBesluiten', met: hoortElders(naarZsm) }

/** A casus that belongs on another table, or with another instantie (B2.2.2, B2.2.3). */
export const elders: readonly Scenario[] = [
  {
    titel:
      '[T13] [C10] Hoort een casus op een andere tafel, dan gaat alleen mee wat wie het inbracht laat meegaan: nee en zwijgen zien er voor wie aanmeldt gelijk uit',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'bart', 'anouk', 'dirk', 'wim', 'sanne', 'marieke', 'joost', 'henk'],
    stappen: [
      ...beantwoord,
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: hoortElders(),
        weigering: 'T13/zegt-waarheen',
        veld: 'doorverwijzing.soort',
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT ZORGNU LANGS PILLEN MELDINGEN MELDINGNU STEEG`,
          marieke: `${inTriage} ZORGTRAJECT ZORGNU LANGS PILLEN MELDINGEN MELDINGNU STEEG`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU LANGS PILLEN',
          wim: 'PROEFJES MELDINGEN MELDINGNU STEEG',
        },
      },
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: hoortElders({ ...naarZsm, melder: 'politie' }),
        weigering: 'T13/melder-hoort-erbij',
        veld: 'doorverwijzing.melder',
      },
      {
        ...besloten,
        daarna: {
          fatima: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS',
          marieke: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS ZORGNODIG PILNODIG PLEKNODIG',
          anouk: 'LANGS PILLEN SPOEDTAFEL ZORGNODIG PILNODIG',
          wim: 'STEEG SPOEDTAFEL PLEKNODIG',
        },
        kent: {
          fatima: ['gemeente'],
          anouk: ['gemeente', 'ggz'],
          wim: ['gemeente', 'politie'],
          marieke: ['gemeente', 'ggz', 'politie'],
        },
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: { vraag: 'ZORGNODIG', akkoord: true, toelichting: 'Dit mag MEEGAAN.' },
        daarna: { anouk: '+MEEGAAN', marieke: '+MEEGAAN', fatima: '+ZORGNODIG +MEEGAAN' },
        kent: { fatima: ['gemeente', 'ggz'], wim: ['gemeente', 'politie'] },
      },
      {
        wie: 'fatima',
        doet: 'verstrekkingOphalen',
        met: { vraag: 'ZORGNODIG' },
        weigering: 'P3/verstrekken-op-mandaat',
      },
      {
        wie: 'ilse',
        doet: 'bevoegdheidVerlenen',
        met: { partij: 'ggz', bevoegdheden: ['andereOverlegtafel'] },
        daarna: { fatima: '+LANGS' },
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: { vraag: 'PILNODIG', akkoord: true, toelichting: 'Dat mag OOKMEE.' },
        weigering: 'C10/geheimhouding-gewogen',
        veld: 'weging',
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: {
          vraag: 'PILNODIG',
          akkoord: true,
          toelichting: 'Dat mag OOKMEE.',
          weging: { toestemming: true, motivering: 'Hij wil dat men het weet.' },
        },
        daarna: { anouk: '+OOKMEE', marieke: '+OOKMEE', fatima: '+PILNODIG +OOKMEE +PILLEN' },
      },
      {
        wie: 'wim',
        doet: 'meenemenBeslissen',
        met: { vraag: 'PLEKNODIG', akkoord: false, toelichting: 'De zaak LOOPTNOG.' },
        daarna: { wim: '+LOOPTNOG', marieke: '+LOOPTNOG' },
        kent: { fatima: ['gemeente', 'ggz'] },
      },
      {
        wie: 'anouk',
        doet: 'meenemenTerugnemen',
        met: { vraag: 'PILNODIG', toelichting: 'Hij wil het toch NIETMEER.' },
        daarna: { anouk: '+NIETMEER', marieke: '+NIETMEER', fatima: '-PILNODIG -OOKMEE -PILLEN' },
      },
      { wie: 'fatima', doet: 'verstrekkingOphalen', met: { vraag: 'PLEKNODIG' }, weigering: 'C8/ophalen-na-akkoord' },
      { wie: 'sanne', doet: 'verstrekkingOphalen', met: { vraag: 'ZORGNODIG' }, weigering: 'onbekend' },
      { wie: 'fatima', doet: 'verstrekkingOphalen', met: { vraag: 'ZORGNODIG' }, daarna: {} },
      {
        wie: 'anouk',
        doet: 'meenemenTerugnemen',
        met: { vraag: 'ZORGNODIG', toelichting: 'Dit ook niet TERUG.' },
        weigering: 'C8/terugnemen-tot-ophalen',
      },
      {
        wie: 'fatima',
        doet: 'afrondingBevestigen',
        met: {},
        daarna: { fatima: '', anouk: '', wim: '', marieke: '' },
        kent: { fatima: [], anouk: [], wim: [] },
      },
    ],
  },
  {
    titel: '[T13] [E1] Antwoordt niemand, dan gaat er niets mee en is na de termijn van het huis toch alles weg',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'anouk', 'wim', 'marieke'],
    stappen: [
      ...beantwoord,
      besloten,
      {
        wie: 'anouk',
        doet: 'gegevenInbrengen',
        later: 13,
        met: { tekst: 'Er is nog een BRIEF.' },
        weigering: 'S3/dossier-gesloten',
        daarna: {
          fatima: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS',
          anouk: 'LANGS PILLEN SPOEDTAFEL ZORGNODIG PILNODIG',
          wim: 'STEEG SPOEDTAFEL PLEKNODIG',
          marieke: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS ZORGNODIG PILNODIG PLEKNODIG',
        },
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        later: 1,
        met: { vraag: 'ZORGNODIG', akkoord: true, toelichting: 'Alsnog MEEGAAN.' },
        weigering: 'onbekend',
        daarna: { fatima: '', anouk: '', wim: '', marieke: '' },
      },
    ],
  },
  {
    titel:
      '[T13] [E1] Neemt de procesregisseur het besluit terug, dan vervallen de vragen; bij bezwaar wordt er niets opgehaald',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'anouk', 'wim', 'marieke'],
    stappen: [
      ...beantwoord,
      { wie: 'ilse', doet: 'bevoegdheidVerlenen', met: { partij: 'ggz', bevoegdheden: ['andereOverlegtafel'] } },
      besloten,
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: { vraag: 'ZORGNODIG', akkoord: true, toelichting: 'Dit mag MEEGAAN.' },
      },
      { wie: 'fatima', doet: 'afrondingBezwaarMaken', met: { motivering: 'Hier hoort hij WELTHUIS.' } },
      {
        wie: 'fatima',
        doet: 'verstrekkingOphalen',
        met: { vraag: 'ZORGNODIG' },
        weigering: 'T13/zonder-open-bezwaar',
        daarna: {
          fatima: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS WELTHUIS ZORGNODIG MEEGAAN LANGS',
          anouk: 'LANGS PILLEN SPOEDTAFEL ZORGNODIG PILNODIG MEEGAAN',
          wim: 'STEEG SPOEDTAFEL PLEKNODIG',
          marieke: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS ZORGNODIG PILNODIG PLEKNODIG MEEGAAN WELTHUIS',
        },
      },
      {
        wie: 'marieke',
        doet: 'afrondingTerugnemen',
        met: { motivering: 'Hij hoort BIJONS.' },
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT ZORGNU LANGS PILLEN MELDINGEN MELDINGNU STEEG OPENBAAR WELTHUIS BIJONS`,
          marieke: `${inTriage} ZORGTRAJECT ZORGNU LANGS PILLEN MELDINGEN MELDINGNU STEEG OPENBAAR WELTHUIS BIJONS`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU LANGS PILLEN',
          wim: 'PROEFJES MELDINGEN MELDINGNU STEEG',
        },
      },
    ],
  },
  {
    titel:
      '[T13] [P3] De procesregisseur meldt alleen elders aan namens een partij die hem daarvoor bevoegd maakte, en ziet dan wat mee mag',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'anouk', 'wim', 'marieke', 'joost'],
    stappen: [
      ...beantwoord,
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: hoortElders({ ...naarZsm, doorRegie: true }),
        weigering: 'P3/elders-op-mandaat',
        veld: 'doorverwijzing.doorRegie',
      },
      { wie: 'ilse', doet: 'bevoegdheidVerlenen', met: { partij: 'ggz', bevoegdheden: ['andereOverlegtafel'] } },
      { wie: 'ilse', doet: 'bevoegdheidVerlenen', met: { partij: 'gemeente', bevoegdheden: ['andereOverlegtafel'] } },
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: hoortElders({ ...naarZsm, doorRegie: true }),
        daarna: {
          fatima: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS',
          marieke: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS ZORGNODIG PILNODIG PLEKNODIG',
          anouk: 'LANGS PILLEN SPOEDTAFEL ZORGNODIG PILNODIG',
          wim: 'STEEG SPOEDTAFEL PLEKNODIG',
          joost: '',
        },
      },
      {
        wie: 'anouk',
        doet: 'meenemenBeslissen',
        met: { vraag: 'ZORGNODIG', akkoord: true, toelichting: 'Dit mag MEEGAAN.' },
        daarna: { anouk: '+MEEGAAN', marieke: '+MEEGAAN +LANGS', fatima: '+ZORGNODIG +MEEGAAN +LANGS' },
      },
      { wie: 'joost', doet: 'verstrekkingOphalen', met: { vraag: 'ZORGNODIG' }, weigering: 'onbekend' },
      { wie: 'marieke', doet: 'verstrekkingOphalen', met: { vraag: 'PLEKNODIG' }, weigering: 'C8/ophalen-na-akkoord' },
      { wie: 'marieke', doet: 'verstrekkingOphalen', met: { vraag: 'ZORGNODIG' }, daarna: {} },
      { wie: 'marieke', doet: 'afrondingBevestigen', met: {}, weigering: 'P5/rol-staat-toe' },
      {
        wie: 'fatima',
        doet: 'afrondingBevestigen',
        met: {},
        daarna: { fatima: '', anouk: '', wim: '', marieke: '' },
      },
    ],
  },
  {
    titel:
      '[T13] [C12] Na een overleg meldt een deelnemer elders aan: die weet waarheen en wat mee mag, en niet hoe het afliep',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'wim', 'sanne', 'anouk', 'marieke'],
    stappen: [
      ...beantwoord,
      ...naarOverleg(['PROEFJES', 'HUURSCHULD', 'STEEG'], ['gemeente', 'GEMNODIG'], ['politie', 'POLNODIG']),
      ...aanTafel('fatima', 'wim'),
      { wie: 'marieke', doet: 'overlegSluiten', met: {} },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: hoortElders({ ...naarZsm, melder: 'corporatie', mee: [] }),
        weigering: 'T13/melder-hoort-erbij',
        veld: 'doorverwijzing.melder',
      },
      {
        wie: 'marieke',
        doet: 'overlegBesluiten',
        met: hoortElders({
          ...naarZsm,
          melder: 'politie',
          mee: [
            { gegeven: 'PROEFJES', waarom: 'De tafel moet weten WIEHETIS.' },
            { gegeven: 'LANGS', waarom: 'Dan is er zorg, ZORGNODIG.' },
          ],
        }),
        daarna: {
          fatima: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS',
          wim: 'SPOEDTAFEL',
          anouk: 'LANGS SPOEDTAFEL ZORGNODIG',
          marieke: 'PROEFJES OPENBAAR WIJKAGENT SPOEDTAFEL WIEHETIS ZORGNODIG',
        },
        kent: { wim: ['gemeente', 'politie'], anouk: ['gemeente', 'politie', 'ggz'] },
      },
      {
        wie: 'ilse',
        doet: 'bevoegdheidVerlenen',
        met: { partij: 'gemeente', bevoegdheden: ['andereOverlegtafel'] },
      },
      {
        wie: 'fatima',
        doet: 'meenemenBeslissen',
        met: { vraag: 'WIEHETIS', akkoord: true, toelichting: 'De naam mag MEEGAAN.' },
        daarna: { fatima: '+MEEGAAN', marieke: '+MEEGAAN', wim: '+WIEHETIS +MEEGAAN +PROEFJES' },
      },
      { wie: 'wim', doet: 'verstrekkingOphalen', met: { vraag: 'WIEHETIS' } },
      { wie: 'wim', doet: 'afrondingBevestigen', met: {}, weigering: 'P5/rol-staat-toe' },
    ],
  },
]
