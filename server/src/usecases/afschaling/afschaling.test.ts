import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  afschalingBesluiten,
  casusHeropenen,
  casusInzien,
  casussenInzien,
  dossierInzien,
  dossierOpschonen,
  gegevenInbrengen,
  logboekInzien,
  overlegAfzeggen,
  overlegSluiten,
  verloopInzien,
} from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  aanvaard,
  afgestemd,
  begin,
  gegeven,
  naarOverleg,
  naarTriage,
  planOverleg,
  rondAf,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, withStore } from '../../testing/house.ts'
import { NietGevonden } from '../errors.ts'

const motivering = 'De acties zijn klaar en de situatie is stabiel.'

describe('afschaling', () => {
  let straat: TestHouse
  let huis: TestHouse
  let casusnummer: string
  const p = () => ({ params: { casusnummer } })
  const kalender = () => huis.kalender()

  beforeAll(async () => {
    straat = await openTestHouse()
  })
  afterAll(() => straat?.sluit())
  beforeEach(async () => {
    huis = await openTestHouse({ beside: straat })
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen', vrijgave: 'overleg' })])
    const derde = { titel: 'De ex-partner', tekst: 'Sara, Geheimadres 12', categorie: 'naw' } as const
    await huis.doe('gemeente', gegevenInbrengen, { ...p(), body: gegeven(derde) })
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    huis.setClock('2026-03-10T10:00:00.000Z')
    await huis.doe('procesregisseur', afschalingBesluiten, { ...p(), body: { ...afgestemd(huis), motivering } })
  })

  const alleSleutels = async () =>
    (await readdir(join(huis.map, 'sleutels', huis.zvh), { recursive: true })).filter((b) =>
      /^..[\\/].*\.sleutel$/.test(b),
    )

  test('[S1] the decision has a date, is motivated and starts the clock', async () => {
    const beeld = await huis.doe('gemeente', casusInzien, p())
    expect(beeld.afschaling).toEqual({
      besluitOp: '2026-03-10',
      archiefOp: '2026-09-10',
      vernietigenOp: '2027-03-10',
      stap: 'actief',
      ...{ herbeoordelenOp: null, actiefTot: null },
    })
    expect(beeld.stukken.at(-1)).toMatchObject({ soort: 'afschalingsbesluit', motivering })
  })

  test('[S1] the procesregie cleans what is no longer needed', async () => {
    const { gegevens } = await huis.doe('procesregisseur', dossierInzien, p())
    const weg = gegevens.filter((g) => g.inhoud?.titel === 'Meldingen').map((g) => g.id)
    expect(await huis.doe('procesregisseur', dossierOpschonen, { ...p(), body: { gegevens: weg } })).toEqual({
      verwijderd: 1,
    })
    const na = await huis.doe('procesregisseur', dossierInzien, p())
    expect(na.gegevens.map((g) => g.inhoud?.titel)).not.toContain('Meldingen')
  })

  test('[S2] in the first six months a relapse reopens it; without an overleg the old calendar goes on', async () => {
    huis.setClock('2026-08-01T10:00:00.000Z')
    await huis.doe('procesregisseur', casusHeropenen, {
      ...p(),
      body: { motivering: 'Nieuwe meldingen van overlast sinds juli.' },
    })
    const beeld = await huis.doe('procesregisseur', casusInzien, p())
    expect(beeld).toMatchObject({ fase: 'casusoverleg', afschaling: null })
    huis.setClock('2026-09-09T10:00:00.000Z')
    expect(await kalender()).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    expect((await huis.doe('procesregisseur', casusInzien, p())).fase).toBe('casusoverleg')
    huis.setClock('2026-09-10T10:00:00.000Z')
    await kalender()
    expect((await huis.doe('procesregisseur', casusInzien, p())).afschaling).toMatchObject({
      ...{ besluitOp: '2026-03-10', vernietigenOp: '2027-03-10', stap: 'archief' },
    })
    await kalender()
    expect((await huis.doe('manager', casussenInzien)).totaal).toBe(1)
  })

  test('[S2] an overleg about a relapse that is called off leaves the calendar as it was, as if nothing happened', async () => {
    huis.setClock('2026-07-10T10:00:00.000Z')
    await huis.doe('procesregisseur', casusHeropenen, {
      ...p(),
      body: { motivering: 'Nieuwe meldingen van overlast sinds juli.' },
    })
    const overleg = await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
    huis.setClock('2026-07-20T10:00:00.000Z')
    await huis.doe('procesregisseur', overlegAfzeggen, {
      params: { casusnummer, id: overleg },
      body: { reden: 'De meldingen gingen over iemand anders.' },
    })
    expect(await huis.doe('gemeente', casusInzien, p())).toMatchObject({
      fase: 'afschaling',
      afschaling: { besluitOp: '2026-03-10', archiefOp: '2026-09-10', vernietigenOp: '2027-03-10', stap: 'actief' },
    })
    huis.setClock('2027-03-10T08:00:00.000Z')
    expect((await kalender()).vernietigd).toBe(1)
  })

  test('[S2] opening it again and scaling it down at once moves the destruction by not a day: first there is an overleg', async () => {
    huis.setClock('2026-08-01T10:00:00.000Z')
    await huis.doe('procesregisseur', casusHeropenen, {
      ...p(),
      body: { motivering: 'Nieuwe meldingen van overlast sinds juli.' },
    })
    const schaalAf = () =>
      huis.doe('procesregisseur', afschalingBesluiten, { ...p(), body: { ...afgestemd(huis), motivering } })
    const nogNiet = { besluit: { regel: { id: 'S2/terugval-eerst-besproken' } } }
    await expect(schaalAf()).rejects.toMatchObject(nogNiet)
    const overleg = await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await expect(schaalAf()).rejects.toMatchObject({ besluit: { regel: { id: 'C12/overleg-gehouden' } } })
    for (const wie of ['gemeente', 'politie'] as const) await aanvaard(huis, wie, { casusnummer, id: overleg })
    await begin(huis, casusnummer, overleg)
    await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id: overleg } })
    expect(await schaalAf()).toEqual({ besluitOp: '2026-08-01', archiefOp: '2027-02-01', vernietigenOp: '2027-08-01' })
  })

  test('[S3] after six months only who it was and who brought it in can be found, also before the calendar ran', async () => {
    for (const gedraaid of [false, true]) {
      huis.setClock('2026-09-10T08:00:00.000Z')
      if (gedraaid) expect(await kalender()).toEqual({ gearchiveerd: 1, vernietigd: 0 })
      if (gedraaid)
        for (const wie of ['procesregisseur', 'manager', 'gemeente'] as const) {
          const beeld = await huis.doe(wie, casusInzien, p())
          expect(beeld.betrokkene?.naam).toBe('Wessel Proefjes')
          expect(beeld.aanmelder).toMatchObject({ naam: 'gemeente', organisatie: 'gemeente' })
          expect([beeld.stukken, beeld.acties, beeld.overleggen, beeld.uitvragen].flat()).toEqual([])
          expect([beeld.toewijzingen, beeld.leiding, beeld.plandoelen, beeld.uitspraken].flat()).toEqual([])
          expect([beeld.procesregisseur, beeld.overlegsoort]).toEqual([null, null])
          const { gegevens } = await huis.doe(wie, dossierInzien, p())
          const wieHetWas = {
            naam: 'Wessel Proefjes',
            geboortedatum: expect.any(String),
            adres: null,
            adresVeilig: null,
          }
          expect(gegevens.map(({ betrokkene, inhoud, zeggenschap }) => [betrokkene, inhoud, zeggenschap])).toEqual([
            [wieHetWas, null, null],
          ])
          expect([beeld.taak, beeld.grondslag, beeld.doelen]).toEqual([null, null, []])
          expect(JSON.stringify([beeld, gegevens])).not.toMatch(
            /Nodig om te weten|bracht gegevens in|Proefwet|ex-partner|Geheimadres/,
          )
          const { casussen } = await huis.doe(wie, casussenInzien)
          expect(casussen.map((c) => c.procesregisseur)).toEqual([null])
          await expect(huis.doe(wie, verloopInzien, p())).rejects.toThrow()
        }
      await expect(huis.doe('politie', casusInzien, p())).rejects.toThrow(NietGevonden)
      await expect(huis.doe('corporatie', dossierInzien, p())).rejects.toThrow(NietGevonden)
    }
    expect((await huis.doe('manager', casussenInzien)).casussen.map((c) => c.casusnummer)).toEqual([casusnummer])
    expect((await huis.doe('politie', casussenInzien)).totaal).toBe(0)
  })

  test('[S7] a casus that is in the way does not keep the others', async () => {
    const eerste = casusnummer
    casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'corporatie')
    await huis.doe('procesregisseur', afschalingBesluiten, { ...p(), body: { ...afgestemd(huis), motivering } })
    huis.setClock('2026-09-10T08:00:00.000Z')
    let keer = 0
    const hapert: typeof huis.store = {
      ...huis.store,
      transaction: (zetting, werk) =>
        huis.store.transaction(zetting, (t) =>
          werk({
            ...t,
            async archiveert(id, op) {
              if (keer++ === 0) throw new Error('this one is broken')
              await t.archiveert(id, op)
            },
          }),
        ),
    }
    await expect(withStore(huis, hapert).kalender()).rejects.toThrow(AggregateError)
    const { casussen } = await huis.doe('manager', casussenInzien)
    expect(casussen).toHaveLength(1)
    expect(await kalender()).toEqual({ gearchiveerd: 1, vernietigd: 0 })
    const alle = await huis.doe('manager', casussenInzien)
    expect(alle.casussen.map((c) => c.casusnummer).toSorted()).toEqual([eerste, casusnummer].toSorted())
  })

  test('[S5] after a year nothing remains: no row, no key, and an older copy of the rows stays closed', async () => {
    const kopie = await huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.zvh', ${huis.zvh}, true),
        set_config('casushuis.medewerker', ${huis.wie('procesregisseur').id}, true),
        set_config('casushuis.lezer', 'procesregie', true), set_config('casushuis.nu', ${huis.middelen.clock.nu()}, true)`.execute(
        trx,
      )
      return trx.selectFrom('gegeven').select(['casusId', 'id', 'inhoud']).execute()
    })
    expect(kopie.length).toBeGreaterThan(1)
    const [eerste] = kopie
    if (!eerste) throw new Error('there is a row')
    expect(await huis.sleutels.find(huis.zvh, eerste.casusId)).toBeDefined()
    const sleutelVoor = (await alleSleutels())[0] ?? ''
    const bytes = await readFile(join(huis.map, 'sleutels', huis.zvh, sleutelVoor))

    huis.setClock('2027-03-10T08:00:00.000Z')
    expect(await kalender()).toEqual({ gearchiveerd: 0, vernietigd: 1 })
    expect(await alleSleutels()).toEqual([])
    expect(await huis.sleutels.find(huis.zvh, eerste.casusId)).toBeUndefined()
    expect(bytes.length).toBeGreaterThan(32)
    for (const wie of ['procesregisseur', 'manager', 'gemeente'] as const) {
      await expect(huis.doe(wie, casusInzien, p())).rejects.toThrow(NietGevonden)
      expect((await huis.doe(wie, casussenInzien)).totaal).toBe(0)
    }
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 200 } })
    expect(regels.find((r) => r.handeling === 'Dossier vernietigen')).toMatchObject({
      wie: 'Kalender',
      namens: 'gemeente',
    })
  })

  test('[S7] the calendar can be repeated, and catches up after a standstill', async () => {
    huis.setClock('2026-09-09T21:00:00.000Z')
    expect(await kalender()).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    huis.setClock('2026-09-09T22:30:00.000Z')
    expect(await kalender()).toEqual({ gearchiveerd: 1, vernietigd: 0 })
    expect(await kalender()).toEqual({ gearchiveerd: 0, vernietigd: 0 })
    huis.setClock('2028-01-01T12:00:00.000Z')
    expect(await kalender()).toEqual({ gearchiveerd: 0, vernietigd: 1 })
    expect(await kalender()).toEqual({ gearchiveerd: 0, vernietigd: 0 })
  })

  test('[S7] a key that could not be destroyed is destroyed the next time', async () => {
    const casus = (await alleSleutels())[0] ?? ''
    const id = casus.slice(3, 39)
    await huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lijst', true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
        trx,
      )
      await sql`insert into te_vernietigen_sleutel (zvh_id, casus_id) values (${huis.zvh}, ${id})`.execute(trx)
    })
    await kalender()
    expect(await alleSleutels()).toEqual([])
  })
})
