import {
  bevoegdheidIntrekken,
  casusInzien,
  dossierInzien,
  gegevenInbrengen,
  gegevenVrijgeven,
  gegevenWijzigen,
  partijenInzien,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BeeldVerouderd } from '../ports/beeld-verouderd.ts'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import { StoreUnavailable } from '../ports/store-unavailable.ts'
import { asOwner } from '../testing/as-owner.ts'
import { begin, gegeven, naarOverleg, naarTriage } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, withStore } from '../testing/house.ts'
import { makeMemory } from './memory.ts'
import { makeStore } from './store.ts'

/** Of which rows are kept beside a casus. */
const sealedTables = [
  ...[
    'stuk',
    'partijtoets',
    'gegeven',
    'uitvraag',
    'overleg',
    'overlegdatum',
    'deelnemer',
    'uitspraak',
    'plandoel',
    'actie',
    'tekst',
  ],
  ...['meeneemafspraak', 'verstrekking', 'uitwisseling', 'ontvangen'],
]

describe('what is kept in memory', () => {
  let huis: TestHouse
  let elders: TestHouse
  let casusnummer: string
  beforeAll(async () => {
    huis = await openTestHouse()
    // As a second process of the same house would have it: the same database, and a memory of its own.
    elders = withStore(huis, makeStore({ ...huis.database, memory: makeMemory() }, huis.sleutels))
    casusnummer = await naarTriage(huis)
    await begin(huis, casusnummer, await naarOverleg(huis, casusnummer, ['gemeente', 'corporatie']))
  })
  afterAll(() => huis?.sluit())

  /** The tables that are read to know the casus and the house. */
  async function tablesBehindALook(): Promise<ReadonlySet<string>> {
    const fresh = withStore(huis, makeStore({ ...huis.database, memory: makeMemory() }, huis.sleutels))
    huis.statements.length = 0
    await fresh.doe('gemeente', casusInzien, { params: { casusnummer } })
    const read = huis.statements.filter((s) => s.includes('as "huis"') || s.includes('as "rij"'))
    expect(read).toHaveLength(2)
    return new Set(read.flatMap((s) => [...s.matchAll(/(?:from|join) "(\w+)"/g)].map(([, table]) => table ?? '')))
  }

  test('has another mark after any change of any table that it was read from', async () => {
    const tables = [...(await tablesBehindALook()), ...sealedTables].filter((table) => table !== 'casusstand')
    const { rows } = await asOwner(huis, (kysely) =>
      sql<{ tabel: string; kinds: string }>`
        select c.relname as tabel, string_agg(k, ' ' order by k) as kinds
        from pg_trigger t join pg_class c on c.oid = t.tgrelid,
          lateral (values ('insert', 4), ('delete', 8), ('update', 16)) as v(k, bit)
        where t.tgname in ('geeft_stand', 'krijgt_stand') and t.tgenabled = 'O' and (t.tgtype::int & bit) <> 0
        group by c.relname`.execute(kysely),
    )
    const watched = new Map(rows.map(({ tabel, kinds }) => [tabel, kinds]))
    expect(tables.length).toBeGreaterThan(18)
    for (const table of tables) {
      // Of these the mark itself begins and ends with the row.
      const expected = table === 'zvh' ? 'update' : table === 'casus' ? 'insert update' : 'delete insert update'
      expect(watched.get(table), table).toBe(expected)
    }
  })

  test('[C2] what is brought in and released is there on the next look of everybody, also behind another process', async () => {
    const ziet = async (from: TestHouse, titel: string) =>
      (await from.doe('corporatie', dossierInzien, { params: { casusnummer } })).gegevens.some(
        (g) => g.inhoud?.titel === titel,
      )
    for (const titel of ['Huurschuld', 'Afspraak met de buren']) {
      expect([await ziet(huis, titel), await ziet(elders, titel)]).toEqual([false, false])
      const body = { ...gegeven({ titel, vrijgave: 'geen' }), themas: [algemeenBeeld] }
      const { id } = await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body })
      expect([await ziet(huis, titel), await ziet(elders, titel)]).toEqual([false, false])
      const zeggenschap = { geheimhouding: null, voorafAan: [], voorbehouden: [], themas: null }
      const open = { ...zeggenschap, vrijgave: 'overleg' as const }
      await elders.doe('gemeente', gegevenVrijgeven, { params: { casusnummer, id }, body: open })
      expect([await ziet(huis, titel), await ziet(elders, titel)]).toEqual([true, true])
      const closed = { ...open, voorbehouden: [huis.partij.corporatie] }
      await huis.doe('gemeente', gegevenVrijgeven, { params: { casusnummer, id }, body: closed })
      expect([await ziet(huis, titel), await ziet(elders, titel)]).toEqual([false, false])
    }
  })

  test('rows that were read before are not read again, and the database still says for whom they are', async () => {
    const fresh = withStore(huis, makeStore({ ...huis.database, memory: makeMemory() }, huis.sleutels))
    const kijkt = async (wie: 'gemeente' | 'corporatie') => {
      huis.statements.length = 0
      const { gegevens } = await fresh.doe(wie, dossierInzien, { params: { casusnummer } })
      const vraagt = huis.statements.filter((s) => s.includes('as "gegeven_ids"') || s.includes('as "gegeven"'))
      return { ids: gegevens.map((g) => g.id), vraagt: vraagt.map((s) => s.includes('encode(')) }
    }
    const body = { ...gegeven({ titel: 'Van de gemeente zelf', vrijgave: 'geen' }), themas: [algemeenBeeld] }
    const { id } = await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body })
    const [corporatie, gemeente] = [await kijkt('corporatie'), await kijkt('gemeente')]
    expect(corporatie.vraagt).toEqual([true])
    // What the corporatie did not read is missing, and that alone is read.
    expect(gemeente.vraagt).toEqual([false, true])
    expect([corporatie.ids.includes(id), gemeente.ids.includes(id)]).toEqual([false, true])
    expect(await kijkt('gemeente')).toEqual({ ids: gemeente.ids, vraagt: [false] })
    expect(await kijkt('corporatie')).toEqual({ ids: corporatie.ids, vraagt: [false] })
  })

  test('after a change only the row that changed is read, and in its new words', async () => {
    const fresh = withStore(huis, makeStore({ ...huis.database, memory: makeMemory() }, huis.sleutels))
    const body = { ...gegeven({ titel: 'Oude woorden', vrijgave: 'geen' }), themas: [algemeenBeeld] }
    const { id } = await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body })
    const kijkt = () => fresh.doe('gemeente', dossierInzien, { params: { casusnummer } })
    const eerst = await kijkt()
    const woorden = { titel: 'Nieuwe woorden', tekst: 'Het is nu anders.', noodzaak: 'Nodig voor het beeld.' }
    await huis.doe('gemeente', gegevenWijzigen, { params: { casusnummer, id }, body: woorden })
    huis.statements.length = 0
    const daarna = await kijkt()
    expect(
      huis.statements.filter((s) => s.includes('"gegeven" as d')).map((s) => s.includes('string_to_array')),
    ).toEqual([false, true])
    const titels = ({ gegevens }: typeof eerst) => gegevens.map((g) => g.inhoud?.titel)
    expect(titels(daarna)).toEqual(titels(eerst).map((t) => (t === 'Oude woorden' ? 'Nieuwe woorden' : t)))
    expect((await fresh.doe('gemeente', casusInzien, { params: { casusnummer } })).versie).not.toBe(eerst.versie)
  })

  test('every update of a row that can be kept raises its version', async () => {
    const { rows } = await asOwner(huis, (kysely) =>
      sql<{ tabel: string }>`
        select c.relname as tabel from pg_trigger t join pg_class c on c.oid = t.tgrelid
        where t.tgname = 'verhoogt_versie' and t.tgenabled = 'O' and (t.tgtype::int & 16) <> 0`.execute(kysely),
    )
    expect(rows.map(({ tabel }) => tabel)).toEqual(expect.arrayContaining(sealedTables))
  })

  test('of a house has another mark when one of its registers changes, and leaves those of its casussen alone', async () => {
    const before = await asOwner(huis, (kysely) => marks(kysely))
    await asOwner(huis, (kysely) =>
      sql`update bevoegdheidsverlening set intrekking_reden = 'x' where zvh_id = ${huis.zvh}`.execute(kysely),
    )
    const after = await asOwner(huis, (kysely) => marks(kysely))
    expect(after.huisstand).not.toBe(before.huisstand)
    expect(after.casusstand).toBe(before.casusstand)
  })

  test('of a casus has another mark too when its owner mends something in the database by hand', async () => {
    const before = await asOwner(huis, (kysely) => marks(kysely))
    await asOwner(huis, (kysely) => sql`update gegeven set inhoud = inhoud where zvh_id = ${huis.zvh}`.execute(kysely))
    const after = await asOwner(huis, (kysely) => marks(kysely))
    expect(after.casusstand).not.toBe(before.casusstand)
    expect(after.huisstand).toBe(before.huisstand)
  })

  test('is read again where the casus changed after it was found', async () => {
    const { id: medewerker } = huis.wie('gemeente')
    const zetting = { zvh: huis.zvh, medewerker, lezer: huis.partij.gemeente, nu: huis.middelen.clock.nu() }
    const attempt = huis.store.transaction({ ...zetting, casusnummer, kijkt: true }, async (t) => {
      const beeld = await t.beeld()
      if (!beeld) throw new Error('the gemeente is assigned')
      await t.lees(['gegeven'], beeld.rij.id)
      const [eerste] = beeld.feiten.casus.gegevens
      if (!eerste) throw new Error('there is a gegeven')
      await t.wijzigt('gegeven', beeld.rij.id, eerste.id, { beperkt: true })
      await t.lees(['gegeven'], beeld.rij.id)
    })
    await expect(attempt).rejects.toThrow(BeeldVerouderd)
  })

  test('[P3] [T19] a mandate that is withdrawn is gone on the next look, also behind another process', async () => {
    const opent = (from: TestHouse) =>
      from.doe('procesregisseur', casusInzien, { params: { casusnummer } }).then(
        () => true,
        () => false,
      )
    expect([await opent(huis), await opent(elders)]).toEqual([true, true])
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const { bevoegdheidsverleningen = [] } = partijen.find((p) => p.id === huis.partij.gemeente) ?? {}
    expect(bevoegdheidsverleningen.length).toBeGreaterThan(0)
    for (const { id } of bevoegdheidsverleningen)
      await elders.doe('beheerder', bevoegdheidIntrekken, {
        params: { id },
        body: { reden: 'De afspraak is opgezegd.' },
      })
    expect([await opent(huis), await opent(elders)]).toEqual([false, false])
  })

  test.each([
    [
      'a casus that goes on changing under who looks is too busy to be shown',
      new BeeldVerouderd(),
      5,
      StoreUnavailable,
    ],
    [
      'one that cannot be read may have gone just then, and is tried once more',
      new CasusUnreadable(),
      2,
      CasusUnreadable,
    ],
  ])('%s', async (_, fault, tries, told) => {
    let tried = 0
    const transaction = async () => {
      tried += 1
      throw fault
    }
    const busy = withStore(huis, { ...huis.store, transaction })
    await expect(busy.doe('gemeente', casusInzien, { params: { casusnummer } })).rejects.toThrow(told)
    expect(tried).toBe(tries)
    tried = 0
    const body = { ...gegeven({ titel: 'Nieuw', vrijgave: 'geen' }), themas: [algemeenBeeld] }
    await expect(busy.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body })).rejects.toThrow()
    expect(tried).toBe(1)
  })

  async function marks(kysely: Parameters<Parameters<typeof asOwner>[1]>[0]) {
    const { rows } = await sql<{ casusstand: string; huisstand: string }>`
      select s.stand as casusstand, z.stand as huisstand from zvh z join casusstand s on s.zvh_id = z.id
      where z.id = ${huis.zvh}`.execute(kysely)
    const [row] = rows
    if (!row) throw new Error('the house is there')
    return row
  }
})
