import { type CasusId, type MedewerkerId, type Tijdstip, type ToewijzingId, waarneming } from '@casushuis/handvat'
import { type SqlBool, sql } from 'kysely'
import type { Afwezigheidrij, AfwezigheidStore, NieuweAfwezigheid } from '../ports/afwezigheden.ts'
import type { ToewijzingRij } from '../ports/rows.ts'
import type { Connection } from './connection.ts'

/** Who is absent and who fills in: kept as `casushuis_werk`, and read by whatever role asks, for it leads to no casus. */
export function afwezigheidStore(c: Connection): AfwezigheidStore {
  return {
    legtAfwezigheidVast: (afwezigheid) => add(c, afwezigheid),
    beeindigtAfwezigheid: (afwezigheid) => end(c, afwezigheid),
    async afwezigheden(medewerkers) {
      const ids = [...new Set(medewerkers)]
      if (ids.length === 0) return []
      const rows = await unended(c)
        .where(sql<SqlBool>`(a.medewerker_id = any (${ids}::uuid[]) or a.vervanger_id = any (${ids}::uuid[]))`)
        .execute()
      return rows.map(asPicture)
    },
    async findAfwezigheid(id) {
      const row = await unended(c).where('a.id', '=', id).executeTakeFirst()
      return row && asPicture(row)
    },
  }
}

/** Those of now and later, with the names of both, the first one first. */
function unended(c: Connection) {
  const { zvh, nu } = c.setting
  return c.trx
    .selectFrom('afwezigheid as a')
    .innerJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'a.zvhId').onRef('m.id', '=', 'a.medewerkerId'))
    .innerJoin('medewerker as v', (j) => j.onRef('v.zvhId', '=', 'a.zvhId').onRef('v.id', '=', 'a.vervangerId'))
    .select(['a.id', 'a.versie', 'a.medewerkerId as medewerker', 'a.vervangerId as vervanger', 'a.van', 'a.tot'])
    .select(['m.naam', 'v.naam as vervangernaam'])
    .where('a.zvhId', '=', zvh)
    .where('a.geeindigdOp', 'is', null)
    .where('a.tot', '>', nu)
    .orderBy('a.van')
    .orderBy('a.id')
}

const asPicture = <R extends { readonly van: Tijdstip; readonly tot: Tijdstip }>({ van, tot, ...rest }: R) => ({
  ...rest,
  geldig: { van, tot },
})

async function add(c: Connection, afwezigheid: NieuweAfwezigheid): Promise<readonly CasusId[]> {
  const { id, medewerker, vervanger, geldig } = afwezigheid
  const { zvh: zvhId, nu, medewerker: door } = c.setting
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('afwezigheid')
    .values({
      ...{ zvhId, id, medewerkerId: medewerker, vervangerId: vervanger, ...geldig },
      ...{ vastgelegdOp: nu, vastgelegdDoor: door, geeindigdOp: null, geeindigdDoor: null },
    })
    .execute()
  const own = await assignedTo(c, medewerker)
  for (const { casusId, ...rij } of own) await fillIn(c, casusId, { rij, absences: [afwezigheid] })
  return casussenOf(own)
}

async function end(c: Connection, { id, medewerker }: Afwezigheidrij): Promise<readonly CasusId[]> {
  const { zvh, nu, medewerker: door } = c.setting
  await c.actAs('casushuis_werk')
  const over = { geeindigdOp: nu, geeindigdDoor: door }
  await c.trx.updateTable('afwezigheid').set(over).where('zvhId', '=', zvh).where('id', '=', id).execute()
  // Nobody fills in but where the absent person is assigned.
  const casussen = casussenOf(await assignedTo(c, medewerker))
  for (const casus of casussen) {
    await c.actAs('casushuis_werk', casus)
    const ofThis = c.trx.updateTable('toewijzing').where('casusId', '=', casus).where('afwezigheidId', '=', id)
    await ofThis.where('tot', '>', nu).set({ tot: nu }).execute()
  }
  return casussen
}

const casussenOf = (rows: readonly { readonly casusId: CasusId }[]) => [...new Set(rows.map((r) => r.casusId))]

/** Where somebody is assigned now or later, and does not just fill in: for who may know that of this person. */
async function assignedTo(c: Connection, medewerker: MedewerkerId) {
  await c.actAs('casushuis_lijst')
  return c.trx
    .selectFrom('toewijzing')
    .select(['casusId', 'medewerkerId', 'rol', 'partijId', 'van', 'tot'])
    .where('zvhId', '=', c.setting.zvh)
    .where('medewerkerId', '=', medewerker)
    .where('afwezigheidId', 'is', null)
    .where((e) => e.or([e('tot', 'is', null), e('tot', '>', c.setting.nu)]))
    .execute()
}

/** A toewijzing of somebody's own, and the absences of that person. */
interface Replaced {
  readonly rij: Pick<ToewijzingRij, 'rol' | 'partijId' | 'van' | 'tot'>
  readonly absences: readonly Afwezigheidrij[]
}

/** Puts beside a toewijzing that of who fills in, for as long as the rulebook says. */
async function fillIn(c: Connection, casusId: CasusId, { rij, absences }: Replaced): Promise<void> {
  const { zvh: zvhId, nu } = c.setting
  const rows = absences.flatMap(({ id, vervanger, geldig }) => {
    const tijd = waarneming(rij, geldig, nu)
    const who = { medewerkerId: vervanger, rol: rij.rol, partijId: rij.partijId }
    return tijd ? [{ zvhId, casusId, id: freshId, ...who, ...tijd, overname: false, afwezigheidId: id }] : []
  })
  if (rows.length === 0) return
  await c.actAs('casushuis_werk', casusId)
  await c.trx.insertInto('toewijzing').values(rows).execute()
}

const freshId = sql<ToewijzingId>`gen_random_uuid()`

/** Lets who fills in for somebody be assigned along with him or her. */
export async function fillInFor(
  c: Connection,
  casus: CasusId,
  rij: Replaced['rij'] & Pick<ToewijzingRij, 'medewerkerId'>,
): Promise<void> {
  const absences = await unended(c).where('a.medewerkerId', '=', rij.medewerkerId).execute()
  await fillIn(c, casus, { rij, absences: absences.map(asPicture) })
}

/** Ends what others do in a casus for whoever this toewijzing is of: they fill in for nobody there any more. */
export async function endFillingIn(
  c: Connection,
  casus: CasusId,
  { id, tot }: { readonly id: ToewijzingId; readonly tot: Tijdstip },
): Promise<void> {
  await c.actAs('casushuis_werk', casus)
  const own = c.trx
    .selectFrom('toewijzing as w')
    .innerJoin('afwezigheid as a', (j) =>
      j.onRef('a.zvhId', '=', 'w.zvhId').onRef('a.medewerkerId', '=', 'w.medewerkerId'),
    )
    .select('a.id')
    .where('w.casusId', '=', casus)
    .where('w.id', '=', id)
    .where('w.afwezigheidId', 'is', null)
  const others = c.trx.updateTable('toewijzing').where('casusId', '=', casus).where('afwezigheidId', 'in', own)
  await others.where('tot', '>', tot).set({ tot }).execute()
}
