import { describe, expect, it } from 'vitest'
import type { Deelnemer, Overleg } from '../casus/casusoverleg.ts'
import type { Feiten, Huis } from '../casus/feiten.ts'
import type { MedewerkerId, PartijId } from '../casus/id.ts'
import type { Actor, Toewijzing } from '../casus/rol.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { gewoonAfgeschaald } from '../termijnen.ts'
import {
  kalender,
  manager,
  medewerkerVan,
  metToewijzingen,
  procesregisseur,
  toewijzingVan,
} from '../testing/actoren.ts'
import {
  aanvaard,
  gemeente,
  maakDeelnemer,
  maakFeiten,
  maakId,
  maakMandaat,
  maakOverleg,
  metCasus,
  politie,
  verlopen,
} from '../testing/feiten-maken.ts'
import { toets } from '../toets.ts'
import {
  findOvernemer,
  managerMagVanaf,
  overdrachtAanDeelnemer,
  overdrachtGemotiveerd,
  stilSindsOp,
} from './stilstand.ts'

/*
 * P3: the mandate of the leidende partij ends midway. In each phase somebody can do something: the partij itself at once,
 * the manager after the term of the house, and once it is afgeschaald the calendar.
 */

const ingetrokken = '2026-06-01T10:00:00.000Z'
const op = (dag: string) => `${dag}T10:00:00.000Z`
const opdracht = { gemotiveerd: true }
const vanGemeente = medewerkerVan(gemeente)

function zonderMandaat(fase: Feiten['casus']['fase']): Feiten {
  const afschaling = fase === 'afschaling' ? gewoonAfgeschaald('2026-05-01') : null
  const feiten = maakFeiten({ fase, afschaling, stilSinds: ingetrokken }, { bevoegdheidsverleningen: [] })
  return metToewijzingen(feiten, vanGemeente, medewerkerVan(politie), procesregisseur)
}

describe('a casus of which the mandate ended', () => {
  for (const fase of ['aanmelding', 'triage', 'casusoverleg'] as const)
    it(`[P3] in ${fase} can be ended by the leidende partij at once, and by the manager after thirty days`, () => {
      const feiten = zonderMandaat(fase)
      const doet = (actor: typeof manager, handeling: string, nu: string, anders = opdracht) =>
        toets(handvatB2, { ...feiten, actor, handeling, nu, opdracht: anders })
      expect(doet(vanGemeente, 'casusBeeindigen', op('2026-06-01'))).toMatchObject({ toegestaan: true })
      expect(doet(vanGemeente, 'casusBeeindigen', op('2026-06-01'), { gemotiveerd: false })).toMatchObject({
        ...{ toegestaan: false, regel: { id: 'P3/beeindiging-gemotiveerd' } },
      })
      for (const nu of ['2026-06-01', '2026-06-30'].map(op))
        expect(doet(manager, 'stilleCasusBeeindigen', nu)).toMatchObject({
          ...{ toegestaan: false, regel: { id: 'P3/termijn-na-mandaat' } },
        })
      expect(doet(manager, 'stilleCasusBeeindigen', op('2026-07-01'))).toMatchObject({ toegestaan: true })
      for (const ander of [medewerkerVan(politie), procesregisseur])
        expect(doet(ander, 'casusBeeindigen', op('2026-07-01')).toegestaan).toBe(false)
    })

  for (const fase of ['aanmelding', 'triage', 'casusoverleg'] as const)
    it(`[P3] in ${fase} is ended by neither of them while the procesregisseur can go on`, () => {
      const { huis, casus } = zonderMandaat(fase)
      const feiten = { huis: { ...huis, bevoegdheidsverleningen: [maakMandaat(gemeente)] }, casus }
      const met = { ...feiten, opdracht, nu: op('2026-08-01') }
      expect(toets(handvatB2, { ...met, actor: vanGemeente, handeling: 'casusBeeindigen' })).toMatchObject({
        ...{ toegestaan: false, regel: { id: 'P3/alleen-zonder-mandaat' } },
      })
      expect(toets(handvatB2, { ...met, actor: manager, handeling: 'stilleCasusBeeindigen' })).toMatchObject({
        ...{ toegestaan: false, regel: { id: 'P3/termijn-na-mandaat' } },
      })
    })

  it('[P3] [S3] once it is afgeschaald ends by the calendar, which needs no mandate', () => {
    const feiten = zonderMandaat('afschaling')
    const doet = (handeling: string, nu: string) =>
      toets(handvatB2, { ...feiten, actor: kalender, handeling, nu, opdracht: {} })
    expect(doet('archiveren', op('2026-11-01'))).toMatchObject({ toegestaan: true })
    expect(doet('vernietigen', op('2027-05-01'))).toMatchObject({ toegestaan: true })
    expect(
      toets(handvatB2, {
        ...feiten,
        actor: manager,
        handeling: 'stilleCasusBeeindigen',
        nu: op('2026-08-01'),
        opdracht,
      }),
    ).toMatchObject({ regel: { id: 'P1/past-bij-fase' } })
  })

  it('[P3] opens nothing where it was not told that the mandate is gone', () => {
    const { huis, casus } = zonderMandaat('triage')
    const nooitGemeld = { huis, casus: { ...casus, stilSinds: null }, opdracht, nu: op('2026-08-01') }
    for (const [actor, handeling] of [
      [vanGemeente, 'casusBeeindigen'],
      [manager, 'stilleCasusBeeindigen'],
    ] as const)
      expect(toets(handvatB2, { ...nooitGemeld, actor, handeling }).toegestaan).toBe(false)
  })

  it('[P3] counts from when it was first told, and no more once the mandate is there again', () => {
    const { huis, casus } = zonderMandaat('triage')
    const later = op('2026-06-20')
    expect(stilSindsOp({ huis, casus: { ...casus, stilSinds: null } }, later)).toBe(later)
    expect(stilSindsOp({ huis, casus }, later)).toBe(ingetrokken)
    expect(
      stilSindsOp({ huis: { ...huis, bevoegdheidsverleningen: [maakMandaat(gemeente)] }, casus }, later),
    ).toBeNull()
    expect(managerMagVanaf(huis, casus)).toBe('2026-07-01')
  })

  it('[P3] [T15] keeps to the term that held when the casus came to stand still', () => {
    const { huis, casus } = zonderMandaat('triage')
    const met = (...termijnNaMandaat: Huis['huisregels']['termijnNaMandaat']) =>
      managerMagVanaf({ ...huis, huisregels: { ...huis.huisregels, termijnNaMandaat } }, casus)
    const eerder = { van: op('2026-05-01'), waarde: 60 }
    expect(met(eerder)).toBe('2026-07-31')
    expect(met(eerder, { van: op('2026-06-02'), waarde: 7 })).toBe('2026-07-31')
    expect(met(eerder, { van: ingetrokken, waarde: 7 })).toBe('2026-06-08')
  })
})

describe('who can take a casus over of which the mandate ended', () => {
  const mensen = ['een', 'twee', 'drie'].map((naam) => medewerkerVan(politie, naam))
  const [een, twee, drie] = mensen.map((m) => m.medewerker)
  const overleg = (volgnummer: number, stand: Overleg['stand'], ...deelnemers: readonly Deelnemer[]) =>
    maakOverleg({ id: maakId(`overleg-${volgnummer}`), volgnummer, stand, deelnemers })
  const metAanvaarders = (partij: PartijId, ...wie: readonly (MedewerkerId | undefined)[]) =>
    maakDeelnemer(partij, { aanvaardingen: aanvaard(...wie.filter((m) => m !== undefined)) })
  const casus = (overleggen: readonly Overleg[], ...werken: readonly Actor[]) =>
    metToewijzingen(maakFeiten({ fase: 'casusoverleg', overleggen }), ...werken).casus
  const neemtOver = (overleggen: readonly Overleg[], ...werken: readonly Actor[]) =>
    findOvernemer(casus(overleggen, ...werken), politie, op('2026-06-15'))

  it('[P3] [T17] is whoever of the partij accepted the afspraken of the last overleg first and works on the casus', () => {
    const laatste = overleg(2, 'gehouden', metAanvaarders(gemeente), metAanvaarders(politie, een, twee))
    expect(neemtOver([overleg(1, 'gehouden', metAanvaarders(politie, drie)), laatste], ...mensen)).toBe(een)
    expect(neemtOver([laatste], ...mensen.slice(1))).toBe(twee)
    expect(neemtOver([laatste], ...mensen.slice(2))).toBeUndefined()
    expect(neemtOver([laatste])).toBeUndefined()
    expect(neemtOver([overleg(2, 'gehouden', metAanvaarders(gemeente, een))], ...mensen)).toBeUndefined()
    expect(neemtOver([], ...mensen)).toBeUndefined()
  })

  it('[P3] is of the last overleg to which was invited: one that is only prepared does not count', () => {
    const gehouden = overleg(1, 'gehouden', metAanvaarders(politie, een))
    expect(neemtOver([gehouden, overleg(2, 'voorbereiding')], ...mensen)).toBe(een)
    expect(neemtOver([gehouden, overleg(2, 'gepland')], ...mensen)).toBeUndefined()
  })

  it('[P8] works on it for that partij, at that moment', () => {
    const laatste = [overleg(1, 'gehouden', metAanvaarders(politie, een))]
    const werkt = (anders: Partial<Toewijzing>) => {
      const toewijzing = { ...toewijzingVan(medewerkerVan(politie, 'een')), ...anders }
      const feiten = maakFeiten({ overleggen: laatste, toewijzingen: [toewijzing] })
      return findOvernemer(feiten.casus, politie, op('2026-06-15'))
    }
    expect(werkt({})).toBe(een)
    expect(werkt({ geldig: verlopen })).toBeUndefined()
    expect(werkt({ partij: gemeente })).toBeUndefined()
    expect(werkt({ medewerker: maakId('iemand') })).toBeUndefined()
  })

  it('[P3] is of a deelnemer that chose its taak, and not without a word why', () => {
    const laatste = [overleg(1, 'gehouden', metAanvaarders(politie, een))]
    const feiten = maakFeiten({ fase: 'casusoverleg', overleggen: laatste })
    const aan = (partij: PartijId, { huis, casus: waar } = feiten) =>
      overdrachtAanDeelnemer.toets({
        actor: vanGemeente,
        huis,
        casus: waar,
        nu: op('2026-06-15'),
        opdracht: { partij },
      })?.veld
    expect([aan(politie), aan(gemeente)]).toEqual([undefined, 'partij'])
    expect(aan(politie, metCasus(feiten, { inzetten: [] }))).toBe('partij')
    expect(aan(politie, metCasus(feiten, { overleggen: [] }))).toBe('partij')
    const waarom = (gemotiveerd: boolean) =>
      overdrachtGemotiveerd.toets({ actor: vanGemeente, ...feiten, nu: op('2026-06-15'), opdracht: { gemotiveerd } })
    expect([waarom(true), waarom(false)]).toEqual([
      undefined,
      {
        reden: 'De motivering ontbreekt.',
        watHelpt: 'Schrijf op waarom de casus naar een andere partij gaat.',
        veld: 'motivering',
      },
    ])
  })
})
