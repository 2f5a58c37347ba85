import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Casus } from './casus/casus.ts'
import type { Feiten } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import { eigenActiesVoor } from './eigen-acties.ts'
import { handvatB2 } from './handvat-b2.ts'
import { toner } from './inzage.ts'
import { inzagematrix } from './inzagematrix.ts'
import { actieGaatMee } from './regels/eigen-acties.ts'
import { medewerkerVan, procesregisseur } from './testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakId,
  maakInbreng,
  maakOverleg,
  maakPlandoel,
  maakPlantekst,
  maakResultaat,
  mensVan,
  nu,
  partijen,
  politie,
  reclassering,
} from './testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from './testing/handelproef.ts'
import { meerDan, omvang } from './testing/omvang.ts'
import { willekeurigeFeiten } from './testing/willekeurige-feiten.ts'
import { probeer, zonderEenSleutel } from './testing/zonder-feit.ts'

const eigen = maakInbreng(reclassering)
const vanAnder = maakInbreng(politie)
const doel = maakPlandoel()
const actie = maakActie(reclassering, { plandoel: doel.id })
const gesteund = maakActie(reclassering, { id: maakId('gesteund'), plandoel: doel.id, steuntOp: [vanAnder.id] })
const vanGgz = maakActie(ggz, { plandoel: doel.id })
const deelnemers = [gemeente, ggz, politie, reclassering].map((p) => maakDeelnemer(p))

const plan = (casus: Partial<Casus> = {}) =>
  zaak('casusoverleg', {
    gegevens: [eigen, vanAnder],
    plandoelen: [doel],
    acties: [actie, gesteund, vanGgz],
    overleggen: [maakOverleg({ stand: 'gehouden', deelnemers })],
    ...casus,
  })

/** What the reclassering keeps. */
function mee(casus: Partial<Casus> = {}) {
  const feiten = plan(casus)
  const matrix = inzagematrix(handvatB2, feiten, nu)
  const lezer = { soort: 'partij', partij: reclassering, medewerker: mensVan(reclassering) } as const
  const { acties, woorden } = eigenActiesVoor(toner(matrix, lezer), feiten.casus, reclassering)
  return { acties, woorden: [...woorden].sort() }
}

describe('what an uitvoerder keeps of the plan', () => {
  it('[C8] [C14] its own actions, and no words that rest on what another brought in', () => {
    expect(mee()).toEqual({ acties: [actie.id, gesteund.id], woorden: [actie.id, doel.id].sort() })
  })

  it('[C14] words that rest on its own gegevens go along, words of which nobody said where they come from do not', () => {
    const opEigen = { ...gesteund, steuntOp: [eigen.id] }
    expect(mee({ acties: [opEigen] }).woorden).toContain(opEigen.id)
    expect(mee({ acties: [{ ...opEigen, steuntOp: [eigen.id, vanAnder.id] }] }).woorden).not.toContain(opEigen.id)
    for (const overPersoon of [true, null]) {
      const zonder = { ...actie, overPersoon, bronhouder: reclassering }
      expect(mee({ acties: [zonder] })).toEqual({ acties: [zonder.id], woorden: [doel.id] })
    }
  })

  it('[C14] nor the goal of an action, what came of it or what follows where it fails, by the same measure', () => {
    const [kwam, terugval] = [maakResultaat(actie), maakPlantekst(actie.id, 'terugval', { bronhouder: gemeente })]
    const eerder = maakPlantekst(actie.id, 'eerder', { bronhouder: gemeente })
    const met = (anders: Partial<Casus>) =>
      mee({ acties: [actie], teksten: [kwam, terugval, eerder], ...anders }).woorden
    expect(met({})).toEqual([actie.id, doel.id, kwam.id, terugval.id].sort())
    expect(met({ plandoelen: [{ ...doel, steuntOp: [vanAnder.id] }] })).not.toContain(doel.id)
    const opAnder = { ...terugval, steuntOp: [vanAnder.id] }
    expect(met({ teksten: [kwam, opAnder] })).toEqual([actie.id, doel.id, kwam.id].sort())
    // What stands beside an action that stays here, stays with it.
    expect(met({ acties: [{ ...actie, steuntOp: [vanAnder.id] }] })).toEqual([doel.id])
  })

  it('[C11] nothing of an action that fell away, of another, or that it cannot read', () => {
    expect(mee({ acties: [{ ...actie, stand: 'vervallen' }, vanGgz] }).acties).toEqual([])
    expect(mee({ acties: [{ ...actie, steuntOp: [maakId('ingetrokken')] }] }).acties).toEqual([])
    expect(mee({ acties: [{ ...actie, stand: 'klaar' }] }).acties).toEqual([actie.id])
  })
})

describe('[C14] the words of an action that go along with a gegeven', () => {
  const gaatMee = (steuntOp: typeof actie.steuntOp) =>
    actieGaatMee(plan({ acties: [{ ...actie, steuntOp }] }).casus, actie.id, { partij: reclassering, met: vanAnder.id })
  it('rest on that one and on its own, and on nothing else of another', () => {
    const derde = maakInbreng(ggz)
    expect(gaatMee([vanAnder.id])).toBe(true)
    expect(gaatMee([vanAnder.id, eigen.id])).toBe(true)
    expect(gaatMee([])).toBe(true)
    expect(gaatMee([vanAnder.id, derde.id])).toBe(false)
    expect(actieGaatMee(plan().casus, maakId('weg'), { partij: reclassering, met: vanAnder.id })).toBe(false)
  })
})

const bewaren: Handelproef = {
  titel: '[C14] an uitvoerder keeps its own actions as a PDF',
  handeling: 'eigenActiesInzien',
  actor: medewerkerVan(reclassering),
  feiten: plan(),
  behalve: [
    { als: 'who has no action', door: 'P5/rol-staat-toe', actor: medewerkerVan(politie) },
    { als: 'the procesregie', door: 'P5/rol-staat-toe', actor: procesregisseur },
    {
      als: 'an action that fell away',
      door: 'P5/rol-staat-toe',
      feiten: plan({ acties: [{ ...actie, stand: 'vervallen' }] }),
    },
    {
      als: 'who did not accept the afspraken',
      door: 'C14/eigen-actie-te-lezen',
      feiten: plan({
        overleggen: [
          maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(reclassering, { aanvaardingen: [] })] }),
        ],
      }),
    },
    {
      als: 'an action that rests on what was withdrawn',
      door: 'C14/eigen-actie-te-lezen',
      feiten: plan({ acties: [{ ...actie, steuntOp: [maakId('ingetrokken')] }] }),
    },
    {
      als: 'an action of another that it reads beside such a one',
      door: 'C14/eigen-actie-te-lezen',
      feiten: plan({ acties: [{ ...actie, steuntOp: [maakId('ingetrokken')] }, vanGgz] }),
    },
  ],
}
it(bewaren.titel, () => beproef(bewaren))

describe('over random facts', () => {
  const proef = { seed: 20261201, numRuns: omvang(1500) }
  const meeVoor = (wat: Feiten, partij: PartijId) => {
    const lezer = { soort: 'partij', partij, medewerker: mensVan(partij) } as const
    return eigenActiesVoor(toner(inzagematrix(handvatB2, wat, nu), lezer), wat.casus, partij)
  }
  const beide = (wat: Feiten, partij: PartijId) => {
    const { acties, woorden } = meeVoor(wat, partij)
    return [...acties, ...woorden]
  }

  it('[C14] nobody keeps a word of another, an action of another, or what it does not read', () => {
    let gezien = 0
    const eigenschap = fc.property(willekeurigeFeiten, (wat) => {
      const { gegevens, plandoelen, acties, teksten } = wat.casus
      const matrix = inzagematrix(handvatB2, wat, nu)
      for (const { id: partij } of partijen) {
        const lezer = { soort: 'partij', partij, medewerker: mensVan(partij) } as const
        const kolom = matrix.kolom(lezer)
        const mee = meeVoor(wat, partij)
        expect(acties.filter((a) => mee.acties.includes(a.id) && a.uitvoerder !== partij)).toEqual([])
        for (const tekst of [...plandoelen, ...acties, ...teksten].filter((t) => mee.woorden.has(t.id))) {
          gezien += 1
          expect(kolom?.cel(tekst.id)?.inzage).toBe('inhoud')
          expect(tekst.steuntOp.length > 0 || tekst.overPersoon === false).toBe(true)
          const bronnen = gegevens.filter((g) => tekst.steuntOp.includes(g.id))
          expect(bronnen.filter((g) => g.bronhouder !== partij)).toEqual([])
        }
      }
    })
    fc.assert(eigenschap, proef)
    expect(gezien).toBeGreaterThan(meerDan(40))
  })

  it('[C14] a fact that is missing lets nothing more go along', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.nat(), (wat, keuze) => {
      const zonder = zonderEenSleutel(wat, keuze)
      for (const { id: partij } of partijen) {
        const eerst = beide(wat, partij)
        const daarna = probeer(() => beide(zonder.feiten, partij)) ?? []
        expect(
          daarna.filter((id) => !eerst.includes(id)),
          zonder.pad,
        ).toEqual([])
      }
    })
    fc.assert(eigenschap, { ...proef, numRuns: omvang(200) })
  })
})
