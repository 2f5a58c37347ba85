import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alarmenInzien, dossierInzien } from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keyFolder } from '../keys/key-folder.ts'
import { houseSetting } from '../ports/store.ts'
import { asOwner } from '../testing/as-owner.ts'
import { meldAan, naarTriage } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { checkFile } from './check-file.ts'
import { checkpointFolder } from './checkpoint-folder.ts'
import { type Breach, checkLogboek } from './control.ts'
import { headLine, recordLine } from './export.ts'
import { allRecords, controlLogboek } from './run-control.ts'

const nobody = { ketens: new Map() }

describe('[R3] the check of the logboek', () => {
  let huis: TestHouse
  let keten: string
  beforeAll(async () => {
    huis = await openTestHouse()
    const casusnummer = await naarTriage(huis)
    for (let i = 0; i < 3; i++) await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    const longest = [...(await heads())].toSorted(([, one], [, other]) => other.volgnummer - one.volgnummer)
    keten = longest.find(([name]) => name.startsWith('casus:'))?.[0] ?? ''
  })
  afterAll(() => huis?.sluit())

  const fg = () => ({ ...houseSetting(huis.zvh, '2026-03-02T09:00:00.000Z'), lezer: 'fg' })
  const heads = () => huis.store.transaction(fg(), (t) => t.koppen())
  const records = async () => {
    const all = []
    for await (const record of allRecords(huis.store, fg())) all.push(record)
    return all
  }
  const folder = () => join(huis.map, 'controlepunten')
  const parts = () => ({
    ...{ store: huis.store, keys: huis.sleutels, clock: huis.middelen.clock },
    checkpoints: checkpointFolder(folder()),
  })
  const control = async () => (await controlLogboek(parts(), huis.zvh)).findings
  const breaches = async (): Promise<readonly Breach[]> => (await control()).map(({ breuk }) => breuk)
  const alarms = async () =>
    (await huis.doe('fg', alarmenInzien)).alarmen.filter((a) => a.voorbijTijdstip === null).map((a) => a.onderwerp)

  /** What only the owner of the tables can do, with the trigger and the policies out of the way. */
  async function tamper(change: ReturnType<typeof sql>): Promise<void> {
    await asOwner(huis, async (k) => {
      await sql`alter table logboek disable trigger logboek_blijft, no force row level security`.execute(k)
      await change.execute(k)
      await sql`alter table logboek enable trigger logboek_blijft, force row level security`.execute(k)
    })
  }

  test('finds nothing in what the house itself wrote, and signs for it once', async () => {
    expect(await control()).toEqual([])
    const files = async () => (await readdir(join(folder(), huis.zvh))).toSorted()
    expect(await files()).toEqual(['00000001.json', 'publiek.pem'])
    await control()
    expect(await files()).toEqual(['00000001.json', 'publiek.pem'])
    await meldAan(huis)
    await control()
    expect(await files()).toEqual(['00000001.json', '00000002.json', 'publiek.pem'])
    expect(await alarms()).toEqual([])
  })

  describe('in the database', () => {
    beforeEach(async () => {
      await tamper(sql`create table was as select * from logboek`)
      await tamper(sql`create table kop as select * from logboek_kop`)
    })
    afterEach(async () => {
      await tamper(sql`drop table was, kop`)
    })
    const restore = async () => {
      await tamper(sql`delete from logboek`)
      await tamper(sql`insert into logboek select * from was`)
      await tamper(sql`delete from logboek_kop`)
      await tamper(sql`insert into logboek_kop select * from kop`)
    }

    test.each<readonly [string, Breach, (keten: string) => ReturnType<typeof sql>]>([
      [
        'a record that was changed',
        'veranderd',
        (k) => sql`update logboek set handeling = 'x' where keten = ${k} and volgnummer = 2`,
      ],
      ['a record that was taken out', 'gat', (k) => sql`delete from logboek where keten = ${k} and volgnummer = 2`],
      ['the end, cut off', 'staartWeg', (k) => sql`delete from logboek where keten = ${k} and volgnummer > 1`],
      ['a chain that is gone', 'ketenWeg', (k) => sql`delete from logboek where keten = ${k}`],
      ['a chain under another name', 'kopWeg', (k) => sql`update logboek set keten = 'x' where keten = ${k}`],
    ])('%s', async (_what, breuk, change) => {
      expect(await breaches()).toEqual([])
      await tamper(change(keten))
      expect(await breaches()).toContain(breuk)
      expect((await alarms()).length).toBeGreaterThan(0)
      await restore()
      expect(await breaches()).toEqual([])
      expect(await alarms()).toEqual([])
    })

    test('the end, cut off together with the head', async () => {
      await control()
      await tamper(sql`delete from logboek where keten = ${keten} and volgnummer > 1`)
      await tamper(sql`update logboek_kop k set volgnummer = 1, hash = l.hash from logboek l
        where k.keten = ${keten} and l.keten = k.keten and l.volgnummer = 1`)
      const { findings } = await examineWithoutCheckpoints()
      expect(findings).toEqual([])
      expect(await control()).toEqual([{ keten, volgnummer: 2, breuk: 'staartWeg' }])
      await restore()
    })

    test('a whole chain with its head', async () => {
      await control()
      await tamper(sql`delete from logboek where keten = ${keten}`)
      await tamper(sql`delete from logboek_kop where keten = ${keten}`)
      expect((await examineWithoutCheckpoints()).findings).toEqual([])
      expect(await control()).toEqual([{ keten, volgnummer: 1, breuk: 'ketenWeg' }])
      await restore()
    })
  })

  const examineWithoutCheckpoints = async () => ({
    findings: await checkLogboek(await records(), { heads: await heads(), checkpoint: nobody, beginnen: new Map() }),
  })

  test('a checkpoint that was changed, or that is gone, is found too', async () => {
    await control()
    const files = (await readdir(join(folder(), huis.zvh))).filter((name) => name.endsWith('.json')).toSorted()
    const last = join(folder(), huis.zvh, files.at(-1) ?? '')
    const text = await readFile(last, 'utf8')
    await writeFile(
      last,
      text.replace(/"aantal":\d+|aantal\\":\d+/, (found) => `${found}1`),
    )
    expect(await breaches()).toEqual(['controlepunt'])
    await rm(last)
    expect(await breaches()).toEqual(['controlepunt'])
    await writeFile(last, text)
    expect(await breaches()).toEqual([])
  })

  test('a checkpoint signed by somebody else is not believed', async () => {
    const sleutels = keyFolder(join(huis.map, 'andere-sleutels'))
    await sleutels.mark(huis.zvh)
    const elsewhere = {
      ...parts(),
      keys: sleutels,
      checkpoints: checkpointFolder(join(huis.map, 'vals')),
    }
    await controlLogboek(elsewhere, huis.zvh)
    const mixed = { ...parts(), checkpoints: checkpointFolder(join(huis.map, 'vals')) }
    expect((await controlLogboek(mixed, huis.zvh)).findings.map((f) => f.breuk)).toContain('controlepunt')
    expect(await control()).toEqual([])
  })

  test('from a file, without our server and without keys', async () => {
    await control()
    const all = await records()
    const lines = [
      ...[...(await heads())].map(([name, head]) => headLine(huis.zvh, name, head)),
      ...all.map(recordLine),
    ]
    const file = join(huis.map, 'logboek.jsonl')
    await writeFile(file, lines.join(''))
    const sound = [
      [huis.zvh, { findings: [], gaps: [], ketens: (await heads()).size, records: all.length, ingekort: 0 }],
    ]
    expect(await checkFile(file, folder())).toEqual(sound)
    await writeFile(file, lines.filter((line) => !line.includes(`"keten":"${keten}"`)).join(''))
    const breuken = async (with_: string | undefined) =>
      (await checkFile(file, with_)).flatMap(([, { findings }]) => findings)
    expect(await breuken(undefined)).toEqual([])
    expect(await breuken(folder())).toEqual([{ keten, volgnummer: 1, breuk: 'ketenWeg' }])
  })

  test.each(['casushuis_werk', 'casushuis_lezer', 'casushuis_lijst', 'casushuis_klus'])(
    '%s moves no head of a chain, and adds no record past it',
    async (role) => {
      const attempts = [
        sql`update logboek_kop set volgnummer = volgnummer + 5`,
        sql`insert into logboek_kop select zvh_id, 'x', 0, hash from logboek_kop limit 1`,
        sql`delete from logboek_kop`,
        sql`insert into logboek select * from logboek limit 1`,
        sql`insert into logboek_begin select zvh_id, keten, 1, hash from logboek limit 1`,
        sql`delete from logboek`,
      ]
      for (const attempt of attempts)
        await expect(
          huis.database.kysely.transaction().execute(async (trx) => {
            await sql`select set_config('role', ${role}, true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
              trx,
            )
            await attempt.execute(trx)
          }),
        ).rejects.toThrow('permission denied')
    },
  )

  test('the function that appends takes no record of another house, person or chain, and says itself which is next', async () => {
    const [first] = (await records()).filter((r) => r.keten === keten)
    if (!first) throw new Error('nothing was recorded')
    const row = {
      ...first.record,
      zvh_id: huis.zvh,
      medewerker_id: first.record.medewerker,
      casus_id: first.record.casus,
      partij_id: first.record.partij,
      namens_id: first.record.namens,
      zichtbaar_voor: first.record.zichtbaarVoor,
    }
    const append = (medewerker: string, change: object) =>
      huis.database.kysely.transaction().execute(async (trx) => {
        await sql`select set_config('role', 'casushuis_werk', true), set_config('casushuis.zvh', ${huis.zvh}, true),
          set_config('casushuis.medewerker', ${medewerker}, true)`.execute(trx)
        const fields = JSON.stringify({ ...row, keten, volgnummer: 1, ...change })
        await sql`select logboek_schrijft_bij(${fields}::jsonb, '[', ']', null)`.execute(trx)
        await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.lezer', 'fg', true)`.execute(
          trx,
        )
        const { rows } = await sql<{ volgnummer: number }>`
          select volgnummer from logboek_koppen() where keten = ${keten}`.execute(trx)
        throw new Error(`undone: ${rows[0]?.volgnummer}`)
      })
    const last = (await records()).filter((r) => r.keten === keten).length
    await expect(append(first.record.medewerker, {})).rejects.toThrow(`undone: ${last + 1}`)
    await expect(append(first.record.medewerker, { keten: 'casus:x' })).rejects.toThrow('another house')
    await expect(append(huis.wie('fg').id, {})).rejects.toThrow('another house')
  })
})
