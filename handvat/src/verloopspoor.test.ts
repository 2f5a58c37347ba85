import { describe, expect, it } from 'vitest'
import type { Feiten } from './casus/feiten.ts'
import type { ObjectId } from './casus/id.ts'
import { getHandeling, type HandelingId, handelingIds } from './handelingen.ts'
import { handvatB2 } from './handvat-b2.ts'
import { inzagematrix } from './inzagematrix.ts'
import { medewerkerVan, procesregisseur } from './testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakFeiten,
  maakId,
  maakInbreng,
  maakLeiding,
  maakPartij,
  metHuis,
  nu,
  opPlek,
  politie,
  reclassering,
} from './testing/feiten-maken.ts'
import { zichtbaarVoor } from './verloopspoor.ts'

const feiten = maakFeiten({ ...opPlek('casusoverleg'), leiding: maakLeiding(gemeente, politie) })
const matrix = inzagematrix(handvatB2, feiten, nu)
const zie = (handeling: HandelingId, actor = procesregisseur, toegestaan = true) =>
  zichtbaarVoor(handvatB2, feiten, {
    handeling,
    actor,
    partijen: [reclassering],
    objecten: [],
    matrix,
    toegestaan,
  }).toSorted()

describe('who finds a record in the timeline', () => {
  it('[T6] a question is found by who leads and who was asked, nobody else', () => {
    expect(zie('uitvraagVersturen')).toEqual(['politie', 'procesregie', 'reclassering'])
  })

  it('[T6] an act of a partij is found by that partij too, the aanmelder that no longer leads does not find it', () => {
    expect(zie('uitspraakBevestigen', medewerkerVan(ggz))).toEqual(['ggz', 'politie', 'procesregie', 'reclassering'])
  })

  it('[T19] what a partij does with its own gegevens is found by itself and the procesregie alone', () => {
    const eigen = handelingIds.filter((h) => zie(h, medewerkerVan(ggz)).join() === 'ggz,procesregie')
    expect(eigen.toSorted()).toEqual([
      'besluitGezien',
      'betrokkeneVerbeteren',
      'correctieGezien',
      'datVraagBeantwoorden',
      'datVraagStellen',
      'documentToevoegen',
      'documentVerwijderen',
      'gegevenBeperken',
      'gegevenInbrengen',
      'gegevenIntrekken',
      'gegevenVrijgeven',
      'gegevenWijzigen',
      'inzetKiezen',
      'merkenVastleggen',
      'persoonToevoegen',
      'persoonVerbeteren',
      'tekstIntrekken',
      'uitvraagBeantwoorden',
      'uitwisselingBeslissen',
      'uitwisselingOntvangen',
      'uitwisselingOvernemen',
      'uitwisselingSluiten',
      'uitwisselingVerstrekken',
      'uitwisselingVoorleggen',
      'uitwisselingVoorstellen',
    ])
  })

  it('[T6] looking leaves nothing in the timeline, nor does the work of the house', () => {
    for (const handeling of handelingIds) {
      const { soort, namens } = getHandeling(handeling)
      expect(zie(handeling).length === 0, handeling).toBe(soort === 'inzage' || namens === 'huis')
    }
  })

  it('[C3] a text that is closed to who leads leaves no record for it, nor for another that it was meant for', () => {
    const gegevens = [maakInbreng(ggz, { voorbehouden: [politie, reclassering] })]
    const actie = maakActie(reclassering, { steuntOp: gegevens.map((g) => g.id) })
    const metBron = { ...feiten, casus: { ...feiten.casus, gegevens, acties: [actie] } }
    const spoor = {
      handeling: 'actieVastleggen',
      actor: procesregisseur,
      partijen: [reclassering],
      toegestaan: true,
    } as const
    const vinden = (situatie: Feiten) =>
      zichtbaarVoor(handvatB2, situatie, {
        ...spoor,
        objecten: [actie.id],
        matrix: inzagematrix(handvatB2, situatie, nu),
      }).toSorted()
    expect(vinden(metBron)).toEqual(['procesregie'])
    const zonderBron = { ...metBron, casus: { ...metBron.casus, acties: [{ ...actie, steuntOp: [] }] } }
    expect(vinden(zonderBron)).toEqual(['politie', 'procesregie', 'reclassering'])
  })

  it('[T6] [C4] what a partij does with a gegeven of which the procesregie knows nothing is found by that partij alone', () => {
    const gegeven = maakInbreng(ggz, { strafrechtelijk: true })
    const met = { ...feiten, casus: { ...feiten.casus, gegevens: [gegeven] } }
    const bij = (situatie: Feiten, daarna: Feiten) =>
      zichtbaarVoor(handvatB2, daarna, {
        ...{ handeling: 'gegevenIntrekken', actor: medewerkerVan(ggz), partijen: [], toegestaan: true },
        objecten: [gegeven.id],
        matrix: inzagematrix(handvatB2, daarna, nu),
        eerder: inzagematrix(handvatB2, situatie, nu),
      }).toSorted()
    const zonderRecht = metHuis(met, { partijen: [maakPartij(politie)] })
    expect(bij(zonderRecht, zonderRecht)).toEqual(['ggz'])
    expect(bij(zonderRecht, feiten), 'taken away').toEqual(['ggz'])
    expect(bij(met, met)).toEqual(['ggz', 'procesregie'])
    expect(bij(met, feiten), 'taken away').toEqual(['ggz', 'procesregie'])
  })

  it('[T19] [C3] what was taken away is found by who saw any of it, and by nobody who saw none', () => {
    const [eerste, tweede] = [
      maakActie(reclassering, { id: maakId('a1') }),
      maakActie(reclassering, { id: maakId('a2') }),
    ]
    const dicht = maakInbreng(ggz, { voorbehouden: [politie, reclassering] })
    const met = (...acties: readonly (typeof eerste)[]) => ({
      ...feiten,
      casus: { ...feiten.casus, gegevens: [dicht], acties },
    })
    const vinden = (daarvoor: Feiten, daarna: Feiten, ...objecten: readonly ObjectId[]) =>
      zichtbaarVoor(handvatB2, daarna, {
        ...{
          handeling: 'actieVastleggen',
          actor: procesregisseur,
          partijen: [reclassering],
          toegestaan: true,
          objecten,
        },
        matrix: inzagematrix(handvatB2, daarna, nu),
        eerder: inzagematrix(handvatB2, daarvoor, nu),
      }).toSorted()
    const opDicht = { ...tweede, steuntOp: [dicht.id] }
    expect(vinden(met(eerste, opDicht), met(), eerste.id, opDicht.id)).toEqual([
      'politie',
      'procesregie',
      'reclassering',
    ])
    expect(vinden(met(opDicht), met(), opDicht.id)).toEqual(['procesregie'])
    expect(vinden(met(eerste, opDicht), met(eerste), eerste.id, opDicht.id)).toEqual([
      'politie',
      'procesregie',
      'reclassering',
    ])
    expect(vinden(met(), met(eerste, opDicht), eerste.id, opDicht.id)).toEqual(['procesregie'])
    expect(vinden(met(), met(), maakId('nooit'))).toEqual(['politie', 'procesregie', 'reclassering'])
  })

  it('[T6] [C4] a partij that touched two of its own is found by the procesregie where it knows of one', () => {
    const [open, weg] = [maakInbreng(ggz), maakInbreng(ggz, { id: maakId('straf'), strafrechtelijk: true })]
    const zonderRecht = metHuis(
      { ...feiten, casus: { ...feiten.casus, gegevens: [open, weg] } },
      { partijen: [maakPartij(politie)] },
    )
    const spoor = { handeling: 'gegevenWijzigen', actor: medewerkerVan(ggz), partijen: [], toegestaan: true } as const
    const bij = (...objecten: readonly ObjectId[]) =>
      zichtbaarVoor(handvatB2, zonderRecht, { ...spoor, objecten, matrix: inzagematrix(handvatB2, zonderRecht, nu) })
    expect(bij(open.id, weg.id).toSorted()).toEqual(['ggz', 'procesregie'])
    expect(bij(weg.id)).toEqual(['ggz'])
    expect(zichtbaarVoor(handvatB2, feiten, { ...spoor, handeling: 'verzonnen', objecten: [], matrix })).toEqual([])
  })

  it('[R4] a refusal is found by nobody', () => {
    for (const handeling of handelingIds) expect(zie(handeling, medewerkerVan(ggz), false), handeling).toEqual([])
  })
})
