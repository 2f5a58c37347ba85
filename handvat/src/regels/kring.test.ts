import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Overlegstand } from '../casus/casusoverleg.ts'
import type { Feiten } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { findCel, inzagematrix, kolom } from '../inzagematrix.ts'
import type { Lezer } from '../lezer.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakInbreng,
  maakLeiding,
  maakMeeneemafspraak,
  maakOverleg,
  maakUitvraag,
  metCasus,
  nu,
  opPlek,
  type Plek,
  partijen,
  politie,
  reclassering,
  welzijnswerk,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { omvang } from '../testing/omvang.ts'
import { willekeurigeFeiten } from '../testing/willekeurige-feiten.ts'
import { denkbarePartijen } from './kring.ts'

const regie: Lezer = { soort: 'procesregie' }
const manager: Lezer = { soort: 'manager' }
const van = (partij: PartijId): Lezer => ({ soort: 'partij', partij })
const alle: readonly Lezer[] = [
  regie,
  manager,
  { soort: 'beheerder' },
  { soort: 'fg' },
  ...partijen.map((p) => van(p.id)),
]

/** The partijen that a lezer may know of, by the facet `betrokkenheid` of each. */
function zichtbarePartijen(lezer: Lezer, feiten: Feiten): readonly PartijId[] {
  const { facet } = kolom(handvatB2, feiten, nu, lezer)
  const ziet = (partij: PartijId) => facet(feiten.casus.id, 'betrokkenheid', partij)?.inzage === 'inhoud'
  return denkbarePartijen(feiten.casus).filter(ziet).toSorted()
}

const magWetenWieEraanWerkt = (lezer: Lezer, feiten: Feiten): boolean =>
  kolom(handvatB2, feiten, nu, lezer).facet(feiten.casus.id, 'werkers')?.inzage === 'inhoud'

/** The gemeente reported, the politie leads; ggz and welzijnswerk were asked, the last one in vain. */
const zaak = (plek: Plek, casus: Partial<Casus> = {}) =>
  maakFeiten({
    ...opPlek(plek),
    leiding: maakLeiding(gemeente, politie),
    uitvragen: [maakUitvraag(ggz), maakUitvraag(reclassering), maakUitvraag(welzijnswerk, { stand: 'ingetrokken' })],
    ...casus,
  })
const tafel = (stand: Overlegstand): Partial<Casus> => ({
  overleggen: [maakOverleg({ stand, deelnemers: [maakDeelnemer(ggz), maakDeelnemer(woningcorporatie)] })],
  acties: [maakActie(reclassering)],
})

const rijen: readonly { titel: string; lezer: Lezer; feiten: Feiten; kent: readonly PartijId[] }[] = [
  {
    titel: '[T6] a gevraagde knows who asks, never whom else was asked',
    lezer: van(ggz),
    feiten: zaak('triage'),
    kent: [ggz, gemeente, politie],
  },
  {
    titel: '[T6] the procesregie knows everybody whose question still stands',
    lezer: regie,
    feiten: zaak('triage'),
    kent: [gemeente, politie, ggz, reclassering],
  },
  {
    titel: '[P2] so does the partij that leads',
    lezer: van(politie),
    feiten: zaak('triage'),
    kent: [gemeente, politie, ggz, reclassering],
  },
  {
    titel: '[P2] the aanmelder that no longer leads does not',
    lezer: van(gemeente),
    feiten: zaak('triage'),
    kent: [gemeente, politie],
  },
  {
    titel: '[T6] a question that was withdrawn leaves nothing to know',
    lezer: van(welzijnswerk),
    feiten: zaak('triage'),
    kent: [],
  },
  {
    titel: '[C1] deelnemers know each other and who carries out the plan',
    lezer: van(woningcorporatie),
    feiten: zaak('casusoverleg', tafel('gepland')),
    kent: [woningcorporatie, gemeente, politie, ggz, reclassering],
  },
  {
    titel: '[T14] before the invitation a deelnemer knows nothing',
    lezer: van(woningcorporatie),
    feiten: zaak('casusoverleg', tafel('voorbereiding')),
    kent: [],
  },
  {
    titel: '[T14] who contributed does not learn who will be invited',
    lezer: van(ggz),
    feiten: zaak('casusoverleg', { ...tafel('voorbereiding'), gegevens: [maakInbreng(ggz)] }),
    kent: [ggz, gemeente, politie],
  },
  {
    titel: '[C1] an uitvoerder that is no deelnemer does not know the table',
    lezer: van(reclassering),
    feiten: zaak('casusoverleg', tafel('bezig')),
    kent: [reclassering, gemeente, politie],
  },
  {
    titel: '[C9] a bronhouder knows for whom it decides',
    lezer: van(welzijnswerk),
    feiten: zaak('casusoverleg', {
      ...tafel('gehouden'),
      gegevens: [maakInbreng(welzijnswerk)],
      meeneemafspraken: [
        maakMeeneemafspraak(maakActie(reclassering), maakInbreng(welzijnswerk), { stand: 'gevraagd' }),
      ],
    }),
    kent: [welzijnswerk, gemeente, politie, reclassering],
  },
  ...[regie, van(politie), manager].map((lezer) => ({
    titel: `[S3] in the archive ${lezer.soort} finds the aanmelder and who led`,
    lezer,
    feiten: zaak('archief', { ...tafel('gehouden'), gegevens: [maakInbreng(ggz)] }),
    kent: [gemeente, politie],
  })),
  {
    titel: '[S3] in the archive who contributed finds nobody',
    lezer: van(ggz),
    feiten: zaak('archief', { ...tafel('gehouden'), gegevens: [maakInbreng(ggz)] }),
    kent: [],
  },
  { titel: '[P5] the manager knows nobody of a running casus', lezer: manager, feiten: zaak('triage'), kent: [] },
  { titel: '[P5] the beheerder neither', lezer: { soort: 'beheerder' }, feiten: zaak('archief'), kent: [] },
  {
    titel: '[P3] without a mandate the procesregie knows nobody',
    lezer: regie,
    feiten: { ...zaak('triage'), huis: { ...zaak('triage').huis, bevoegdheidsverleningen: [] } },
    kent: [],
  },
]

describe('which partijen a lezer may know of', () => {
  for (const { titel, lezer, feiten, kent } of rijen)
    it(titel, () => expect(zichtbarePartijen(lezer, feiten)).toEqual(kent.toSorted()))

  it('[S3] who works on it is known while there is work, to who knows of the casus, and not in the archive', () => {
    const lopend = zaak('casusoverleg', tafel('bezig'))
    const gesloten = zaak('archief', tafel('gehouden'))
    for (const lezer of [regie, van(politie)]) {
      expect(magWetenWieEraanWerkt(lezer, lopend)).toBe(true)
      expect(magWetenWieEraanWerkt(lezer, gesloten)).toBe(false)
    }
    for (const feiten of [lopend, gesloten])
      for (const lezer of [manager, van(welzijnswerk)]) expect(magWetenWieEraanWerkt(lezer, feiten)).toBe(false)
  })

  it('[T6] in triage no partij but the leidende learns from any change in who else was asked', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (basis) => {
      const feiten = metCasus(basis, { ...opPlek('triage'), overleggen: [] })
      const leidend = feiten.casus.leiding.at(-1)?.partij
      for (const { id } of partijen.filter((p) => p.id !== leidend)) {
        const eigen = feiten.casus.uitvragen.filter((u) => u.partij === id)
        const alleenEigen = metCasus(feiten, { uitvragen: eigen })
        expect(zichtbarePartijen(van(id), feiten)).toEqual(zichtbarePartijen(van(id), alleenEigen))
      }
    })
    fc.assert(eigenschap, { seed: 20260615, numRuns: omvang(500) })
  })

  it('[A12] [S5] who may not know of the casus knows of no partij in it, who may know it knows the aanmelder', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (feiten) => {
      const matrix = inzagematrix(handvatB2, feiten, nu)
      for (const lezer of alle) {
        const ziet = findCel(matrix, feiten.casus.id, lezer)?.inzage === 'inhoud'
        const kent = zichtbarePartijen(lezer, feiten)
        if (ziet) expect(kent).toContain(feiten.casus.aanmelder)
        else expect([...kent]).toEqual([])
      }
    })
    fc.assert(eigenschap, { seed: 20260615, numRuns: omvang(500) })
  })
})
