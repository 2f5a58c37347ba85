import { describe, expect, it } from 'vitest'
import type { Actor } from '../casus/rol.ts'
import type { Handeling } from '../handelingen/handeling.ts'
import { handelingen } from '../handelingen.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findLezer } from '../lezer.ts'
import { beheerder, fg, manager, medewerkerVan, metToewijzingen, procesregisseur } from '../testing/actoren.ts'
import {
  altijd,
  gemeente,
  maakCasus,
  maakFeiten,
  maakId,
  nu,
  plekken,
  politie,
  verlopen,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import { aanbod, toets } from '../toets.ts'
import { laatAchter, opvolgerIsCollega } from './medewerkers.ts'

const feiten = maakFeiten()
const iemand = maakId<'medewerker'>('iemand')
const ander = maakId<'medewerker'>('ander')
const anderen = [procesregisseur, manager, fg].map((actor) => ({ als: actor.rol, door: 'P5/rol-staat-toe', actor }))

const bijPartij = { rol: 'partijmedewerker', partij: gemeente, contactpersoon: true } as const
const voorZvh = { rol: 'procesregisseur', partij: null, contactpersoon: false } as const
const nieuw = { functie: bijPartij, andereRollen: [], inlogInGebruik: false, inlogGegeven: false }
const werktBij = { id: iemand, rol: 'partijmedewerker', partij: gemeente } as const
const collega = { id: ander, rol: 'partijmedewerker', partij: gemeente } as const
const regisseur = { id: iemand, rol: 'procesregisseur', partij: null } as const
const isBeheerder = { id: iemand, rol: 'beheerder', partij: null } as const
const blijft = { casussenAlleen: 0, opvolger: null, andereBeheerders: 1, gemotiveerd: true }
const wijzigt = { ...nieuw, ...blijft, medewerker: werktBij }
const weg = { ...blijft, medewerker: werktBij, functie: { rol: null, partij: null, contactpersoon: false } }
const uitnodiging = { tot: '2026-06-20T10:00:00.000Z', gebruikt: false, zelfdeUitgever: true, zelfdeMail: true }
const lost = { ...nieuw, heeftToegang: false, uitnodiging }

const proeven: readonly Handelproef[] = [
  {
    titel: '[P5] a medewerker of a partij is recorded once, for one partij',
    handeling: 'medewerkerVastleggen',
    actor: beheerder,
    feiten,
    opdracht: nieuw,
    behalve: [
      ...anderen,
      {
        als: 'for no partij',
        door: 'P5/rol-past-bij-partij',
        opdracht: { ...nieuw, functie: { ...bijPartij, partij: null } },
      },
      {
        als: 'for a partij of another house',
        door: 'P5/rol-past-bij-partij',
        opdracht: { ...nieuw, functie: { ...bijPartij, partij: maakId('elders') } },
      },
      { als: 'known already', door: 'P5/een-account', opdracht: { ...nieuw, inlogInGebruik: true } },
    ],
  },
  {
    titel: '[P5] who works for the zvh itself works for no partij',
    handeling: 'medewerkerVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...nieuw, functie: voorZvh },
    behalve: [
      {
        als: 'for one all the same',
        door: 'P5/rol-past-bij-partij',
        opdracht: { ...nieuw, functie: { ...voorZvh, partij: politie } },
      },
      {
        als: 'as its contactpersoon',
        door: 'P5/rol-past-bij-partij',
        opdracht: { ...nieuw, functie: { ...voorZvh, contactpersoon: true } },
      },
    ],
  },
  ...(['beheerder', 'manager'] as const).flatMap((rol): readonly Handelproef[] => [
    {
      titel: `[P5] the FG is nobody who is ${rol}`,
      handeling: 'medewerkerVastleggen',
      actor: beheerder,
      feiten,
      opdracht: { ...nieuw, functie: { ...voorZvh, rol: 'fg' }, andereRollen: ['procesregisseur'] },
      behalve: [
        {
          als: 'the same person',
          door: 'P5/fg-apart',
          opdracht: { ...nieuw, functie: { ...voorZvh, rol: 'fg' }, andereRollen: [rol] },
        },
        {
          als: 'the other way around',
          door: 'P5/fg-apart',
          opdracht: { ...nieuw, functie: { ...voorZvh, rol }, andereRollen: ['fg'] },
        },
      ],
    },
    {
      titel: `[P5] ${rol} does not become FG, nor the other way around`,
      handeling: 'medewerkerWijzigen',
      actor: beheerder,
      feiten,
      opdracht: { ...wijzigt, medewerker: { id: iemand, rol, partij: null }, functie: voorZvh },
      behalve: [
        {
          als: 'to FG',
          door: 'P5/toezicht-wisselt-niet',
          opdracht: { ...wijzigt, medewerker: { id: iemand, rol, partij: null }, functie: { ...voorZvh, rol: 'fg' } },
        },
        {
          als: 'from FG',
          door: 'P5/toezicht-wisselt-niet',
          opdracht: { ...wijzigt, medewerker: { id: iemand, rol: 'fg', partij: null }, functie: { ...voorZvh, rol } },
        },
      ],
    },
  ]),
  {
    titel: '[P5] [P8] who gets another role leaves no work behind, and it says why',
    handeling: 'medewerkerWijzigen',
    actor: beheerder,
    feiten,
    opdracht: wijzigt,
    behalve: [
      ...anderen,
      { als: 'works here no longer', door: 'P5/werkt-hier', opdracht: { ...wijzigt, medewerker: null } },
      { als: 'no reason', door: 'P5/wijziging-gemotiveerd', opdracht: { ...wijzigt, gemotiveerd: false } },
      { als: 'work stays', door: 'P8/werk-overgedragen', opdracht: { ...wijzigt, casussenAlleen: 2 } },
      { als: 'the name of another', door: 'P5/fg-apart', opdracht: { ...wijzigt, andereRollen: ['fg', 'manager'] } },
    ],
  },
  {
    titel: '[P5] the last beheerder stays',
    handeling: 'medewerkerBeeindigen',
    actor: beheerder,
    feiten,
    opdracht: { ...weg, medewerker: isBeheerder },
    behalve: [
      {
        als: 'no other',
        door: 'P5/beheerder-blijft',
        opdracht: { ...weg, medewerker: isBeheerder, andereBeheerders: 0 },
      },
    ],
  },
  {
    titel: '[P5] a beheerder who stays beheerder may be the last',
    handeling: 'medewerkerWijzigen',
    actor: beheerder,
    feiten,
    opdracht: {
      ...{ ...wijzigt, medewerker: isBeheerder, andereBeheerders: 0 },
      functie: { ...voorZvh, rol: 'beheerder' },
    },
    behalve: [],
  },
  {
    titel: '[P8] what only somebody of a partij works on goes to a colleague',
    handeling: 'medewerkerBeeindigen',
    actor: beheerder,
    feiten,
    opdracht: { ...weg, casussenAlleen: 1, opvolger: collega },
    behalve: [
      ...anderen,
      { als: 'to nobody', door: 'P8/werk-overgedragen', opdracht: { ...weg, casussenAlleen: 1 } },
      ...[
        { ...collega, partij: politie },
        { ...collega, id: iemand },
        { ...regisseur, id: ander },
      ].map((opvolger) => ({
        als: `to ${opvolger.rol} of ${opvolger.partij}, ${opvolger.id}`,
        door: 'P8/opvolger-is-collega',
        opdracht: { ...weg, casussenAlleen: 1, opvolger },
      })),
      { als: 'no reason', door: 'P5/wijziging-gemotiveerd', opdracht: { ...weg, gemotiveerd: false } },
      { als: 'works here no longer', door: 'P5/werkt-hier', opdracht: { ...weg, medewerker: null } },
    ],
  },
  {
    titel: '[P8] the casussen of a procesregisseur are given to another by the manager first',
    handeling: 'medewerkerBeeindigen',
    actor: beheerder,
    feiten,
    opdracht: { ...weg, medewerker: regisseur },
    behalve: [
      {
        als: 'not yet',
        door: 'P8/werk-overgedragen',
        opdracht: { ...weg, medewerker: regisseur, casussenAlleen: 1 },
      },
      {
        als: 'by the beheerder',
        door: 'P8/opvolger-is-collega',
        opdracht: { ...weg, medewerker: regisseur, casussenAlleen: 1, opvolger: { ...regisseur, id: ander } },
      },
    ],
  },
  {
    titel: '[P5] who cannot sign in yet is invited',
    handeling: 'medewerkerUitnodigen',
    actor: beheerder,
    feiten,
    opdracht: { medewerker: werktBij, heeftToegang: false },
    behalve: [
      ...anderen,
      { als: 'can', door: 'P5/nog-geen-toegang', opdracht: { medewerker: werktBij, heeftToegang: true } },
      { als: 'is gone', door: 'P5/werkt-hier', opdracht: { medewerker: null, heeftToegang: false } },
    ],
  },
  {
    titel: '[P5] an invitation is redeemed once, in time, by whom the issuer vouches for',
    handeling: 'uitnodigingInlossen',
    actor: procesregisseur,
    feiten,
    opdracht: lost,
    behalve: [
      ...[
        null,
        { ...uitnodiging, gebruikt: true },
        { ...uitnodiging, tot: nu },
        { ...uitnodiging, zelfdeUitgever: false },
        { ...uitnodiging, zelfdeMail: false },
      ].map((anders) => ({
        als: JSON.stringify(anders),
        door: 'P5/uitnodiging-klopt',
        opdracht: { ...lost, uitnodiging: anders },
      })),
      { als: 'can sign in already', door: 'P5/nog-geen-toegang', opdracht: { ...lost, heeftToegang: true } },
      { als: 'is another here', door: 'P5/een-account', opdracht: { ...lost, inlogInGebruik: true } },
      {
        als: 'is beheerder here',
        door: 'P5/fg-apart',
        opdracht: { ...lost, functie: { ...voorZvh, rol: 'fg' }, andereRollen: ['beheerder'] },
      },
    ],
  },
]

const vanGemeente: Actor = { ...medewerkerVan(gemeente, 'huismeester'), rol: 'partijbeheerder' }
const vanZvh = (['procesregisseur', 'manager', 'beheerder', 'fg'] as const).map((rol) => ({ rol, partij: null }))
/** Somebody whom the beheerder of the gemeente does not keep up: of another partij, in another role, or not there. */
const nietEigen = [
  { ...werktBij, partij: politie },
  { ...werktBij, rol: 'partijbeheerder' as const },
  ...vanZvh.map((functie) => ({ id: iemand, ...functie })),
  null,
]
const nietEigenFuncties = [
  ...vanZvh,
  { rol: 'partijmedewerker' as const, partij: politie },
  { rol: 'partijbeheerder' as const, partij: gemeente },
].map((functie) => ({ contactpersoon: false, ...functie }))

/** What the beheerder of an organisation does for its own people, and for nobody else (P5). */
const eigenMensen: readonly Handelproef[] = [
  {
    titel: '[P5] the beheerder of an organisation records its medewerkers, and invites them',
    handeling: 'medewerkerVastleggen',
    actor: vanGemeente,
    feiten,
    opdracht: nieuw,
    behalve: [
      ...nietEigenFuncties.map((functie) => ({
        als: `as ${functie.rol} of ${functie.partij}`,
        door: 'P5/geeft-alleen-eigen-functie',
        opdracht: { ...nieuw, functie },
      })),
      { als: 'by a name to sign in', door: 'P5/organisatie-nodigt-uit', opdracht: { ...nieuw, inlogGegeven: true } },
      { als: 'for another', door: 'P5/geeft-alleen-eigen-functie', actor: { ...vanGemeente, partij: politie } },
      { als: 'of no organisation', door: 'P5/geeft-alleen-eigen-functie', actor: { ...vanGemeente, partij: null } },
      { als: 'by a medewerker', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
    ],
  },
  {
    titel: '[P5] the beheerder of an organisation changes how its medewerkers are reached, and who is contactpersoon',
    handeling: 'medewerkerWijzigen',
    actor: vanGemeente,
    feiten,
    opdracht: wijzigt,
    behalve: [
      ...nietEigen.map((medewerker) => ({
        als: `of ${medewerker?.rol} ${medewerker?.partij}`,
        door: 'P5/alleen-eigen-medewerkers',
        opdracht: { ...wijzigt, medewerker },
      })),
      ...nietEigenFuncties.map((functie) => ({
        als: `to ${functie.rol} of ${functie.partij}`,
        door: 'P5/geeft-alleen-eigen-functie',
        opdracht: { ...wijzigt, functie },
      })),
    ],
  },
  ...(
    [
      ['medewerkerUitnodigen', { heeftToegang: false }],
      ['medewerkerBeeindigen', weg],
    ] as const
  ).map(
    ([handeling, opdracht]): Handelproef => ({
      titel: `[P5] the beheerder of an organisation does it for its own medewerkers alone: ${handeling}`,
      handeling,
      actor: vanGemeente,
      feiten,
      opdracht: { ...opdracht, medewerker: werktBij },
      behalve: nietEigen.map((medewerker) => ({
        als: `of ${medewerker?.rol} ${medewerker?.partij}`,
        door: 'P5/alleen-eigen-medewerkers',
        opdracht: { ...opdracht, medewerker },
      })),
    }),
  ),
  {
    titel: '[P5] [P8] the beheerder of an organisation confirms who works there',
    handeling: 'mensenBevestigen',
    actor: vanGemeente,
    feiten,
    opdracht: { partij: gemeente, mensen: [iemand], bevestigd: [iemand] },
    behalve: [
      {
        als: 'and not elsewhere',
        door: 'P5/alleen-eigen-partij',
        opdracht: { partij: politie, mensen: [iemand], bevestigd: [iemand] },
      },
    ],
  },
  {
    titel: '[P5] [P8] the beheerder of an organisation records that its medewerker is absent',
    handeling: 'afwezigheidVastleggen',
    actor: vanGemeente,
    feiten,
    opdracht: {
      ...{ medewerker: werktBij, vervanger: collega, afwezigheden: [] },
      geldig: { van: altijd.van, tot: '2026-12-31T23:00:00.000Z' },
    },
    behalve: [
      ...nietEigen.map((medewerker) => ({
        als: `of ${medewerker?.rol} ${medewerker?.partij}`,
        door: 'P8/eigen-afwezigheid',
        opdracht: { medewerker, vervanger: collega, afwezigheden: [], geldig: altijd },
      })),
    ],
  },
  {
    titel: '[P5] the beheerder of an organisation is recorded by the functioneel beheerder, for one partij',
    handeling: 'medewerkerVastleggen',
    actor: beheerder,
    feiten,
    opdracht: { ...nieuw, functie: { rol: 'partijbeheerder', partij: gemeente, contactpersoon: false } },
    behalve: [
      {
        als: 'for none',
        door: 'P5/rol-past-bij-partij',
        opdracht: { ...nieuw, functie: { rol: 'partijbeheerder', partij: null, contactpersoon: false } },
      },
      {
        als: 'as contactpersoon',
        door: 'P5/rol-past-bij-partij',
        opdracht: { ...nieuw, functie: { rol: 'partijbeheerder', partij: gemeente, contactpersoon: true } },
      },
      ...(['partijmedewerker', 'procesregisseur', 'manager', 'beheerder'] as const).map((rol) => ({
        als: `who is ${rol} too`,
        door: 'P5/organisatiebeheerder-apart',
        opdracht: {
          ...nieuw,
          functie: { rol: 'partijbeheerder' as const, partij: gemeente, contactpersoon: false },
          andereRollen: [rol],
        },
      })),
    ],
  },
  {
    titel: '[P5] who keeps up the people of an organisation lets nobody in casussen, himself neither',
    handeling: 'uitnodigingInlossen',
    actor: medewerkerVan(gemeente),
    feiten,
    opdracht: lost,
    behalve: [
      {
        als: 'as somebody who does',
        door: 'P5/organisatiebeheerder-apart',
        opdracht: { ...lost, andereRollen: ['partijbeheerder'] },
      },
    ],
  },
]

describe('[P5] the beheerder of an organisation', () => {
  it.each(eigenMensen)('$titel', beproef)

  it('[P5] has no eyes in a casus, not when somebody assigned him or her either, and no act in any phase', () => {
    expect(findLezer(vanGemeente)).toBeUndefined()
    for (const plek of plekken) {
      const { huis, casus } = metToewijzingen(zaak(plek), vanGemeente)
      const situatie = { actor: vanGemeente, huis, casus, nu }
      expect(aanbod(handvatB2, situatie), plek).toEqual([])
      for (const [handeling, { fasen }] of Object.entries<Handeling>(handelingen))
        if (fasen.length > 0)
          expect(toets(handvatB2, { ...situatie, handeling, opdracht: {} }), `${plek} ${handeling}`).toMatchObject({
            toegestaan: false,
          })
    }
  })

  it('[P5] is offered its own people and nothing that leads to a casus', () => {
    const buiten = aanbod(handvatB2, { actor: vanGemeente, huis: feiten.huis, casus: null, nu })
    expect(buiten.map((a) => a.handeling)).not.toContain('casussenInzien')
    expect(buiten.map((a) => a.handeling)).not.toContain('casusAanmelden')
    expect(buiten.map((a) => a.handeling)).toContain('eigenOrganisatieInzien')
  })

  it('[P8] takes over no casus of who leaves', () => {
    const opvolger = { id: ander, rol: 'partijbeheerder' as const, partij: gemeente }
    const s = { actor: beheerder, huis: feiten.huis, casus: null, nu, opdracht: { medewerker: werktBij, opvolger } }
    expect(opvolgerIsCollega.toets(s)).toBeDefined()
    expect(opvolgerIsCollega.toets({ ...s, opdracht: { ...s.opdracht, opvolger: collega } })).toBeUndefined()
  })
})

const bevestigt: Handelproef = {
  titel: '[P8] once a year everybody who works for a partij is named, no more and no fewer',
  handeling: 'mensenBevestigen',
  actor: beheerder,
  feiten,
  opdracht: { partij: gemeente, mensen: [iemand, ander], bevestigd: [ander, iemand] },
  behalve: [
    ...anderen,
    {
      als: 'without one of them',
      door: 'P8/iedereen-bevestigd',
      opdracht: { partij: gemeente, mensen: [iemand, ander], bevestigd: [iemand] },
    },
    {
      als: 'with one twice in place of the other',
      door: 'P8/iedereen-bevestigd',
      opdracht: { partij: gemeente, mensen: [iemand, ander], bevestigd: [iemand, iemand] },
    },
    {
      als: 'with somebody else',
      door: 'P8/iedereen-bevestigd',
      opdracht: { partij: gemeente, mensen: [iemand], bevestigd: [iemand, ander] },
    },
    {
      als: 'with somebody else in place of one of them',
      door: 'P8/iedereen-bevestigd',
      opdracht: { partij: gemeente, mensen: [iemand], bevestigd: [ander] },
    },
    {
      als: 'of a partij for which nobody works',
      door: 'P8/iedereen-bevestigd',
      opdracht: { partij: gemeente, mensen: [], bevestigd: [] },
    },
  ],
}

describe('who works here', () => {
  it('[P8] once a year everybody who works for a partij is named', () => beproef(bevestigt))

  it.each(proeven)('$titel', beproef)
})

describe('[P8] a casus that somebody leaves', () => {
  const toewijzing = (medewerker: typeof iemand, anders: object = {}) => ({
    ...{ medewerker, rol: 'procesregisseur' as const, partij: null, geldig: altijd, overname: false },
    waarneemtVoor: null,
    ...anders,
  })
  const bij = { rol: 'partijmedewerker', partij: gemeente }
  const verlaat = (...toewijzingen: readonly ReturnType<typeof toewijzing>[]) =>
    laatAchter(maakCasus({ toewijzingen }), iemand, nu)

  it('[P8] keeps a procesregisseur without an end, and somebody of each partij', () => {
    expect(verlaat(toewijzing(iemand))).toBe(true)
    expect(verlaat(toewijzing(iemand), toewijzing(ander))).toBe(false)
    const tijdelijk = { geldig: { van: altijd.van, tot: '2026-12-31T23:00:00.000Z' } }
    expect(verlaat(toewijzing(iemand), toewijzing(ander, tijdelijk)), 'who stands in goes too').toBe(true)
    expect(verlaat(toewijzing(iemand, bij), toewijzing(ander))).toBe(true)
    expect(verlaat(toewijzing(iemand, bij), toewijzing(ander, { ...bij, partij: politie }))).toBe(true)
    expect(verlaat(toewijzing(iemand, bij), toewijzing(ander, { ...bij, geldig: verlopen }))).toBe(true)
    expect(verlaat(toewijzing(iemand, bij), toewijzing(ander, bij))).toBe(false)
  })

  it('[P8] in which somebody does not work, or only helps, is not left behind', () => {
    expect(verlaat(toewijzing(ander))).toBe(false)
    expect(verlaat(toewijzing(iemand, { geldig: verlopen }))).toBe(false)
    expect(verlaat(toewijzing(iemand, { rol: 'ondersteuner' }))).toBe(false)
  })
})
