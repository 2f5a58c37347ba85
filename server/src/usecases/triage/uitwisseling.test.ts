import {
  casusInzien,
  datVraagBeantwoorden,
  datVraagStellen,
  datVragenInzien,
  dossierInzien,
  gegevenBeperken,
  gegevenIntrekken,
  gegevenVrijgeven,
  gegevenWijzigen,
  logboekInzien,
  merkenVastleggen,
  uitwisselingBeslissen,
  uitwisselingenInzien,
  uitwisselingVoorstellen,
  werkInzien,
} from '@casushuis/contract'
import { type CasusId, dagenVoorUitwisseling } from '@casushuis/handvat'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datJobs } from '../../jobs/dat-bezorgen.ts'
import { startRunner } from '../../jobs/runner.ts'
import { makeSignals } from '../../jobs/signals.ts'
import { uitwisselJobs } from '../../jobs/uitwisseling.ts'
import { asOwner } from '../../testing/as-owner.ts'
import { afgestemd, gegeven, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPartij, type TestPerson } from '../../testing/house.ts'
import { openTestServer, readsAnywhere, vraag as vraagApi } from '../../testing/http.ts'
import { Geweigerd } from '../errors.ts'

const dag = 86_400_000
/** In the words of the gegeven, and in those of why it is needed. */
const woord = 'ZEEHONDENOPVANG'
const waarvoor = `Zodat de zorg daar aansluit op de ${woord}.`

/** A casus in each of two houses about the same person, of which each procesregisseur knows of the other. */
interface Paar {
  readonly hier: string
  readonly daar: string
}

describe('[T9] exchanging with another zvh about the same person', () => {
  let hier: TestHouse
  let daar: TestHouse
  let nu = Date.parse('2026-03-02T09:00:00.000Z')
  let nummer = 0
  beforeAll(async () => {
    hier = await openTestHouse()
    daar = await openTestHouse({ beside: hier })
  })
  afterAll(() => hier?.sluit())

  function later(dagen: number): void {
    nu += dagen * dag
    for (const huis of [hier, daar]) huis.setClock(new Date(nu).toISOString())
  }

  /** What happens by itself after the acts so far; often enough for what one job leaves for another. */
  async function bezorg(): Promise<void> {
    for (const { store, middelen } of [hier, daar, hier, daar]) {
      const { clock } = middelen
      const faults: string[] = []
      const parts = { store, clock }
      const stop = await startRunner({
        ...{ ...parts, jobs: [...datJobs(parts), ...uitwisselJobs(parts)], signals: makeSignals() },
        zvhs: async () => [hier.zvh, daar.zvh],
        onFault: (_, fault) => void faults.push(fault),
      })
      await stop()
      expect(faults).toEqual([])
    }
  }

  const over = (huis: TestHouse, naam: string) =>
    naarTriage(huis, 'gemeente', {
      betrokkene: {
        ...{ naam, geboortedatum: '1991-05-06', noodzaak: 'Nodig om te weten over wie het gaat.' },
        deelnemersMogenWetenWie: true,
      },
    })

  /** Here the gemeente and the ggz contributed, there the gemeente and the corporatie. */
  async function paar(): Promise<Paar> {
    const naam = `Bekend Bij Beiden ${++nummer}`
    const beide = { hier: await over(hier, naam), daar: await over(daar, naam) }
    await vraagEnAntwoord(hier, beide.hier, 'ggz', [
      gegeven({ titel: 'Behandeling', tekst: `Hij komt elke week naar de ${woord}.`, bijzonder: true }),
      gegeven({ titel: 'Bereikbaarheid', tekst: 'Het best op dinsdag.' }),
    ])
    await vraagEnAntwoord(daar, beide.daar, 'corporatie', [gegeven({ titel: 'Huur', tekst: 'De huur is betaald.' })])
    await hier.doe('procesregisseur', datVraagStellen, {
      params: { casusnummer: beide.hier },
      body: { zvh: daar.zvh, reden: 'Nodig om te weten of wij dubbel werk doen.' },
    })
    await bezorg()
    const { ontvangen } = await daar.doe('procesregisseur', datVragenInzien, { params: { casusnummer: beide.daar } })
    await daar.doe('procesregisseur', datVraagBeantwoorden, {
      params: { casusnummer: beide.daar, id: ontvangen[0]?.id ?? '' },
      body: { antwoord: true, motivering: 'Afstemming helpt de betrokkene.', ...afgestemd(daar) },
    })
    await bezorg()
    return beide
  }

  const kijk = (huis: TestHouse, wie: TestPerson, casusnummer: string) =>
    huis.doe(wie, uitwisselingenInzien, { params: { casusnummer } })

  /** The gegeven with this title, as somebody of the side that gives sees it. */
  async function gegevenMet({ hier: casusnummer }: Paar, titel: string, wie: TestPerson = 'procesregisseur') {
    const { gegevens } = await hier.doe(wie, dossierInzien, { params: { casusnummer } })
    const id = gegevens.find((g) => g.inhoud?.titel === titel)?.id
    if (!id) throw new Error(`no gegeven ${titel}`)
    return id
  }

  async function stelVoor(beide: Paar, titel: string): Promise<string> {
    const params = { casusnummer: beide.hier }
    const [kanaal] = (await kijk(hier, 'procesregisseur', beide.hier)).kanalen
    const body = { kanaal: kanaal?.id ?? '', gegeven: await gegevenMet(beide, titel), waarvoor }
    return (await hier.doe('procesregisseur', uitwisselingVoorstellen, { params, body })).id
  }

  const zeg = (huis: TestHouse, wie: TestPerson, casusnummer: string, id: string, akkoord = true) =>
    huis.doe(wie, uitwisselingBeslissen, { params: { casusnummer, id }, body: { akkoord } })

  async function allenJa(huis: TestHouse, casusnummer: string, id: string, ...wie: readonly TestPartij[]) {
    for (const partij of wie) await zeg(huis, partij, casusnummer, id)
    await bezorg()
  }

  /** Everybody on both sides says yes. */
  async function gegevenAan(beide: Paar, titel: string): Promise<string> {
    const id = await stelVoor(beide, titel)
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    await allenJa(daar, beide.daar, id, 'gemeente', 'corporatie')
    return id
  }

  const ontvangenDaar = async ({ daar: casusnummer }: Paar) =>
    (await kijk(daar, 'procesregisseur', casusnummer)).ontvangen

  /** Whether any of these people there reads the word, in whatever answer. */
  async function leestDaar({ daar: casusnummer }: Paar, ...wie: readonly TestPerson[]) {
    const app = await openTestServer(daar)
    const lezen: TestPerson[] = []
    for (const een of wie) {
      const { body } = await vraagApi(app, een, 'GET', `/casussen/${casusnummer}/uitwisselingen`)
      if (body.includes(woord) || (await readsAnywhere(app, een, { casusnummer, woord }))) lezen.push(een)
    }
    await app.close()
    return lezen
  }
  const iedereen = [
    ...(['procesregisseur', 'gemeente', 'corporatie', 'politie', 'ggz', 'procesregisseur2', 'ondersteuner'] as const),
    ...(['manager', 'fg', 'beheerder'] as const),
  ]
  const taken = async (huis: TestHouse, wie: TestPerson) =>
    (await huis.doe(wie, werkInzien, {})).taken.filter((t) => t.soort === 'uitwisselingBeslissen').length

  test('goes over when everybody who contributed on both sides said yes to that one gegeven', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    const tweede = await stelVoor(beide, 'Bereikbaarheid')
    expect([await taken(hier, 'gemeente'), await taken(hier, 'ggz'), await taken(daar, 'gemeente')]).toEqual([2, 2, 0])
    await allenJa(hier, beide.hier, id, 'gemeente')
    expect((await kijk(daar, 'procesregisseur', beide.daar)).uitwisselingen, 'not yet everybody here').toEqual([])
    await allenJa(hier, beide.hier, id, 'ggz')
    const [binnen] = (await kijk(daar, 'corporatie', beide.daar)).uitwisselingen
    expect(binnen).toMatchObject({ id, richting: 'krijgen', soort: 'inhoudelijk', waarvoor: null, gegeven: null })
    expect(JSON.stringify(binnen), 'a kind, a zvh, and not a word more').not.toMatch(/ggz|Behandeling|bijzonder/)
    expect([await taken(daar, 'gemeente'), await taken(daar, 'corporatie')]).toEqual([1, 1])
    await allenJa(daar, beide.daar, id, 'gemeente')
    expect(await ontvangenDaar(beide), 'not yet everybody there').toEqual([])
    await allenJa(daar, beide.daar, id, 'corporatie')
    expect(await ontvangenDaar(beide)).toMatchObject([{ titel: 'Behandeling', bijzonder: true, waarvoor }])
    expect([await taken(daar, 'gemeente'), await taken(daar, 'corporatie')]).toEqual([0, 0])
    // A refusal is of that gegeven alone.
    await zeg(hier, 'ggz', beide.hier, tweede, false)
    await expect(zeg(hier, 'gemeente', beide.hier, tweede)).rejects.toThrow(Geweigerd)
    await bezorg()
    expect(await ontvangenDaar(beide)).toHaveLength(1)
    const stand = (await kijk(hier, 'procesregisseur', beide.hier)).uitwisselingen.map((u) => u.stand)
    expect(stand.toSorted()).toEqual(['gegeven', 'nietGegeven'])
  })

  test('is for who leads there and the procesregie, and for nobody else, in whatever answer', async () => {
    const beide = await paar()
    await gegevenAan(beide, 'Behandeling')
    expect(await leestDaar(beide, ...iedereen)).toEqual(['procesregisseur', 'gemeente'])
  })

  test('nobody there reads a word before everybody agreed, after a refusal, or after the term', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    expect(await leestDaar(beide, ...iedereen), 'proposed').toEqual([])
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    expect(await leestDaar(beide, ...iedereen), 'everybody here agreed').toEqual([])
    await zeg(daar, 'corporatie', beide.daar, id, false)
    await expect(zeg(daar, 'gemeente', beide.daar, id)).rejects.toMatchObject({
      besluit: { regel: { id: 'T9/eigen-akkoord' } },
    })
    await bezorg()
    expect(await leestDaar(beide, ...iedereen), 'refused').toEqual([])
    later(dagenVoorUitwisseling + 1)
    await bezorg()
    expect(await leestDaar(beide, ...iedereen), 'after the term').toEqual([])
    // The side that gives does not hear whether it was a no or silence there, nor of whom.
    const [stand] = (await kijk(hier, 'procesregisseur', beide.hier)).uitwisselingen
    expect(stand).toMatchObject({ stand: 'nietGegeven', antwoorden: [{ akkoord: true }, { akkoord: true }] })
  })

  test('what is refused here is not even told there: not in a list, a count or the work', async () => {
    const beide = await paar()
    const app = await openTestServer(daar)
    const alles = async () => {
      const told: string[] = []
      for (const wie of ['procesregisseur', 'gemeente', 'corporatie', 'manager', 'fg'] as const)
        for (const pad of ['/werk', '/casussen', `/casussen/${beide.daar}`, `/casussen/${beide.daar}/uitwisselingen`])
          told.push(`${wie} ${pad} ${(await vraagApi(app, wie, 'GET', pad)).body.replace(/urn:uuid:[\w-]+/, '')}`)
      return told
    }
    const eerst = await alles()
    const id = await stelVoor(beide, 'Behandeling')
    await allenJa(hier, beide.hier, id, 'gemeente')
    await zeg(hier, 'ggz', beide.hier, id, false)
    await bezorg()
    expect(await alles()).toEqual(eerst)
    await app.close()
  })

  test('[T6] here partijen do not hear of each other, and read what it is about only where they see it', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    await zeg(hier, 'gemeente', beide.hier, id)
    const [vanGgz] = (await kijk(hier, 'ggz', beide.hier)).uitwisselingen
    expect(vanGgz).toMatchObject({ waarvoor, eigenAntwoord: null, magBeslissen: true, antwoorden: [] })
    const [voorRegie] = (await kijk(hier, 'procesregisseur', beide.hier)).uitwisselingen
    expect(voorRegie?.antwoorden.toSorted((a, b) => a.partij.localeCompare(b.partij))).toEqual([
      { partij: 'gemeente', akkoord: true },
      { partij: 'ggz', akkoord: null },
    ])
    await vraagEnAntwoord(hier, beide.hier, 'corporatie', [gegeven({ titel: 'Huur', tekst: 'Op tijd.' })])
    const [vanCorporatie] = (await kijk(hier, 'corporatie', beide.hier)).uitwisselingen
    expect(vanCorporatie).toMatchObject({ id, waarvoor: null, gegeven: null, soort: 'inhoudelijk', antwoorden: [] })
    const app = await openTestServer(hier)
    expect(await readsAnywhere(app, 'corporatie', { casusnummer: beide.hier, woord })).toBe(false)
    expect(await readsAnywhere(app, 'ggz', { casusnummer: beide.hier, woord })).toBe(true)
    await app.close()
  })

  test('who contributes in between must agree as well, also where the other side was asked already', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    await vraagEnAntwoord(hier, beide.hier, 'corporatie', [gegeven({ titel: 'Huur', tekst: 'Op tijd.' })])
    await allenJa(daar, beide.daar, id, 'gemeente', 'corporatie')
    expect(await ontvangenDaar(beide)).toEqual([])
    await allenJa(hier, beide.hier, id, 'corporatie')
    expect(await ontvangenDaar(beide)).toHaveLength(1)
  })

  test('the other side has its whole term, also where that of the side that gives would be over', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    later(dagenVoorUitwisseling - 1)
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    later(dagenVoorUitwisseling - 1)
    await bezorg()
    await vraagEnAntwoord(hier, beide.hier, 'corporatie', [gegeven({ titel: 'Huur', tekst: 'Op tijd.' })])
    await allenJa(daar, beide.daar, id, 'gemeente', 'corporatie')
    expect(await ontvangenDaar(beide)).toEqual([])
    await allenJa(hier, beide.hier, id, 'corporatie')
    expect(await ontvangenDaar(beide)).toHaveLength(1)
  })

  test('and once that is over nothing waits for anybody, on either side', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    await vraagEnAntwoord(hier, beide.hier, 'corporatie', [gegeven({ titel: 'Huur', tekst: 'Op tijd.' })])
    later(dagenVoorUitwisseling + 1)
    await bezorg()
    for (const [huis, wie] of [
      [hier, 'corporatie'],
      [daar, 'gemeente'],
      [daar, 'corporatie'],
    ] as const)
      expect(
        (await huis.doe(wie, werkInzien, {})).taken.map((t) => t.object),
        wie,
      ).not.toContain(id)
  })

  test('[C4] nothing goes over that who leads there may not process', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    const rechten = (tot: string | null) => (trx: Parameters<Parameters<typeof asOwner>[1]>[0]) =>
      sql`update verwerkingsrecht set tot = ${tot} where zvh_id = ${daar.zvh} and partij_id = ${daar.partij.gemeente}`.execute(
        trx,
      )
    await asOwner(hier, rechten(new Date(nu - 1000).toISOString()))
    await allenJa(daar, beide.daar, id, 'gemeente', 'corporatie')
    await asOwner(hier, rechten(null))
    expect(await ontvangenDaar(beide)).toEqual([])
    expect((await kijk(hier, 'procesregisseur', beide.hier)).uitwisselingen).toMatchObject([{ stand: 'open' }])
  })

  test('[P3] nothing goes over where the zvh may not work on the casus, on either side', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    await zonderMandaat(daar, 'gemeente', () => allenJa(daar, beide.daar, id, 'gemeente', 'corporatie'))
    expect(await ontvangenDaar(beide)).toEqual([])
  })

  /** Does something while a partij has no mandate. */
  async function zonderMandaat(huis: TestHouse, partij: TestPartij, doe: () => Promise<void>) {
    const zet = (zvh: string, tot: string | null) => (trx: Parameters<Parameters<typeof asOwner>[1]>[0]) =>
      sql`update bevoegdheidsverlening set tot = ${tot} where zvh_id = ${zvh} and partij_id = ${huis.partij[partij]}`.execute(
        trx,
      )
    await asOwner(hier, zet(huis.zvh, new Date(nu - 1000).toISOString()))
    await doe()
    await asOwner(hier, zet(huis.zvh, null))
  }

  test('silence is no: after the term nobody can say yes any more, and it is no work', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    await zeg(hier, 'gemeente', beide.hier, id)
    later(dagenVoorUitwisseling + 1)
    await bezorg()
    await expect(zeg(hier, 'ggz', beide.hier, id)).rejects.toThrow(Geweigerd)
    expect((await hier.doe('ggz', werkInzien, {})).taken.map((t) => t.object)).not.toContain(id)
    expect((await kijk(daar, 'procesregisseur', beide.daar)).uitwisselingen).toEqual([])
    expect(await stelVoor(beide, 'Behandeling'), 'and it can be proposed again').not.toBe(id)
  })

  test.each(['intrekken', 'afschermen', 'wijzigen', 'merk', 'voorbehoud', 'ja intrekken'] as const)(
    '[T19] %s by the bronhouder: gone there in the next request, and it stays gone',
    async (hoe) => {
      const beide = await paar()
      const id = await gegevenAan(beide, 'Behandeling')
      expect(await ontvangenDaar(beide)).toHaveLength(1)
      const params = { casusnummer: beide.hier, id: await gegevenMet(beide, 'Behandeling', 'ggz') }
      const woorden = { titel: 'Behandeling', tekst: 'Hij komt niet meer.', noodzaak: 'Nodig voor het beeld.' }
      const vrijgave = { vrijgave: 'geen' as const, geheimhouding: null, voorafAan: [], themas: null }
      const daden = {
        intrekken: () => hier.doe('ggz', gegevenIntrekken, { params }),
        afschermen: () => hier.doe('ggz', gegevenBeperken, { params, body: { beperkt: true } }),
        wijzigen: () => hier.doe('ggz', gegevenWijzigen, { params, body: woorden }),
        merk: () => hier.doe('ggz', merkenVastleggen, { params, body: { bijzonder: true, strafrechtelijk: true } }),
        voorbehoud: () =>
          hier.doe('ggz', gegevenVrijgeven, { params, body: { ...vrijgave, voorbehouden: [hier.partij.ggz] } }),
        'ja intrekken': () => zeg(hier, 'ggz', beide.hier, id, false),
      }
      await daden[hoe]()
      expect(await ontvangenDaar(beide)).toEqual([])
      expect(await leestDaar(beide, ...iedereen)).toEqual([])
      await bezorg()
      expect(await ontvangenDaar(beide)).toEqual([])
    },
  )

  test('who agreed there can take that back as well', async () => {
    const beide = await paar()
    const id = await gegevenAan(beide, 'Behandeling')
    await zeg(daar, 'corporatie', beide.daar, id, false)
    expect(await ontvangenDaar(beide)).toEqual([])
    await bezorg()
    expect(await ontvangenDaar(beide)).toEqual([])
    expect((await kijk(hier, 'procesregisseur', beide.hier)).uitwisselingen).not.toMatchObject([{ stand: 'gegeven' }])
  })

  test('what is taken back between the two steps does not arrive', async () => {
    const beide = await paar()
    const id = await stelVoor(beide, 'Behandeling')
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    for (const partij of ['gemeente', 'corporatie'] as const) await zeg(daar, partij, beide.daar, id)
    await zeg(hier, 'ggz', beide.hier, id, false)
    await bezorg()
    expect(await ontvangenDaar(beide)).toEqual([])
  })

  test('what was taken back cannot be received any more, however late its step comes', async () => {
    const beide = await paar()
    const id = await gegevenAan(beide, 'Behandeling')
    const { rows } = await asOwner(hier, (trx) => ontvangenRijen(id).execute(trx))
    expect(rows).toHaveLength(1)
    await zeg(hier, 'ggz', beide.hier, id, false)
    const weer = rows.map(
      (rij) =>
        sql`insert into ontvangen select * from json_populate_record(null::ontvangen, ${JSON.stringify(rij.alles)})`,
    )
    for (const poging of weer) await asOwner(hier, (trx) => poging.execute(trx))
    expect((await asOwner(hier, (trx) => ontvangenRijen(id).execute(trx))).rows).toEqual([])
  })
  const ontvangenRijen = (id: string) =>
    sql<{ alles: object }>`select row_to_json(o) as alles from ontvangen o where uitwisseling_id = ${id}`
  const casusId = async (huis: TestHouse, casusnummer: string) => {
    const { rows } = await asOwner(huis, (trx) =>
      sql<{ id: CasusId }>`select id from casus where casusnummer = ${casusnummer}`.execute(trx),
    )
    if (!rows[0]) throw new Error('there is such a casus')
    return rows[0].id
  }

  test('[S5] it is gone with the casus that gave it, and that takes nothing else along', async () => {
    const beide = await paar()
    await gegevenAan(beide, 'Behandeling')
    await asOwner(hier, (trx) => sql`delete from casus where casusnummer = ${beide.hier}`.execute(trx))
    expect(await ontvangenDaar(beide)).toEqual([])
    expect((await kijk(daar, 'corporatie', beide.daar)).uitwisselingen).toEqual([])
    expect((await daar.doe('gemeente', casusInzien, { params: { casusnummer: beide.daar } })).fase).toBe('triage')
  })

  test('[S5] and does not open without the key of that casus, as a backup of this one would have it', async () => {
    const beide = await paar()
    await gegevenAan(beide, 'Behandeling')
    expect(await ontvangenDaar(beide)).toHaveLength(1)
    await hier.sleutels.destroy(hier.zvh, await casusId(hier, beide.hier))
    expect(await ontvangenDaar(beide)).toEqual([])
    expect((await daar.doe('gemeente', casusInzien, { params: { casusnummer: beide.daar } })).fase).toBe('triage')
  })

  test('[S5] destroying the casus that received it leaves the one that gave it as it is', async () => {
    const beide = await paar()
    const id = await gegevenAan(beide, 'Behandeling')
    await asOwner(hier, (trx) => sql`delete from casus where casusnummer = ${beide.daar}`.execute(trx))
    expect((await kijk(hier, 'procesregisseur', beide.hier)).uitwisselingen).toMatchObject([{ id, stand: 'gegeven' }])
    expect(await gegevenMet(beide, 'Behandeling')).toBeTruthy()
  })

  test('[S3] in the archive of the side that gives nothing of it is left there', async () => {
    const beide = await paar()
    await gegevenAan(beide, 'Behandeling')
    await asOwner(hier, (trx) =>
      sql`update casus set gearchiveerd_op = now() where casusnummer = ${beide.hier}`.execute(trx),
    )
    expect(await ontvangenDaar(beide)).toEqual([])
  })

  test('is proposed by the procesregisseur of what he sees, for a zvh that said yes, and once at a time', async () => {
    const beide = await paar()
    await stelVoor(beide, 'Behandeling')
    await expect(stelVoor(beide, 'Behandeling')).rejects.toMatchObject({
      besluit: { regel: { id: 'T9/een-voorstel-tegelijk' } },
    })
    const los = await over(hier, 'Nergens Anders Bekend')
    const { gegevens } = await hier.doe('procesregisseur', dossierInzien, { params: { casusnummer: los } })
    const gekozen = gegevens.find((g) => g.inhoud && !g.betrokkene)?.id ?? gegevens[0]?.id
    if (!gekozen) throw new Error('the casus has gegevens')
    const [kanaal] = (await kijk(hier, 'procesregisseur', beide.hier)).kanalen
    const body = { kanaal: kanaal?.id ?? '', gegeven: gekozen, waarvoor }
    await expect(
      hier.doe('procesregisseur', uitwisselingVoorstellen, { params: { casusnummer: los }, body }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'T9/na-ja-van-ander-zvh' } } })
    for (const wie of ['gemeente', 'ggz'] as const)
      await expect(
        hier.doe(wie, uitwisselingVoorstellen, { params: { casusnummer: beide.hier }, body }),
      ).rejects.toThrow(Geweigerd)
  })

  test('it goes the other way as well: who was asked proposes to who asked', async () => {
    const beide = await paar()
    const [kanaal] = (await kijk(daar, 'procesregisseur', beide.daar)).kanalen
    const { gegevens } = await daar.doe('procesregisseur', dossierInzien, { params: { casusnummer: beide.daar } })
    const gegeven = gegevens.find((g) => g.inhoud?.titel === 'Huur')?.id
    if (!kanaal || !gegeven) throw new Error('there is something to give')
    const { id } = await daar.doe('procesregisseur', uitwisselingVoorstellen, {
      params: { casusnummer: beide.daar },
      body: { kanaal: kanaal.id, gegeven, waarvoor },
    })
    await allenJa(daar, beide.daar, id, 'gemeente', 'corporatie')
    await allenJa(hier, beide.hier, id, 'gemeente', 'ggz')
    expect((await kijk(hier, 'procesregisseur', beide.hier)).ontvangen).toMatchObject([{ titel: 'Huur' }])
  })

  test('[R2] is in the logboek of both: proposed, agreed, given and received', async () => {
    const beide = await paar()
    await gegevenAan(beide, 'Behandeling')
    const handelingen = async (huis: TestHouse) =>
      (await huis.doe('fg', logboekInzien, { query: { perPagina: 200 } })).regels.map((r) => r.handeling)
    expect(await handelingen(hier)).toEqual(
      expect.arrayContaining([
        'Gegeven voorstellen voor een ander ZVH',
        'Beslissen over uitwisselen met een ander ZVH',
        'Gegeven aan een ander ZVH voorleggen',
        'Gegeven aan een ander ZVH verstrekken',
      ]),
    )
    expect(await handelingen(daar)).toEqual(
      expect.arrayContaining(['Voorstel van een ander ZVH ontvangen', 'Gegeven van een ander ZVH ontvangen']),
    )
  })
})
