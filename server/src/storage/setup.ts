import { randomUUID } from 'node:crypto'
import type { Geldigheid, MedewerkerId, ZvhId } from '@casushuis/handvat'
import { type Kysely, sql, type Transaction } from 'kysely'
import { ConfigError } from '../ports/config-error.ts'
import type { Logrecord } from '../ports/logboek.ts'
import type { Beginregel, BeginUitnodiging, HuisSetup, PartijSetup, Setup, Setupkeys } from '../ports/setup.ts'
import { migrationLock } from './locks.ts'
import { appendStatement } from './log-fields.ts'
import { unended } from './partijregister.ts'
import { verleningrij } from './registers.ts'
import type { Schema } from './schema.ts'

type Trx = Transaction<Schema>

/** Setting up a house, as `casushuis_inrichter`: a role that can add registers and touch no casus. */
export function makeSetup(kysely: Kysely<Schema>): Setup {
  const asSetup = <T>(work: (trx: Trx) => Promise<T>) =>
    kysely.transaction().execute(async (trx) => {
      await sql`set local role casushuis_inrichter`.execute(trx)
      return work(trx)
    })
  return {
    zvhs: () => asSetup(async (trx) => (await trx.selectFrom('zvh').select('id').execute()).map((z) => z.id)),
    houses: () => asSetup((trx) => trx.selectFrom('zvh').select(['id', 'naam']).orderBy('naam').execute()),
    setUp: (huis, door, keys) =>
      asSetup(async (trx) => {
        await migrationLock(trx)
        await setUp(trx, huis, { door, keys })
      }),
    setUpFirst: (huis, door, keys) =>
      asSetup(async (trx) => {
        await migrationLock(trx)
        await demandNone(trx)
        await setUp(trx, huis, { door, keys })
      }),
    inviteAgain: (record, zvh, uitnodiging) =>
      asSetup(async (trx) => {
        await migrationLock(trx)
        return inviteAgain(trx, { record, zvh, uitnodiging })
      }),
    recognisesKeys: (keys) =>
      asSetup(async (trx) => {
        await migrationLock(trx)
        return recognise(trx, keys)
      }),
  }
}

/** @throws {ConfigError} where a zvh is there */
async function demandNone(trx: Trx): Promise<void> {
  const houses = await trx.selectFrom('zvh').select('naam').orderBy('naam').execute()
  if (houses.length > 0) throw new ConfigError(anotherIsThere(houses.map(({ naam }) => naam)))
}

const anotherIsThere = (names: readonly string[]) =>
  `In deze database staat al een zorg- en veiligheidshuis: ${names.join(', ')}. Er is niets veranderd. Moet dit er een naast ` +
  'komen, geef dan --ernaast.'

async function setUp(
  trx: Trx,
  huis: HuisSetup,
  { door, keys }: { readonly door: MedewerkerId; readonly keys: Setupkeys },
): Promise<void> {
  await addHuis(trx, huis, { zvhId: huis.zvh.id, vastgelegdDoor: door })
  await markKeys(trx, huis.zvh.id, keys)
  const datGeneratie = await keys.makeDatSleutel(huis.zvh.id)
  await trx.updateTable('zvh').set({ datGeneratie }).where('id', '=', huis.zvh.id).execute()
  if (huis.begin) await writeBegin(trx, huis.zvh.id, huis.begin)
}

async function writeBegin(trx: Trx, zvh: ZvhId, record: Logrecord): Promise<void> {
  await sql`select set_config('casushuis.zvh', ${zvh}, true), set_config('casushuis.medewerker', ${record.medewerker}, true),
    set_config('casushuis.nu', ${record.op}, true)`.execute(trx)
  await appendStatement(zvh, record).execute(trx)
}

/** In which house, and who recorded it. */
type By = Pick<Schema['taak'], 'zvhId' | 'vastgelegdDoor'>

const setUpByAnother =
  'Een ander proces heeft dit zorg- en veiligheidshuis op hetzelfde moment ingericht. Wacht tot dat open is, en start ' +
  'dan opnieuw. Er is niets veranderd.'

/** @throws {ConfigError} where it is there already: two processes both found an empty database */
async function addHuis(trx: Trx, huis: HuisSetup, by: By): Promise<void> {
  const added = await trx
    .insertInto('zvh')
    .values(huis.zvh)
    .onConflict((o) => o.doNothing())
    .returning('id')
    .execute()
  if (added.length === 0) throw new ConfigError(setUpByAnother)
  if (huis.huisregels.length > 0)
    await trx
      .insertInto('huisregel')
      .values(huis.huisregels.map((regel) => beginregel(regel, by)))
      .execute()
  const partijen = huis.partijen.map(({ id, naam, publiek }) => ({
    ...{ zvhId: by.zvhId, id, naam, publiek, bron: null, sjabloon: null, vastgelegdOp: null, vastgelegdDoor: null },
  }))
  if (partijen.length > 0) await trx.insertInto('partij').values(partijen).execute()
  await trx
    .insertInto('medewerker')
    .values(huis.medewerkers.map(({ partij, ...m }) => ({ ...m, ...unrecorded, partijId: partij, zvhId: by.zvhId })))
    .execute()
  for (const partij of huis.partijen) await addRegisters(trx, partij, by)
  if (huis.uitnodiging) await addInvitation(trx, by.zvhId, huis.uitnodiging)
}

interface Again {
  readonly record: Logrecord
  readonly zvh: ZvhId
  readonly uitnodiging: BeginUitnodiging
}

async function inviteAgain(trx: Trx, { record, zvh, uitnodiging }: Again): Promise<boolean> {
  const people = await trx
    .selectFrom('medewerker')
    .select(['id', 'rol', 'uitgever'])
    .where('zvhId', '=', zvh)
    .where('beeindigdOp', 'is', null)
    .execute()
  const first = people.find(({ rol }) => rol === 'beheerder')
  if (!first || people.some(({ uitgever }) => uitgever !== null)) return false
  await trx
    .updateTable('uitnodiging')
    .set({ voorbijOp: uitnodiging.op })
    .where('zvhId', '=', zvh)
    .where('medewerkerId', '=', first.id)
    .where('voorbijOp', 'is', null)
    .execute()
  await addInvitation(trx, zvh, { ...uitnodiging, medewerker: first.id })
  await writeBegin(trx, zvh, record)
  return true
}

/** Made by nobody of the house but whom it is for: there is no other yet. */
async function addInvitation(
  trx: Trx,
  zvhId: ZvhId,
  { op, codehash, medewerker, ...rest }: NonNullable<HuisSetup['uitnodiging']>,
): Promise<void> {
  const made = { gemaaktOp: op, gemaaktDoor: medewerker, medewerkerId: medewerker, voorbijOp: null }
  await trx
    .insertInto('uitnodiging')
    .values({ ...rest, ...made, zvhId, codehash: Buffer.from(codehash, 'hex') })
    .execute()
}

/** Recorded with the house itself, by nobody of it and on no decision that it knows of. */
const beginregel = ({ soort, waarde, van }: Beginregel, { zvhId }: Pick<By, 'zvhId'>) => ({
  ...{ zvhId, id: randomUUID(), soort, zegt: { waarde }, van, vastgelegdOp: van, vastgelegdDoor: null },
  ...{ besluitDag: null, besluitKenmerk: null, besluitOndertekenaar: null },
})

async function addRegisters(trx: Trx, { id, ...rest }: PartijSetup, by: By) {
  const row = <T extends { readonly geldig: Geldigheid }>({ geldig, ...fields }: T) => ({
    ...fields,
    ...geldig,
    ...by,
    partijId: id,
  })
  const convenant = rest.convenant.map((geldig) => ({
    ...row({ id: randomUUID(), geldig }),
    ...unended,
    ...{ besluitDag: null, besluitKenmerk: null, besluitOndertekenaar: null },
  }))
  const taken = rest.taken.map((t) => ({ ...row(t), ...unended, voorstel: null, getoetstDoor: null, getoetstOp: null }))
  const verleningen = rest.bevoegdheidsverleningen.map((b) => ({
    ...row({ id: b.id, geldig: b.geldig }),
    ...verleningrij({ ...b, waaromEerder: null }),
  }))
  if (convenant.length > 0) await trx.insertInto('convenant').values(convenant).execute()
  if (rest.taken.length > 0) await trx.insertInto('taak').values(taken).execute()
  const rechten = rest.rechten.map((r) => ({ ...row(r), ...confirmed(r.geldig) }))
  if (rechten.length > 0) await trx.insertInto('verwerkingsrecht').values(rechten).execute()
  if (verleningen.length > 0) await trx.insertInto('bevoegdheidsverlening').values(verleningen).execute()
}

/** Who is there from the start was recorded by nobody. */
const unrecorded = {
  ...{ vastgelegdOp: null, vastgelegdDoor: null },
  ...{ beeindigdOp: null, beeindigdDoor: null, beeindigingReden: null },
}

/** A right that was confirmed when it began. */
const confirmed = ({ van }: Geldigheid) => ({
  ...{ bevestigdOp: van, bevinding: 'Getoetst bij de inrichting van dit huis.', waaromEerder: null },
  ...{ ingetrokkenOp: null, ingetrokkenDoor: null, intrekkingReden: null },
})

/** Keys that are seen for the first time leave their mark. */
async function recognise(trx: Trx, keys: Setupkeys): Promise<boolean> {
  for (const { id, sleutelmerk } of await trx.selectFrom('zvh').select(['id', 'sleutelmerk']).execute()) {
    if (sleutelmerk && !(await keys.recognises(id, sleutelmerk))) return false
    if (!sleutelmerk) await markKeys(trx, id, keys)
  }
  return true
}

async function markKeys(trx: Trx, zvh: ZvhId, keys: Setupkeys): Promise<void> {
  const sleutelmerk = await keys.mark(zvh)
  await trx.updateTable('zvh').set({ sleutelmerk }).where('id', '=', zvh).execute()
}
