import {
  type CasusId,
  type MedewerkerId,
  type ObjectId,
  type PartijId,
  rollen,
  type Tijdstip,
} from '@casushuis/handvat'
import { type SqlBool, sql } from 'kysely'
import { z } from 'zod'
import {
  besluiten,
  type LogboekStore,
  type Logboekzoek,
  type Logrecord,
  type Logregel,
  type Logvondst,
} from '../ports/logboek.ts'
import type { Connection } from './connection.ts'
import { hasher } from './dat-index.ts'
import { lockForCounting } from './locks.ts'
import { appendStatement } from './log-fields.ts'
import { logboekControl } from './logboek-control.ts'

/** A year of one casus fits well within this. */
const most = 2000

/** The record of every act: appended as whatever role acted, read as `casushuis_lezer`. */
export function logboekStore(c: Connection): LogboekStore {
  return {
    ...logboekControl(c),
    schrijftLog: (record, kijk) => append(c, record, kijk),
    async zittingenTot(laatst) {
      await c.actAs('casushuis_lijst')
      const rows = await c.trx
        .selectFrom('zitting')
        .select(['id', 'begonnenOp', 'laatstOp', 'begin'])
        .where('zvhId', '=', c.setting.zvh)
        .where('laatstOp', '<=', laatst)
        .orderBy('laatstOp')
        .limit(most)
        .execute()
      return rows.map((row) => ({ ...row, begin: beginFrom(row.begin) }))
    },
    async sluitZitting(zitting) {
      await c.actAs('casushuis_lijst')
      const gone = c.trx.deleteFrom('zitting').where('zvhId', '=', c.setting.zvh).where('id', '=', zitting)
      return (await gone.executeTakeFirst()).numDeletedRows > 0n
    },
    verloop: (casus) => read(c, { casus, aantal: most, richting: 'asc' }),
    laatsteWijziging: async (casus, object) => {
      const [laatste] = await read(c, { casus, wijziging: { object }, aantal: 1, richting: 'desc' })
      return laatste
    },
    logboek: (voor, aantal) => read(c, { voor, aantal, richting: 'desc' }),
    doorzoekt: (vraag) => search(c, vraag),
    casussenVan: (waarvan) => casussenVan(c, waarvan),
    async casusnummers(casussen) {
      await c.actAs('casushuis_lijst')
      const found = c.trx.selectFrom('casus').select(['id', 'casusnummer']).where('zvhId', '=', c.setting.zvh)
      const rows = casussen.length === 0 ? [] : await found.where('id', 'in', casussen).execute()
      return new Map(rows.map(({ id, casusnummer }) => [id, casusnummer]))
    },
    async recenteHandelingen(handeling, sinds) {
      await lockForCounting(c.trx, c.setting)
      await c.actAs('casushuis_lijst')
      const { aantal } = await c.trx
        .selectFrom('logboek')
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .where('zvhId', '=', c.setting.zvh)
        .where('medewerkerId', '=', c.setting.medewerker)
        .where('handeling', '=', handeling)
        .where('op', '>', sinds)
        .executeTakeFirstOrThrow()
      return aantal
    },
  }
}

/**
 * Appends one record to its chain; the head of the chain is locked until the end of the transaction. That of a look waits until the
 * look is over.
 */
async function append(c: Connection, record: Logrecord, kijk?: string): Promise<void> {
  if (kijk !== undefined) c.looks.push({ setting: c.setting, record, kijk })
  else await appendStatement(c.setting.zvh, record).execute(c.trx)
  await noteNews(c, record)
}

const id = <T extends string>() => z.custom<T>((value) => typeof value === 'string')

/** The record with which a sitting began, as it was put there. */
const beginSchema = z.object({
  ...{ op: z.string(), rol: z.enum(rollen), handeling: z.string(), soort: z.string(), besluit: z.enum(besluiten) },
  ...{ doel: z.string().nullable(), taak: z.string().nullable(), grondslag: z.string().nullable() },
  ...{ regelboek: z.string(), regels: z.array(z.string()) },
  ...{ medewerker_id: id<MedewerkerId>(), partij_id: id<PartijId>().nullable(), namens_id: id<PartijId>().nullable() },
  casus_id: id<CasusId>(),
})

function beginFrom(row: unknown): Logrecord {
  const { medewerker_id, partij_id, namens_id, casus_id, ...rest } = beginSchema.parse(row)
  const ids = { medewerker: medewerker_id, partij: partij_id, namens: namens_id, casus: casus_id }
  return { ...rest, ...ids, objecten: [], delen: [], feiten: [], zichtbaarVoor: [] }
}

/** For whom the record is, the casus was changed just now. */
async function noteNews(c: Connection, { casus, op, zichtbaarVoor }: Logrecord): Promise<void> {
  if (casus === null || zichtbaarVoor.length === 0) return
  await c.actAs('casushuis_werk', casus)
  await c.trx
    .updateTable('inzagerecht')
    .set({ bijgewerktOp: op })
    .where('casusId', '=', casus)
    .where('objectsoort', '=', 'casus')
    .where('facet', '=', '')
    .where('lezer', 'in', zichtbaarVoor)
    .execute()
}

/** The parts of a record, with the name of each partij. */
const delenMetNaam = sql<Logregel['delen']>`(
  select coalesce(jsonb_agg(jsonb_build_object('namens', b.naam, 'doel', d->>'doel', 'taak', d->>'taak',
    'grondslag', d->>'grondslag', 'aantalObjecten', jsonb_array_length(d->'objecten')) order by nr), '[]')
  from jsonb_array_elements(l.delen) with ordinality as e(d, nr)
  join partij b on b.zvh_id = l.zvh_id and b.id = (d->>'namens')::uuid
)`

async function casussenVan(
  c: Connection,
  waarvan: Parameters<LogboekStore['casussenVan']>[0],
): Promise<readonly CasusId[]> {
  await c.actAs('casushuis_lijst')
  if ('casusnummer' in waarvan) {
    const casussen = c.trx.selectFrom('casus').select('id').where('zvhId', '=', c.setting.zvh)
    return (await casussen.where('casusnummer', '=', waarvan.casusnummer).execute()).map(({ id }) => id)
  }
  const hash = await hasher(c)
  const found = c.trx.selectFrom('datIndex').select('casusId').distinct().where('zvhId', '=', c.setting.zvh)
  return (await found.where('blindeIndex', '=', hash(waarvan.waarde)).execute()).map(({ casusId }) => casusId)
}

/** The newest that is found, by the eyes of this lezer: of nobody but the functionaris gegevensbescherming that is anything. */
async function search(
  c: Connection,
  { casussen, van, tot, partij, handelingen, geweigerd, aantal }: Logboekzoek,
): Promise<readonly Logvondst[]> {
  await c.actAs('casushuis_lezer')
  const rows = await c.trx
    .selectFrom('logboek as l')
    .leftJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'l.zvhId').onRef('m.id', '=', 'l.medewerkerId'))
    .select(['l.op', 'l.medewerkerId', 'm.naam as wie', 'l.rol', 'l.partijId', 'l.casusId', 'l.handeling', 'l.doel'])
    .select(['l.taak', 'l.besluit', 'l.regels', 'l.feiten', 'l.delen', 'l.hash'])
    .where('l.zvhId', '=', c.setting.zvh)
    .where('l.op', '>=', van)
    .where('l.op', '<', tot)
    .$if(casussen !== null, (q) => q.where('l.casusId', '=', sql<CasusId>`any (${casussen}::uuid[])`))
    .$if(partij !== null, (q) => q.where('l.partijId', '=', partij))
    .where(({ eb, or, and }) =>
      or([
        and([eb('l.besluit', '=', 'toegestaan'), eb('l.handeling', '=', sql<string>`any (${handelingen}::text[])`)]),
        ...(geweigerd ? [eb('l.besluit', '=', 'geweigerd')] : []),
      ]),
    )
    .orderBy('l.op', 'desc')
    .limit(aantal)
    .execute()
  return rows.toReversed().map(({ medewerkerId, partijId, casusId, feiten, ...row }) => ({
    ...row,
    ...{ medewerker: medewerkerId, partij: partijId, casus: casusId, feiten: feiten ?? [] },
  }))
}

interface Logvraag {
  readonly casus?: CasusId
  readonly voor?: Tijdstip | null
  /** Only what was done and changed something: of one thing, or of any. */
  readonly wijziging?: { readonly object: ObjectId | null }
  readonly aantal: number
  readonly richting: 'asc' | 'desc'
}

async function read(
  c: Connection,
  { casus, voor, wijziging, aantal, richting }: Logvraag,
): Promise<readonly Logregel[]> {
  await c.actAs('casushuis_lezer')
  const records = c.trx
    .selectFrom('logboek')
    .selectAll()
    .where('zvhId', '=', c.setting.zvh)
    .$if(casus !== undefined, (q) => q.where('casusId', '=', casus ?? null))
    .$if(Boolean(voor), (q) => q.where('op', '<', voor ?? ''))
    .$if(wijziging !== undefined, (q) => q.where('besluit', '=', 'toegestaan').where('soort', '<>', 'inzage'))
    .$if(Boolean(wijziging?.object), (q) => q.where(sql<SqlBool>`${wijziging?.object ?? null} = any (objecten)`))
    .orderBy('op', richting)
    // All of the last moment or none of it: the next page goes on from a moment.
    .fetch(aantal, 'with ties')
  const rows = await c.trx
    .selectFrom(records.as('l'))
    .leftJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'l.zvhId').onRef('m.id', '=', 'l.medewerkerId'))
    .leftJoin('partij as p', (j) => j.onRef('p.zvhId', '=', 'l.zvhId').onRef('p.id', '=', 'l.partijId'))
    .leftJoin('partij as n', (j) => j.onRef('n.zvhId', '=', 'l.zvhId').onRef('n.id', '=', 'l.namensId'))
    .select(['l.op', 'l.rol', 'l.handeling', 'l.doel', 'l.taak', 'l.grondslag', 'l.besluit', 'l.regels', 'l.feiten'])
    .select(['m.naam as wie', 'p.naam as partij', 'n.naam as namens'])
    .select([sql<number>`cardinality(l.objecten)`.as('aantalObjecten'), delenMetNaam.as('delen')])
    .orderBy('l.op', richting)
    .orderBy('l.volgnummer', richting)
    .execute()
  return rows.map((row) => ({
    ...row,
    wie: row.wie ?? (row.rol === 'inrichter' ? 'Inrichting' : 'Kalender'),
    feiten: row.feiten ?? [],
  }))
}
