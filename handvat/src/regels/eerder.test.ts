import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Overlegstand } from '../casus/casusoverleg.ts'
import type { Fase } from '../casus/fase.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { Lezer } from '../lezer.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakCasus,
  maakDeelnemer,
  maakGegeven,
  maakInbreng,
  maakLeiding,
  maakMeeneemafspraak,
  maakOverleg,
  maakUitvraag,
  politie,
  reclassering,
} from '../testing/feiten-maken.ts'
import { kanErvanWeten } from './eerder.ts'

const gegeven = maakInbreng(politie)
const ander = maakGegeven()
const bij = (fase: Fase, anders: Partial<Casus> = {}) =>
  maakCasus({ fase, aanmelder: gemeente, gegevens: [gegeven, ander], ...anders })
const weet = (casus: Casus, lezer: Lezer | typeof ggz, anders: Partial<Gegeven> = {}) =>
  kanErvanWeten(casus, typeof lezer === 'string' ? { soort: 'partij', partij: lezer } : lezer, {
    ...gegeven,
    ...anders,
  })

const tafel = (stand: Overlegstand, wie = ggz): Partial<Casus> => ({
  overleggen: [maakOverleg({ stand, deelnemers: [maakDeelnemer(gemeente), maakDeelnemer(wie)] })],
})
const nooitGehouden: Partial<Casus> = {
  overleggen: [
    maakOverleg({ volgnummer: 2, stand: 'gepland', deelnemers: [maakDeelnemer(ggz)] }),
    maakOverleg({ volgnummer: 1, stand: 'gehouden', deelnemers: [maakDeelnemer(gemeente)] }),
  ],
}
const actie = maakActie(ggz)

describe('who is told that he or she does not know of a gegeven', () => {
  it('[R5] the procesregie could know of everything, and beheerder and fg of nothing', () => {
    const casus = bij('casusoverleg')
    expect(weet(casus, { soort: 'procesregie' })).toBe(true)
    expect(weet(casus, { soort: 'beheerder' })).toBe(false)
    expect(weet(casus, { soort: 'fg' })).toBe(false)
  })

  it('[R5] [S3] the manager could know who the betrokkene was, and of nothing else', () => {
    const casus = bij('afschaling')
    expect(weet(casus, { soort: 'manager' }, { betrokkene: true })).toBe(true)
    expect(weet(casus, { soort: 'manager' }, { betrokkene: false })).toBe(false)
  })

  it('[R5] who brought it in knows of it', () => {
    expect(weet(bij('aanmelding'), politie)).toBe(true)
    expect(weet(bij('aanmelding'), ggz)).toBe(false)
  })

  it('[R5] [T6] the aanmelder and whoever led may have read it as an answer, from triage on', () => {
    const leiding = maakLeiding(gemeente, reclassering)
    expect(weet(bij('aanmelding'), gemeente)).toBe(false)
    for (const fase of ['triage', 'casusoverleg', 'afschaling'] as const)
      expect(weet(bij(fase), gemeente), fase).toBe(true)
    expect(weet(bij('triage', { aanmelder: ggz, leiding }), gemeente)).toBe(true)
    expect(weet(bij('triage', { aanmelder: ggz, leiding }), reclassering)).toBe(true)
    expect(weet(bij('triage', { aanmelder: ggz, leiding }), ggz)).toBe(true)
    expect(weet(bij('triage'), reclassering)).toBe(false)
  })

  it('[R5] [T4] it went along with the question to that partij, not with one to another', () => {
    const mee = (partij: typeof ggz, wat: typeof gegeven) => maakUitvraag(partij, { meegestuurd: [wat.id] })
    const naast = mee(reclassering, ander)
    expect(weet(bij('triage', { uitvragen: [naast, mee(ggz, gegeven)] }), ggz)).toBe(true)
    expect(weet(bij('triage', { uitvragen: [naast, mee(ggz, ander)] }), ggz)).toBe(false)
    expect(weet(bij('triage', { uitvragen: [naast, mee(reclassering, gegeven)] }), ggz)).toBe(false)
  })

  it('[R5] [C9] it was asked for the action of that partij, not for that of another', () => {
    const afspraken = (wat: typeof gegeven, wie = actie) => [
      maakMeeneemafspraak(maakActie(reclassering), ander),
      maakMeeneemafspraak(wie, wat, { stand: 'geweigerd' }),
    ]
    const bijPlan = { acties: [actie] }
    expect(weet(bij('casusoverleg', { ...bijPlan, meeneemafspraken: afspraken(gegeven) }), ggz)).toBe(true)
    expect(weet(bij('casusoverleg', { ...bijPlan, meeneemafspraken: afspraken(ander) }), ggz)).toBe(false)
    const vanAnder = afspraken(gegeven, maakActie(reclassering))
    expect(weet(bij('casusoverleg', { ...bijPlan, meeneemafspraken: vanAnder }), ggz)).toBe(false)
  })

  it('[R5] [T15] the bronhouder chose that partij to view it before the overleg', () => {
    expect(weet(bij('casusoverleg'), ggz, { voorafAan: [reclassering, ggz] })).toBe(true)
    expect(weet(bij('casusoverleg'), ggz, { voorafAan: [reclassering] })).toBe(false)
  })

  it('[R5] [C1] that partij sat at the table of an overleg that began', () => {
    for (const [stand, wist] of [
      ['voorbereiding', false],
      ['gepland', false],
      ['bezig', true],
      ['gehouden', true],
    ] as const)
      expect(weet(bij('casusoverleg', tafel(stand)), ggz), stand).toBe(wist)
    expect(weet(bij('casusoverleg', tafel('gehouden', reclassering)), ggz)).toBe(false)
    expect(weet(bij('casusoverleg', nooitGehouden), ggz)).toBe(false)
  })

  it('[R5] [T2] [C6] who was asked, or works on it, can have read whom it is about: that, and nothing else', () => {
    const wie = { betrokkene: true }
    const gevraagd = bij('triage', { uitvragen: [maakUitvraag(reclassering), maakUitvraag(ggz)] })
    const voertUit = bij('casusoverleg', { acties: [maakActie(reclassering), actie] })
    for (const casus of [gevraagd, voertUit]) {
      expect(weet(casus, ggz, wie)).toBe(true)
      expect(weet(casus, ggz, { betrokkene: false })).toBe(false)
    }
    const ander = bij('triage', { uitvragen: [maakUitvraag(reclassering)], acties: [maakActie(reclassering)] })
    expect(weet(ander, ggz, wie)).toBe(false)
    expect(weet(bij('triage'), ggz, wie)).toBe(false)
  })
})
