import { describe, expect, it } from 'vitest'
import type { Casus, Stuk } from '../casus/casus.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { gewoonAfgeschaald } from '../termijnen.ts'
import { kalender, manager, medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  gewoneTekst,
  ggz,
  maakAfronding,
  maakFeiten,
  maakId,
  maakLeiding,
  nu,
  politie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag, zaak } from '../testing/handelproef.ts'
import { uitkomsten } from '../verloop.ts'
import { werkVan } from '../werk.ts'
import { informatieplichtBijTerugnemen, informatieplichtNa, nogTeVertellen, uiterlijkInformeren } from './informeren.ts'

const id = maakId<'stuk'>('besluit')
const besluit: Stuk = {
  ...{ ...gewoneTekst, id, soort: 'triagebesluit', bronhouder: gemeente, gezien: true },
  informeren: { vanaf: '2026-06-10', voor: '2026-06-24' },
}
const open = (anders: Partial<Casus> = {}) => zaak('triage', { stukken: [besluit], ...anders })
const verteld = { besluiten: [id], informerenOp: '2026-06-15', berichtNaVernietiging: false }
const later = { besluiten: [id], informerenOp: '2026-09-15', gemotiveerd: true }

const proeven: readonly Handelproef[] = [
  {
    titel: '[A13] [T18] the partij records on which day the betrokkene was told of what was decided in its name',
    handeling: 'betrokkeneInformeren',
    actor: medewerkerVan(gemeente),
    feiten: open(),
    opdracht: verteld,
    behalve: [
      {
        als: 'told already',
        door: 'A13/iets-te-vertellen',
        feiten: open({ stukken: [{ ...besluit, informeren: null }] }),
      },
      { als: 'of nothing', door: 'A13/besluit-nog-niet-verteld', opdracht: { ...verteld, besluiten: [] } },
      {
        als: 'of another paper',
        door: 'A13/besluit-nog-niet-verteld',
        opdracht: { ...verteld, besluiten: [id, maakId<'stuk'>('ander')] },
      },
      {
        als: 'decided when another partij led',
        door: 'A13/iets-te-vertellen',
        feiten: open({ stukken: [{ ...besluit, bronhouder: politie }] }),
      },
      {
        als: 'one of its own and one of another partij',
        door: 'A13/besluit-nog-niet-verteld',
        feiten: open({ stukken: [besluit, { ...besluit, id: maakId<'stuk'>('politie'), bronhouder: politie }] }),
        opdracht: { ...verteld, besluiten: [id, maakId<'stuk'>('politie')] },
      },
      { als: 'on a day to come', door: 'A13/verteld-op-een-dag', opdracht: { ...verteld, informerenOp: '2026-06-16' } },
      {
        als: 'without a day',
        door: 'A13/verteld-op-een-dag',
        opdracht: { besluiten: [id], berichtNaVernietiging: false },
      },
      {
        als: '[S9] of the end of the casus, without what is told once everything is destroyed',
        door: 'S9/bericht-na-vernietiging',
        feiten: { ...zaak('afronding', { stukken: [besluit], afronding: maakAfronding({ besluit: id }) }) },
      },
      { als: 'another partij', door: 'P8/alleen-toegewezen', actor: medewerkerVan(ggz) },
      { als: 'the ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'the manager', door: 'P5/rol-staat-toe', actor: manager },
      { als: 'by itself', door: 'P5/rol-staat-toe', actor: kalender },
    ],
  },
  {
    titel: '[A13] [P3] the procesregisseur tells it namens the partij that mandated that, and nobody else',
    handeling: 'betrokkeneInformeren',
    actor: procesregisseur,
    feiten: open(),
    opdracht: verteld,
    behalve: [
      {
        als: 'what another partij decided before this one led',
        door: 'A13/iets-te-vertellen',
        feiten: open({ stukken: [{ ...besluit, bronhouder: politie }] }),
      },
      {
        als: 'without that mandate',
        door: 'P3/alleen-met-mandaat',
        feiten: {
          ...open(),
          huis: {
            ...open().huis,
            bevoegdheidsverleningen: open().huis.bevoegdheidsverleningen.map((b) => ({
              ...b,
              bevoegdheden: b.bevoegdheden.filter((soort) => soort !== 'informerenBetrokkene'),
            })),
          },
        },
      },
    ],
  },
  {
    titel: '[A13] [C13] who decided before the regie went to another still tells that',
    handeling: 'betrokkeneInformeren',
    actor: medewerkerVan(gemeente),
    feiten: open({ leiding: maakLeiding(gemeente, politie) }),
    opdracht: verteld,
    behalve: [{ als: 'who leads since', door: 'A13/iets-te-vertellen', actor: medewerkerVan(politie) }],
  },
  {
    titel: '[A13] [C13] telling it later needs a reason and a day, three months on at most',
    handeling: 'informerenUitstellen',
    actor: medewerkerVan(gemeente),
    feiten: open(),
    opdracht: later,
    behalve: [
      { als: 'no reason', door: 'A13/uitstel-gemotiveerd', opdracht: { ...later, gemotiveerd: false } },
      {
        als: 'until today',
        door: 'A13/uitstel-hoogstens-drie-maanden',
        opdracht: { ...later, informerenOp: '2026-06-15' },
      },
      {
        als: 'a day more',
        door: 'A13/uitstel-hoogstens-drie-maanden',
        opdracht: { ...later, informerenOp: '2026-09-16' },
      },
      {
        als: 'without a day',
        door: 'A13/uitstel-hoogstens-drie-maanden',
        opdracht: { besluiten: [id], gemotiveerd: true },
      },
      {
        als: 'told already',
        door: 'A13/iets-te-vertellen',
        feiten: open({ stukken: [{ ...besluit, informeren: null }] }),
      },
      { als: 'another partij', door: 'P8/alleen-toegewezen', actor: medewerkerVan(politie) },
    ],
  },
]

describe('telling the betrokkene what was decided', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  it('[A13] [T18] [C13] [S9] arises from each outcome of which the betrokkene must hear, and from no other', () => {
    const na = (soort: Stuk['soort'], uitkomst: { readonly informeren?: boolean }, stukken: readonly Stuk[] = []) =>
      informatieplichtNa({ stukken }, { soort, uitkomst }, nu)
    const plicht = { vanaf: '2026-06-15', voor: '2026-06-29' }
    for (const [soort, tabel] of [
      ['intakebesluit', uitkomsten.intake],
      ['triagebesluit', uitkomsten.triage],
      ['overlegbesluit', uitkomsten.overleg],
    ] as const)
      for (const uitkomst of Object.values(tabel))
        expect(na(soort, uitkomst), uitkomst.label).toEqual(uitkomst.informeren ? plicht : null)
    expect(na('heropening', {})).toBeNull()
    const aanmelding = { ...besluit, soort: 'aanmelding' } as const
    expect(na('intakebesluit', uitkomsten.intake.triage, [aanmelding])).toEqual(plicht)
    expect(na('intakebesluit', uitkomsten.intake.triage, [{ ...aanmelding, informeren: null }])).toBeNull()
    expect(na('triagebesluit', uitkomsten.triage.casusoverleg, [{ ...aanmelding, informeren: null }])).toEqual(plicht)
  })

  it('[E1] [T18] taken back is told to whom was told that the casus ends, and to nobody else', () => {
    const terug = (anders: Partial<Stuk>, eindigt = id) =>
      informatieplichtBijTerugnemen(
        { stukken: [{ ...besluit, informeren: null, ...anders }], afronding: maakAfronding({ besluit: eindigt }) },
        nu,
      )
    const plicht = { vanaf: '2026-06-15', voor: '2026-06-29' }
    expect([terug({}), terug({ soort: 'overlegbesluit' })]).toEqual([plicht, plicht])
    expect(terug({ informeren: besluit.informeren })).toBeNull()
    for (const soort of ['intakebesluit', 'beeindiging'] as const) expect(terug({ soort })).toBeNull()
    expect(terug({}, maakId<'stuk'>('ander'))).toBeNull()
    // What is told by an end that is not in the table would be forgotten.
    const einden = [...Object.values(uitkomsten.triage), ...Object.values(uitkomsten.overleg)]
    expect(einden.every((u) => u.informeren)).toBe(true)
    expect(Object.values(uitkomsten.intake).some((u) => u.naar === 'afronding' && u.informeren)).toBe(false)
  })

  it('[A13] is work of the partij at once, and of the procesregie as well once it is late; nobody else hears of it', () => {
    const wacht = (casus: Partial<Casus> = {}, plek: Parameters<typeof zaak>[0] = 'triage') =>
      werkVan(handvatB2, zaak(plek, { stukken: [besluit], ...casus }), nu)
        .filter((w) => w.soort === 'betrokkeneInformeren')
        .map(({ lezer, deadline, vanaf }) => [lezer.soort === 'partij' ? lezer.partij : lezer.soort, deadline, vanaf])
    expect(wacht()).toEqual([
      ['gemeente', '2026-06-24', '2026-06-10'],
      ['procesregie', '2026-06-24', '2026-06-25'],
    ])
    const { vernietigenOp } = maakAfronding()
    expect(vernietigenOp).toBe('2026-06-24')
    expect(wacht({ afronding: maakAfronding({ besluit: id }) }, 'afronding').map(([wie, dag]) => [wie, dag])).toEqual([
      ['gemeente', '2026-06-23'],
      ['procesregie', '2026-06-23'],
    ])
    expect(wacht({}, 'vernietigd')).toEqual([])
    expect(wacht({ leiding: maakLeiding(gemeente, politie) }).map(([wie]) => wie)).not.toContain('politie')
    expect(nogTeVertellen({ stukken: [{ ...besluit, informeren: null }] })).toEqual([])
  })

  it('[A13] [S9] is never put off past the day on which nobody finds the decision any more', () => {
    const dag = (anders: Partial<Casus>) => uiterlijkInformeren(maakFeiten(anders).casus, '2026-06-15')
    expect(dag({})).toBe('2026-09-15')
    expect(dag({ afschaling: gewoonAfgeschaald('2026-01-20') })).toBe('2026-07-19')
    expect(dag({ afronding: maakAfronding() })).toBe('2026-06-23')
  })

  it('[R4] a refusal names the field', () => {
    const velden = (handeling: 'betrokkeneInformeren' | 'informerenUitstellen', opdracht: object) =>
      vraag(handeling, { actor: medewerkerVan(gemeente), feiten: open(), opdracht })
    expect(velden('betrokkeneInformeren', { ...verteld, besluiten: [] })).toMatchObject({
      velden: [{ veld: 'besluiten' }],
    })
    expect(velden('betrokkeneInformeren', { ...verteld, informerenOp: '2027-01-01' })).toMatchObject({
      velden: [{ veld: 'dag' }],
    })
    expect(velden('informerenUitstellen', { ...later, informerenOp: '2027-01-01' })).toMatchObject({
      velden: [{ veld: 'tot' }],
    })
  })
})
