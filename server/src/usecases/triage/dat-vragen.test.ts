import {
  besluitGezien,
  casusInzien,
  datVraagBeantwoorden,
  datVraagStellen,
  datVragenInzien,
  logboekInzien,
  triageBesluiten,
  werkInzien,
} from '@casushuis/contract'
import { dagenVoorDatantwoord, datVragenPerDag } from '@casushuis/handvat'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { datJobs } from '../../jobs/dat-bezorgen.ts'
import { startRunner } from '../../jobs/runner.ts'
import { makeSignals } from '../../jobs/signals.ts'
import { asOwner } from '../../testing/as-owner.ts'
import { afgestemd, meldAan, naarTriage } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { Geweigerd, NietGevonden } from '../errors.ts'

const reden = 'Nodig om te weten of wij dubbel werk doen.'
const motivering = 'Afstemming helpt de betrokkene, en meer dan een naam zeggen wij niet.'
const dag = 86_400_000

describe('[T8] asking another zvh', () => {
  let hier: TestHouse
  let daar: TestHouse
  let nu = Date.parse('2026-03-02T09:00:00.000Z')
  beforeAll(async () => {
    hier = await openTestHouse()
    daar = await openTestHouse({ beside: hier })
  })
  afterAll(() => hier?.sluit())

  /** From here on it is so many days later, in both houses. */
  function later(dagen: number): void {
    nu += dagen * dag
    for (const huis of [hier, daar]) huis.setClock(new Date(nu).toISOString())
  }

  /** What happens by itself after the acts so far. */
  async function bezorg(): Promise<void> {
    for (const { store, middelen } of [hier, daar]) {
      const { clock } = middelen
      const faults: string[] = []
      const stop = await startRunner({
        ...{ store, clock, jobs: datJobs({ store, clock }), signals: makeSignals() },
        zvhs: async () => [hier.zvh, daar.zvh],
        onFault: (_, fault) => void faults.push(fault),
      })
      await stop()
      expect(faults).toEqual([])
    }
  }

  const vraag = (casusnummer: string, zvh = daar.zvh) =>
    hier.doe('procesregisseur', datVraagStellen, { params: { casusnummer }, body: { zvh, reden } })
  const gesteld = async (casusnummer: string) =>
    (await hier.doe('procesregisseur', datVragenInzien, { params: { casusnummer } })).gesteld
  const ontvangen = async (casusnummer: string) =>
    (await daar.doe('procesregisseur', datVragenInzien, { params: { casusnummer } })).ontvangen
  const beslis = (casusnummer: string, id: string, antwoord: boolean) =>
    daar.doe('procesregisseur', datVraagBeantwoorden, {
      params: { casusnummer, id },
      body: { antwoord, motivering, ...afgestemd(daar) },
    })
  const taken = async (huis: TestHouse) =>
    (await huis.doe('procesregisseur', werkInzien)).huistaken.filter((t) => t.soort === 'datVraagBeantwoorden')
  const eersteVraag = async (casusnummer: string) => {
    const [eerste] = await ontvangen(casusnummer)
    if (!eerste) throw new Error('the question came in')
    return eerste
  }
  /** A casus in triage about somebody of this name. */
  const over = (huis: TestHouse, naam: string) =>
    naarTriage(huis, 'gemeente', {
      betrokkene: {
        ...{ naam, geboortedatum: '1991-05-06', noodzaak: 'Nodig om te weten over wie het gaat.' },
        deelnemersMogenWetenWie: true,
      },
    })
  /** Somebody who is in a casus here and in one of the other house. */
  const beidenOver = async (naam: string) => [await over(hier, naam), await over(daar, naam)] as const

  test('[T8] who is known there is work for its procesregisseur, and a yes tells with whom one can get in touch', async () => {
    const [vraagt, kent] = await beidenOver('Bekend van Elders')
    const { termijn } = await vraag(vraagt)
    expect(await taken(daar)).toEqual([])
    await bezorg()
    expect(await taken(daar)).toMatchObject([{ onderwerp: kent, deadline: termijn }])
    expect(await taken(hier)).toEqual([])
    const binnen = await eersteVraag(kent)
    expect(binnen).toMatchObject({ zvh: 'ZVH Proefstad', namens: 'gemeente', vrager: 'procesregisseur', stand: 'open' })
    await beslis(kent, binnen.id, true)
    await bezorg()
    expect(await gesteld(vraagt)).toMatchObject([{ stand: 'bekend', procesregisseur: 'procesregisseur', termijn }])
    expect(await taken(daar)).toEqual([])
  })

  test('[T8] not known, no answer and nobody who decided are one for the asker, in the term and after it', async () => {
    const [weigert, kentA] = await beidenOver('Geen Antwoord')
    const [wacht] = await beidenOver('Nooit Besloten')
    const onbekend = await over(hier, 'Nergens Bekend')
    for (const casusnummer of [weigert, wacht, onbekend]) await vraag(casusnummer)
    await bezorg()
    await beslis(kentA, (await eersteVraag(kentA)).id, false)
    await bezorg()
    const beeld = async () =>
      Promise.all(
        [weigert, wacht, onbekend].map(async (casusnummer) => {
          const { gesteld, ontvangen } = await hier.doe('procesregisseur', datVragenInzien, { params: { casusnummer } })
          const { versie } = await hier.doe('procesregisseur', casusInzien, { params: { casusnummer } })
          const zonderEigen = gesteld.map(({ id: _, gesteldTijdstip: __, ...rest }) => rest)
          return { gesteld: zonderEigen, ontvangen, lengte: versie.length }
        }),
      )
    const [een, ...rest] = await beeld()
    expect(een?.gesteld).toMatchObject([{ stand: 'wacht', procesregisseur: null }])
    for (const ander of rest) expect(ander).toEqual(een)
    later(dagenVoorDatantwoord + 1)
    const [na, ...overig] = await beeld()
    expect(na?.gesteld).toMatchObject([{ stand: 'geenAntwoord', procesregisseur: null }])
    for (const ander of overig) expect(ander).toEqual(na)
  })

  test('[T8] asking does as much work for who is known as for who is not, and none of it is in the other house', async () => {
    const [bekend] = await beidenOver('Even Lang')
    const onbekend = await over(hier, 'Ook Even Lang')
    const vormen: (readonly string[])[] = []
    for (const casusnummer of [bekend, onbekend]) {
      hier.statements.length = 0
      await vraag(casusnummer)
      vormen.push([...hier.statements])
    }
    expect(vormen[1]).toEqual(vormen[0])
    const opnieuw = async (casusnummer: string) => {
      await gesteld(casusnummer)
      hier.statements.length = 0
      await gesteld(casusnummer)
      return [...hier.statements]
    }
    await bezorg()
    expect(await opnieuw(onbekend)).toEqual(await opnieuw(bekend))
  })

  test('[T8] only active casussen are asked about: what is in the archive is not known', async () => {
    const [vraagt, kent] = await beidenOver('Al Afgesloten')
    await asOwner(daar, (trx) =>
      sql`update casus set gearchiveerd_op = ${new Date(nu).toISOString()} where casusnummer = ${kent}`.execute(trx),
    )
    await vraag(vraagt)
    await bezorg()
    const { rows } = await asOwner(daar, (trx) =>
      sql<{ aantal: number }>`select count(*)::int as aantal from dat_vraag_hier v join casus k on k.id = v.casus_id
        where k.casusnummer = ${kent}`.execute(trx),
    )
    expect(rows[0]?.aantal).toBe(0)
  })

  test('[T8] nor is what was rounded off: nobody works on it, and nobody else knows that it is still there', async () => {
    const [vraagt, kent] = await beidenOver('Niet Behandeld')
    await daar.doe('procesregisseur', triageBesluiten, {
      params: { casusnummer: kent },
      body: { ...afgestemd(daar), uitkomst: 'nietInBehandeling', motivering: 'Een keten kan dit alleen aan.' },
    })
    await vraag(vraagt)
    await bezorg()
    expect((await taken(daar)).map((t) => t.onderwerp)).not.toContain(kent)
    expect(await gesteld(vraagt)).toMatchObject([{ stand: 'wacht', procesregisseur: null }])
  })

  test('[T8] is asked namens the aanmelder in triage, once at a time, with a reason, and never of one’s own zvh', async () => {
    const [vraagt] = await beidenOver('Eén Keer')
    await expect(vraag(vraagt, hier.zvh)).rejects.toMatchObject({ besluit: { regel: { id: 'T8/ander-zvh' } } })
    await vraag(vraagt)
    await expect(vraag(vraagt)).rejects.toMatchObject({ besluit: { regel: { id: 'T8/een-vraag-tegelijk' } } })
    const pas = await meldAan(hier)
    await expect(vraag(pas)).rejects.toThrow(Geweigerd)
    await expect(
      hier.doe('gemeente', datVraagStellen, { params: { casusnummer: vraagt }, body: { zvh: daar.zvh, reden } }),
    ).rejects.toThrow(Geweigerd)
    await expect(
      hier.doe('politie', datVraagStellen, { params: { casusnummer: vraagt }, body: { zvh: daar.zvh, reden } }),
    ).rejects.toThrow(NietGevonden)
    later(dagenVoorDatantwoord + 1)
    await vraag(vraagt)
  })

  test('[T8] [P9] is decided once, within the term, with the leidende partij, which finds the reason in its work', async () => {
    const [vraagt, kent] = await beidenOver('Met De Partij')
    await vraag(vraagt)
    await bezorg()
    const { id } = await eersteVraag(kent)
    const params = { casusnummer: kent, id }
    await expect(
      daar.doe('procesregisseur', datVraagBeantwoorden, {
        params,
        body: { antwoord: true, motivering, afstemming: null },
      }),
    ).rejects.toMatchObject({ besluit: { velden: [{ veld: 'afstemming.met' }] } })
    for (const wie of ['gemeente', 'procesregisseur2'] as const)
      await expect(
        daar.doe(wie, datVraagBeantwoorden, { params, body: { antwoord: true, motivering, ...afgestemd(daar) } }),
      ).rejects.toThrow()
    await beslis(kent, id, false)
    await expect(beslis(kent, id, true)).rejects.toMatchObject({ besluit: { regel: { id: 'T8/vraag-open' } } })
    const casus = await daar.doe('gemeente', casusInzien, { params: { casusnummer: kent } })
    const stuk = casus.stukken.find((s) => s.soort === 'datantwoord')
    expect(stuk).toMatchObject({ uitkomst: 'Het andere ZVH krijgt geen antwoord', motivering })
    expect((await daar.doe('gemeente', werkInzien)).taken.map((t) => t.object)).toContain(stuk?.id)
    await daar.doe('gemeente', besluitGezien, { params: { casusnummer: kent, id: stuk?.id ?? '' } })
    await expect(beslis(kent, 'a5f0c1b8-8a52-4f0e-9d3a-0d8e1c6f7a11', true)).rejects.toMatchObject({
      besluit: { regel: { id: 'T8/vraag-open' } },
    })
  })

  test('[T8] after the term nothing can be answered, and it is no work any more', async () => {
    const [vraagt, kent] = await beidenOver('Te Laat')
    await vraag(vraagt)
    await bezorg()
    const { id } = await eersteVraag(kent)
    later(dagenVoorDatantwoord + 1)
    expect((await taken(daar)).map((t) => t.onderwerp)).not.toContain(kent)
    await expect(beslis(kent, id, true)).rejects.toMatchObject({ besluit: { regel: { id: 'T8/vraag-open' } } })
  })

  test('[T8] [R2] is in the logboek of both, each namens its own partij; of who is not known as of who is', async () => {
    const regels = async (huis: TestHouse) =>
      (await huis.doe('fg', logboekInzien, { query: { perPagina: 200 } })).regels.filter((r) => /ZVH/.test(r.handeling))
    const [vraagt, kent] = await beidenOver('In Beide Logboeken')
    const onbekend = await over(hier, 'In Geen Casus')
    const voor = (await regels(daar)).length
    await vraag(vraagt)
    await bezorg()
    const [eenBinnen] = await regels(daar)
    await vraag(onbekend)
    await bezorg()
    const [tweeBinnen] = await regels(daar)
    expect((await regels(daar)).length).toBe(voor + 2)
    expect({ ...tweeBinnen, tijdstip: '' }).toEqual({ ...eenBinnen, tijdstip: '' })
    const [gevraagd] = await regels(hier)
    expect(gevraagd).toMatchObject({ namens: 'gemeente', doel: expect.any(String), grondslag: 'Proefwet art. 1' })
    await beslis(kent, (await eersteVraag(kent)).id, true)
    const [beslist] = await regels(daar)
    expect(beslist).toMatchObject({ namens: 'gemeente', grondslag: 'Proefwet art. 1', besluit: 'toegestaan' })
  })

  test('[T8] is not tried out: at most so many a day for one person', async () => {
    later(2)
    const nummers: string[] = []
    for (let i = 0; i <= datVragenPerDag; i++) nummers.push(await naarTriage(hier))
    const laatste = nummers.pop() ?? ''
    for (const nummer of nummers) await vraag(nummer)
    await expect(vraag(laatste)).rejects.toMatchObject({ besluit: { regel: { id: 'T8/niet-uitproberen' } } })
    later(2)
    await vraag(laatste)
  })

  test('[T8] [S5] of a question whose casus is destroyed nothing stays, and a yes that comes after it goes nowhere', async () => {
    const [vraagt, kent] = await beidenOver('Intussen Weg')
    await vraag(vraagt)
    await bezorg()
    await asOwner(hier, (trx) =>
      sql`delete from dat_vraag where casus_id = (select id from casus where casusnummer = ${vraagt})`.execute(trx),
    )
    await beslis(kent, (await eersteVraag(kent)).id, true)
    await bezorg()
    expect(await gesteld(vraagt)).toEqual([])
  })
})
