import { describe, expect, it } from 'vitest'
import type { Tijdstip } from './casus/datum.ts'
import type { Gegeven } from './casus/gegeven.ts'
import type { GegevenId, PartijId } from './casus/id.ts'
import type { Partij, Verwerkingsrecht } from './casus/partij.ts'
import { handvatB2 } from './handvat-b2.ts'
import { findCel, inzagematrix } from './inzagematrix.ts'
import type { Lezer } from './lezer.ts'
import {
  type Geval,
  gevallenVoorPartijen,
  gevallenVoorPersonen,
  gevallenVoorRechten,
  gevallenVoorRegie,
  gevallenVoorTonen,
} from './testing/combinaties.ts'
import {
  altijd,
  gemeente,
  ggz,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakInbreng,
  maakMandaat,
  maakOverleg,
  maakPartij,
  nu,
  opPlek,
  plekken,
  politie,
} from './testing/feiten-maken.ts'
import { isVolledig } from './testing/omvang.ts'
import { raadpleeg } from './testing/orakel.ts'
import { type Blik, type Situatie, situaties } from './testing/situaties.ts'
import { vergelijk } from './testing/vergelijken.ts'

const gegeven = maakGegeven()

function celVan({ lezer, feiten }: Blik) {
  return findCel(inzagematrix(handvatB2, feiten, nu), gegeven.id, lezer)
}

function orakelVan({ lezer, feiten }: Blik) {
  return feiten.casus.gegevens.map((g) => raadpleeg({ feiten, nu, lezer, gegeven: g }).inzage)[0]
}

function toetsSituatie({ ziet, door, zietNiet, want, reden, weetDatHetErIs }: Situatie): void {
  const wel = celVan(ziet)
  expect(wel).toMatchObject({ inzage: 'inhoud', weigering: null, regel: { id: expect.stringMatching(`^${door}`) } })
  const niet = celVan(zietNiet)
  expect(niet).toMatchObject({
    inzage: weetDatHetErIs ? 'bestaan' : 'niets',
    weigering: { reden: expect.stringMatching(reden), watHelpt: expect.stringMatching(/\.$/) },
    regel: { id: expect.stringMatching(`^${want}`) },
  })
  expect([orakelVan(ziet), orakelVan(zietNiet)], 'the second reading').toEqual([wel?.inzage, niet?.inzage])
}

describe('the access paragraphs, sentence by sentence', () => {
  for (const situatie of situaties) it(situatie.titel, () => toetsSituatie(situatie))

  it('[P5] beheerder and fg are no lezers of any casus, where the procesregie is', () => {
    for (const plek of plekken) {
      const { lezers } = inzagematrix(handvatB2, maakFeiten({ ...opPlek(plek), gegevens: [gegeven] }), nu)
      expect(lezers).toContainEqual({ soort: 'procesregie' })
      expect(lezers.filter((l) => l.soort === 'beheerder' || l.soort === 'fg')).toEqual([])
    }
  })

  it('[A12] [T6] a partij without any part in the casus is no lezer, one that was asked is', () => {
    const feiten = maakFeiten({ ...opPlek('triage'), gegevens: [gegeven] })
    const lezer: Lezer = { soort: 'partij', partij: politie }
    expect(inzagematrix(handvatB2, feiten, nu).lezers).not.toContainEqual(lezer)
    const gevraagd = {
      ...feiten,
      casus: { ...feiten.casus, overleggen: [maakOverleg({ deelnemers: [maakDeelnemer(politie)] })] },
    }
    expect(inzagematrix(handvatB2, gevraagd, nu).lezers).toContainEqual(lezer)
  })

  it('[S5] once destroyed, no refusal suggests that the dossier could be opened again', () => {
    const feiten = maakFeiten({ ...opPlek('vernietigd'), gegevens: [gegeven] })
    for (const cel of inzagematrix(handvatB2, feiten, nu).cellen.filter((c) => c.lezer.soort !== 'manager'))
      expect(cel.weigering?.watHelpt, `${cel.soort}: ${cel.regel.id}`).not.toMatch(/openen/)
  })
})

describe('the steps of afschaling follow the Dutch calendar', () => {
  const lezer: Lezer = { soort: 'partij', partij: gemeente }

  /** The same stored facts, seen at another moment. */
  function op(moment: Tijdstip, anders: Partial<Gegeven>) {
    const feiten = maakFeiten({
      fase: 'afschaling',
      afschaling: { besluitOp: '2026-01-31' },
      gegevens: [maakGegeven(anders)],
    })
    return findCel(inzagematrix(handvatB2, feiten, moment), gegeven.id, lezer)
  }

  it('[S2] [S3] a partij sees its own dossier until the day of the archive begins, without anybody doing something', () => {
    const archief = '2026-07-30T22:00:00.000Z'
    expect(op('2026-07-30T21:59:59.999Z', {})).toMatchObject({ inzage: 'inhoud', geldigTot: archief })
    expect(op(archief, {})).toMatchObject({ inzage: 'niets', regel: { eis: 'S3' } })
  })

  it('[S5] the leidende partij finds the person until the day of destruction begins', () => {
    const vernietiging = '2027-01-30T23:00:00.000Z'
    expect(op('2027-01-30T22:59:59.999Z', { betrokkene: true })).toMatchObject({
      inzage: 'inhoud',
      geldigTot: vernietiging,
    })
    expect(op(vernietiging, { betrokkene: true })).toMatchObject({
      inzage: 'niets',
      regel: { eis: expect.stringMatching(/^S[35]$/) },
    })
  })
})

describe('an answer knows when it ends', () => {
  const eerst = '2026-07-01T00:00:00.000Z'
  const later = '2026-09-01T00:00:00.000Z'
  const recht = (soort: Verwerkingsrecht, tot: Tijdstip | null) => ({ soort, geldig: { van: altijd.van, tot } })
  const bijPolitie = maakGegeven({ bronhouder: politie, bijzonder: true, strafrechtelijk: true })

  function eindeVoor(partij: PartijId, anders: Partial<Partij>) {
    const partijen = [gemeente, politie].map((id) => maakPartij(id, id === partij ? anders : {}))
    const feiten = maakFeiten({ ...opPlek('triage'), gegevens: [bijPolitie] }, { partijen })
    const cel = findCel(inzagematrix(handvatB2, feiten, nu), bijPolitie.id, { soort: 'partij', partij })
    return cel?.inzage === 'inhoud' ? cel.geldigTot : cel?.inzage
  }

  it('[C4] with the first of the rights that it needs, of each the period that lasts longest', () => {
    const bijzonder = recht('bijzonder', null)
    expect(eindeVoor(gemeente, { rechten: [bijzonder, recht('strafrechtelijk', null)] })).toBeNull()
    expect(eindeVoor(gemeente, { rechten: [bijzonder, recht('strafrechtelijk', eerst)] })).toBe(eerst)
    expect(eindeVoor(gemeente, { rechten: [recht('bijzonder', later), recht('strafrechtelijk', eerst)] })).toBe(eerst)
    const twee = [recht('strafrechtelijk', eerst), recht('strafrechtelijk', later)]
    expect(eindeVoor(gemeente, { rechten: [bijzonder, ...twee] })).toBe(later)
    expect(eindeVoor(gemeente, { rechten: [bijzonder, ...twee, recht('strafrechtelijk', null)] })).toBeNull()
    expect(eindeVoor(gemeente, { rechten: [bijzonder] })).toBe('niets')
  })

  it('[C4] what a landelijke ketenpartner may process by nature does not end', () => {
    const rechten = [recht('bijzonder', eerst), recht('strafrechtelijk', null)]
    expect(eindeVoor(gemeente, { rechten, landelijkeKetenpartner: true })).toBeNull()
    expect(eindeVoor(gemeente, { rechten })).toBe(eerst)
  })

  it('[T6] [T19] what a partij contributed itself does not end with a right', () => {
    expect(eindeVoor(politie, { rechten: [recht('bijzonder', eerst)] })).toBeNull()
  })

  it('[C1] what is seen only at the table ends with the day on which the overleg began, also when nobody closes it', () => {
    const middernacht = '2026-06-15T22:00:00.000Z'
    const [vrij, zelf] = [maakInbreng(politie), maakInbreng(ggz)]
    const overleg = maakOverleg({ begonnenOp: '2026-06-15T08:00:00.000Z', deelnemers: [maakDeelnemer(ggz)] })
    const feiten = maakFeiten({ ...opPlek('casusoverleg'), gegevens: [vrij, zelf], overleggen: [overleg] })
    const op = (moment: Tijdstip, id: GegevenId) =>
      findCel(inzagematrix(handvatB2, feiten, moment), id, { soort: 'partij', partij: ggz })
    expect(op('2026-06-15T21:59:59.999Z', vrij.id)).toMatchObject({ inzage: 'inhoud', geldigTot: middernacht })
    expect(op(middernacht, vrij.id)).toMatchObject({ inzage: 'niets' })
    expect(op(middernacht, zelf.id)).toMatchObject({ inzage: 'inhoud', geldigTot: null })
    const nooitBegonnen = { ...feiten, casus: { ...feiten.casus, overleggen: [{ ...overleg, begonnenOp: null }] } }
    expect(findCel(inzagematrix(handvatB2, nooitBegonnen, nu), vrij.id, { soort: 'partij', partij: ggz })?.inzage).toBe(
      'niets',
    )
  })

  it('[P3] the procesregie sees until the mandate that lasts longest ends, and not a moment after', () => {
    const mandaat = (tot: Tijdstip) => maakMandaat(gemeente, ['uitvraag'], { van: altijd.van, tot })
    const feiten = maakFeiten(
      { ...opPlek('triage'), gegevens: [gegeven] },
      { bevoegdheidsverleningen: [mandaat(later), mandaat(eerst)] },
    )
    const op = (moment: Tijdstip) =>
      findCel(inzagematrix(handvatB2, feiten, moment), gegeven.id, { soort: 'procesregie' })
    expect(op(nu)).toMatchObject({ inzage: 'inhoud', geldigTot: later })
    expect(op(later)).toMatchObject({ inzage: 'niets', regel: { eis: 'P3' } })
  })
})

describe.runIf(isVolledig)('every combination, against a second reading of the access paragraphs', () => {
  function vergelijkAlle(wat: string, gevallen: Iterable<Geval>, minstens: number): void {
    const begin = performance.now()
    const vergeleken = vergelijk(gevallen, nu)
    console.info(`inzagematrix, ${wat}: ${vergeleken} cellen vergeleken in ${Math.round(performance.now() - begin)} ms`)
    expect(vergeleken).toBeGreaterThan(minstens)
  }

  it('[A12] [T4] [T6] [T15] [T17] [T19] [C1] [C3] [C9] for every role of a partij', () => {
    vergelijkAlle('rollen van partijen', gevallenVoorPartijen(), 1_000_000)
  })

  it('[C4] for every kind of gegeven and every set of rights', () => {
    vergelijkAlle('verwerkingsrechten', gevallenVoorRechten(), 100_000)
  })

  it('[P3] [P5] [A9] [S2] [S3] [S5] for procesregie, manager, beheerder and fg under every mandate', () => {
    vergelijkAlle('mandaten', gevallenVoorRegie(), 100_000)
  })

  it('[P1] [P3] agree on what is shown in the name of a bronhouder', () => {
    vergelijkAlle('inzage namens de bronhouder', gevallenVoorTonen(), 100_000)
  })

  it('[A5] [A7] agree on what is about another person than the hoofdpersoon, and on that person', () => {
    vergelijkAlle('andere personen', gevallenVoorPersonen(), 50_000)
  })
})
