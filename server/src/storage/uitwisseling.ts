import type { CasusId } from '@casushuis/handvat'
import { sql } from 'kysely'
import { datVraagAntwoord, datVraagVan, verstrekking } from '../ports/content.ts'
import type { Kanaal, NieuweUitwisseling, Uitwisselkant, UitwisselStore } from '../ports/uitwisseling.ts'
import { type Connection, getKey } from './connection.ts'
import { placeOf } from './sealing.ts'

/** Proposed and agreed as `casushuis_werk`, read as `casushuis_lezer`, carried over sealed as `casushuis_index`. */
export function uitwisselStore(c: Connection): UitwisselStore {
  return { ...proposing(c), ...carrying(c) }
}

type Proposing = Pick<UitwisselStore, 'kanalen' | 'steltUitwisselingVoor' | 'geeftAkkoord'>

function proposing(c: Connection): Proposing {
  const { zvh, medewerker, nu } = c.setting
  return {
    kanalen: (casus) => channels(c, casus),
    steltUitwisselingVoor: (casus, nieuw) => propose(c, casus, nieuw),
    async geeftAkkoord(casus, { id, partij, akkoord }) {
      await c.actAs('casushuis_werk', casus)
      const said = { akkoord, op: nu, medewerkerId: medewerker }
      await c.trx
        .insertInto('uitwisselakkoord')
        .values({ ...said, zvhId: zvh, casusId: casus, uitwisselingId: id, partijId: partij })
        .onConflict((o) => o.columns(['zvhId', 'uitwisselingId', 'partijId']).doUpdateSet(said))
        .execute()
    },
  }
}

interface ChannelRow extends Pick<Kanaal, 'id' | 'zvhId' | 'zvh'> {
  readonly vraagId: string
  readonly gesteld: boolean
  readonly verzegeld: Uint8Array
}

/** Of what was asked from here the yes says with whom, of what was asked about it the question does. */
async function channels(c: Connection, casus: CasusId): Promise<readonly Kanaal[]> {
  await c.actAs('casushuis_lezer', casus)
  const { zvh } = c.setting
  const { rows } = await sql<ChannelRow>`
    select v.id, v.id as vraag_id, z.id as zvh_id, z.naam as zvh, true as gesteld, v.antwoord as verzegeld
    from dat_vraag v join zvh z on z.id = v.naar_zvh
    where v.zvh_id = ${zvh} and v.casus_id = ${casus} and v.antwoord is not null
    union all
    select v.vraag_id, v.id, z.id, z.naam, false, v.inhoud
    from dat_vraag_hier v join zvh z on z.id = v.van_zvh
    where v.zvh_id = ${zvh} and v.casus_id = ${casus} and v.antwoordt`.execute(c.trx)
  if (rows.length === 0) return []
  const key = await getKey(c, casus)
  return rows.map(({ vraagId, gesteld, verzegeld, ...kanaal }) => {
    if (gesteld) {
      const antwoord = key.open(placeOf('datVraag', 'antwoord', vraagId), verzegeld)
      return { ...kanaal, met: datVraagAntwoord.parse(antwoord).procesregisseur }
    }
    return { ...kanaal, met: datVraagVan.parse(key.open(placeOf('datVraagHier', 'inhoud', vraagId), verzegeld)).vrager }
  })
}

async function propose(c: Connection, casus: CasusId, nieuw: NieuweUitwisseling): Promise<void> {
  const { id, kanaalId, andereZvh, tot, gegevenId, stukId, verstrekking: wat } = nieuw
  const verzegeld = (await getKey(c, casus)).seal(placeOf('verstrekking', 'inhoud', id), wat)
  await c.actAs('casushuis_werk', casus)
  await sql`
    insert into uitwisseling (zvh_id, id, casus_id, kanaal_id, andere_zvh, gegeven_id, stuk_id, categorie, bijzonder,
      strafrechtelijk, op, tot, inhoud)
    select g.zvh_id, ${id}, g.casus_id, ${kanaalId}, ${andereZvh}, g.id, ${stukId}, g.categorie, g.bijzonder,
      g.strafrechtelijk, ${c.setting.nu}, ${tot}, ${verzegeld}
    from gegeven g where g.zvh_id = ${c.setting.zvh} and g.casus_id = ${casus} and g.id = ${gegevenId}`.execute(c.trx)
}

type Carrying = Pick<UitwisselStore, 'uitwisselkant' | 'casusVanKanaal' | 'opentOntvangen'>

function carrying(c: Connection): Carrying {
  return {
    async uitwisselkant(id) {
      await c.actAs('casushuis_index')
      const { rows } = await sql<Uitwisselkant>`
        select id, casus_id, kanaal_id, andere_zvh, bron_zvh is null as is_bron, categorie, bijzonder, strafrechtelijk, tot,
          inhoud as verzegeld
        from uitwisseling where zvh_id = ${c.setting.zvh} and id = ${id}`.execute(c.trx)
      return rows[0]
    },
    casusVanKanaal: (kanaal) => casusOfChannel(c, kanaal),
    async opentOntvangen({ uitwisselingId, vanZvh, vanCasusId, inhoud }) {
      const key = await c.keys.find(vanZvh, vanCasusId).catch(() => undefined)
      const sealed = Buffer.from(inhoud.verzegeld, 'base64')
      return key && verstrekking.parse(key.open(placeOf('verstrekking', 'inhoud', uitwisselingId), sealed))
    },
  }
}

/** The first of those that are about this person and of which the other zvh knows. */
async function casusOfChannel(c: Connection, kanaal: string): Promise<CasusId | undefined> {
  await c.actAs('casushuis_lijst')
  const { rows } = await sql<{ casusId: CasusId }>`
    select k.id as casus_id from casus k
    where k.zvh_id = ${c.setting.zvh} and k.gearchiveerd_op is null and (
      exists (select 1 from dat_vraag v where v.zvh_id = k.zvh_id and v.casus_id = k.id and v.id = ${kanaal})
      or exists (select 1 from dat_vraag_hier v
        where v.zvh_id = k.zvh_id and v.casus_id = k.id and v.vraag_id = ${kanaal} and v.antwoordt))
    order by k.aangemaakt_op, k.id limit 1`.execute(c.trx)
  return rows[0]?.casusId
}
