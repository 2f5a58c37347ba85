import { describe, expect, it } from 'vitest'
import type { Bevoegdheid } from './casus/bevoegdheid.ts'
import type { Casus } from './casus/casus.ts'
import type { Overlegstand } from './casus/casusoverleg.ts'
import type { Geldigheid, Tijdstip } from './casus/datum.ts'
import type { Feiten } from './casus/feiten.ts'
import type { Gegeven } from './casus/gegeven.ts'
import type { GegevenId, MedewerkerId, ObjectId, PartijId } from './casus/id.ts'
import type { Partij, Verwerkingsrecht } from './casus/partij.ts'
import { handvatB2 } from './handvat-b2.ts'
import { findCel, inzagematrix, kolom } from './inzagematrix.ts'
import { type Lezer, lezerSleutel } from './lezer.ts'
import type { Facetsoort } from './regels/weergave.ts'
import { gewoonAfgeschaald } from './termijnen.ts'
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
  collegaVan,
  aanvaard as doorMensen,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakId,
  maakInbreng,
  maakMandaat,
  maakMeeneemafspraak,
  maakOverleg,
  maakPartij,
  maakPlandoel,
  maakToewijzing,
  maakUitspraak,
  maakUitvraag,
  mensVan,
  metCasus,
  nu,
  opPlek,
  partijen,
  plekken,
  politie,
  reclassering,
  woningcorporatie,
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
      afschaling: gewoonAfgeschaald('2026-01-31'),
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
    expect(eindeVoor(gemeente, { rechten, landelijkeKetenpartner: [altijd] })).toBeNull()
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

describe('an answer that rests on the mandate of who brought it in, or on what another text rests on', () => {
  const eerst = '2026-06-15T18:00:00.000Z'
  const later = '2026-09-01T00:00:00.000Z'
  const middernacht = '2026-06-15T22:00:00.000Z'
  const tot = (einde: Tijdstip) => ({ van: altijd.van, tot: einde })
  const van = (partij: PartijId): Lezer => ({ soort: 'partij', partij, medewerker: mensVan(partij) })
  const vrij = maakInbreng(politie)
  const uitspraak = maakUitspraak({ steuntOp: [vrij.id] })
  const actie = maakActie(reclassering)
  const tafel = (stand: Overlegstand, wie: readonly PartijId[] = [ggz, reclassering]) =>
    maakOverleg({ stand, deelnemers: wie.map((p) => maakDeelnemer(p)) })

  /** The politie mandated this much, until then; everybody else everything, without an end. */
  function bij(casus: Partial<Casus>, werk: readonly Bevoegdheid[], einde: Tijdstip, anders: Partial<Partij> = {}) {
    const mandaten = partijen.filter((p) => p.id !== politie).map((p) => maakMandaat(p.id))
    return maakFeiten(
      { ...opPlek('casusoverleg'), gegevens: [vrij], ...casus },
      {
        bevoegdheidsverleningen: [...mandaten, maakMandaat(politie, werk, tot(einde))],
        partijen: partijen.map((p) => (p.id === gemeente ? { ...p, ...anders } : p)),
      },
    )
  }
  const einde = (feiten: Feiten, lezer: Lezer, object: ObjectId) => {
    const cel = kolom(handvatB2, feiten, nu, lezer).cel(object)
    return cel?.inzage === 'inhoud' ? cel.geldigTot : cel?.inzage
  }

  it('[P3] [C1] what the procesregie shows at the table ends with that mandate, or with the day where that comes first', () => {
    const bezig = { overleggen: [tafel('bezig')] }
    expect(einde(bij(bezig, ['inzageGeven'], eerst), van(ggz), vrij.id)).toBe(eerst)
    expect(einde(bij(bezig, ['inzageGeven'], later), van(ggz), vrij.id)).toBe(middernacht)
    expect(einde(bij(bezig, ['verstrekkenVoorUitvoering'], later), van(ggz), vrij.id)).toBe('niets')
    const zelf = { ...bezig, gegevens: [{ ...vrij, getoondIn: maakOverleg().id }] }
    expect(einde(bij(zelf, ['inzageGeven'], eerst), van(ggz), vrij.id)).toBe(middernacht)
  })

  it('[P3] [T15] what is shown beforehand ends with that mandate', () => {
    const vooraf = {
      overleggen: [tafel('gepland')],
      gegevens: [{ ...vrij, vrijgave: 'vooraf' as const, voorafAan: [ggz] }],
    }
    expect(einde(bij(vooraf, ['inzageGeven'], later), van(ggz), vrij.id)).toBe(later)
    expect(einde(bij(vooraf, ['intake'], later), van(ggz), vrij.id)).toBe('niets')
  })

  it('[P3] [C9] what is taken along for an action ends with the mandate for that, and not with the one for showing', () => {
    const mee = {
      overleggen: [tafel('gehouden')],
      acties: [actie],
      meeneemafspraken: [maakMeeneemafspraak(actie, vrij)],
    }
    expect(einde(bij(mee, ['verstrekkenVoorUitvoering'], later), van(reclassering), vrij.id)).toBe(later)
    expect(einde(bij(mee, ['inzageGeven'], later), van(reclassering), vrij.id)).toBe('niets')
  })

  it('[C3] [P3] a deelnemer reads a text at the table as long as it sees what that rests on', () => {
    const bezig = { overleggen: [tafel('bezig')], uitspraken: [uitspraak] }
    expect(einde(bij(bezig, ['inzageGeven'], eerst), van(ggz), uitspraak.id)).toBe(eerst)
    expect(einde(bij(bezig, ['inzageGeven'], later), van(ggz), uitspraak.id)).toBe(middernacht)
    const zonderBron = { overleggen: [tafel('bezig')], uitspraken: [maakUitspraak()], gegevens: [vrij] }
    expect(einde(bij(zonderBron, ['inzageGeven'], eerst), van(ggz), uitspraak.id)).toBe(middernacht)
  })

  it('[C3] [P3] a partij as a whole reads such a text as long as one of its people does', () => {
    const bezig = { overleggen: [tafel('bezig')], uitspraken: [uitspraak] }
    expect(einde(bij(bezig, ['inzageGeven'], eerst), { soort: 'partij', partij: ggz }, uitspraak.id)).toBe(eerst)
  })

  it('[C3] who carries out the plan reads on after the mandate to show what a text rests on', () => {
    const plan = { overleggen: [tafel('bezig')], uitspraken: [uitspraak], acties: [actie] }
    expect(einde(bij(plan, ['inzageGeven'], eerst), van(reclassering), uitspraak.id)).toBeNull()
  })

  it('[C4] a text ends with the right to process what it rests on, and no sooner', () => {
    const strafbaar = { ...vrij, strafrechtelijk: true }
    const anders = maakInbreng(ggz, { strafrechtelijk: true })
    const gegevens = [strafbaar, anders]
    const metTekst = (op: readonly GegevenId[]) => ({
      gegevens,
      overleggen: [tafel('gehouden', [gemeente])],
      plandoelen: [maakPlandoel({ steuntOp: op })],
    })
    const rechten = [{ soort: 'strafrechtelijk' as const, geldig: tot(later) }]
    const lees = (op: readonly GegevenId[]) =>
      einde(bij(metTekst(op), ['inzageGeven'], eerst, { rechten }), van(gemeente), maakPlandoel().id)
    expect(lees([strafbaar.id])).toBe(later)
    expect(lees([])).toBeNull()
  })

  it('[C4] the procesregie reads what is strafrechtelijk until the right of who leads ends', () => {
    const rechten = [{ soort: 'strafrechtelijk' as const, geldig: tot(later) }]
    const strafbaar = { gegevens: [{ ...vrij, strafrechtelijk: true }] }
    expect(einde(bij(strafbaar, [], later, { rechten }), { soort: 'procesregie' }, vrij.id)).toBe(later)
    expect(einde(bij({}, [], later, { rechten }), { soort: 'procesregie' }, vrij.id)).toBeNull()
  })

  describe('[T6] [C4] that a partij belongs to a casus, known by nothing but what it brought in,', () => {
    const strafbaar = { ...vrij, strafrechtelijk: true }
    const recht = (geldig: Geldigheid) => ({ soort: 'strafrechtelijk' as const, geldig })
    const kent = (rechten: Partij['rechten'], casus: Partial<Casus> = {}, soort: Facetsoort = 'betrokkenheid') => {
      const feiten = bij({ ...opPlek('triage'), gegevens: [strafbaar], ...casus }, [], later, { rechten })
      const cel = kolom(handvatB2, feiten, nu, { soort: 'procesregie' }).facet(feiten.casus.id, soort, politie)
      return cel?.inzage === 'inhoud' ? cel.geldigTot : cel?.inzage
    }

    it('ends with the right to see that', () => {
      expect(kent([recht(tot(later))])).toBe(later)
      expect(kent([recht(altijd)])).toBeNull()
      expect(kent([])).toBe('niets')
      expect(kent([recht(tot(later))], {}, 'inbreng')).toBe(later)
    })

    it('goes on where one right follows on another', () => {
      expect(kent([recht(tot(eerst)), recht({ van: eerst, tot: later })])).toBe(later)
      expect(kent([recht(tot(eerst)), recht({ van: later, tot: null })])).toBe(eerst)
      expect(kent([recht(tot(eerst)), recht({ van: eerst, tot: null })])).toBeNull()
    })

    it('does not end with it where the partij has another part in the casus', () => {
      expect(kent([recht(tot(later))], { uitvragen: [maakUitvraag(politie)] })).toBeNull()
    })
  })

  it('[S3] [S5] an answer in afschaling ends with its step, and one that was never dated does not end by itself', () => {
    const feiten = maakFeiten({ ...opPlek('archief'), gegevens: [maakGegeven({ betrokkene: true })] })
    expect(einde(feiten, { soort: 'manager' }, feiten.casus.id)).toBe('2026-10-31T23:00:00.000Z')
    const zonderDag = maakFeiten({ fase: 'afschaling', afschaling: null, gegevens: [gegeven] })
    expect(einde(zonderDag, van(gemeente), gegeven.id)).toBeNull()
  })
})

describe('who is a lezer of a casus', () => {
  const sleutels = (feiten: Feiten) => inzagematrix(handvatB2, feiten, nu).lezers.map(lezerSleutel)

  it('[T6] the procesregie, the manager, and every partij that was asked, invited or assigned', () => {
    const feiten = maakFeiten({
      ...opPlek('triage'),
      uitvragen: [maakUitvraag(politie)],
      overleggen: [maakOverleg({ stand: 'voorbereiding', deelnemers: [maakDeelnemer(ggz)] })],
      toewijzingen: [
        maakToewijzing(reclassering),
        { ...maakToewijzing(gemeente), partij: null, rol: 'procesregisseur' },
      ],
    })
    const verwacht = ['procesregie', gemeente, politie, ggz, reclassering, 'manager']
    expect(sleutels(feiten).toSorted()).toEqual(verwacht.toSorted())
  })

  it('[T1] also one of which the question was taken back: that it sees nothing is an answer', () => {
    const feiten = maakFeiten({ ...opPlek('triage'), uitvragen: [maakUitvraag(ggz, { stand: 'ingetrokken' })] })
    expect(sleutels(feiten)).toContain(ggz)
    expect(kolom(handvatB2, feiten, nu, { soort: 'partij', partij: ggz }).cel(feiten.casus.id)?.inzage).toBe('niets')
  })

  it('[A12] a partij that is missing from a fact is nobody', () => {
    const onbekend = maakDeelnemer(ggz)
    Reflect.deleteProperty(onbekend, 'partij')
    const feiten = maakFeiten({ ...opPlek('triage'), overleggen: [maakOverleg({ deelnemers: [onbekend] })] })
    expect(sleutels(feiten).toSorted()).toEqual(['procesregie', gemeente, 'manager'].toSorted())
    expect(inzagematrix(handvatB2, feiten, nu).facetten.filter((c) => c.over === undefined)).toEqual([])
  })

  it('[T17] of a partij as a whole it says which of its people see, in the order in which they accepted, and why others do not', () => {
    const [een, twee, drie] = ['een', 'twee', 'drie'].map((naam) => maakId<'medewerker'>(naam))
    if (!een || !twee || !drie) throw new Error('three people')
    const tafel = (volgnummer: number, stand: 'gehouden' | 'bezig', ...wie: readonly (typeof een)[]) =>
      maakOverleg({
        ...{ id: maakId(`tafel-${volgnummer}`), volgnummer, stand },
        deelnemers: [maakDeelnemer(politie), maakDeelnemer(ggz, { aanvaardingen: doorMensen(...wie) })],
      })
    const vrij = maakInbreng(politie)
    const feiten = maakFeiten({
      ...opPlek('casusoverleg'),
      gegevens: [vrij],
      overleggen: [tafel(1, 'gehouden', een, drie), tafel(2, 'bezig', twee, een)],
    })
    const matrix = inzagematrix(handvatB2, feiten, nu)
    const heel = findCel(matrix, vrij.id, { soort: 'partij', partij: ggz })
    expect(heel).toMatchObject({ inzage: 'inhoud', regel: { id: 'C1/vrijgegeven' }, weigering: null })
    expect(heel?.personen).toEqual([twee, een])
    const mens = (medewerker: typeof een) => findCel(matrix, vrij.id, { soort: 'partij', partij: ggz, medewerker })
    expect(mens(een)).toMatchObject({ inzage: 'inhoud', personen: null })
    expect(mens(drie)).toMatchObject({ inzage: 'niets', personen: null, regel: { id: 'T17/eerst-aanvaarden' } })
    const facet = matrix.kolom({ soort: 'partij', partij: ggz })?.facet(vrij.id, 'woorden')
    expect(facet).toMatchObject({ inzage: 'inhoud', personen: [twee, een] })
    const niemand = inzagematrix(
      handvatB2,
      metCasus(feiten, { overleggen: [tafel(1, 'gehouden', een), tafel(2, 'bezig')] }),
      nu,
    )
    expect(findCel(niemand, vrij.id, { soort: 'partij', partij: ggz })).toMatchObject({
      ...{ inzage: 'niets', personen: null, regel: { id: 'T17/eerst-aanvaarden' } },
    })
  })

  it('[T17] each person of a partij has a column of his or her own', () => {
    const vrij = maakInbreng(politie)
    const feiten = maakFeiten({
      ...opPlek('casusoverleg'),
      gegevens: [vrij],
      overleggen: [maakOverleg({ deelnemers: [maakDeelnemer(ggz)] })],
    })
    const matrix = inzagematrix(handvatB2, feiten, nu)
    const van = (medewerker?: MedewerkerId): Lezer => ({
      soort: 'partij',
      partij: ggz,
      ...(medewerker && { medewerker }),
    })
    const ziet = (lezer: Lezer) => findCel(matrix, vrij.id, lezer)?.inzage
    expect([van(), van(mensVan(ggz)), van(collegaVan(ggz))].map(ziet)).toEqual(['inhoud', 'inhoud', 'niets'])
    expect(matrix.kolom(van())?.cel(vrij.id)?.personen).toEqual([mensVan(ggz)])
    expect(matrix.kolom(van(mensVan(ggz)))).toBe(matrix.kolom(van(mensVan(ggz))))
    expect(matrix.kolom({ soort: 'partij', partij: woningcorporatie })).toBeUndefined()
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
