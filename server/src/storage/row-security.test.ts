import { randomUUID } from 'node:crypto'
import {
  actieBijwerken,
  actieVastleggen,
  datCheckDoen,
  datVraagStellen,
  dossierInzien,
  meenemenBeslissen,
  meenemenVragen,
  overlegdataAfspreken,
  partijToetsen,
  plandoelVastleggen,
  toewijzingVastleggen,
  uitspraakVastleggen,
  verstrekkingOphalen,
  werkverdelingInzien,
} from '@casushuis/contract'
import { type CasusId, dagVan, handvatB2, inzagematrix, type Lezer, lezerSleutel } from '@casushuis/handvat'
import { sql, type Transaction } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { deelsoorten } from '../ports/rows.ts'
import {
  afgestemd,
  begin,
  gegeven,
  geheimhouding,
  meldAan,
  naam,
  naarOverleg,
  naarTriage,
  vraagEnAntwoord,
} from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { isSealedColumn, type Schema } from './schema.ts'

/** The tables that every role may look through: the registers of the house, and what leads to no casus and no content. */
const zonderPolicy = [
  ...[
    'zvh',
    'huisregel',
    'partij',
    'convenant',
    'verstrekkingsbesluit',
    'koppeling',
    'taak',
    'geschrapt_voorstel',
    'partijwijziging',
    'verwerkingsrecht',
  ],
  ...['bevoegdheidsverlening', 'medewerker', 'medewerkerwijziging', 'uitnodiging', 'afwezigheid', 'mensenbevestiging'],
  ...['sessie', 'klok', 'te_vernietigen_sleutel', 'vernietiging', 'migratie'],
]

interface Zicht {
  readonly zvh?: string
  readonly medewerker?: string
  readonly lezer?: string
  readonly nu?: string
  readonly casus?: string
}

describe('row-level security', () => {
  let huis: TestHouse
  let casusnummer: string
  let anderHuis: TestHouse
  /** Every table with content, as the database knows them: a new one is tried from its first day. */
  let metInhoud: readonly string[]
  /** Those that are a part of a casus: why somebody looked whether a person is known is none. */
  let metDelen: readonly string[]
  const nu = () => huis.middelen.clock.nu()

  beforeAll(async () => {
    huis = await openTestHouse()
    anderHuis = await openTestHouse({ beside: huis })
    const elders = await meldAan(anderHuis)
    await naarTriage(huis, 'politie')
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'politie', [
      gegeven({ vrijgave: 'overleg', strafrechtelijk: true }),
      gegeven({ vrijgave: 'overleg', voorbehouden: [huis.partij.corporatie] }),
    ])
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ vrijgave: 'overleg', bijzonder: true }),
      gegeven({ geheimhouding }),
    ])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await wisselUit(elders)
    await vraagMee()
    metInhoud = await tabellenMetInhoud()
    metDelen = metInhoud.filter((tabel) => !tabel.startsWith('dat_') && !tabel.endsWith('document'))
  })
  afterAll(() => huis?.sluit())

  /** So that there is a row in each table: the ggz asks to take along what the politie brought in. */
  async function vraagMee(): Promise<void> {
    const params = { casusnummer }
    await huis.doe('procesregisseur', partijToetsen, {
      params,
      body: {
        ...{ partij: huis.partij.energiebedrijf, taak: huis.taak.energiebedrijf },
        ...{ noodzaak: 'Alleen zij weet wie er is afgesloten.', grenzen: 'Zij geeft betaalgegevens.' },
        protocol: { door: 'De bestuurder', versie: '2.1', dag: dagVan(nu()) },
        ...afgestemd(huis),
      },
    })
    const { gemeente, politie } = huis.partij
    const datum = {
      tijdstip: '2027-01-12T13:00:00.000Z',
      duur: 60,
      plaats: 'Kamer 2.14',
      partijen: [gemeente, politie],
    }
    await huis.doe('procesregisseur', overlegdataAfspreken, { params, body: { data: [datum] } })
    const doel = { tekst: 'Betrokkene woont rustig.', overPersoon: false }
    const { id: plandoel } = await huis.doe('procesregisseur', plandoelVastleggen, { params, body: doel })
    const bezoek = { plandoel, tekst: 'Huisbezoek', uitvoerder: huis.partij.ggz }
    const { id: actie } = await huis.doe('procesregisseur', actieVastleggen, {
      params,
      body: { ...bezoek, start: '2026-03-09', deadline: '2026-06-01', overPersoon: false },
    })
    const { gegevens } = await huis.doe('ggz', dossierInzien, { params })
    const gegeven = gegevens.find((g) => g.bronhouder.id === huis.partij.politie)?.id
    if (!gegeven) throw new Error('the ggz sees nothing of the politie')
    const beeld = { tekst: 'Het is onrustig.', steuntOp: [gegeven] }
    await huis.doe('procesregisseur', uitspraakVastleggen, { params, body: beeld })
    const resultaat = { stand: 'bezig' as const, resultaat: 'Een keer langsgegaan.', overPersoon: false }
    await huis.doe('ggz', actieBijwerken, { params: { casusnummer, id: actie }, body: resultaat })
    const vraag = { actie, gegeven, waarom: 'Nodig om het bezoek goed voor te bereiden.' }
    const { id } = await huis.doe('ggz', meenemenVragen, { params, body: vraag })
    const akkoord = { akkoord: true, toelichting: 'Akkoord voor dit bezoek.' }
    await huis.doe('politie', meenemenBeslissen, { params: { casusnummer, id }, body: akkoord })
    await huis.doe('ggz', verstrekkingOphalen, { params: { casusnummer, id } })
  }

  /** … and each zvh gave the other something; what may be read of it is weighed at the next act. */
  async function wisselUit(elders: string): Promise<void> {
    const [hier, daar] = [await stelVoor(huis, casusnummer), await stelVoor(anderHuis, elders)]
    const leeg = { gegevenId: null, stukId: null, verstrektOp: null, geslotenOp: null }
    const kant = { ...hier.soort, ...leeg, id: daar.id, andereZvh: anderHuis.zvh, bronZvh: anderHuis.zvh }
    const gekregen = { id: maakId<'ontvangen'>(randomUUID()), uitwisselingId: daar.id, vanZvh: anderHuis.zvh }
    const wat = { categorie: kant.categorie, bijzonder: false, strafrechtelijk: false, op: nu() }
    await huis.store.transaction(zetting(huis), async (t) => {
      await t.voegtToe('uitwisseling', hier.casus, kant)
      const vandaar = {
        ...gekregen,
        ...wat,
        vanCasusId: daar.casus,
        partijId: huis.partij.gemeente,
        inhoud: { verzegeld: '' },
      }
      await t.voegtToe('ontvangen', hier.casus, vandaar)
    })
  }

  const zetting = (wie: TestHouse) => ({
    zvh: wie.zvh,
    medewerker: wie.wie('procesregisseur').id,
    lezer: null,
    nu: nu(),
  })

  /** One gegeven of this casus, given to the other zvh. */
  async function stelVoor(wie: TestHouse, nummer: string) {
    const id = maakId<'uitwisseling'>(randomUUID())
    const soort = {
      kanaalId: randomUUID(),
      categorie: 'inhoudelijk',
      op: nu(),
      tot: '2099-12-31T23:00:00.000Z',
    } as const
    const woorden = { bronhouder: 'Partij', titel: 'Titel', tekst: 'Tekst', waarvoor: 'Nodig', ingebrachtOp: nu() }
    const casus = await wie.store.transaction(zetting(wie), async (t) => {
      const gevonden = await t.findCasusOngezien(nummer)
      const gegeven = gevonden && (await t.feiten(gevonden))?.casus.gegevens.find((g) => g.categorie !== 'bsn')
      if (!gevonden || !gegeven) throw new Error('the casus has a gegeven')
      await t.steltUitwisselingVoor(gevonden, {
        ...{ ...soort, id, andereZvh: wie === huis ? anderHuis.zvh : huis.zvh },
        ...{ gegevenId: gegeven.id, stukId: maakId<'stuk'>(randomUUID()) },
        verstrekking: { ...woorden, aard: null, peildatum: null },
      })
      await t.wijzigt('uitwisseling', gevonden, id, { verstrektOp: nu() })
      return gevonden
    })
    return { id, casus, soort }
  }

  async function tabellenMetInhoud(): Promise<readonly string[]> {
    const { rows } = await sql<{ tabel: string; kolom: string }>`
      select c.relname as tabel, a.attname as kolom from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'bytea'::regtype and not a.attisdropped
      where c.relkind = 'r'`.execute(huis.database.kysely)
    return [...new Set(rows.filter((r) => isSealedColumn(r.kolom)).map((r) => r.tabel))]
  }

  /** Runs a query as the application would, with whatever settings a test wants to try. */
  async function als<T>(rol: string, zicht: Zicht, vraag: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
    return huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', ${rol}, true), set_config('casushuis.zvh', ${zicht.zvh ?? ''}, true),
        set_config('casushuis.medewerker', ${zicht.medewerker ?? ''}, true),
        set_config('casushuis.lezer', ${zicht.lezer ?? ''}, true),
        set_config('casushuis.nu', ${zicht.nu ?? ''}, true),
        set_config('casushuis.casus', ${zicht.casus ?? ''}, true)`.execute(trx)
      return vraag(trx)
    })
  }
  const zichtVan = (persoon: TestPerson): Required<Omit<Zicht, 'casus'>> => {
    const { id, partij, rol } = huis.wie(persoon)
    const lezer: Lezer = partij
      ? { soort: 'partij', partij: partij.id }
      : rol === 'manager' || rol === 'beheerder' || rol === 'fg'
        ? { soort: rol }
        : { soort: 'procesregie' }
    return { zvh: huis.zvh, medewerker: id, lezer: lezerSleutel(lezer), nu: nu() }
  }
  const alleIds = (zicht: Zicht) =>
    als('casushuis_lezer', zicht, async (trx) => {
      const ids: string[] = []
      for (const tabel of ['casus', ...metDelen]) {
        const { rows } = await sql<{ id: string }>`select id from ${sql.table(tabel)}`.execute(trx)
        ids.push(...rows.map((r) => r.id))
      }
      return ids.sort()
    })
  async function volgensMatrix(persoon: TestPerson): Promise<string[]> {
    const { zvh, medewerker, lezer, nu: moment } = zichtVan(persoon)
    const wie = { zvh: huis.zvh, medewerker: huis.wie(persoon).id, lezer, nu: moment }
    const rijen = await als('casushuis_lijst', { zvh, medewerker }, (trx) =>
      trx.selectFrom('casus').select('id').execute(),
    )
    return huis.store.transaction(wie, async (t) => {
      const ids: string[] = []
      for (const { id } of rijen) {
        const feiten = await t.feiten(id)
        const toegewezen = feiten?.casus.toewijzingen.some((w) => w.medewerker === medewerker)
        if (!feiten || !toegewezen) continue
        const cellen = inzagematrix(handvatB2, feiten, moment).cellen
        ids.push(...cellen.filter((c) => lezerSleutel(c.lezer) === lezer && c.inzage === 'inhoud').map((c) => c.object))
      }
      return ids.sort()
    })
  }

  test.each(['gemeente', 'politie', 'ggz', 'corporatie', 'procesregisseur'] as const)(
    '[P5][C1] a query without any WHERE gives %s exactly what the matrix says',
    async (persoon) => {
      const gelezen = await alleIds(zichtVan(persoon))
      expect(gelezen.length).toBeGreaterThan(2)
      expect(gelezen).toEqual(await volgensMatrix(persoon))
    },
  )

  test('[P8] behind the number of a casus of others there is nothing to load, so that looking tells nothing by its time', async () => {
    const gevonden = async (persoon: TestPerson) => {
      const zicht = { ...zichtVan(persoon), zvh: huis.zvh, medewerker: huis.wie(persoon).id, casusnummer }
      return huis.store.transaction(zicht, async (t) => t.hier)
    }
    for (const persoon of ['gemeente', 'politie', 'procesregisseur'] as const)
      expect(await gevonden(persoon), persoon).not.toBeNull()
    for (const persoon of ['gemeente2', 'welzijn', 'procesregisseur2', 'manager', 'beheerder', 'fg'] as const)
      expect(await gevonden(persoon), persoon).toBeNull()
  })

  test.each([
    'gemeente2',
    'politie2',
    'welzijn',
    'procesregisseur2',
    'ondersteuner',
    'manager',
    'beheerder',
    'fg',
  ] as const)('[P8] %s, without an assignment, gets no row at all', async (persoon) =>
    expect(await alleIds(zichtVan(persoon))).toEqual([]),
  )

  test('[C4] the corporatie gets no row with health or criminal data', async () => {
    const rijen = await als('casushuis_lezer', zichtVan('corporatie'), (trx) =>
      trx.selectFrom('gegeven').select(['bijzonder', 'strafrechtelijk', 'categorie', 'id']).execute(),
    )
    expect(rijen.length).toBeGreaterThan(0)
    expect(rijen.some((r) => r.bijzonder || r.strafrechtelijk || r.categorie === 'bsn')).toBe(false)
    const metVoorbehoud = await metCasus((trx) => trx.selectFrom('gegeven').select(['id', 'voorbehouden']).execute())
    const tegen = metVoorbehoud.filter((g) => g.voorbehouden.includes(huis.partij.corporatie)).map((g) => g.id)
    expect(tegen.length).toBeGreaterThan(0)
    expect(rijen.filter((r) => tegen.includes(r.id))).toEqual([])
  })

  /** What the role that works finds in the casus of this test. */
  async function metCasus<T>(vraag: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
    const zicht = {
      ...zichtVan('procesregisseur'),
      zvh: huis.zvh,
      medewerker: huis.wie('procesregisseur').id,
      casusnummer,
    }
    const casus = await huis.store.transaction(zicht, async (t) => t.hier)
    return als('casushuis_werk', { zvh: huis.zvh, casus: casus ?? '' }, vraag)
  }
  const casusId = async () => (await metCasus((trx) => trx.selectFrom('casus').select('id').execute()))[0]?.id ?? ''
  const inZicht = async (persoon: TestPerson, anders: Zicht = {}) =>
    als('casushuis_lezer', { ...zichtVan(persoon), casus: await casusId(), ...anders }, async (trx) => ({
      toegewezen: (await trx.selectFrom('toegewezen').select('partijId').execute()).map((t) => t.partijId),
      zeggenschap: (await trx.selectFrom('zeggenschap').select('id').execute()).map((z) => z.id),
    }))

  test('[P8] who is assigned is read through the stored right: one’s own colleagues, and by the procesregie everybody', async () => {
    const { gemeente, politie } = huis.partij
    expect(new Set((await inZicht('gemeente')).toegewezen)).toEqual(new Set([gemeente]))
    expect(new Set((await inZicht('politie')).toegewezen)).toEqual(new Set([politie]))
    const alle = (await metCasus((trx) => trx.selectFrom('toewijzing').select('partijId').execute())).map(
      (t) => t.partijId,
    )
    expect((await inZicht('procesregisseur')).toegewezen.toSorted()).toEqual(alle.toSorted())
  })

  test('[T19] what a bronhouder decided is read through the stored right: of one’s own, and by the procesregie of what it sees', async () => {
    const gegevens = await metCasus((trx) => trx.selectFrom('gegeven').select(['id', 'bronhouderId']).execute())
    const van = (persoon: 'politie' | 'ggz') =>
      gegevens.filter((g) => g.bronhouderId === huis.partij[persoon]).map((g) => g.id)
    expect((await inZicht('politie')).zeggenschap.toSorted()).toEqual(van('politie').toSorted())
    expect((await inZicht('ggz')).zeggenschap.toSorted()).toEqual(van('ggz').toSorted())
    const dezeCasus = gegevens.map((g) => g.id)
    const gezien = await als('casushuis_lezer', zichtVan('procesregisseur'), (trx) =>
      trx.selectFrom('gegeven').select('id').execute(),
    )
    const open = gezien.filter((g) => dezeCasus.includes(g.id))
    expect(open.length).toBeGreaterThan(2)
    expect((await inZicht('procesregisseur')).zeggenschap.toSorted()).toEqual(open.map((g) => g.id).toSorted())
    const kolommen = sql`select voorbehouden from gegeven`
    await expect(als('casushuis_lezer', zichtVan('politie'), (trx) => kolommen.execute(trx))).rejects.toThrow(
      /permission denied/,
    )
  })

  test.each(['gemeente2', 'politie2', 'procesregisseur2', 'manager', 'fg'] as const)(
    '[P8] %s, without an assignment, finds neither',
    async (persoon) => expect(await inZicht(persoon)).toEqual({ toegewezen: [], zeggenschap: [] }),
  )

  test.each([{ zvh: '' }, { lezer: '' }, { medewerker: '' }, { nu: '' }, { casus: '' }] as const)(
    '[P8] with %o neither is there for anybody',
    async (anders) => expect(await inZicht('procesregisseur', anders)).toEqual({ toegewezen: [], zeggenschap: [] }),
  )

  test.each([
    ['nothing set', {}],
    ['no zvh', { zvh: '' }],
    ['no lezer', { lezer: '' }],
    ['no medewerker', { medewerker: '' }],
    ['no moment', { nu: '' }],
    ['another zvh', { zvh: '00000000-0000-4000-8000-000000000001' }],
  ] as const)('[P8] with %s there are no rows', async (_wat, anders) => {
    const basis = Object.keys(anders).length === 0 ? {} : zichtVan('procesregisseur')
    const ids = await alleIds({ ...basis, ...anders })
    // A right without an end needs no moment, but an assignment does.
    expect(ids).toEqual([])
  })

  test('[P8] an ended assignment ends the rows on the next request', async () => {
    expect(await alleIds({ ...zichtVan('gemeente'), nu: '2020-01-01T00:00:00.000Z' })).toEqual([])
  })

  test('the role that works can never read a column with content', async () => {
    for (const tabel of metInhoud) {
      await expect(
        als('casushuis_werk', { zvh: huis.zvh }, (trx) => sql`select inhoud from ${sql.table(tabel)}`.execute(trx)),
      ).rejects.toThrow(/permission denied/)
    }
  })

  test('[P5] every table stands behind a policy that its owner cannot pass either, but for those that are named here', async () => {
    const { rows } = await sql<{ tabel: string }>`
      select c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity
        and exists (select 1 from pg_policy p where p.polrelid = c.oid))`.execute(huis.database.kysely)
    expect(rows.map((r) => r.tabel).toSorted()).toEqual(zonderPolicy.toSorted())
  })

  test('every kind of part of a casus has content, and there is a row of each to try it with', async () => {
    expect(metDelen.toSorted()).toEqual(deelsoorten.toSorted())
    for (const tabel of metDelen) {
      // What was collected is between who gave it and who got it.
      const zicht = zichtVan(tabel === 'verstrekking' ? 'ggz' : 'procesregisseur')
      const { rows } = await als('casushuis_lezer', zicht, (trx) => sql`select 1 from ${sql.table(tabel)}`.execute(trx))
      expect(rows.length, tabel).toBeGreaterThan(0)
    }
  })

  test('[A13] [P8] what must still be told is counted with the eyes of the manager, who reads nothing else of it', async () => {
    const leest = (persoon: TestPerson, wat = sql`select informeren_voor from stuk`) =>
      als('casushuis_lijst', zichtVan(persoon), async (trx) => (await wat.execute(trx)).rows.length)
    expect(await leest('manager')).toBe((await huis.doe('manager', werkverdelingInzien)).informeren.open)
    expect(await leest('manager')).toBeGreaterThan(0)
    for (const ander of ['procesregisseur', 'gemeente', 'beheerder', 'fg'] as const)
      expect(await leest(ander), ander).toBe(0)
    for (const kolom of ['inhoud', 'soort', 'door', 'bronhouder_id'])
      await expect(leest('manager', sql`select ${sql.ref(kolom)} from stuk`), kolom).rejects.toThrow(
        /permission denied/,
      )
  })

  test('[A6] why somebody looked whether a person is known is for the eyes of the functionaris gegevensbescherming', async () => {
    await huis.doe('procesregisseur', datCheckDoen, {
      params: { casusnummer: await naarTriage(huis) },
      body: { reden: 'Er loopt misschien al een casus over dit gezin.' },
    })
    const leest = (persoon: TestPerson, rol: string) =>
      als(rol, zichtVan(persoon), async (trx) => (await sql`select 1 from dat_check`.execute(trx)).rows.length)
    expect(await leest('fg', 'casushuis_lijst')).toBe(1)
    for (const ander of ['procesregisseur', 'gemeente', 'manager', 'beheerder'] as const)
      expect(await leest(ander, 'casushuis_lijst'), ander).toBe(0)
    for (const wie of ['fg', 'procesregisseur'] as const)
      await expect(leest(wie, 'casushuis_lezer')).rejects.toThrow(/permission denied/)
  })

  test('[T8] [P7] what is asked of another zvh is read by who runs that casus, and in the other zvh by nobody', async () => {
    const ander = await openTestHouse({ beside: huis })
    const nummer = await naarTriage(huis)
    const body = { zvh: ander.zvh, reden: 'Er loopt elders misschien al een casus.' }
    await huis.doe('procesregisseur', datVraagStellen, { params: { casusnummer: nummer }, body })
    const regisseur = huis.wie('procesregisseur').id
    const zicht = { ...zichtVan('procesregisseur'), zvh: huis.zvh, medewerker: regisseur, casusnummer: nummer }
    const id = await huis.store.transaction(zicht, async (t) => t.hier ?? '')
    const leest = (wie: TestHouse, persoon: TestPerson) =>
      als(
        'casushuis_lezer',
        { ...zichtVan(persoon), zvh: wie.zvh, medewerker: wie.wie(persoon).id, casus: id },
        async (trx) => (await sql`select inhoud from dat_vraag`.execute(trx)).rows.length,
      )
    expect(await leest(huis, 'procesregisseur')).toBe(1)
    for (const persoon of ['procesregisseur2', 'gemeente', 'manager', 'fg', 'beheerder'] as const)
      expect(await leest(huis, persoon), persoon).toBe(0)
    for (const persoon of ['procesregisseur', 'fg'] as const) expect(await leest(ander, persoon), persoon).toBe(0)
    for (const rol of ['casushuis_werk', 'casushuis_lijst'])
      await expect(
        als(rol, { ...zichtVan('procesregisseur'), casus: id }, (trx) =>
          sql`select inhoud from dat_vraag`.execute(trx),
        ),
      ).rejects.toThrow(/permission denied/)
  })

  test('[P8] the role that works reaches no casus but the one it was set to', async () => {
    const aantal = await als('casushuis_werk', { zvh: huis.zvh }, (trx) =>
      trx.selectFrom('gegeven').select('id').execute(),
    )
    expect(aantal).toEqual([])
  })

  test('without picking a role the application can do nothing', async () => {
    for (const tabel of ['casus', ...metInhoud, 'inzagerecht', 'logboek', 'medewerker'])
      await expect(sql`select 1 from ${sql.table(tabel)}`.execute(huis.database.kysely)).rejects.toThrow(
        /permission denied/,
      )
  })

  test('the application cannot give itself more', async () => {
    const pogingen = [
      'set role postgres',
      'alter table gegeven disable row level security',
      'drop policy lezen on gegeven',
    ]
    for (const poging of pogingen) {
      await expect(
        huis.database.kysely.transaction().execute(async (trx) => {
          await sql.raw(poging).execute(trx)
        }),
      ).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  test('[A6] a reader cannot list who is known: neither index nor register of casussen is hers', async () => {
    for (const tabel of ['dat_index', 'te_vernietigen_sleutel', 'sessie'])
      await expect(
        als('casushuis_lezer', zichtVan('procesregisseur'), (trx) =>
          sql`select 1 from ${sql.table(tabel)}`.execute(trx),
        ),
      ).rejects.toThrow(/permission denied/)
  })

  test('[A8] nothing that is stored holds a name, a text or a BSN in the open', async () => {
    const kolommen = await sql<{ tabel: string }>`
      select c.relname as tabel from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r'`.execute(huis.database.kysely)
    expect(kolommen.rows.length).toBeGreaterThan(20)
    const rijen = await huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.zvh', ${huis.zvh}, true),
        set_config('casushuis.medewerker', ${huis.wie('gemeente').id}, true), set_config('casushuis.nu', ${nu()}, true),
        set_config('casushuis.lezer', ${huis.partij.gemeente}, true)`.execute(trx)
      const gegevens = await trx.selectFrom('gegeven').select('inhoud').execute()
      return gegevens.map((g) => Buffer.from(g.inhoud).toString('latin1')).join('')
    })
    expect(rijen.length).toBeGreaterThan(50)
    expect(rijen).not.toContain(naam)
    expect(rijen).not.toContain('Overlast')
  })

  test('[T17] every part is read by the same right, so that none forgets of which persons that is', async () => {
    const { rows } = await sql<{ tabel: string; regel: string }>`
      select tablename as tabel, qual as regel from pg_policies
      where policyname = 'lezen' and 'casushuis_lezer' = any (roles)`.execute(huis.database.kysely)
    expect(rows.map((r) => r.tabel)).toEqual(expect.arrayContaining([...metDelen]))
    const zonderNaam = rows.map(({ tabel, regel }) => regel.replaceAll(new RegExp(`\\b${tabel}\\.`, 'g'), ''))
    expect([...new Set(zonderNaam)]).toHaveLength(1)
  })

  test('[T17] a colleague who did not accept the afspraken is given no text of the table, nor what came of an action', async () => {
    const teksten = ['uitspraak', 'plandoel', 'actie', 'tekst']
    const leest = (persoon: TestPerson) =>
      als('casushuis_lezer', zichtVan(persoon), async (trx) => {
        const aantallen: number[] = []
        for (const tabel of teksten)
          aantallen.push((await sql`select 1 from ${sql.table(tabel)}`.execute(trx)).rows.length)
        return aantallen
      })
    const vraag = { params: { casusnummer }, body: { medewerker: huis.wie('politie2').id, tot: null } }
    await huis.doe('politie', toewijzingVastleggen, vraag)
    const collega = await leest('politie')
    const nieuw = await leest('politie2')
    // Of a table in which its own explanations lie too, those are all that is left.
    expect(collega).toEqual([1, 1, 1, 2])
    expect(nieuw).toEqual([0, 0, 0, 1])
  })

  test('[R5] what is stored is what the rulebook says again', async () => {
    const ids = await als('casushuis_lijst', { zvh: huis.zvh }, (trx) => trx.selectFrom('casus').select('id').execute())
    for (const { id } of ids) await vergelijk(id)
  })

  async function vergelijk(id: CasusId): Promise<void> {
    const wie = { zvh: huis.zvh, medewerker: huis.wie('fg').id, lezer: null, nu: nu() }
    const gewenst = await huis.store.transaction(wie, async (t) => {
      const feiten = await t.feiten(id)
      if (!feiten) throw new Error('the casus is gone')
      const { cellen, facetten } = inzagematrix(handvatB2, feiten, wie.nu)
      return [...cellen, ...facetten]
        .filter((c) => c.inzage !== 'niets')
        .map((c) => `${lezerSleutel(c.lezer)} ${c.object} ${c.facet ?? ''} ${c.over ?? ''} ${c.inzage} ${c.regel.id}`)
        .sort()
    })
    const rijen = await huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_werk', true), set_config('casushuis.zvh', ${huis.zvh}, true),
        set_config('casushuis.casus', ${id}, true)`.execute(trx)
      return trx.selectFrom('inzagerecht').selectAll().execute()
    })
    expect(rijen.map((r) => `${r.lezer} ${r.objectId} ${r.facet} ${r.over} ${r.soort} ${r.regel}`).sort()).toEqual(
      gewenst,
    )
  }
})
