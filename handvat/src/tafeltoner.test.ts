import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Aanwezigheid, Overleg } from './casus/casusoverleg.ts'
import { type Feiten, feitenOpMoment, huidigOverleg } from './casus/feiten.ts'
import type { ObjectId } from './casus/id.ts'
import { algemeenBeeld } from './casus/thema.ts'
import { handvatB2 } from './handvat-b2.ts'
import { tafeltoner } from './inzage.ts'
import { findCel, inzagematrix } from './inzagematrix.ts'
import { onderdelenVan } from './regels/onderdelen.ts'
import { medewerkerVan, metToewijzingen } from './testing/actoren.ts'
import {
  betrokkeneAanTafel,
  collegaVan,
  gemeente,
  ggz,
  maakAanwezige,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakInbreng,
  maakInzetten,
  maakMandaat,
  maakOverleg,
  maakPlandoel,
  maakToewijzing,
  maakUitspraak,
  metCasus,
  nu,
  opPlek,
  partijen,
  politie,
  woningcorporatie,
} from './testing/feiten-maken.ts'
import { meerDan, omvang } from './testing/omvang.ts'
import { lezersAanTafel, magOpHetScherm } from './testing/orakel-tafel.ts'
import { isAfgesloten } from './testing/orakel-teksten.ts'
import { willekeurigeFeiten } from './testing/willekeurige-feiten.ts'
import { probeer, zonderEenSleutel } from './testing/zonder-feit.ts'

const gewoon = maakInbreng(politie)
const gezondheid = { ...maakInbreng(ggz), bijzonder: true }
const dossier = maakInbreng(politie, { id: maakInbreng(gemeente).id, vrijgave: 'geen' })
const uitspraak = maakUitspraak({ steuntOp: [gezondheid.id] })
const plandoel = maakPlandoel()
const actie = maakActie(politie, { steuntOp: [gewoon.id] })

/** The overleg of four partijen goes on, with these people at the table. */
function aanTafel(...aanwezigen: readonly Aanwezigheid[]): Feiten {
  const deelnemers = [gemeente, politie, ggz, woningcorporatie].map((p) => maakDeelnemer(p))
  const feiten = maakFeiten({
    ...opPlek('casusoverleg'),
    overleggen: [maakOverleg({ deelnemers, aanwezigen })],
    gegevens: [gewoon, gezondheid, dossier],
    ...{ uitspraken: [uitspraak], plandoelen: [plandoel], acties: [actie] },
  })
  return metToewijzingen(feiten, ...[gemeente, politie, ggz, woningcorporatie].map((p) => medewerkerVan(p)))
}

/** Everything in a casus that stands on the screen. */
function opScherm(feiten: Feiten, moment = nu): ReadonlySet<ObjectId> {
  const { toon } = tafeltoner(inzagematrix(handvatB2, feiten, moment), feitenOpMoment(feiten, moment), moment)
  const objecten = [...feiten.casus.gegevens.map((g) => g.id), ...onderdelenVan(feiten.casus).map((o) => o.id)]
  return new Set(objecten.filter((id) => toon(id, {}) !== undefined))
}

const wat = (feiten: Feiten, ...ids: readonly ObjectId[]) => ids.map((id) => opScherm(feiten).has(id))

describe('the screen at which the whole table looks', () => {
  it('[C1] shows nothing while nobody is there, and nothing once the overleg is over', () => {
    expect([...opScherm(aanTafel())]).toEqual([])
    const feiten = aanTafel(maakAanwezige(politie))
    const [overleg] = feiten.casus.overleggen
    if (!overleg) throw new Error('there is an overleg')
    expect([...opScherm(metCasus(feiten, { overleggen: [{ ...overleg, stand: 'gehouden' }] }))]).toEqual([])
    expect([...opScherm(aanTafel(maakAanwezige(politie, { tot: nu })))]).toEqual([])
    expect(wat(feiten, overleg.id, gewoon.id)).toEqual([true, true])
  })

  it('[C4] [C5] closes what one of those who come may not see, and what rests on it, until that one leaves', () => {
    const alles = [gewoon.id, gezondheid.id, uitspraak.id, actie.id]
    expect(wat(aanTafel(maakAanwezige(politie), maakAanwezige(ggz)), ...alles)).toEqual([true, true, true, true])
    const erbij = [maakAanwezige(politie), maakAanwezige(woningcorporatie)]
    expect(wat(aanTafel(...erbij), ...alles)).toEqual([true, false, false, true])
    const weg = [maakAanwezige(politie), maakAanwezige(woningcorporatie, { tot: nu })]
    expect(wat(aanTafel(...weg), ...alles)).toEqual([true, true, true, true])
  })

  it('[C3] a voorbehoud closes as soon as the one against whom it is sits there', () => {
    const metVoorbehoud = (...wie: readonly Aanwezigheid[]) =>
      metCasus(aanTafel(...wie), { gegevens: [{ ...gewoon, voorbehouden: [ggz] }] })
    expect(wat(metVoorbehoud(maakAanwezige(gemeente)), gewoon.id)).toEqual([true])
    expect(wat(metVoorbehoud(maakAanwezige(gemeente), maakAanwezige(ggz)), gewoon.id)).toEqual([false])
  })

  it('[C1] shows nothing that was not released, or belongs to no thema of this overleg, whoever could read it', () => {
    expect(wat(aanTafel(maakAanwezige(politie)), dossier.id)).toEqual([false])
    const elders = metCasus(aanTafel(maakAanwezige(politie)), { gegevens: [{ ...gewoon, themas: [] }] })
    expect(wat(elders, gewoon.id)).toEqual([false])
    const erbij = metCasus(elders, { gegevens: [{ ...gewoon, themas: [algemeenBeeld] }] })
    expect(wat(erbij, gewoon.id)).toEqual([true])
  })

  it('[T17] [P8] shows nothing of others while somebody sits there who did not accept, or does not work on the casus', () => {
    const collega = maakAanwezige(ggz, { medewerker: collegaVan(ggz) })
    expect([...opScherm(aanTafel(maakAanwezige(politie), collega))]).toEqual([])
    const metCollega = aanTafel(maakAanwezige(politie), collega)
    const toegewezen = metToewijzingen(metCollega, medewerkerVan(politie), medewerkerVan(ggz, collegaVan(ggz)))
    expect(wat(toegewezen, gewoon.id, uitspraak.id)).toEqual([false, false])
    expect([...opScherm(metToewijzingen(aanTafel(maakAanwezige(politie)), medewerkerVan(ggz)))]).toEqual([])
  })

  it('[T16] [T18] with the betrokkene there only what is told to him or her: the overleg, and of the plan what tells nothing of partijen', () => {
    const feiten = aanTafel(maakAanwezige(politie), betrokkeneAanTafel)
    const overleg = huidigOverleg(feiten.casus)?.id ?? ''
    expect(wat(feiten, overleg, plandoel.id)).toEqual([true, true])
    expect(wat(feiten, gewoon.id, gezondheid.id, uitspraak.id, actie.id, feiten.casus.id)).toEqual(Array(5).fill(false))
    const { kent } = tafeltoner(inzagematrix(handvatB2, feiten, nu), feiten, nu)
    const { id } = feiten.casus
    expect(kent(id, 'betrokkenheid', politie)).toBe(true)
    expect([kent(id, 'inbreng', politie), kent(id, 'betrokkenheid', 'zvh')]).toEqual([false, false])
    for (const anders of [{ overPersoon: null }, { bijzonder: true }, { strafrechtelijk: true }])
      expect(wat(metCasus(feiten, { plandoelen: [{ ...plandoel, ...anders }] }), plandoel.id)).toEqual([false])
  })
})

describe('the screen of the table, over random facts', () => {
  const proef = { seed: 20261130, numRuns: omvang(1500) }
  /** The overleg goes on; mostly who are there take part, accepted the afspraken, and may show what was released. */
  const bezig = (feiten: Feiten, inOrde = true): Feiten => {
    const nuBezig = { stand: 'bezig', begonnenOp: nu } as const
    const overleggen = feiten.casus.overleggen.map((o) => ({ ...o, ...nuBezig, ...(inOrde && metPlek(o)) }))
    const kale = metCasus(feiten, { ...opPlek('casusoverleg'), overleggen })
    if (!inOrde) return kale
    const mensen = overleggen.flatMap((o) => o.aanwezigen.flatMap((a) => (a.partij ? [a.partij] : [])))
    const toewijzingen = [...kale.casus.toewijzingen, ...mensen.map((p) => maakToewijzing(p))]
    const gegevens = kale.casus.gegevens.map((g, i) => (i % 2 === 0 ? { ...g, ...opTafel } : g))
    return { ...metCasus(kale, { gegevens, toewijzingen, inzetten: maakInzetten(...partijen.map((p) => p.id)) }), huis }
  }
  const { huis } = maakFeiten({}, { bevoegdheidsverleningen: partijen.map((p) => maakMandaat(p.id)) })
  const opTafel = { vrijgave: 'overleg', themas: [algemeenBeeld], beperkt: false, over: null } as const
  const metPlek = ({ aanwezigen, ...overleg }: Overleg) => ({
    themas: [...overleg.themas, algemeenBeeld],
    deelnemers: aanwezigen.flatMap((a) => (a.partij ? [maakDeelnemer(a.partij)] : [])),
  })

  it('[C1] [C3] [C4] shows of gegevens exactly what the paragraphs give to everybody who is there', () => {
    const gezien = { ja: 0, nee: 0 }
    const eigenschap = fc.property(willekeurigeFeiten, fc.constantFrom('zo', 'bezig', 'in orde'), (basis, hoe) => {
      const feiten = hoe === 'zo' ? basis : bezig(basis, hoe === 'in orde')
      const scherm = opScherm(feiten)
      for (const gegeven of feiten.casus.gegevens) {
        const mag = magOpHetScherm({ feiten, nu }, gegeven)
        expect(scherm.has(gegeven.id), gegeven.id).toBe(mag)
        gezien[mag ? 'ja' : 'nee'] += 1
      }
    })
    fc.assert(eigenschap, proef)
    expect(Math.min(gezien.ja, gezien.nee)).toBeGreaterThan(meerDan(40))
  })

  it('[C1] [C3] [P10] never shows what one of those who are there may not see, a text no more than a gegeven', () => {
    const eigenschap = fc.property(willekeurigeFeiten, (basis) => {
      const feiten = bezig(basis)
      const matrix = inzagematrix(handvatB2, feiten, nu)
      const { uitspraken, plandoelen, acties, teksten } = feiten.casus
      const tekst = new Map([...uitspraken, ...plandoelen, ...acties, ...teksten].map((t) => [t.id as string, t]))
      for (const id of opScherm(feiten))
        for (const lezer of lezersAanTafel({ feiten, nu }) ?? []) {
          expect(findCel(matrix, id, lezer)?.inzage, id).toBe('inhoud')
          const woorden = tekst.get(id)
          if (woorden) expect(isAfgesloten({ feiten, nu, lezer, tekst: woorden }), id).toBe(false)
        }
    })
    fc.assert(eigenschap, proef)
  })

  it('[C1] [C3] one more at the table never opens anything', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.constantFrom(politie, ggz, null), (basis, wie) => {
      const feiten = bezig(basis)
      const komt = wie === null ? betrokkeneAanTafel : maakAanwezige(wie)
      const erbij = feiten.casus.overleggen.map((o) => ({ ...o, aanwezigen: [...o.aanwezigen, komt] }))
      if (lezersAanTafel({ feiten, nu }) === undefined) return
      const eerst = opScherm(feiten)
      expect([...opScherm(metCasus(feiten, { overleggen: erbij }))].filter((id) => !eerst.has(id))).toEqual([])
    })
    fc.assert(eigenschap, proef)
  })

  it('[C1] [C3] a fact that is missing opens nothing', () => {
    const eigenschap = fc.property(willekeurigeFeiten, fc.nat(), (basis, keuze) => {
      const feiten = bezig(basis)
      const zonder = zonderEenSleutel(feiten, keuze)
      // Without the name of an act of the overleg there is no table any more.
      const daarna = probeer(() => opScherm(zonder.feiten)) ?? new Set()
      const eerst = opScherm(feiten)
      expect(
        [...daarna].filter((id) => !eerst.has(id)),
        zonder.pad,
      ).toEqual([])
    })
    fc.assert(eigenschap, proef)
  })
})
