import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Feiten } from './casus/feiten.ts'
import { feitenOpMoment } from './casus/feiten.ts'
import type { ObjectId, OverlegId } from './casus/id.ts'
import { handvatB2 } from './handvat-b2.ts'
import { toner } from './inzage.ts'
import { findCel, inzagematrix } from './inzagematrix.ts'
import type { Lezer } from './lezer.ts'
import {
  aanvaard,
  collegaVan,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakId,
  maakInbreng,
  maakMeeneemafspraak,
  maakOverleg,
  maakPlandoel,
  maakTegenspraak,
  maakUitspraak,
  mensVan,
  metCasus,
  metHuis,
  nu,
  opPlek,
  partijen,
  politie,
  reclassering,
  welzijnswerk,
  woningcorporatie,
} from './testing/feiten-maken.ts'
import { meerDan, omvang } from './testing/omvang.ts'
import { isAfgesloten } from './testing/orakel-teksten.ts'
import { willekeurigeFeiten } from './testing/willekeurige-feiten.ts'
import { probeer, zonderEenSleutel } from './testing/zonder-feit.ts'
import { verslagVoor } from './verslag.ts'

const eerste = '2026-06-01T08:00:00.000Z'
const tweede = '2026-06-15T08:00:00.000Z'

const gewoon = maakInbreng(politie)
const gezondheid = maakInbreng(ggz, { bijzonder: true })
const uitspraak = maakUitspraak({ steuntOp: [gewoon.id] })
const opGezondheid = maakUitspraak({ id: maakId('u-gezond'), steuntOp: [gezondheid.id] })
const tegen = maakTegenspraak(uitspraak, ggz, { steuntOp: [gezondheid.id] })
const doel = maakPlandoel()
const actie = maakActie(politie, { steuntOp: [gewoon.id] })
const later = maakActie(ggz, { id: maakId('a-later') })
const meenemen = maakMeeneemafspraak(actie, gezondheid, { stand: 'akkoord' })

/** When each was recorded: at the first overleg, but for the last action and what was agreed after the second began. */
const tijden = new Map<ObjectId, string>([
  [doel.id, eerste],
  [actie.id, '2026-06-01T08:30:00.000Z'],
  [later.id, tweede],
  [meenemen.id, '2026-06-03T12:00:00.000Z'],
])

const deelnemers = [gemeente, politie, ggz, woningcorporatie].map((p) => maakDeelnemer(p))
const een = maakOverleg({ stand: 'gehouden', begonnenOp: eerste, deelnemers })
const twee = maakOverleg({
  ...{ id: maakId('overleg-2'), volgnummer: 2, stand: 'bezig', begonnenOp: tweede },
  deelnemers: deelnemers.map((d) => ({ ...d, id: maakId(`twee-${d.id}`) })),
})

const feiten = maakFeiten({
  ...opPlek('casusoverleg'),
  overleggen: [een, twee],
  gegevens: [gewoon, gezondheid],
  uitspraken: [
    { ...uitspraak, overleg: een.id },
    { ...opGezondheid, overleg: een.id },
  ],
  teksten: [tegen],
  ...{ plandoelen: [doel], acties: [actie, later], meeneemafspraken: [meenemen] },
})

const van = (partij: typeof politie, medewerker = mensVan(partij)): Lezer => ({ soort: 'partij', partij, medewerker })
const procesregie: Lezer = { soort: 'procesregie' }

function verslag(lezer: Lezer, wat: Feiten = feiten, overleg: OverlegId = een.id): ReadonlySet<ObjectId> {
  const matrix = inzagematrix(handvatB2, wat, nu)
  return verslagVoor(toner(matrix, lezer), feitenOpMoment(wat, nu).casus, {
    overleg,
    vastgelegd: (id) => tijden.get(id),
  })
}

describe('the verslag of an overleg', () => {
  it('[C5] [C6] [C8] holds what was said there, and what was agreed from its begin until the next one', () => {
    const alles = [een.id, uitspraak.id, opGezondheid.id, tegen.id, doel.id, actie.id, meenemen.id]
    expect(new Set(verslag(procesregie))).toEqual(new Set(alles))
    expect([...verslag(procesregie, feiten, twee.id)]).toEqual([twee.id, later.id])
  })

  it('[C3] [C4] is for each lezer as far as that one reads the records, and tells no more', () => {
    expect([...verslag(van(ggz))]).toEqual(expect.arrayContaining([een.id, opGezondheid.id, tegen.id, meenemen.id]))
    const corporatie = verslag(van(woningcorporatie))
    expect([...corporatie]).toEqual([een.id, uitspraak.id, doel.id, actie.id])
    const metVoorbehoud = metCasus(feiten, { gegevens: [{ ...gewoon, voorbehouden: [ggz] }, gezondheid] })
    expect([...verslag(van(ggz), metVoorbehoud)]).not.toContain(uitspraak.id)
  })

  it('[C1] is not there for who was not in that overleg, also where it carries out an action', () => {
    const uitvoering = metCasus(feiten, { acties: [actie, { ...later, uitvoerder: reclassering }] })
    for (const wie of [reclassering, welzijnswerk]) expect([...verslag(van(wie), uitvoering)]).toEqual([])
  })

  it('[T17] tells who did not accept the afspraken nothing that was said: only that there was an overleg, and what was agreed with it', () => {
    const nieuw = van(politie, collegaVan(politie))
    expect([...verslag(nieuw)]).toEqual([een.id, meenemen.id])
    const geen = [een, twee].map((o) => ({
      ...o,
      deelnemers: o.deelnemers.map((d) => (d.partij === woningcorporatie ? { ...d, aanvaardingen: aanvaard() } : d)),
    }))
    expect([...verslag(van(woningcorporatie), metCasus(feiten, { overleggen: geen }))]).toEqual([een.id])
  })

  it('[C1] [C9] after the overleg only who leads or has a part in the plan goes on reading it', () => {
    const voorbij = metCasus(feiten, { overleggen: [een, { ...twee, stand: 'gehouden' }] })
    expect([...verslag(van(woningcorporatie), voorbij)]).toEqual([een.id])
    expect([...verslag(van(politie), voorbij)]).toEqual(expect.arrayContaining([uitspraak.id, doel.id, actie.id]))
  })

  it('[P3] without a mandate the procesregie has none, and in the archive nobody has', () => {
    expect([...verslag(procesregie, metHuis(feiten, { bevoegdheidsverleningen: [] }))]).toEqual([])
    const archief = metCasus(feiten, opPlek('archief'))
    for (const lezer of [procesregie, van(gemeente), van(politie)]) expect([...verslag(lezer, archief)]).toEqual([])
  })

  it('[C5] there is none of an overleg that did not begin, or that is not there', () => {
    const gepland = metCasus(feiten, { overleggen: [een, { ...twee, stand: 'gepland', begonnenOp: null }] })
    expect([...verslag(procesregie, gepland, twee.id)]).toEqual([])
    expect([...verslag(procesregie, feiten, maakId('nergens'))]).toEqual([])
  })
})

describe('the verslag over random facts', () => {
  const proef = { seed: 20261130, numRuns: omvang(600) }
  const lezers: readonly Lezer[] = [
    procesregie,
    { soort: 'manager' },
    ...partijen.flatMap(({ id }) => [van(id), van(id, collegaVan(id))]),
  ]
  const begonnen = (basis: Feiten): Feiten =>
    metCasus(basis, { overleggen: basis.casus.overleggen.map((o) => ({ ...o, begonnenOp: eerste })) })
  /** Everything was recorded at the same overleg, so that the time of nothing hides what a rule would show. */
  const alles = (wat: Feiten, lezer: Lezer, overleg: OverlegId) =>
    verslagVoor(toner(inzagematrix(handvatB2, wat, nu), lezer), feitenOpMoment(wat, nu).casus, {
      overleg,
      vastgelegd: () => eerste,
    })

  /** Each part that each lezer finds in a verslag. */
  const gevonden = (wat: Feiten) =>
    wat.casus.overleggen.flatMap((o) =>
      lezers.flatMap((lezer) => [...alles(wat, lezer, o.id)].map((object) => ({ lezer, object }))),
    )

  it('[C1] [C3] [P10] never holds what the inzagematrix or the paragraphs keep from a lezer', () => {
    let gezien = 0
    const eigenschap = fc.property(willekeurigeFeiten, fc.boolean(), (basis, metBegin) => {
      const wat = metBegin ? begonnen(basis) : basis
      const matrix = inzagematrix(handvatB2, wat, nu)
      const { uitspraken, plandoelen, acties, teksten } = wat.casus
      const woorden = new Map([...uitspraken, ...plandoelen, ...acties, ...teksten].map((t) => [t.id as string, t]))
      for (const { lezer, object } of gevonden(wat)) {
        gezien += 1
        expect(findCel(matrix, object, lezer)?.inzage, object).toBe('inhoud')
        const tekst = woorden.get(object)
        expect(tekst && isAfgesloten({ feiten: wat, nu, lezer, tekst }), object).not.toBe(true)
      }
    })
    fc.assert(eigenschap, proef)
    expect(gezien).toBeGreaterThan(meerDan(200))
  })

  it('[C1] a fact that is missing opens nothing', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.nat(), (basis, keuze) => {
      const wat = begonnen(basis)
      const zonder = zonderEenSleutel(wat, keuze)
      for (const { id } of wat.casus.overleggen)
        for (const lezer of lezers) {
          const eerst = alles(wat, lezer, id)
          const daarna = probeer(() => alles(zonder.feiten, lezer, id)) ?? new Set()
          expect(
            [...daarna].filter((object) => !eerst.has(object)),
            zonder.pad,
          ).toEqual([])
        }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(200) })
  })
})
