import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dossierInzien, huisregelVastleggen, logboekInzien } from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkFile } from '../logboek/check-file.ts'
import { checkpointFolder } from '../logboek/checkpoint-folder.ts'
import { beginLine, headLine, recordLine } from '../logboek/export.ts'
import { allRecords, controlLogboek, signCut } from '../logboek/run-control.ts'
import { houseSetting } from '../ports/store.ts'
import { asOwner } from '../testing/as-owner.ts'
import { naarTriage } from '../testing/casus.ts'
import { mandaatbesluit, openTestHouse, type TestHouse } from '../testing/house.ts'
import { endLogboekTerm } from './logboek-term.ts'

const toen = '2026-03-02T09:00:00.000Z'
const nu = '2033-11-30T09:00:00.000Z'

describe('[R3] the term of the logboek', () => {
  let huis: TestHouse
  beforeAll(async () => {
    huis = await openTestHouse()
    huis.setClock(toen)
    const casusnummer = await naarTriage(huis)
    // The clock of the database is the clock of the house, which stands years on.
    await moveTo(nu, 2830)
    await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
  })
  afterAll(() => huis?.sluit())

  async function moveTo(moment: string, days: number): Promise<void> {
    await asOwner(huis, (k) => sql`update klok set verzet_dagen = ${days}`.execute(k))
    huis.setClock(moment)
  }

  const fg = () => ({ ...houseSetting(huis.zvh, nu), lezer: 'fg' })
  const folder = () => join(huis.map, 'controlepunten')
  const parts = () => ({
    ...{ store: huis.store, keys: huis.sleutels, clock: huis.middelen.clock },
    checkpoints: checkpointFolder(folder()),
  })
  const control = async () => (await controlLogboek(parts(), huis.zvh)).findings
  const end = () => endLogboekTerm(parts(), huis.zvh)
  const records = async () => {
    const all = []
    for await (const record of allRecords(huis.store, fg())) all.push(record)
    return all
  }
  const old = async () => (await records()).filter((r) => r.record.op < '2028-11-30')
  const noted = async () =>
    (await huis.doe('fg', logboekInzien, { query: {} })).regels.filter((r) => r.handeling.startsWith('Oude regels'))
  const cut = (keten: string, nummer: number) =>
    huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lijst', true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
        trx,
      )
      await sql`select logboek_begint_na(${keten}, ${nummer})`.execute(trx)
    })

  test('ends nothing before the zvh chose one', async () => {
    expect(await control()).toEqual([])
    await end()
    expect((await old()).length).toBeGreaterThan(1)
    expect(await noted()).toEqual([])
  })

  test('lets go of what is older, keeps the rest, and says so itself', async () => {
    const body = { soort: 'logboektermijn', waarde: 5, van: '2033-11-30', besluit: mandaatbesluit } as const
    await huis.doe('beheerder', huisregelVastleggen, { body })
    expect(await control()).toEqual([])
    const before = await records()
    const gone = before.filter((r) => r.record.op < '2028-11-30')
    await end()
    expect(await old()).toEqual([])
    const kept = before.filter((r) => !gone.includes(r))
    const now = new Set((await records()).map((r) => `${r.keten} ${r.volgnummer}`))
    expect(kept.filter((r) => !now.has(`${r.keten} ${r.volgnummer}`))).toEqual([])
    const ketens = new Set(gone.map((r) => r.keten)).size
    expect(await noted()).toMatchObject([
      {
        wie: 'Kalender',
        feiten: [expect.stringContaining('2028-11-2'), `regels ${gone.length}`, `reeksen ${ketens}`],
      },
    ])
  })

  test('is no gap for who checks, in the house or from a file, and is done once', async () => {
    const outcome = await controlLogboek(parts(), huis.zvh)
    expect(outcome.findings).toEqual([])
    expect(outcome.ingekort).toBeGreaterThan(0)
    await end()
    expect(await noted()).toHaveLength(1)
    const [heads, beginnen] = await huis.store.transaction(fg(), async (t) => [await t.koppen(), await t.beginnen()])
    const lines = [
      ...[...heads].map(([name, head]) => headLine(huis.zvh, name, head)),
      ...[...beginnen].map(([name, begin]) => beginLine(huis.zvh, name, begin)),
      ...(await records()).map(recordLine),
    ]
    const file = join(huis.map, 'logboek.jsonl')
    await writeFile(file, lines.join(''))
    for (const beside of [undefined, folder()])
      expect(await checkFile(file, beside)).toMatchObject([[huis.zvh, { findings: [], ingekort: beginnen.size }]])
  })

  test('goes on where it stopped between the signature and the deletion', async () => {
    await moveTo('2039-01-05T09:00:00.000Z', 4800)
    await huis.doe('fg', logboekInzien, { query: {} })
    expect(await control()).toEqual([])
    const later = { ...houseSetting(huis.zvh, huis.middelen.clock.nu()) }
    const over = await huis.store.transaction(later, (t) => t.ouderDan('2033-12-31T00:00:00.000Z'))
    expect(over.size).toBeGreaterThan(0)
    expect(await signCut(parts(), huis.zvh, over)).toBe(true)
    expect(await control()).toEqual([])
    await end()
    expect(await noted()).toHaveLength(1)
    expect((await records()).filter((r) => r.record.op < '2033-12-31')).toEqual([])
    expect(await control()).toEqual([])
  })

  test('is no way to take away what is young, whoever asks the database', async () => {
    const [last] = (await records()).toReversed()
    await expect(cut(last?.keten ?? '', last?.volgnummer ?? 0)).rejects.toThrow('last two years')
    await expect(cut('casus:x', 1)).rejects.toThrow('not there')
  })

  test('is no way to hide that a chain was cut', async () => {
    expect(await control()).toEqual([])
    await asOwner(huis, async (k) => {
      await sql`alter table logboek disable trigger logboek_blijft, no force row level security`.execute(k)
      await sql`alter table logboek_begin no force row level security`.execute(k)
      await sql`with een as (
          select zvh_id, keten, min(volgnummer) as nummer from logboek group by zvh_id, keten having count(*) > 1 limit 1),
        weg as (delete from logboek l using een where l.keten = een.keten and l.volgnummer = een.nummer returning l.*)
        insert into logboek_begin select zvh_id, keten, volgnummer, hash from weg
        on conflict (zvh_id, keten) do update set volgnummer = excluded.volgnummer, hash = excluded.hash`.execute(k)
      await sql`alter table logboek enable trigger logboek_blijft, force row level security`.execute(k)
      await sql`alter table logboek_begin force row level security`.execute(k)
    })
    expect((await control()).map(({ breuk }) => breuk)).toEqual(['gat'])
  })
})
