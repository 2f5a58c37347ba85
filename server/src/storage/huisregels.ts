import type { CasusId, Huisregelsoort, Huisregelwaarden } from '@casushuis/handvat'
import { sql } from 'kysely'
import type { Huisregelbeeld, NieuweHuisregel, RegisterStore } from '../ports/registers.ts'
import type { Connection } from './connection.ts'
import { mandaatbesluit } from './mandaatbesluit.ts'

/** What a zvh decided for all its casussen: recorded as `casushuis_werk`, listed as `casushuis_lijst`. */
export function huisregelStore(
  c: Connection,
): Pick<RegisterStore, 'legtHuisregelVast' | 'huisregels' | 'casussenOnder'> {
  return {
    legtHuisregelVast: (regel) => addHuisregel(c, regel),
    huisregels: (soort) => listHuisregels(c, soort),
    casussenOnder: (soort) => casussenOnder(c, soort),
  }
}

async function addHuisregel(c: Connection, { id, huisregel, van, besluit }: NieuweHuisregel): Promise<void> {
  const { zvh, nu, medewerker } = c.setting
  const { soort, waarde } = huisregel
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('huisregel')
    .values({
      ...{ zvhId: zvh, id, soort, zegt: { waarde }, van, vastgelegdOp: nu, vastgelegdDoor: medewerker },
      ...{ besluitDag: besluit.dag, besluitKenmerk: besluit.kenmerk, besluitOndertekenaar: besluit.ondertekenaar },
    })
    .execute()
}

async function listHuisregels<S extends Huisregelsoort>(
  c: Connection,
  soort: S,
): Promise<readonly Huisregelbeeld<Huisregelwaarden[S]>[]> {
  await c.actAs('casushuis_lijst')
  const besluit = mandaatbesluit({
    ...{ dag: sql.ref('r.besluitDag'), kenmerk: sql.ref('r.besluitKenmerk') },
    ondertekenaar: sql.ref('r.besluitOndertekenaar'),
  })
  const { rows } = await sql<Huisregelbeeld<Huisregelwaarden[S]>>`
    select r.van, r.zegt -> 'waarde' as waarde, ${besluit} as besluit, m.naam as vastgelegd_door, r.vastgelegd_op
    from huisregel r left join medewerker m on m.zvh_id = r.zvh_id and m.id = r.vastgelegd_door
    where r.zvh_id = ${c.setting.zvh} and r.soort = ${soort}
    order by r.van, r.volgorde`.execute(c.trx)
  return rows
}

/** What is seen before an overleg changes only where one may be to come, and a term only where a casus stands still. */
async function casussenOnder(c: Connection, soort: Huisregelsoort): Promise<readonly CasusId[]> {
  await c.actAs('casushuis_lijst')
  const casussen = c.trx.selectFrom('casus').select('id').where('zvhId', '=', c.setting.zvh)
  const inOverleg = () => casussen.where('fase', '=', 'casusoverleg').execute()
  const none = async () => []
  const found = {
    inzageVooraf: inOverleg,
    zorgvuldigheidsafspraken: inOverleg,
    termijnNaMandaat: () => casussen.where('stilSinds', 'is not', null).execute(),
    termijnVanAfronding: none,
    ...{ kleinsteAantal: none, logboektermijn: none, leefgebieden: none, gespreksthemas: none, briefteksten: none },
    contactgegevens: none,
  }
  return (await found[soort]()).map(({ id }) => id)
}
