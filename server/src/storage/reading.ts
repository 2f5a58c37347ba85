import type { CasusId, Datum, Fase, Tijdstip, Werksoort } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { GegevenInhoud } from '../ports/content.ts'
import type { Deel, Delen } from '../ports/rows.ts'
import type { Casusregel, Casussenvraag, Inzien, Logregel } from '../ports/store.ts'
import { eigenToewijzing, type Verbinding } from './connection.ts'
import type { Opgeslagen } from './schema.ts'
import { openRij } from './sealing.ts'

/** A part is shown in the order in which it came to be. */
const volgorde = {
  stuk: 'op',
  gegeven: 'volgorde',
  uitvraag: 'verstuurdOp',
  overleg: 'volgnummer',
  deelnemer: 'id',
  uitspraak: 'op',
  plandoel: 'op',
  actie: 'op',
  meeneemafspraak: 'op',
} as const satisfies { readonly [D in Deel]: keyof Delen[D] | 'volgorde' }

/** Nobody has this much to do; it keeps a mistake from becoming a long wait. */
const meesteWerk = 500
/** A year of one casus fits well within this. */
const meesteRegels = 2000

/** Reading content as `casushuis_lezer`: row-level security decides which rows there are. */
export function maakInzien(v: Verbinding): Inzien {
  const { zvh } = v.zetting
  return {
    async ziet(deel, casus) {
      await v.als('casushuis_lezer', casus)
      const rijen = await v.trx
        .selectFrom(deel as Deel)
        .selectAll()
        .where('zvhId', '=', zvh)
        .where('casusId', '=', casus)
        .orderBy(volgorde[deel] as never)
        .orderBy('id')
        .execute()
      if (rijen.length === 0) return []
      const sleutel = await v.sleutel(casus)
      if (!sleutel) throw new Error('the key of this casus was destroyed')
      return rijen.map((rij) => openRij(sleutel, deel, rij as unknown as Opgeslagen<Delen[typeof deel]>))
    },
    verloop: (casus) => regels(v, { casus, aantal: meesteRegels, richting: 'asc' }),
    logboek: (voor, aantal) => regels(v, { voor, aantal, richting: 'desc' }),
    async mijnWerk() {
      await v.als('casushuis_lezer')
      const { rows } = await sql<Werkrij>`
        select w.soort, w.object_id as object, w.deadline, ${kop}
        from (select distinct casus_id from toewijzing where ${eigenToewijzing(v)}) t
        join werk w on w.zvh_id = ${zvh} and w.casus_id = t.casus_id and w.lezer = ${v.zetting.lezer}
        join casus c on c.zvh_id = ${zvh} and c.id = t.casus_id
        ${erbij}
        order by w.deadline nulls last, c.casusnummer
        limit ${meesteWerk}`.execute(v.trx)
      return Promise.all(
        rows.map(async ({ soort, object, deadline, ...rij }) => {
          const { casusId, casusnummer, fase, namens, betrokkene } = await openKop(v, rij)
          return { soort, object, deadline, casusId, casusnummer, fase, namens, betrokkene }
        }),
      )
    },
    casussen: (vraag) => casussen(v, vraag),
  }
}

async function casussen(v: Verbinding, { fase, pagina, perPagina }: Casussenvraag): ReturnType<Inzien['casussen']> {
  await v.als('casushuis_lezer')
  const { zvh, lezer } = v.zetting
  // Driven from the side that is small: a person has few casussen, a lezer may have all of them.
  const bereik =
    lezer === 'manager'
      ? sql`not r.persoonlijk`
      : sql`r.casus_id = any (array(
    select casus_id from toewijzing where ${eigenToewijzing(v)}))`
  const { rows } = await sql<Casusrij>`
    select ${kop}, c.afschaling_op, a.naam as aanmelder, m.naam as procesregisseur, r.bijgewerkt_op,
      count(*) over () as totaal
    from inzagerecht r
    join casus c on c.zvh_id = r.zvh_id and c.id = r.casus_id
    join partij a on a.zvh_id = c.zvh_id and a.id = c.aanmelder_id
    join medewerker m on m.zvh_id = c.zvh_id and m.id = c.procesregisseur_id
    ${erbij}
    where r.zvh_id = ${zvh} and r.lezer = ${lezer} and r.objectsoort = 'casus' and ${bereik}
      and (${fase ?? null}::text is null or c.fase = ${fase ?? null})
    order by r.bijgewerkt_op desc, c.casusnummer
    limit ${perPagina} offset ${(pagina - 1) * perPagina}`.execute(v.trx)
  if (rows.length === 0 && pagina > 1) {
    const { totaal } = await casussen(v, { fase, pagina: 1, perPagina: 1 })
    return { rijen: [], totaal }
  }
  const rijen = await Promise.all(rows.map(({ totaal: _totaal, ...rij }) => openKop(v, rij)))
  return { rijen, totaal: rows[0]?.totaal ?? 0 }
}

const kop = sql`c.id as casus_id, c.casusnummer, c.fase, lp.naam as namens, g.id as gegeven_id, g.inhoud`
/** In whose name the casus runs now, and who it is about if this reader may know. */
const erbij = sql`
  join lateral (
    select l.partij_id from leiding l where l.zvh_id = c.zvh_id and l.casus_id = c.id order by l.volgnummer desc limit 1
  ) ld on true
  join partij lp on lp.zvh_id = c.zvh_id and lp.id = ld.partij_id
  left join gegeven g on g.zvh_id = c.zvh_id and g.casus_id = c.id and g.betrokkene`

interface Koprij {
  readonly casusId: CasusId
  readonly casusnummer: string
  readonly fase: Fase
  readonly namens: string
  readonly gegevenId: string | null
  readonly inhoud: Uint8Array | null
}
interface Werkrij extends Koprij {
  readonly soort: Werksoort
  readonly object: string
  readonly deadline: Datum | null
}
interface Casusrij extends Koprij, Omit<Casusregel, 'betrokkene' | 'casusId' | 'casusnummer' | 'fase' | 'namens'> {
  readonly totaal: number
}

async function openKop<R extends Koprij>(
  v: Verbinding,
  { gegevenId, inhoud, ...rij }: R,
): Promise<Omit<R, 'gegevenId' | 'inhoud'> & { readonly betrokkene: GegevenInhoud['betrokkene'] | null }> {
  const sleutel = inhoud && (await v.sleutel(rij.casusId))
  if (!sleutel || !gegevenId) return { ...rij, betrokkene: null }
  const { betrokkene } = sleutel.open(`gegeven.inhoud:${gegevenId}`, inhoud) as GegevenInhoud
  return { ...rij, betrokkene: betrokkene ?? null }
}

interface Logvraag {
  readonly casus?: CasusId
  readonly voor?: Tijdstip | null
  readonly aantal: number
  readonly richting: 'asc' | 'desc'
}

async function regels(v: Verbinding, { casus, voor, aantal, richting }: Logvraag): Promise<readonly Logregel[]> {
  await v.als('casushuis_lezer')
  const rijen = await v.trx
    .selectFrom((q) =>
      q
        .selectFrom('logboek')
        .selectAll()
        .where('zvhId', '=', v.zetting.zvh)
        .$if(casus !== undefined, (r) => r.where('casusId', '=', casus ?? null))
        .$if(Boolean(voor), (r) => r.where('op', '<', voor ?? ''))
        .orderBy('op', richting)
        // All of the last moment or none of it: the next page goes on from a moment.
        .fetch(aantal, 'with ties')
        .as('l'),
    )
    .leftJoin('medewerker as m', (j) => j.onRef('m.zvhId', '=', 'l.zvhId').onRef('m.id', '=', 'l.medewerkerId'))
    .leftJoin('partij as p', (j) => j.onRef('p.zvhId', '=', 'l.zvhId').onRef('p.id', '=', 'l.partijId'))
    .leftJoin('partij as n', (j) => j.onRef('n.zvhId', '=', 'l.zvhId').onRef('n.id', '=', 'l.namensId'))
    .select([
      'l.op',
      'l.rol',
      'l.handeling',
      'l.doel',
      'l.taak',
      'l.grondslag',
      'l.besluit',
      'l.regels',
      'm.naam as wie',
      'p.naam as partij',
      'n.naam as namens',
      sql<number>`cardinality(l.objecten)`.as('aantalObjecten'),
    ])
    .orderBy('l.op', richting)
    .orderBy('l.volgnummer', richting)
    .execute()
  return rijen.map((r) => ({ ...r, wie: r.wie ?? 'Kalender' }))
}
