import {
  afschalingBesluiten,
  bevoegdheidIntrekken,
  bevoegdheidVerlenen,
  casusHeropenen,
  casusInzien,
  casussenInzien,
  dossierInzien,
  intakeBesluiten,
  logboekInzien,
  overlegBesluiten,
  partijenInzien,
  triageBesluiten,
  werkInzien,
} from '@casushuis/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  afgestemd,
  begin,
  bevestigAfronding,
  criteria,
  gegeven,
  meldAan,
  naarOverleg,
  naarTriage,
  rondAf,
  sluit,
  volgafspraken,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { mandaatbesluit, openTestHouse, type TestHouse } from '../../testing/house.ts'
import { Geweigerd, NietGevonden } from '../errors.ts'

describe('a casus through its phases', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  test('[A12] after the aanmelding only aanmelder and procesregisseur see it', async () => {
    const casusnummer = await meldAan(huis)
    const beeld = await huis.doe('gemeente', casusInzien, { params: { casusnummer } })
    expect(beeld.betrokkene?.naam).toBe('Wessel Proefjes')
    const regie = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
    expect(regie.gegevens).toHaveLength(2)
    await expect(huis.doe('politie', casusInzien, { params: { casusnummer } })).rejects.toThrow()
    await expect(huis.doe('gemeente2', casusInzien, { params: { casusnummer } })).rejects.toThrow()
    expect((await huis.doe('politie', casussenInzien)).totaal).toBe(0)
  })

  test('[R2] a look names the rules by which it showed what it showed, of facets too', async () => {
    const casusnummer = await meldAan(huis)
    await huis.doe('gemeente', casusInzien, { params: { casusnummer } })
    const [regel] = (await huis.doe('fg', logboekInzien, { query: { perPagina: 1 } })).regels
    expect(regel).toMatchObject({ besluit: 'toegestaan' })
    expect(regel?.regels).toEqual(
      expect.arrayContaining(['P8/alleen-toegewezen', 'P8/betrokkene-volgt-werk', 'P8/collegas-kennen-elkaar']),
    )
    expect(regel?.regels.toSorted()).toEqual([...new Set(regel?.regels)].toSorted())
  })

  test('[A10] an aanmelding waits for the procesregisseur', async () => {
    await meldAan(huis)
    expect((await huis.doe('procesregisseur', werkInzien)).taken.map((t) => t.soort)).toContain('intakeBesluiten')
  })

  test('[C1] released gegevens show during the overleg and not after', async () => {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel: 'Behandeling', bijzonder: true, vrijgave: 'overleg' }),
    ])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    const ziet = async (wie: 'politie' | 'corporatie') =>
      (await huis.doe(wie, dossierInzien, { params: { casusnummer } })).gegevens.map((g) => g.inhoud?.titel)
    expect(await ziet('politie')).toEqual(['Betrokkene', 'Meldingen', 'Behandeling'])
    expect(await ziet('corporatie')).toEqual(['Betrokkene', 'Meldingen'])
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    expect(await ziet('politie')).toEqual(['Meldingen'])
  })

  test('[T12] decided for a casusoverleg, the casus can still stop: nothing of it remains', async () => {
    const casusnummer = await naarTriage(huis)
    const besluit = (uitkomst: 'casusoverleg' | 'nietInBehandeling') =>
      huis.doe('procesregisseur', triageBesluiten, {
        params: { casusnummer },
        body: { ...afgestemd(huis), uitkomst, motivering: 'De betrokkene is overleden.' },
      })
    expect(await besluit('casusoverleg')).toEqual({ wordtAfgerond: false })
    await expect(besluit('casusoverleg')).rejects.toMatchObject({ besluit: { regel: { id: 'T12/nog-geen-besluit' } } })
    expect(await besluit('nietInBehandeling')).toEqual({ wordtAfgerond: true })
    await bevestigAfronding(huis, casusnummer)
    await expect(huis.doe('gemeente', casusInzien, { params: { casusnummer } })).rejects.toThrow(NietGevonden)
  })

  test('[A10] of two decisions at the same moment one is taken, and the other finds the casus in its next phase', async () => {
    const casusnummer = await meldAan(huis)
    const besluit = () =>
      huis.doe('procesregisseur', intakeBesluiten, {
        params: { casusnummer },
        body: { ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: 'Voldoet aan de criteria.' },
      })
    const uitslagen = await Promise.allSettled([besluit(), besluit(), besluit()])
    expect(uitslagen.filter((u) => u.status === 'fulfilled')).toHaveLength(1)
    for (const u of uitslagen) if (u.status === 'rejected') expect(u.reason).toBeInstanceOf(Geweigerd)
    const { stukken } = await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } })
    expect(stukken.map((s) => s.soort).toSorted()).toEqual(['aanmelding', 'intakebesluit'])
  })

  test('[C12] of two outcomes of one overleg at the same moment one is recorded, and nothing of it is destroyed by the other', async () => {
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, overleg)
    await sluit(huis, casusnummer, overleg, 'politie')
    const params = { casusnummer }
    const besluit = (uitkomst: 'aanpakVastgesteld' | 'hoortNietThuis') =>
      huis.doe('procesregisseur', overlegBesluiten, {
        params,
        body: { ...afgestemd(huis), uitkomst, motivering: 'Zo is het besproken.', ...volgafspraken },
      })
    const uitslagen = await Promise.allSettled([
      besluit('aanpakVastgesteld'),
      besluit('aanpakVastgesteld'),
      besluit('hoortNietThuis'),
      besluit('hoortNietThuis'),
    ])
    const gelukt = uitslagen.filter((u) => u.status === 'fulfilled')
    expect(gelukt).toHaveLength(1)
    for (const u of uitslagen)
      if (u.status === 'rejected') {
        const regel = gelukt[0]?.value.wordtAfgerond ? 'S3/dossier-gesloten' : 'C12/nog-geen-besluit'
        expect(u.reason).toMatchObject({ besluit: { regel: { id: regel } } })
      }
  })

  test('[C12] [S2] after an outcome, or after afschaling and reopening, the next outcome is that of a next overleg', async () => {
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'politie')
    const params = { casusnummer }
    const motivering = 'De partijen zijn het hierover eens.'
    const weg = () =>
      huis.doe('procesregisseur', overlegBesluiten, {
        params,
        body: { ...afgestemd(huis), uitkomst: 'hoortNietThuis', motivering },
      })
    const alBesloten = { besluit: { regel: { id: 'C12/nog-geen-besluit' } } }
    await expect(weg()).rejects.toMatchObject(alBesloten)
    await huis.doe('procesregisseur', afschalingBesluiten, { params, body: { ...afgestemd(huis), motivering } })
    await huis.doe('procesregisseur', casusHeropenen, { params, body: { motivering } })
    await expect(weg()).rejects.toMatchObject(alBesloten)
  })

  test('[A11] who looks while the casus is destroyed sees all of it or nothing', async () => {
    const casusnummer = await meldAan(huis)
    const params = { casusnummer }
    const kijk = () => huis.doe('gemeente', dossierInzien, { params }).then(({ gegevens }) => gegevens.length)
    await huis.doe('procesregisseur', intakeBesluiten, {
      params,
      body: {
        ...afgestemd(huis),
        uitkomst: 'nietInBehandeling',
        criteria,
        afweging: 'Eén partij kan dit zelf oplossen.',
      },
    })
    const weg = bevestigAfronding(huis, casusnummer)
    const blikken = await Promise.allSettled([kijk(), kijk(), weg, kijk(), kijk()])
    for (const u of blikken) {
      if (u.status === 'rejected') expect(u.reason).toBeInstanceOf(NietGevonden)
      // Who it is about, and nothing else, as long as the casus is rounded off.
      else if (typeof u.value === 'number') expect(u.value).toBe(1)
    }
    await expect(kijk()).rejects.toThrow(NietGevonden)
  })

  test('[P3] a mandate that ends while a casus is reported ends for that casus too', async () => {
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const gemeente = partijen.find((p) => p.id === huis.partij.gemeente)
    const params = { id: huis.partij.gemeente }
    for (const { id } of gemeente?.bevoegdheidsverleningen ?? [])
      await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'Begint opnieuw.' } })
    const vanAnderen = (await huis.doe('procesregisseur', casussenInzien)).totaal
    for (let keer = 0; keer < 5; keer++) {
      const { id } = await huis.doe('beheerder', bevoegdheidVerlenen, {
        params,
        body: {
          ...{ bevoegdheden: ['intake'], van: '2020-01-01', tot: null, besluit: mandaatbesluit },
          waaromEerder: 'Het besluit was er al.',
        },
      })
      const intrekken = () =>
        huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'De afspraak is opgezegd.' } })
      await Promise.allSettled([meldAan(huis), meldAan(huis), intrekken(), meldAan(huis)])
      expect((await huis.doe('procesregisseur', casussenInzien)).totaal).toBe(vanAnderen)
    }
  })
})
