import type { Scenario, Stap } from '../scenario.ts'
import { aanTafel, ggzKomtLangs, inTriage, naarOverleg, naarTriage } from './aanloop.ts'

/** What was decided in triage, with the advice that the aanmelder takes along. */
const nietHier: Stap = {
  wie: 'marieke',
  doet: 'triageBesluiten',
  met: {
    uitkomst: 'nietInBehandeling',
    motivering: 'De ggz komt al langs, dat is GENOEG.',
    advies: 'Bel de WIJKAGENT.',
  },
}

/** The corporatie leads what the gemeente reported, and its overleg is over. */
const anderLeidt: readonly Stap[] = [
  ...naarTriage,
  ...naarOverleg(['PROEFJES', 'HUURSCHULD'], ['gemeente', 'GEMNODIG'], ['corporatie', 'WONNODIG']),
  ...aanTafel('fatima', 'sanne'),
  { wie: 'marieke', doet: 'casusregieToewijzen', met: { partij: 'corporatie', medewerker: 'sanne' } },
  { wie: 'marieke', doet: 'overlegSluiten', met: {} },
  {
    wie: 'marieke',
    doet: 'overlegBesluiten',
    met: {
      uitkomst: 'hoortNietThuis',
      motivering: 'De corporatie lost het ALLEEN op.',
      advies: 'Spreek het door in het WIJKOVERLEG.',
    },
  },
]

/** How a casus that does not go on is rounded off before it is destroyed (B2.2.1–B2.2.3). */
export const afronding: readonly Scenario[] = [
  {
    titel:
      '[E1] [T12] De leidende partij maakt bezwaar: niemand rondt af, en de procesregisseur neemt het besluit terug; alles is er nog',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'bart', 'marieke', 'joost', 'anouk', 'henk'],
    stappen: [
      ...ggzKomtLangs,
      { wie: 'fatima', doet: 'afrondingBevestigen', met: {}, weigering: 'E1/wordt-afgerond' },
      {
        wie: 'marieke',
        doet: 'afrondingTerugnemen',
        met: { motivering: 'Er valt nog niets terug te NEMEN.' },
        weigering: 'E1/wordt-afgerond',
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT ZORGNU LANGS`,
          marieke: `${inTriage} ZORGTRAJECT ZORGNU LANGS`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU LANGS',
        },
      },
      {
        ...nietHier,
        daarna: { fatima: 'PROEFJES GENOEG WIJKAGENT', marieke: 'PROEFJES GENOEG WIJKAGENT', anouk: '' },
        kent: { fatima: ['gemeente'], marieke: ['gemeente'], anouk: [], bart: [], henk: [], joost: [] },
      },
      {
        wie: 'anouk',
        doet: 'afrondingBezwaarMaken',
        met: { motivering: 'Dit is te VROEG.' },
        weigering: 'onbekend',
      },
      {
        wie: 'marieke',
        doet: 'afrondingVoortzetten',
        met: { motivering: 'Wij gaan gewoon VERDER.' },
        weigering: 'E1/bezwaar-open',
      },
      {
        wie: 'fatima',
        doet: 'afrondingBezwaarMaken',
        met: { motivering: 'Er kwam gisteren weer een MELDING.' },
        daarna: { fatima: '+MELDING', marieke: '+MELDING' },
      },
      { wie: 'fatima', doet: 'afrondingBevestigen', met: {}, weigering: 'E1/geen-open-bezwaar' },
      {
        wie: 'marieke',
        doet: 'afrondingTerugnemen',
        met: { motivering: 'De melding verandert HETBEELD.' },
        daarna: {
          fatima: `${inTriage} ZORGTRAJECT ZORGNU LANGS GENOEG MELDING HETBEELD`,
          marieke: `${inTriage} ZORGTRAJECT ZORGNU LANGS GENOEG MELDING HETBEELD`,
          anouk: 'PROEFJES ZORGTRAJECT ZORGNU LANGS',
        },
      },
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: { uitkomst: 'casusoverleg', motivering: 'Dan toch SAMEN.' },
        daarna: { fatima: '+SAMEN', marieke: '+SAMEN' },
      },
    ],
  },
  {
    titel:
      '[E1] [T18] Wordt een besluit teruggenomen dat de betrokkene al hoorde, dan hoort hij ook dat; wist hij nog van niets, dan niet',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke'],
    stappen: [
      ...naarTriage,
      nietHier,
      {
        wie: 'marieke',
        doet: 'afrondingTerugnemen',
        met: { motivering: 'Er kwam gisteren een MELDING.' },
        daarna: { fatima: `${inTriage} GENOEG MELDING`, marieke: `${inTriage} GENOEG MELDING` },
      },
      {
        wie: 'fatima',
        doet: 'betrokkeneInformeren',
        met: { besluit: 'MELDING', toelichting: 'Er was niets te HOREN.' },
        weigering: 'A13/iets-te-vertellen',
      },
      {
        wie: 'marieke',
        doet: 'triageBesluiten',
        met: { uitkomst: 'nietInBehandeling', motivering: 'Nu echt TOCHNIET.', advies: 'Bel de WIJKAGENT.' },
      },
      {
        wie: 'fatima',
        doet: 'betrokkeneInformeren',
        met: { besluit: 'TOCHNIET', toelichting: 'Hij hoorde het aan de KEUKENTAFEL.' },
        daarna: {
          fatima: 'PROEFJES TOCHNIET WIJKAGENT MELDING KEUKENTAFEL',
          marieke: 'PROEFJES TOCHNIET WIJKAGENT MELDING KEUKENTAFEL',
        },
      },
      {
        wie: 'marieke',
        doet: 'afrondingTerugnemen',
        met: { motivering: 'De wijkagent belde TERUG.' },
        daarna: {
          fatima: `${inTriage} GENOEG TOCHNIET MELDING KEUKENTAFEL TERUG`,
          marieke: `${inTriage} GENOEG TOCHNIET MELDING KEUKENTAFEL TERUG`,
        },
      },
      {
        wie: 'fatima',
        doet: 'betrokkeneInformeren',
        met: { besluit: 'TERUG', toelichting: 'Hij weet dat wij DOORGAAN.' },
        daarna: { fatima: '+DOORGAAN', marieke: '+DOORGAAN' },
      },
    ],
  },
  {
    titel: '[E1] Bevestigt niemand, dan is na de termijn van het huis alles weg',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke', 'anouk', 'henk'],
    stappen: [
      ...ggzKomtLangs,
      nietHier,
      {
        wie: 'fatima',
        doet: 'gegevenInbrengen',
        later: 13,
        met: { tekst: 'Er is nog een BRIEF.' },
        weigering: 'S3/dossier-gesloten',
        daarna: { fatima: 'PROEFJES GENOEG WIJKAGENT', marieke: 'PROEFJES GENOEG WIJKAGENT' },
      },
      {
        wie: 'fatima',
        doet: 'afrondingBezwaarMaken',
        later: 1,
        met: { motivering: 'Nu pas heb ik het GELEZEN.' },
        weigering: 'onbekend',
        daarna: { fatima: '', marieke: '', anouk: '', henk: '' },
      },
    ],
  },
  {
    titel: '[E1] Een bezwaar houdt de vernietiging tegen, tot het is beantwoord en nooit langer dan een maand',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke'],
    stappen: [
      ...naarTriage,
      nietHier,
      { wie: 'fatima', doet: 'afrondingBezwaarMaken', met: { motivering: 'Dit is te VROEG.' } },
      {
        wie: 'fatima',
        doet: 'afrondingBezwaarMaken',
        later: 29,
        met: { motivering: 'En NOGEENS.' },
        weigering: 'E1/geen-open-bezwaar',
        daarna: { fatima: 'PROEFJES GENOEG WIJKAGENT VROEG', marieke: 'PROEFJES GENOEG WIJKAGENT VROEG' },
      },
      {
        wie: 'fatima',
        doet: 'afrondingBevestigen',
        later: 1,
        met: {},
        weigering: 'onbekend',
        daarna: { fatima: '', marieke: '' },
      },
    ],
  },
  {
    titel: '[E1] [P9] Na overleg met de partij blijft het besluit staan: dan telt de termijn van het huis weer',
    paragraaf: 'B2.2.2',
    wie: ['fatima', 'marieke'],
    stappen: [
      ...naarTriage,
      nietHier,
      { wie: 'fatima', doet: 'afrondingBezwaarMaken', met: { motivering: 'Dit is te VROEG.' } },
      {
        wie: 'marieke',
        doet: 'afrondingVoortzetten',
        later: 3,
        met: { motivering: 'Fatima ziet het nu OOKZO.' },
        daarna: {
          fatima: 'PROEFJES GENOEG WIJKAGENT VROEG OOKZO',
          marieke: 'PROEFJES GENOEG WIJKAGENT VROEG OOKZO',
        },
      },
      {
        wie: 'fatima',
        doet: 'gegevenInbrengen',
        later: 11,
        met: { tekst: 'Er is nog een BRIEF.' },
        weigering: 'onbekend',
        daarna: { fatima: '', marieke: '' },
      },
    ],
  },
  {
    titel:
      '[E1] Leidt een ander dan de aanmelder, dan leest de aanmelder uitkomst en advies, en wie leidt ook waarom en wat daarvan wordt gezegd',
    paragraaf: 'B2.2.3',
    wie: ['fatima', 'sanne', 'marieke'],
    stappen: [
      ...anderLeidt,
      {
        wie: 'fatima',
        doet: 'afrondingBezwaarMaken',
        met: { motivering: 'Dit is te VROEG.' },
        weigering: 'P5/rol-staat-toe',
        daarna: {
          fatima: 'PROEFJES WIJKOVERLEG',
          sanne: 'PROEFJES ALLEEN WIJKOVERLEG',
          marieke: 'PROEFJES ALLEEN WIJKOVERLEG',
        },
        kent: { fatima: ['gemeente', 'corporatie'], sanne: ['gemeente', 'corporatie'] },
      },
      {
        wie: 'sanne',
        doet: 'afrondingBezwaarMaken',
        met: { motivering: 'De huur loopt weer OPGELOPEN.' },
        daarna: { sanne: '+OPGELOPEN', marieke: '+OPGELOPEN' },
      },
      { wie: 'fatima', doet: 'afrondingBevestigen', met: {}, weigering: 'E1/geen-open-bezwaar' },
      {
        wie: 'sanne',
        doet: 'afrondingVoortzetten',
        met: { motivering: 'Het is toch BETAALD.' },
        daarna: { sanne: '+BETAALD', marieke: '+BETAALD' },
      },
      { wie: 'sanne', doet: 'afrondingBevestigen', met: {}, weigering: 'P5/rol-staat-toe' },
      {
        wie: 'fatima',
        doet: 'afrondingBevestigen',
        met: {},
        daarna: { fatima: '', sanne: '', marieke: '' },
        kent: { fatima: [], sanne: [] },
      },
    ],
  },
]
