import { describe, expect, it } from 'vitest'
import type { Casus } from './casus/casus.ts'
import type { Feiten } from './casus/feiten.ts'
import { getHandeling } from './handelingen.ts'
import { handvatB2 } from './handvat-b2.ts'
import { kalender, medewerkerVan, procesregisseur } from './testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakFeiten,
  maakGegeven,
  maakId,
  maakInbreng,
  maakInzetten,
  maakLeiding,
  maakPartij,
  maakPlandoel,
  maakUitspraak,
  nu,
  opPlek,
  partijen,
  politie,
  verlopen,
} from './testing/feiten-maken.ts'
import { vraag, zaak } from './testing/handelproef.ts'
import { kiesDoel, namensWie, taakOntbreekt, taakVoor, toondelen } from './verantwoording.ts'

const [vanGemeente, vanPolitie, vanGgz] = [maakGegeven(), maakInbreng(politie), maakInbreng(ggz)]

describe('in whose name something is shown', () => {
  const uitspraak = maakUitspraak({ steuntOp: [vanPolitie.id, vanGgz.id, vanPolitie.id] })
  const plandoel = maakPlandoel({ steuntOp: [vanGgz.id] })
  const actie = maakActie(politie, { steuntOp: [vanPolitie.id] })
  const casus: Partial<Casus> = {
    ...opPlek('casusoverleg'),
    gegevens: [vanGemeente, vanPolitie, vanGgz],
    uitspraken: [uitspraak],
    plandoelen: [plandoel],
    acties: [actie],
  }
  const delen = (feiten: Feiten, ...getoond: Parameters<typeof toondelen>[2]) =>
    toondelen(feiten, 'beeldEnPlan', getoond).map(({ namens, objecten }) => [namens, ...objecten])

  it('[P1] of each partij in its own name, on the taak on which it takes part', () => {
    const feiten = maakFeiten(casus)
    expect(delen(feiten, vanGemeente.id, vanPolitie.id)).toEqual([
      [gemeente, vanGemeente.id],
      [politie, vanPolitie.id],
    ])
    expect(toondelen(feiten, 'beeldEnPlan', [vanPolitie.id])).toEqual([
      {
        ...{ namens: politie, doel: 'beeldEnPlan', taak: 'taak van politie', grondslag: 'AVG 6.1.e' },
        objecten: [vanPolitie.id],
      },
    ])
  })

  it('[P1] [C5] a text in the name of every partij on whose gegevens it rests, of each once', () => {
    expect(delen(maakFeiten(casus), uitspraak.id, vanGgz.id, plandoel.id, actie.id)).toEqual([
      [politie, uitspraak.id, actie.id],
      [ggz, uitspraak.id, vanGgz.id, plandoel.id],
    ])
  })

  it('[P1] what rests on nothing, is not there or has no taak behind it is shown in the name of nobody', () => {
    const los = maakFeiten({ ...casus, uitspraken: [maakUitspraak()] })
    expect(delen(los, uitspraak.id, maakId('weg'))).toEqual([])
    const ingetrokken = maakFeiten({ ...casus, gegevens: [vanGgz] })
    expect(delen(ingetrokken, uitspraak.id)).toEqual([[ggz, uitspraak.id]])
    const zonderInzet = maakFeiten({ ...casus, inzetten: maakInzetten(gemeente, ggz) })
    expect(delen(zonderInzet, vanPolitie.id, vanGgz.id)).toEqual([[ggz, vanGgz.id]])
  })
})

describe('for which doel something is done', () => {
  const triage = zaak('triage')
  const kies = (
    handeling: 'triageBesluiten' | 'casusInzien',
    keuze: { doel?: string; uitkomst?: 'nietInBehandeling' },
  ) => {
    const { doel, ...opdracht } = keuze
    const situatie = { actor: procesregisseur, ...triage, nu, opdracht }
    return kiesDoel(handvatB2, getHandeling(handeling), doel === undefined ? situatie : { ...situatie, doel })
  }

  it('[P1] [R7] the one that is chosen, else the one that the outcome serves, else the usual one', () => {
    expect(kies('triageBesluiten', {})).toBe(getHandeling('triageBesluiten').doelen[0])
    expect(kies('triageBesluiten', { uitkomst: 'nietInBehandeling' })).toBe('adviserenBijTriage')
    expect(kies('triageBesluiten', { doel: 'doelBepalen', uitkomst: 'nietInBehandeling' })).toBe('doelBepalen')
    expect(kies('triageBesluiten', { doel: 'dossierVernietigen' })).toBeUndefined()
    expect(kies('triageBesluiten', { doel: 'verzonnen' })).toBeUndefined()
  })

  it('[P1] outside a casus only goals of the first phase', () => {
    const { huis } = triage
    const melden = { actor: medewerkerVan(gemeente), huis, casus: null, nu, opdracht: {} }
    expect(kiesDoel(handvatB2, getHandeling('casusAanmelden'), melden)).toBe('thuishoren')
    expect(kiesDoel(handvatB2, getHandeling('casusAanmelden'), { ...melden, doel: 'beeldEnPlan' })).toBeUndefined()
  })
})

describe('in whose name and on which taak somebody acts', () => {
  const geleid = zaak('triage', { leiding: maakLeiding(gemeente, politie), gegevens: [vanGgz] })
  const tweede = { id: maakId<'taak'>('tweede'), naam: 'Tweede taak', grondslag: 'Wet 2', geldig: verlopen }
  const huis = {
    ...geleid.huis,
    partijen: partijen.map((p) => (p.id === ggz ? { ...p, taken: [tweede, ...p.taken] } : p)),
  }
  const als = (actor = medewerkerVan(ggz), casus: Casus | null = geleid.casus) => ({ actor, huis, casus, nu })

  it('[P1] a partij for itself, the procesregie for who leads, and who looks is shown it by who leads', () => {
    const brengtIn = getHandeling('gegevenInbrengen')
    expect(namensWie(als(), brengtIn)).toBe(ggz)
    expect(namensWie(als(), getHandeling('casusInzien'))).toBe(politie)
    expect(namensWie(als(procesregisseur), getHandeling('triageBesluiten'))).toBe(politie)
    expect(namensWie(als(procesregisseur), brengtIn)).toBeNull()
    expect(namensWie(als(kalender, null), getHandeling('triageBesluiten'))).toBeNull()
  })

  it('[P1] the taak that is chosen along, else the one on which the partij takes part', () => {
    const kiest = getHandeling('zorgvuldigheidAanvaarden')
    const taak = (opdracht: Parameters<typeof taakVoor>[0]['opdracht'], casus = geleid.casus, namens = ggz) =>
      taakVoor({ ...als(), casus, opdracht }, kiest, namens)?.id
    expect(taak({ taak: tweede.id })).toBe('tweede')
    expect(taak({ taak: null })).toBe('taak-ggz')
    expect(taak({ taak: maakId('verzonnen') })).toBe('taak-ggz')
    expect(taak({ taak: tweede.id }, geleid.casus, politie), 'of another').toBe('taak-politie')
    expect(taak({ taak: null }, geleid.casus, maakId('onbekend'))).toBeUndefined()
    const geen = { ...geleid.casus, inzetten: [] }
    expect(taak({ taak: null }, geen)).toBeUndefined()
    expect(taak({}, geen), 'where it is only offered, a taak that holds now').toBe('taak-ggz')
    expect(taakVoor({ ...als(), casus: geen, opdracht: {} }, getHandeling('gegevenInbrengen'), ggz)).toBeUndefined()
    expect(taakVoor({ ...als(), opdracht: { taak: tweede.id } }, getHandeling('gegevenInbrengen'), ggz)?.id).toBe(
      'taak-ggz',
    )
  })

  it('[P1] [R4] where none can be told, what is said depends on who can mend it', () => {
    const zegt = (...gevraagd: Parameters<typeof taakOntbreekt>) => taakOntbreekt(...gevraagd).watHelpt
    expect(zegt(als(), ggz)).toMatch(/^Kies eerst die taak/)
    expect(zegt(als(), politie)).toMatch(/medewerker van die partij/)
    expect(zegt(als(), null)).toMatch(/vastleggen\.$/)
    expect(zegt(als(), maakId('onbekend'))).toMatch(/vastleggen\.$/)
    const zonder = { ...huis, partijen: [maakPartij(ggz, { taken: [tweede] })] }
    expect(zegt({ ...als(), huis: zonder }, ggz), 'a taak that has ended').toMatch(/vastleggen\.$/)
    for (const { reden } of [taakOntbreekt(als(), ggz), taakOntbreekt(als(), politie), taakOntbreekt(als(), null)])
      expect(reden).toMatch(/\.$/)
  })

  it('[P1] a decision tells on which taak it rests', () => {
    const besluit = vraag('gegevenInbrengen', {
      actor: medewerkerVan(ggz),
      feiten: zaak('triage', { uitvragen: [], aanmelder: ggz, leiding: maakLeiding(ggz) }),
      opdracht: { nieuweGegevens: [], themas: [] },
    })
    expect(besluit).toMatchObject({ toegestaan: true, verantwoording: { namens: ggz, taak: 'taak van ggz' } })
    expect(besluit.feiten).toContainEqual(expect.objectContaining({ naam: 'taak' }))
  })
})
