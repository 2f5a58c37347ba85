import type { CasusId, Tijdstip, ZvhId } from '@casushuis/handvat'
import { gegevenInhoud } from '../ports/content.ts'
import type { Keys } from '../ports/keys.ts'
import { houseSetting } from '../ports/store.ts'
import { alarmStore } from './alarms.ts'
import { type Connection, openConnection } from './connection.ts'
import type { Database } from './database.ts'
import type { Schema } from './schema.ts'
import { unsealer } from './sealing.ts'

interface Parts {
  readonly database: Database
  readonly keys: Keys
}

interface When {
  readonly zvh: ZvhId
  readonly nu: Tijdstip
}

/** So many casussen are looked at in one transaction: others are served in between. */
const perPage = 200

/**
 * Sounds an alarm for each casus of which the key is not there, from the names of the keys alone; one that could not be
 * read before is read again.
 */
export async function checkKeys(parts: Parts, when: When): Promise<void> {
  const { stored, sounding } = await asHouse(parts, when, async (c) => ({
    stored: await casussenAfter(c, null),
    sounding: await soundingOf(c),
  }))
  const there = await parts.keys.casussen(when.zvh)
  const missing = stored.filter((casus) => !there.has(casus))
  const readAgain = stored.filter((casus) => sounding.has(casus) && there.has(casus))
  await tell(parts, when, [...missing, ...(await unreadableOf(parts, when, readAgain))])
}

/**
 * Reads who each casus is about, and sounds an alarm for each where that cannot be done: its key or that gegeven is
 * missing or damaged. Reads every key, so once a day is enough.
 */
export async function checkReadable(parts: Parts, when: When): Promise<void> {
  const bad: CasusId[] = []
  let page: readonly CasusId[] = []
  do {
    page = await asHouse(parts, when, (c) => casussenAfter(c, page.at(-1) ?? null, perPage))
    bad.push(...(await unreadableOf(parts, when, page)))
  } while (page.length === perPage)
  await tell(parts, when, bad)
}

// Housekeeping reads no content but this, so it looks through nobody's eyes.
const asHouse = <T>({ database, keys }: Parts, { zvh, nu }: When, work: (c: Connection) => Promise<T>): Promise<T> =>
  database.kysely
    .transaction()
    .execute(async (trx) => work(await openConnection(trx, houseSetting(zvh, nu), { database, keys })))

async function casussenAfter(c: Connection, last: CasusId | null, most?: number): Promise<readonly CasusId[]> {
  const rows = await c.trx
    .selectFrom('casus')
    .select('id')
    .where('zvhId', '=', c.setting.zvh)
    .$if(last !== null, (q) => q.where('id', '>', last))
    .orderBy('id')
    .$if(most !== undefined, (q) => q.limit(most ?? 0))
    .execute()
  return rows.map(({ id }) => id)
}

async function soundingOf(c: Connection): Promise<ReadonlySet<string>> {
  const rows = await c.trx
    .selectFrom('alarm')
    .select('onderwerp')
    .where('zvhId', '=', c.setting.zvh)
    .where('soort', '=', 'casusOnleesbaar')
    .where('voorbij', 'is', null)
    .execute()
  return new Set(rows.map(({ onderwerp }) => onderwerp))
}

async function unreadableOf(parts: Parts, when: When, casussen: readonly CasusId[]): Promise<readonly CasusId[]> {
  if (casussen.length === 0) return []
  const rows = await asHouse(parts, when, async (c) => {
    await c.actAs('casushuis_index')
    return c.trx
      .selectFrom('gegeven')
      .select(['id', 'casusId', 'inhoud'])
      .where('zvhId', '=', when.zvh)
      .where('casusId', 'in', casussen)
      .execute()
  })
  const bad: CasusId[] = []
  for (const casus of casussen) {
    const own = rows.filter(({ casusId }) => casusId === casus)
    if (!(await canBeRead(parts.keys, when.zvh, { casus, own }))) bad.push(casus)
  }
  return bad
}

async function canBeRead(
  keys: Keys,
  zvh: ZvhId,
  { casus, own }: { casus: CasusId; own: readonly Pick<Schema['gegeven'], 'id' | 'inhoud'>[] },
): Promise<boolean> {
  try {
    const key = await keys.find(zvh, casus)
    if (!key) return false
    for (const { id, inhoud } of own) unsealer(key, 'gegeven', id)('inhoud', inhoud, gegevenInhoud)
    return true
  } catch {
    return false
  }
}

/** What was destroyed meanwhile is nothing to be alarmed about. */
async function tell(parts: Parts, when: When, bad: readonly CasusId[]): Promise<void> {
  await asHouse(parts, when, async (c) => {
    const left = bad.length === 0 ? [] : await c.trx.selectFrom('casus').select('id').where('id', 'in', bad).execute()
    await alarmStore(c).zetAlarm(
      'casusOnleesbaar',
      left.map(({ id }) => id),
    )
  })
}
