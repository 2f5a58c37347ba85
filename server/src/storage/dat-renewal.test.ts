import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alarmenInzien, datCheckDoen, intakeBesluiten } from '@casushuis/contract'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyFolder } from '../keys/key-folder.ts'
import { afgestemd, bevestigAfronding, criteria, meldAan, naam } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { zoekwaarde, zoekwaardeVan } from '../usecases/aanmelding/zoekwaarde.ts'
import { makeStore } from './store.ts'

/** A number that passes the elfproef. */
const passes = (bsn: string) =>
  [...bsn].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0
/** Every BSN of the test range. */
const testBsns = Array.from({ length: 100_000 }, (_, i) => `9999${String(i).padStart(5, '0')}`).filter(passes)
const [bsn = ''] = testBsns.slice(4000)
const betrokkene = {
  ...{ naam, geboortedatum: '1988-04-12', bsn },
  ...{ noodzaak: 'Nodig om te weten om wie het gaat.', deelnemersMogenWetenWie: true },
}

/** How many of these hashes stand in the files: told by their first bytes, and then looked at whole. */
function foundIn(files: readonly Buffer[], hashes: ReadonlySet<string>): number {
  const begins = new Uint8Array(2 ** 24)
  for (const hash of hashes) begins[Buffer.from(hash, 'latin1').readUIntLE(0, 3)] = 1
  return files.reduce((sum, file) => sum + countIn(file, begins, hashes), 0)
}

function countIn(file: Buffer, begins: Uint8Array, hashes: ReadonlySet<string>): number {
  let found = 0
  for (let at = 0; at + 32 <= file.length; at++) {
    if (begins[file.readUIntLE(at, 3)] !== 1) continue
    if (hashes.has(file.toString('latin1', at, at + 32))) found++
  }
  return found
}

/** A file of the write-ahead log that was put to use again meanwhile is read under its new name, or was of before. */
function ifGone(fault: unknown): Buffer {
  if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return Buffer.alloc(0)
  throw fault
}

describe('finding a person', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse({ onDisk: true })
  })
  afterAll(() => huis?.sluit())

  const destroy = async (casusnummer: string, aanmelder: TestPerson = 'gemeente') => {
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer },
      body: { ...afgestemd(huis), uitkomst: 'nietInBehandeling', criteria, afweging: 'Hoort hier niet thuis.' },
    })
    await bevestigAfronding(huis, casusnummer, aanmelder)
  }
  const renew = (keys = huis.sleutels) =>
    makeStore(huis.database, keys).renewDatIndex(huis.zvh, huis.middelen.clock.nu(), zoekwaardeVan)
  const isKnown = async (casusnummer: string) =>
    (
      await huis.doe('procesregisseur', datCheckDoen, {
        params: { casusnummer },
        body: { reden: 'Nodig om dubbel werk te voorkomen.' },
      })
    ).bekend
  const inIndex = () =>
    huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lijst', true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
        trx,
      )
      const rows = await trx.selectFrom('datIndex').select('blindeIndex').where('zvhId', '=', huis.zvh).execute()
      return rows.map((row) => Buffer.from(row.blindeIndex))
    })

  /** Everything that somebody who holds these keys can make of everybody, to look for. */
  async function recognisable(folder: string): Promise<ReadonlySet<string>> {
    const keys = keyFolder(folder)
    const generations = await readdir(join(folder, huis.zvh, 'dat'))
    const names = [naam, 'Iemand Anders'].map((wie) => zoekwaarde.naam(wie, betrokkene.geboortedatum))
    const values = [...names, ...testBsns.map(zoekwaarde.bsn)]
    const found = new Set<string>()
    for (const file of generations) {
      const hash = await keys.blindIndex(huis.zvh, file.replace('.sleutel', ''))
      for (const value of values) if (hash) found.add(hash(value).toString('latin1'))
    }
    return found
  }

  /** The files of the database: its tables, and its write-ahead log. */
  async function databaseFiles(): Promise<readonly Buffer[]> {
    const { folder, own } = await whereItIs()
    // Not what others keep on the same server: their databases come and go while this one is read.
    const ours = [join(folder, 'base', own), join(folder, 'pg_wal')]
    const names = await Promise.all(ours.map((f) => readdir(f, { recursive: true, withFileTypes: true })))
    const files = names.flat().filter((f) => f.isFile())
    return Promise.all(files.map((f) => readFile(join(f.parentPath, f.name)).catch(ifGone)))
  }

  async function whereItIs(): Promise<{ readonly folder: string; readonly own: string }> {
    if (huis.databaseUrl === null) return { folder: join(huis.map, 'database'), own: '' }
    const client = new pg.Client({ connectionString: huis.databaseUrl })
    await client.connect()
    await client.query('checkpoint')
    const { rows } = await client.query(
      "select current_setting('data_directory') as folder, oid::text as own from pg_database where datname = current_database()",
    )
    await client.end()
    return rows[0]
  }

  test('[S5] [A6] leaves no trail: with every key that is left nobody who was destroyed is recognised in files, log or backup', async () => {
    const others = [await meldAan(huis, 'politie'), await meldAan(huis)]
    const gone = await meldAan(huis, 'gemeente', { betrokkene: { ...betrokkene, naam: 'Iemand Anders' } })
    const backup = await inIndex()
    const folder = join(huis.map, 'sleutels')
    const before = join(huis.map, 'sleutels-van-toen')
    await cp(folder, before, { recursive: true })
    await destroy(gone)
    await huis.kalender()

    const then = await recognisable(before)
    expect(backup.filter((hash) => then.has(hash.toString('latin1')))).not.toHaveLength(0)
    expect(foundIn(await databaseFiles(), then)).toBeGreaterThan(0)
    const now = await recognisable(folder)
    expect(backup.filter((hash) => now.has(hash.toString('latin1')))).toEqual([])
    // The first name is of those who still are here, and are found.
    expect(foundIn(await databaseFiles(), new Set([...now].slice(1)))).toBe(0)
    for (const casusnummer of others) expect(await isKnown(casusnummer)).toBe(true)
  })

  test('[S5] stopped before the commit goes on as it was, and leaves no dat-sleutel behind', async () => {
    const casusnummer = await meldAan(huis)
    await destroy(await meldAan(huis, 'ggz'), 'ggz')
    const generations = () => readdir(join(huis.map, 'sleutels', huis.zvh, 'dat'))
    let made = 0
    const stops = {
      ...huis.sleutels,
      async makeDatSleutel(zvh: typeof huis.zvh) {
        await huis.sleutels.makeDatSleutel(zvh)
        made++
        throw new Error('the process stopped')
      },
    }
    await expect(renew(stops)).rejects.toThrow('the process stopped')
    expect([made, (await generations()).length]).toEqual([1, 2])
    expect(await isKnown(casusnummer)).toBe(true)
    await renew()
    expect(await generations()).toHaveLength(1)
    expect(await isKnown(casusnummer)).toBe(true)
  })

  test('[S5] is not done with the old dat-sleutel before it is gone, and sounds an alarm until it is', async () => {
    await destroy(await meldAan(huis, 'ggz'), 'ggz')
    const stuck = async () => {
      throw new Error('EROFS')
    }
    const sounds = async () =>
      (await huis.doe('fg', alarmenInzien)).alarmen.filter((a) => a.voorbijTijdstip === null).map((a) => a.soort)
    await renew({ ...huis.sleutels, destroyOtherDatSleutels: stuck })
    expect(await sounds()).toEqual(['datSleutelNietVernietigd'])
    await renew()
    expect(await sounds()).toEqual([])
  })

  test('[A6] misses nobody who is reported while the index is made again, by several at once', async () => {
    for (let round = 0; round < 3; round++) {
      await destroy(await meldAan(huis, 'ggz'), 'ggz')
      await Promise.all([meldAan(huis), meldAan(huis, 'politie'), renew(), renew()])
    }
    const found = await inIndex()
    expect(new Set(found.map(String)).size).toBe(1)
  })
})
