import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { lezerSleutel } from '../lezer.ts'
import { medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakAfronding,
  maakDeelnemer,
  maakGegeven,
  maakId,
  maakMandaat,
  maakOverleg,
  maakVraagOverMeegaan,
  metCasus,
  metHuis,
  nu,
  politie,
  verlopen,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import { werkVan } from '../werk.ts'
import { kanNogMeegaan } from './doorverwijzen.ts'

const afgestemdOp = '2026-06-12'
const zorg = maakGegeven({ id: maakId('zorg'), bronhouder: ggz })
const afgeschermd = maakGegeven({ id: maakId('dicht'), bronhouder: ggz, beperkt: true })
const inTriage = zaak('triage', { gegevens: [zorg, afgeschermd] })
const naarZsm = { melder: gemeente, doorRegie: false, gemotiveerd: true }
const besluit = { uitkomst: 'andereOverlegtafel', gemotiveerd: true, afgestemdOp } as const
const opdracht = { ...besluit, doorverwijzing: naarZsm, gegevens: [zorg.id] }

const tafel: Partial<Casus> = {
  overlegsoort: 'aanpak',
  overleggen: [
    maakOverleg({
      stand: 'gehouden',
      deelnemers: [maakDeelnemer(politie), maakDeelnemer(woningcorporatie, { aanvaardingen: [] })],
    }),
  ],
}
const naOverleg = {
  ...{ doelVastgelegd: false, monitoringAfgesproken: false, terugkomOp: null, terugkomMet: [] },
  ...opdracht,
  doorverwijzing: { melder: politie, doorRegie: false, gemotiveerd: true },
}

const elders = (anders: Parameters<typeof maakVraagOverMeegaan>[2] = {}, bezwaar = false) =>
  zaak('afronding', {
    fase: 'triage',
    gegevens: [zorg],
    meeneemafspraken: [maakVraagOverMeegaan(zorg, gemeente, anders)],
    afronding: maakAfronding({ bezwaar, doorverwijzing: { soort: 'zsm', melder: gemeente, doorRegie: false } }),
  })
const doorRegie = (...wat: Parameters<typeof elders>) => {
  const feiten = elders(...wat)
  const doorverwijzing = { soort: 'zsm', melder: gemeente, doorRegie: true } as const
  return metCasus(feiten, { afronding: maakAfronding({ bezwaar: wat[1] ?? false, doorverwijzing }) })
}
/** For everything that the procesregie does in the name of the gemeente but this. */
const zonderElders = [maakMandaat(gemeente, ['intake', 'uitvraag', 'casusoverleg', 'verstrekkenVoorUitvoering'])]
const { id: meeneemafspraak } = maakVraagOverMeegaan(zorg, gemeente)
const alleen = (...werk: Parameters<typeof maakMandaat>[1] & readonly unknown[]) => [
  maakMandaat(gemeente),
  maakMandaat(ggz, werk),
]

const proeven: readonly Handelproef[] = [
  {
    titel:
      '[T13] [T12] a casus that belongs elsewhere is reported there by the aanmelder, with what the decider sees and needs',
    handeling: 'triageBesluiten',
    actor: procesregisseur,
    feiten: inTriage,
    opdracht,
    behalve: [
      {
        als: 'not told where',
        door: 'T13/zegt-waarheen',
        opdracht: { ...besluit, doorverwijzing: null, gegevens: [] },
      },
      {
        als: 'told where with another outcome',
        door: 'T13/zegt-waarheen',
        opdracht: { ...opdracht, uitkomst: 'nietInBehandeling' },
      },
      {
        als: 'by who was asked',
        door: 'T13/melder-hoort-erbij',
        opdracht: { ...opdracht, doorverwijzing: { ...naarZsm, melder: ggz } },
      },
      {
        als: 'by the procesregisseur without a mandate for that',
        door: 'P3/elders-op-mandaat',
        opdracht: { ...opdracht, doorverwijzing: { ...naarZsm, doorRegie: true } },
        feiten: metHuis(inTriage, { bevoegdheidsverleningen: [maakMandaat(ggz), ...zonderElders] }),
      },
      {
        als: 'with what is shielded',
        door: 'T13/kiest-wat-meegaat',
        opdracht: { ...opdracht, gegevens: [zorg.id, afgeschermd.id] },
      },
      {
        als: 'with what is not there',
        door: 'T13/kiest-wat-meegaat',
        opdracht: { ...opdracht, gegevens: [maakId('nergens')] },
      },
      { als: 'twice the same', door: 'T13/kiest-wat-meegaat', opdracht: { ...opdracht, gegevens: [zorg.id, zorg.id] } },
      {
        als: 'not told why it is needed there',
        door: 'T13/kiest-wat-meegaat',
        opdracht: { ...opdracht, doorverwijzing: { ...naarZsm, gemotiveerd: false } },
      },
    ],
  },
  {
    titel: '[T13] [C12] after an overleg a deelnemer who accepted the afspraken can report it elsewhere',
    handeling: 'overlegBesluiten',
    actor: procesregisseur,
    feiten: zaak('casusoverleg', { ...tafel, gegevens: [zorg] }),
    opdracht: naOverleg,
    behalve: [
      {
        als: 'who accepted nothing',
        door: 'T13/melder-hoort-erbij',
        opdracht: { ...naOverleg, doorverwijzing: { melder: woningcorporatie, doorRegie: false, gemotiveerd: true } },
      },
      {
        als: 'who was not there',
        door: 'T13/melder-hoort-erbij',
        opdracht: { ...naOverleg, doorverwijzing: { melder: ggz, doorRegie: false, gemotiveerd: true } },
      },
    ],
  },
  {
    titel: '[T13] [E1] the bronhouder decides while the casus is rounded off, and nobody else does',
    handeling: 'meenemenBeslissen',
    actor: medewerkerVan(ggz),
    feiten: elders({ stand: 'gevraagd' }),
    opdracht: {
      ...{ meeneemafspraak, gegevens: [], akkoord: true, akkoordTot: null },
      ...{ geheimhoudingGewogen: false, gemotiveerd: true },
    },
    behalve: [
      { als: 'who reports it', door: 'C9/bronhouder-beslist', actor: medewerkerVan(gemeente) },
      { als: 'a partij that has no part in it', door: 'P8/alleen-toegewezen', actor: medewerkerVan(politie) },
      {
        als: 'the casus goes on',
        door: 'C9/bronhouder-beslist',
        feiten: metCasus(elders({ stand: 'gevraagd' }), { afronding: null }),
      },
      {
        als: 'it is reported nowhere',
        door: 'S3/dossier-gesloten',
        feiten: metCasus(elders({ stand: 'gevraagd' }), { afronding: maakAfronding() }),
      },
    ],
  },
  {
    titel: '[T13] [P3] what was agreed is collected on the mandate of the bronhouder for just this work',
    handeling: 'verstrekkingOphalen',
    actor: medewerkerVan(gemeente),
    feiten: metHuis(elders(), { bevoegdheidsverleningen: alleen('andereOverlegtafel') }),
    opdracht: { meeneemafspraak },
    behalve: [
      {
        als: 'a mandate for carrying out a plan',
        door: 'P3/verstrekken-op-mandaat',
        feiten: metHuis(elders(), { bevoegdheidsverleningen: alleen('verstrekkenVoorUitvoering') }),
      },
      {
        als: 'a mandate that ended',
        door: 'P3/verstrekken-op-mandaat',
        feiten: metHuis(elders(), { bevoegdheidsverleningen: [maakMandaat(ggz, ['andereOverlegtafel'], verlopen)] }),
      },
      { als: 'silence', door: 'C8/ophalen-na-akkoord', feiten: elders({ stand: 'gevraagd' }) },
      { als: 'a no', door: 'C8/ophalen-na-akkoord', feiten: elders({ stand: 'geweigerd' }) },
      { als: 'the leidende partij objects', door: 'T13/zonder-open-bezwaar', feiten: elders({}, true) },
      { als: 'the bronhouder', door: 'P5/rol-staat-toe', actor: medewerkerVan(ggz) },
    ],
  },
  {
    titel:
      '[T13] [P3] the procesregisseur reports it in the name of the partij where that was decided, on its mandate for just this work',
    handeling: 'verstrekkingOphalen',
    actor: procesregisseur,
    feiten: doorRegie(),
    opdracht: { meeneemafspraak },
    behalve: [
      { als: 'the partij does it itself', door: 'T13/regie-alleen-namens-melder', feiten: elders() },
      {
        als: 'its mandate ended',
        door: 'T13/regie-alleen-namens-melder',
        feiten: metHuis(doorRegie(), { bevoegdheidsverleningen: [maakMandaat(ggz), ...zonderElders] }),
      },
      {
        als: 'the mandate of the bronhouder ended',
        door: 'P3/verstrekken-op-mandaat',
        feiten: metHuis(doorRegie(), { bevoegdheidsverleningen: [maakMandaat(gemeente)] }),
      },
      { als: 'the ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'silence', door: 'C8/ophalen-na-akkoord', feiten: doorRegie({ stand: 'gevraagd' }) },
      { als: 'the leidende partij objects', door: 'T13/zonder-open-bezwaar', feiten: doorRegie({}, true) },
    ],
  },
  {
    titel: '[T13] the package is there for the procesregisseur who reports it in the name of the partij',
    handeling: 'pakketInzien',
    actor: procesregisseur,
    feiten: doorRegie(),
    behalve: [
      { als: 'the partij does it itself', door: 'T13/wordt-elders-aangemeld', feiten: elders() },
      { als: 'the bronhouder', door: 'P5/rol-staat-toe', actor: medewerkerVan(ggz) },
    ],
  },
  {
    titel: '[T13] the package is for who reports it elsewhere alone',
    handeling: 'pakketInzien',
    actor: medewerkerVan(gemeente),
    feiten: elders(),
    behalve: [
      { als: 'the bronhouder', door: 'P5/rol-staat-toe', actor: medewerkerVan(ggz) },
      { als: 'the procesregisseur', door: 'T13/wordt-elders-aangemeld', actor: procesregisseur },
      {
        als: 'another reports it',
        door: 'P5/rol-staat-toe',
        feiten: metCasus(elders(), {
          afronding: maakAfronding({ doorverwijzing: { soort: 'zsm', melder: politie, doorRegie: false } }),
        }),
      },
    ],
  },
]

describe('a casus that belongs elsewhere', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[T13] waits for whoever is asked, by a day after which there is time to collect it, and for who can', () => {
    const wachtVoor = (feiten: ReturnType<typeof elders>) =>
      werkVan(handvatB2, feiten, nu)
        .filter(({ soort }) => soort === 'meenemenBeslissen' || soort === 'verstrekkingOphalen')
        .map(({ soort, lezer, deadline }) => `${lezerSleutel(lezer)} ${soort} ${deadline}`)
    expect(wachtVoor(elders({ stand: 'gevraagd' }))).toEqual(['ggz meenemenBeslissen 2026-06-20'])
    expect(wachtVoor(elders())).toEqual(['gemeente verstrekkingOphalen 2026-06-23'])
    expect(wachtVoor(elders({}, true))).toEqual([])
    expect(wachtVoor(elders({ stand: 'geweigerd' }))).toEqual([])
    const kort = maakAfronding({
      ...{ besluitOp: '2026-06-14', vernietigenOp: '2026-06-17' },
      doorverwijzing: { soort: 'zsm', melder: gemeente, doorRegie: false },
    })
    expect(
      wachtVoor(metCasus(elders({ stand: 'gevraagd' }), { afronding: kort })),
      'never before it was asked',
    ).toEqual(['ggz meenemenBeslissen 2026-06-14'])
  })

  it('[T13] [E1] who confirms hears that something can still go along: an open question, or a yes nobody collected', () => {
    const nog = (feiten: ReturnType<typeof elders>) => kanNogMeegaan({ actor: procesregisseur, ...feiten, nu })
    expect(
      (['gevraagd', 'akkoord', 'geweigerd', 'opgehaald'] as const).filter((stand) => nog(elders({ stand }))),
    ).toEqual(['gevraagd', 'akkoord'])
  })
})
