import { randomUUID } from 'node:crypto'
import type { CasusId } from '@casushuis/handvat'
import { type RawBuilder, sql } from 'kysely'
import type { z } from 'zod'
import { datVraagAntwoord, datVraagInhoud, datVraagVan, gegevenInhoud } from '../ports/content.ts'
import type {
  Datantwoord,
  DatVraagbericht,
  DatVraagStore,
  GesteldeDatVraag,
  Hoofdzoekwaarde,
  OntvangenDatVraag,
} from '../ports/dat-vragen.ts'
import { type Connection, getKey } from './connection.ts'
import { hasher } from './dat-index.ts'
import { placeOf } from './sealing.ts'

/** Asked and decided as `casushuis_werk`, read as `casushuis_lezer`, delivered by the house itself. */
export function datVraagStore(c: Connection): DatVraagStore {
  return { ...asking(c), ...asked(c), ...delivering(c) }
}

type Asking = Pick<DatVraagStore, 'andereZvhs' | 'steltDatVraag' | 'datVraagLoopt' | 'gesteldeDatVragen'>

function asking(c: Connection): Asking {
  const { zvh, medewerker, nu } = c.setting
  return {
    andereZvhs: () => c.trx.selectFrom('zvh').select(['id', 'naam']).where('id', '<>', zvh).orderBy('naam').execute(),
    async steltDatVraag(casus, { id, naarZvh, namensId, tot, reden }) {
      await c.actAs('casushuis_werk', casus)
      const inhoud = (await getKey(c, casus)).seal(placeOf('datVraag', 'inhoud', id), { reden })
      const row = { zvhId: zvh, id, casusId: casus, naarZvh, medewerkerId: medewerker, namensId, op: nu, tot, inhoud }
      await c.trx
        .insertInto('datVraag')
        .values({ ...row, antwoord: null })
        .execute()
    },
    async datVraagLoopt(casus, naar) {
      await c.actAs('casushuis_werk', casus)
      const row = await c.trx
        .selectFrom('datVraag')
        .select('id')
        .where('casusId', '=', casus)
        .where('naarZvh', '=', naar)
        .where('tot', '>', nu)
        .executeTakeFirst()
      return row !== undefined
    },
    async gesteldeDatVragen(casus) {
      const rows = await read<AskedRow>(
        c,
        sql`
        select v.id, z.naam as zvh, v.op, v.tot, v.inhoud, v.antwoord
        from dat_vraag v join zvh z on z.id = v.naar_zvh
        where v.zvh_id = ${zvh} and v.casus_id = ${casus} order by v.op desc, v.id`,
      )
      const key = await getKey(c, casus)
      return rows.map(({ inhoud, antwoord, ...row }) => ({
        ...row,
        reden: datVraagInhoud.parse(key.open(placeOf('datVraag', 'inhoud', row.id), inhoud)).reden,
        procesregisseur:
          antwoord &&
          datVraagAntwoord.parse(key.open(placeOf('datVraag', 'antwoord', row.id), antwoord)).procesregisseur,
      }))
    },
  }
}

type AskedRow = Omit<GesteldeDatVraag, 'reden' | 'procesregisseur'> & {
  readonly inhoud: Uint8Array
  readonly antwoord: Uint8Array | null
}

type Sealed<Row> = Row & { readonly verzegeld: Uint8Array | null }

async function read<Row>(c: Connection, question: RawBuilder<unknown>): Promise<readonly Row[]> {
  await c.actAs('casushuis_lezer')
  return (await sql<Row>`${question}`.execute(c.trx)).rows
}

type Asked = Pick<DatVraagStore, 'ontvangenDatVragen' | 'findDatVraag' | 'beslistDatVraag'>

function asked(c: Connection): Asked {
  const { zvh, nu } = c.setting
  return {
    async ontvangenDatVragen(casus) {
      const rows = await read<Sealed<Omit<OntvangenDatVraag, 'zvh' | 'namens' | 'vrager'>>>(
        c,
        sql`
        select id, op, tot, antwoordt, inhoud as verzegeld from dat_vraag_hier
        where zvh_id = ${zvh} and casus_id = ${casus} order by op desc, id`,
      )
      const key = await getKey(c, casus)
      return rows.flatMap(({ verzegeld, ...row }) =>
        verzegeld
          ? [{ ...row, ...datVraagVan.parse(key.open(placeOf('datVraagHier', 'inhoud', row.id), verzegeld)) }]
          : [],
      )
    },
    async findDatVraag(casus, id) {
      await c.actAs('casushuis_werk', casus)
      return c.trx
        .selectFrom('datVraagHier')
        .select(['tot', 'antwoordt'])
        .where('casusId', '=', casus)
        .where('id', '=', id)
        .executeTakeFirst()
    },
    async beslistDatVraag(casus, id, antwoordt) {
      await c.actAs('casushuis_werk', casus)
      await c.trx
        .updateTable('datVraagHier')
        .set({ antwoordt, beslotenOp: nu })
        .where('casusId', '=', casus)
        .where('id', '=', id)
        .execute()
    },
  }
}

type Delivering = Pick<DatVraagStore, 'datVraagbericht' | 'ontvangtDatVraag' | 'datantwoord' | 'ontvangtDatantwoord'>

function delivering(c: Connection): Delivering {
  return {
    datVraagbericht: (id, zoekwaarde) => message(c, id, zoekwaarde),
    ontvangtDatVraag: (bericht) => receive(c, bericht),
    datantwoord: (id) => answer(c, id),
    ontvangtDatantwoord: (antwoord) => receiveAnswer(c, antwoord),
  }
}

type Asker = Omit<DatVraagbericht, 'waarden' | 'van'> & { readonly casusId: CasusId }

async function message(c: Connection, id: string, zoekwaarde: Hoofdzoekwaarde): Promise<DatVraagbericht | undefined> {
  await c.actAs('casushuis_lijst')
  const { zvh, nu } = c.setting
  const { rows } = await sql<Asker>`
    select v.id, v.naar_zvh as naar, p.naam as namens, m.naam as vrager, v.tot, v.casus_id
    from dat_vraag v
    join partij p on p.zvh_id = v.zvh_id and p.id = v.namens_id
    join medewerker m on m.zvh_id = v.zvh_id and m.id = v.medewerker_id
    where v.zvh_id = ${zvh} and v.id = ${id} and v.tot > ${nu}`.execute(c.trx)
  const [row] = rows
  if (!row) return undefined
  const { casusId, ...asker } = row
  return { ...asker, van: zvh, waarden: await valuesOf(c, casusId, zoekwaarde) }
}

/** By what the person of this casus is found: what the dat-index was made from, and nothing of anybody else. */
async function valuesOf(c: Connection, casus: CasusId, zoekwaarde: Hoofdzoekwaarde): Promise<readonly string[]> {
  await c.actAs('casushuis_index')
  const rows = await c.trx
    .selectFrom('datIndex as d')
    .innerJoin('gegeven as g', (j) => j.onRef('g.zvhId', '=', 'd.zvhId').onRef('g.id', '=', 'd.gegevenId'))
    .select(['d.gegevenId', 'g.inhoud'])
    .where('d.zvhId', '=', c.setting.zvh)
    .where('d.casusId', '=', casus)
    .execute()
  const key = await getKey(c, casus)
  return rows.flatMap(({ gegevenId, inhoud }) => {
    const value = zoekwaarde(gegevenInhoud.parse(key.open(placeOf('gegeven', 'inhoud', gegevenId), inhoud)))
    return value === undefined ? [] : [value]
  })
}

/** The key of the index is that of the zvh that is asked, and stays there. */
async function receive(c: Connection, { id, van, namens, vrager, tot, waarden }: DatVraagbericht): Promise<void> {
  await c.actAs('casushuis_lijst')
  const hash = await hasher(c)
  const { zvh, nu } = c.setting
  const casussen = await c.trx
    .selectFrom('datIndex as d')
    .innerJoin('casus as k', (j) => j.onRef('k.zvhId', '=', 'd.zvhId').onRef('k.id', '=', 'd.casusId'))
    .innerJoin('zvh as z', (j) => j.on('z.id', '=', van))
    .select(['d.casusId', 'z.naam'])
    .distinct()
    .where('d.zvhId', '=', zvh)
    .where('d.blindeIndex', 'in', waarden.length > 0 ? waarden.map(hash) : [Buffer.alloc(0)])
    .where('k.gearchiveerdOp', 'is', null)
    .where('k.afgerondOp', 'is', null)
    .execute()
  for (const { casusId, naam } of casussen) {
    const here = randomUUID()
    await c.actAs('casushuis_werk', casusId)
    const from: z.infer<typeof datVraagVan> = { zvh: naam, namens, vrager }
    const inhoud = (await getKey(c, casusId)).seal(placeOf('datVraagHier', 'inhoud', here), from)
    const row = { zvhId: zvh, id: here, casusId, vraagId: id, vanZvh: van, op: nu, tot, inhoud }
    await c.trx
      .insertInto('datVraagHier')
      .values({ ...row, beslotenOp: null, antwoordt: null })
      .onConflict((o) => o.columns(['zvhId', 'casusId', 'vraagId']).doNothing())
      .execute()
  }
}

async function answer(c: Connection, id: string): Promise<Datantwoord | undefined> {
  await c.actAs('casushuis_lijst')
  const { rows } = await sql<Datantwoord>`
    select v.vraag_id as vraag, v.van_zvh as naar, m.naam as procesregisseur
    from dat_vraag_hier v
    join casus k on k.zvh_id = v.zvh_id and k.id = v.casus_id
    join medewerker m on m.zvh_id = k.zvh_id and m.id = k.procesregisseur_id
    where v.zvh_id = ${c.setting.zvh} and v.id = ${id} and v.antwoordt`.execute(c.trx)
  return rows[0]
}

async function receiveAnswer(c: Connection, { vraag, procesregisseur }: Datantwoord): Promise<void> {
  await c.actAs('casushuis_lijst')
  const row = await c.trx
    .selectFrom('datVraag')
    .select('casusId')
    .where('zvhId', '=', c.setting.zvh)
    .where('id', '=', vraag)
    .executeTakeFirst()
  if (!row) return
  await c.actAs('casushuis_werk', row.casusId)
  const antwoord = (await getKey(c, row.casusId)).seal(placeOf('datVraag', 'antwoord', vraag), { procesregisseur })
  await c.trx
    .updateTable('datVraag')
    .set({ antwoord })
    .where('casusId', '=', row.casusId)
    .where('id', '=', vraag)
    .execute()
}
