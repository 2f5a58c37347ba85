import {
  casusAanmelden,
  casusInzien,
  casussenInzien,
  datCheckDoen,
  datChecksInzien,
  dossierInzien,
  gegevenInbrengen,
  gegevenIntrekken,
  gegevenWijzigen,
  intakeBesluiten,
  isBsn,
  logboekInzien,
  toewijzingBeeindigen,
  toewijzingVastleggen,
} from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afgestemd, bevestigAfronding, bsn, criteria, gegeven, meldAan, naam } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij } from '../../testing/house.ts'
import { Geweigerd, NietGevonden } from '../errors.ts'

describe('aanmelding en intake', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
  })
  afterAll(() => huis?.sluit())

  const aantalCasussen = () =>
    huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lijst', true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
        trx,
      )
      return (await trx.selectFrom('casus').select('id').execute()).length
    })
  const laatsteRegel = async () => (await huis.doe('fg', logboekInzien, { query: { perPagina: 1 } })).regels[0]
  const nietOpgeslagen = async (poging: () => Promise<unknown>, regel: string) => {
    const voor = await aantalCasussen()
    await expect(poging()).rejects.toMatchObject({ besluit: { regel: { id: regel } } })
    expect(await aantalCasussen()).toBe(voor)
  }

  test.each([
    ['energiebedrijf', 'A1/alleen-convenantpartner'],
    ['welzijn', 'A1/bevoegdheid-verleend'],
  ] as const)('[A1] %s is refused with the reason and nothing is stored', async (wie: TestPartij, regel) => {
    await nietOpgeslagen(() => meldAan(huis, wie), regel)
    expect(await laatsteRegel()).toMatchObject({ besluit: 'geweigerd', regels: [regel] })
  })

  test('[A2] a taak of another partij is refused', () =>
    nietOpgeslagen(() => meldAan(huis, 'gemeente', { taak: huis.taak.politie }), 'A2/eigen-taak'))

  test('[P6] a thematic consultation is refused with an explanation and stores nothing', () =>
    nietOpgeslagen(() => meldAan(huis, 'gemeente', { thematisch: 'veelplegers' }), 'P6/geen-thematisch-overleg'))

  test('[A3] without all four criteria there is no aanmelding', async () => {
    const poging = huis.doe('gemeente', casusAanmelden, { body: { criteria: criteria.slice(0, 3) } as never })
    await expect(poging).rejects.toThrow(/Beoordeel alle vier/)
  })

  test('[A5] a gegeven without why it is needed is refused at its field', async () => {
    await expect(meldAan(huis, 'gemeente', { gegevens: [gegeven({ noodzaak: '' })] })).rejects.toThrow(/noodzaak/)
  })

  test('[A8] a BSN is accepted only from a partij that may use it, and only when it is one', async () => {
    const betrokkene = {
      naam,
      geboortedatum: '1988-04-12',
      noodzaak: 'Nodig om te weten om wie het gaat.',
      deelnemersMogenWetenWie: true,
    }
    await nietOpgeslagen(() => meldAan(huis, 'corporatie', { betrokkene: { ...betrokkene, bsn } }), 'A8/bsn-toegestaan')
    await expect(meldAan(huis, 'gemeente', { betrokkene: { ...betrokkene, bsn: '999900005' } })).rejects.toThrow(/BSN/)
    const casusnummer = await meldAan(huis, 'gemeente', { betrokkene: { ...betrokkene, bsn } })
    const { gegevens } = await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    expect(gegevens.map((g) => [g.inhoud?.categorie, g.inhoud?.tekst])).toContainEqual(['bsn', bsn])
  })

  test('[A8] the elfproef', () => {
    expect(['999900006', '999990019', '111222333'].map(isBsn)).toEqual([true, true, true])
    expect(['999900007', '12345678', '99990000a', ''].map(isBsn)).toEqual([false, false, false, false])
  })

  test('[A9] what is secret for the procesregie is there for it without its content', async () => {
    const geheimhouding = { procesregieMagZien: false, uitvraagToegestaan: false }
    const casusnummer = await meldAan(huis, 'gemeente', {
      gegevens: [gegeven({ titel: 'Vertrouwelijk', geheimhouding })],
    })
    const regie = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
    expect(regie.gegevens.map((g) => g.inhoud?.titel ?? null)).toEqual(['Betrokkene', null])
    expect(JSON.stringify(regie)).not.toContain('Vertrouwelijk')
    const eigen = await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    expect(eigen.gegevens.map((g) => g.inhoud?.titel)).toEqual(['Betrokkene', 'Vertrouwelijk'])
  })

  test('[P1] the logboek says namens whom, for which doel, on which taak and grondslag', async () => {
    await meldAan(huis)
    expect(await laatsteRegel()).toMatchObject({
      besluit: 'toegestaan',
      handeling: 'Casus aanmelden',
      namens: 'gemeente',
      doel: 'Nagaan of deze casus in het ZVH thuishoort',
      taak: 'Taak van gemeente',
      grondslag: 'Proefwet art. 1',
    })
  })

  describe('dat-check', () => {
    const reden = 'Nodig om dubbel werk te voorkomen.'
    const check = (casusnummer: string) =>
      huis.doe('procesregisseur', datCheckDoen, { params: { casusnummer }, body: { reden } })
    const wie = (volledig: string) => ({
      betrokkene: {
        naam: volledig,
        geboortedatum: '1991-09-30',
        noodzaak: 'Nodig om te weten om wie het gaat.',
        deelnemersMogenWetenWie: false,
      },
    })

    test('[A6] yes or no, the name of the procesregisseur, and nothing else', async () => {
      const eerste = await meldAan(huis, 'gemeente', wie('Roos van der Kade'))
      expect(await check(eerste)).toEqual({ bekend: false, procesregisseur: null })
      const tweede = await meldAan(huis, 'politie', wie('roos  Van der Káde'))
      expect(await check(tweede)).toEqual({ bekend: true, procesregisseur: 'procesregisseur' })
      expect(await laatsteRegel()).toMatchObject({ handeling: 'Nagaan of iemand al bij dit ZVH bekend is' })
    })

    test('[A6] [P8] after a casus was handed over it names who runs it now, everywhere', async () => {
      const eerste = await meldAan(huis, 'gemeente', wie('Hilde Overdracht'))
      const zoekend = await meldAan(huis, 'politie', wie('Hilde Overdracht'))
      const params = { casusnummer: eerste }
      const medewerker = huis.wie('procesregisseur2').id
      await huis.doe('procesregisseur', toewijzingVastleggen, { params, body: { medewerker, tot: null } })
      const namen = async () => [
        (await check(zoekend)).procesregisseur,
        (await huis.doe('gemeente', casusInzien, { params })).procesregisseur,
        (await huis.doe('gemeente', casussenInzien)).casussen.find((c) => c.casusnummer === eerste)?.procesregisseur,
      ]
      expect(await namen()).toEqual(['procesregisseur', 'procesregisseur', 'procesregisseur'])
      const { toewijzingen } = await huis.doe('procesregisseur', casusInzien, { params })
      const eigen = toewijzingen.find((t) => t.medewerker.naam === 'procesregisseur')?.id ?? ''
      await huis.doe('procesregisseur', toewijzingBeeindigen, { params: { ...params, id: eigen } })
      expect(await namen()).toEqual(['procesregisseur2', 'procesregisseur2', 'procesregisseur2'])
    })

    test('[T19] who corrects or withdraws a BSN or a name is no longer found by it', async () => {
      const metBsn = (volledig: string, nummer: string) => {
        const { betrokkene } = wie(volledig)
        return meldAan(huis, 'gemeente', { betrokkene: { ...betrokkene, bsn: nummer } })
      }
      const eerste = await metBsn('Sietske Wad', '999993008')
      const zoekend = await metBsn('Sietske van Elders', '999993008')
      const bekend = async () => (await check(zoekend)).bekend
      const params = { casusnummer: eerste }
      const { gegevens } = await huis.doe('gemeente', dossierInzien, { params })
      const id = gegevens.find((g) => g.inhoud?.titel === 'BSN')?.id ?? ''
      const body = (tekst: string) => ({ titel: 'BSN', tekst, noodzaak: 'Nodig om haar te herkennen.' })
      expect(await bekend()).toBe(true)
      const fout = huis.doe('gemeente', gegevenWijzigen, { params: { ...params, id }, body: body('999900007') })
      await expect(fout).rejects.toMatchObject({ besluit: { velden: [{ veld: 'tekst' }] } })
      const ander = gegevens.find((g) => g.inhoud?.titel !== 'BSN' && !g.betrokkene)?.id ?? ''
      const elders = huis.doe('gemeente', gegevenWijzigen, {
        params: { ...params, id: ander },
        body: body('999993008'),
      })
      await expect(elders).rejects.toMatchObject({ besluit: { velden: [{ veld: 'tekst' }] } })
      await huis.doe('gemeente', gegevenWijzigen, { params: { ...params, id }, body: body('999993021') })
      expect(await bekend()).toBe(false)
      await huis.doe('gemeente', gegevenWijzigen, { params: { ...params, id }, body: body('999993008') })
      expect(await bekend()).toBe(true)
      await huis.doe('gemeente', gegevenIntrekken, { params: { ...params, id } })
      expect(await bekend()).toBe(false)
    })

    test('[A8] a BSN that is brought in later passes the elfproef too', () => {
      const { body } = gegevenInbrengen
      expect(body.safeParse(gegeven({ categorie: 'bsn', tekst: bsn })).success).toBe(true)
      expect(body.safeParse(gegeven({ categorie: 'bsn', tekst: 'geen bsn 123' })).error?.issues[0]?.path).toEqual([
        'tekst',
      ])
    })

    test('[A6] only the procesregisseur of the casus can ask, with a reason', async () => {
      const casusnummer = await meldAan(huis, 'gemeente', wie('Joris Blank'))
      await expect(huis.doe('gemeente', datCheckDoen, { params: { casusnummer }, body: { reden } })).rejects.toThrow(
        Geweigerd,
      )
      await expect(
        huis.doe('procesregisseur2', datCheckDoen, { params: { casusnummer }, body: { reden } }),
      ).rejects.toThrow(NietGevonden)
      await expect(
        huis.doe('procesregisseur', datCheckDoen, { params: { casusnummer }, body: { reden: '' } }),
      ).rejects.toThrow()
    })

    test('[A6] [P5] why it was asked is reviewed by the functionaris gegevensbescherming, and goes with the casus', async () => {
      const hier = await openTestHouse({ beside: huis })
      const ander = await openTestHouse({ beside: huis })
      const casusnummer = await meldAan(hier, 'gemeente', wie('Sietske Blauw'))
      const waarom = 'De gemeente hoorde dat er al een casus over het gezin loopt.'
      const params = { casusnummer }
      await hier.doe('procesregisseur', datCheckDoen, { params, body: { reden: waarom } })
      const { checks, totaal } = await hier.doe('fg', datChecksInzien)
      expect(totaal).toBe(1)
      expect(checks).toEqual([
        {
          ...{ id: expect.any(String), tijdstip: expect.any(String), casusnummer },
          ...{ medewerker: hier.wie('procesregisseur').naam, namens: 'gemeente', reden: waarom },
        },
      ])
      for (const iemand of ['procesregisseur', 'gemeente', 'manager', 'beheerder'] as const)
        await expect(hier.doe(iemand, datChecksInzien), iemand).rejects.toThrow(Geweigerd)
      expect((await ander.doe('fg', datChecksInzien)).checks).toEqual([])
      expect(JSON.stringify(await hier.doe('fg', logboekInzien))).not.toContain(waarom)
      await hier.doe('gemeente', intakeBesluiten, {
        params,
        body: { uitkomst: 'nietInBehandeling', criteria, afweging: 'Past hier niet.', afstemming: null },
      })
      await bevestigAfronding(hier, casusnummer)
      expect((await hier.doe('fg', datChecksInzien)).checks).toEqual([])
    })

    test('[A6] trying out names is slowed down', async () => {
      const casusnummer = await meldAan(huis, 'gemeente', wie('Imke Tolsma'))
      const pogingen = async () => {
        for (let i = 0; i < 15; i++) await check(casusnummer)
      }
      await expect(pogingen()).rejects.toMatchObject({ besluit: { regel: { id: 'A6/niet-uitproberen' } } })
    })

    test('[A6] another zvh is not asked', async () => {
      const ander = await openTestHouse({ beside: huis })
      await meldAan(ander, 'gemeente', wie('Teun Overstap'))
      const hier = await openTestHouse({ beside: huis })
      const casusnummer = await meldAan(hier, 'gemeente', wie('Teun Overstap'))
      const antwoord = await hier.doe('procesregisseur', datCheckDoen, { params: { casusnummer }, body: { reden } })
      expect(antwoord).toEqual({ bekend: false, procesregisseur: null })
    })
  })

  describe('intakebesluit', () => {
    const besluit = (
      casusnummer: string,
      uitkomst: 'nietInBehandeling' | 'triage' | 'triageOmTeBepalen',
      afweging = 'Past hier.',
    ) =>
      huis.doe('procesregisseur', intakeBesluiten, {
        params: { casusnummer },
        body: { ...afgestemd(huis), uitkomst, criteria, afweging },
      })

    test.each(['triage', 'triageOmTeBepalen'] as const)('[A10] %s leads to triage', async (uitkomst) => {
      const casusnummer = await meldAan(huis)
      expect(await besluit(casusnummer, uitkomst)).toEqual({ wordtAfgerond: false })
      const beeld = await huis.doe('gemeente', casusInzien, { params: { casusnummer } })
      expect(beeld.fase).toBe('triage')
    })

    test('[A4] what differs from the formal outcome needs its motivation', async () => {
      const casusnummer = await meldAan(huis)
      await expect(besluit(casusnummer, 'nietInBehandeling', '')).rejects.toMatchObject({
        besluit: { regel: { id: 'A4/afwijken-met-motivering' } },
      })
    })

    test('[A11] niet in behandeling leaves nothing: no row, no key, not in any list', async () => {
      const casusnummer = await meldAan(huis)
      const voor = await aantalCasussen()
      expect(await besluit(casusnummer, 'nietInBehandeling', 'Een keten kan dit alleen aan.')).toEqual({
        wordtAfgerond: true,
      })
      expect(await aantalCasussen()).toBe(voor)
      await bevestigAfronding(huis, casusnummer)
      expect(await aantalCasussen()).toBe(voor - 1)
      for (const persoon of ['gemeente', 'procesregisseur'] as const) {
        await expect(huis.doe(persoon, casusInzien, { params: { casusnummer } })).rejects.toThrow(NietGevonden)
        const { casussen } = await huis.doe(persoon, casussenInzien, { query: { perPagina: 100 } })
        expect(casussen.map((c) => c.casusnummer)).not.toContain(casusnummer)
      }
      const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 20 } })
      expect(regels.find((r) => r.handeling === 'Intakebesluit nemen')).toMatchObject({ besluit: 'toegestaan' })
    })
  })
})
