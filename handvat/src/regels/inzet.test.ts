import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { PartijId } from '../casus/id.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { kolom } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import { medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakId,
  maakInbreng,
  maakInzetten,
  maakOverleg,
  maakPartij,
  maakUitspraak,
  mensVan,
  nu,
  opPlek,
  partijen,
  politie,
  reclassering,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'

const collega = { ...medewerkerVan(gemeente, 'collega') }
const genoemd = { id: collega.medewerker, rol: collega.rol, partij: gemeente }
const toewijzen = { medewerker: genoemd, taak: null, geldig: { van: nu, tot: null } }
const tweeTaken = partijen.map((p) =>
  p.id === gemeente
    ? { ...p, taken: [...p.taken, ...maakPartij(maakId<'partij'>('tweede')).taken.map((t) => ({ ...t }))] }
    : p,
)

const proeven: readonly Handelproef[] = [
  {
    titel: '[P1] a partij takes part on one of its own taken, chosen now or before',
    handeling: 'toewijzingVastleggen',
    actor: medewerkerVan(gemeente),
    feiten: zaak('triage', {}, { partijen: tweeTaken }),
    opdracht: { ...toewijzen, taak: maakId('taak-gemeente') },
    behalve: [
      {
        als: 'the taak of another',
        door: 'P1/inzet-uit-eigen-taken',
        opdracht: { ...toewijzen, taak: maakId('taak-ggz') },
      },
      {
        als: 'none, and none was chosen before',
        door: 'P1/inzet-uit-eigen-taken',
        opdracht: toewijzen,
        feiten: zaak('triage', { inzetten: [] }, { partijen: tweeTaken }),
      },
    ],
  },
  {
    titel: '[P1] the procesregie chooses no taak: it takes part on that of who leads',
    handeling: 'toewijzingVastleggen',
    actor: procesregisseur,
    feiten: zaak('triage'),
    opdracht: { ...toewijzen, medewerker: { id: maakId('nieuw'), rol: 'ondersteuner', partij: null } },
    behalve: [
      {
        als: 'one of its own choice',
        door: 'P1/inzet-uit-eigen-taken',
        opdracht: {
          ...toewijzen,
          medewerker: { id: maakId('nieuw'), rol: 'ondersteuner', partij: null },
          taak: maakId('taak-gemeente'),
        },
      },
    ],
  },
]

describe('on which taak a partij takes part', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))
})

describe('what is of a partij that did not choose its taak', () => {
  const vrij = maakInbreng(politie)
  const uitspraak = maakUitspraak({ steuntOp: [vrij.id] })
  const deelnemers = [ggz, reclassering].map((p) => maakDeelnemer(p))
  const bij = (inzetten: Casus['inzetten']) =>
    maakFeiten({
      ...opPlek('casusoverleg'),
      gegevens: [vrij],
      uitspraken: [uitspraak],
      overleggen: [maakOverleg({ deelnemers })],
      acties: [maakActie(reclassering)],
      inzetten,
    })
  const alleen = (...wie: readonly PartijId[]) => maakInzetten(...wie)
  const iedereen = bij(alleen(...partijen.map((p) => p.id)))
  const zonder = bij(alleen(...partijen.map((p) => p.id).filter((p) => p !== politie)))
  const van = (partij: PartijId): Lezer => ({ soort: 'partij', partij, medewerker: mensVan(partij) })
  const regie: Lezer = { soort: 'procesregie' }
  const zien = (object: typeof vrij.id | typeof uitspraak.id) => (lezer: Lezer) =>
    [iedereen, zonder].map((feiten) => kolom(handvatB2, feiten, nu, lezer).cel(object)?.inzage)

  it('[P1] is shown to nobody but itself; the procesregie knows that it is there', () => {
    expect(zien(vrij.id)(van(ggz))).toEqual(['inhoud', 'niets'])
    expect(zien(vrij.id)(regie)).toEqual(['inhoud', 'bestaan'])
    expect(zien(vrij.id)(van(politie))).toEqual(['inhoud', 'inhoud'])
    expect(kolom(handvatB2, zonder, nu, van(ggz)).cel(vrij.id)).toMatchObject({
      regel: { id: 'P1/bronhouder-heeft-inzet' },
      weigering: { reden: expect.stringMatching(/\.$/), watHelpt: expect.stringMatching(/\.$/) },
    })
  })

  it('[P1] [C3] closes every text that rests on it too, also to who carries out the plan', () => {
    expect(zien(uitspraak.id)(van(ggz))).toEqual(['inhoud', 'niets'])
    expect(zien(uitspraak.id)(van(reclassering))).toEqual(['inhoud', 'niets'])
    expect(zien(uitspraak.id)(regie)).toEqual(['inhoud', 'niets'])
    expect(kolom(handvatB2, zonder, nu, van(reclassering)).cel(uitspraak.id)).toMatchObject({
      regel: { id: 'C3/alleen-met-alle-bronnen' },
      weigering: { reden: expect.stringMatching(/\.$/), watHelpt: expect.stringMatching(/\.$/) },
    })
  })
})
