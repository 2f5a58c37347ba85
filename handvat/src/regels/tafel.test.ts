import { describe, it } from 'vitest'
import type { Aanwezigheid } from '../casus/casusoverleg.ts'
import { procesregisseur as actor, medewerkerVan, ondersteuner } from '../testing/actoren.ts'
import {
  betrokkeneAanTafel,
  collegaVan,
  ggz,
  maakAanwezige,
  maakDeelnemer,
  maakId,
  maakOverleg,
  mensVan,
  politie,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'

const overleg = (stand: 'gepland' | 'bezig', ...aanwezigen: readonly Aanwezigheid[]) =>
  zaak('casusoverleg', {
    overleggen: [maakOverleg({ stand, deelnemers: [politie, ggz].map((p) => maakDeelnemer(p)), aanwezigen })],
  })

const iemand = (partij: typeof politie, id = mensVan(partij)) =>
  ({ medewerker: { id, rol: 'partijmedewerker', partij }, betrokkeneKomt: false }) as const

const proeven: readonly Handelproef[] = [
  {
    titel: '[C1] the procesregie records that somebody of a deelnemer is there',
    handeling: 'aanwezigheidVastleggen',
    actor,
    feiten: overleg('bezig'),
    opdracht: iemand(politie),
    behalve: [
      { als: 'nobody named', door: 'C1/hoort-aan-tafel', opdracht: { betrokkeneKomt: false } },
      {
        als: 'whom the house does not know',
        door: 'C1/hoort-aan-tafel',
        opdracht: { ...iemand(politie), medewerker: null },
      },
      {
        als: 'somebody of a partij that takes no part',
        door: 'C1/hoort-aan-tafel',
        opdracht: iemand(woningcorporatie),
      },
      { als: 'a colleague who is not assigned', door: 'C1/hoort-aan-tafel', opdracht: iemand(ggz, collegaVan(ggz)) },
      { als: 'who is there already', door: 'C1/nog-niet-aan-tafel', feiten: overleg('bezig', maakAanwezige(politie)) },
      { als: 'before it begins', door: 'C5/overleg-bezig', feiten: overleg('gepland') },
    ],
  },
  {
    titel: '[C1] who left comes again, and the ondersteuner records it as well',
    handeling: 'aanwezigheidVastleggen',
    actor: ondersteuner,
    feiten: overleg('bezig', maakAanwezige(politie, { tot: '2026-06-15T08:00:00.000Z' })),
    opdracht: iemand(politie),
    behalve: [],
  },
  {
    titel: '[T16] the procesregie records that the betrokkene is there',
    handeling: 'aanwezigheidVastleggen',
    actor,
    feiten: overleg('bezig', maakAanwezige(politie)),
    opdracht: { medewerker: null, betrokkeneKomt: true },
    behalve: [{ als: 'twice', door: 'C1/nog-niet-aan-tafel', feiten: overleg('bezig', betrokkeneAanTafel) }],
  },
  {
    titel: '[C1] somebody says to be there, of nobody else',
    handeling: 'aanwezigheidVastleggen',
    actor: medewerkerVan(politie),
    feiten: overleg('bezig'),
    opdracht: iemand(politie),
    behalve: [
      { als: 'of another', door: 'C1/eigen-aanwezigheid', opdracht: iemand(ggz) },
      {
        als: 'of the betrokkene',
        door: 'C1/eigen-aanwezigheid',
        opdracht: { medewerker: null, betrokkeneKomt: true },
      },
      { als: 'without taking part', door: 'P8/alleen-toegewezen', actor: medewerkerVan(woningcorporatie) },
    ],
  },
  {
    titel: '[C1] the procesregie records that somebody leaves',
    handeling: 'aanwezigheidBeeindigen',
    actor,
    feiten: overleg('bezig', maakAanwezige(politie)),
    opdracht: { aanwezigheid: maakAanwezige(politie).id },
    behalve: [
      { als: 'none named', door: 'C1/is-aan-tafel', opdracht: {} },
      { als: 'who is not there', door: 'C1/is-aan-tafel', opdracht: { aanwezigheid: maakId('weg') } },
      {
        als: 'who left',
        door: 'C1/is-aan-tafel',
        feiten: overleg('bezig', maakAanwezige(politie, { tot: '2026-06-15T08:00:00.000Z' })),
      },
    ],
  },
  {
    titel: '[C1] somebody leaves, and sends nobody else away',
    handeling: 'aanwezigheidBeeindigen',
    actor: medewerkerVan(politie),
    feiten: overleg('bezig', maakAanwezige(politie), maakAanwezige(ggz)),
    opdracht: { aanwezigheid: maakAanwezige(politie).id },
    behalve: [{ als: 'another', door: 'C1/eigen-aanwezigheid', opdracht: { aanwezigheid: maakAanwezige(ggz).id } }],
  },
  {
    titel: '[C1] the screen of the table is for the procesregie to show, while the overleg goes on and on a mandate',
    handeling: 'tafelbeeldInzien',
    actor,
    feiten: overleg('bezig'),
    behalve: [
      { als: 'a deelnemer', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
      { als: 'before it begins', door: 'C5/overleg-bezig', feiten: overleg('gepland') },
    ],
  },
]

describe('who sits at the table', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})
