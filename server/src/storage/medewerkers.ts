import type { MedewerkerId, PartijId, Rol } from '@casushuis/handvat'
import { type SqlBool, sql } from 'kysely'
import type { Medewerker, MedewerkerStore } from '../ports/medewerkers.ts'
import { endFillingIn, fillInFor } from './afwezigheden.ts'
import type { Connection } from './connection.ts'

const procesregie = ['procesregisseur', 'ondersteuner'] as const

/** The people of the house, and who of them works on which casus. */
export function medewerkerStore(c: Connection): MedewerkerStore {
  return {
    medewerkers: async (ids) =>
      ids.length === 0
        ? []
        : people(c)
            .where(sql<SqlBool>`id = any (${[...new Set(ids)]}::uuid[])`)
            .execute(),
    contactpersonen: (partijen) =>
      reachable(c)
        .where(sql<SqlBool>`partij_id = any (${[...partijen]}::uuid[])`)
        .where('contactpersoon', '=', true)
        .orderBy('naam')
        .execute(),
    isContactpersoon: (medewerker) => receives(c, medewerker),
    collegas: (partij) => (partij ? inRoles(c, ['partijmedewerker'], partij) : inRoles(c, procesregie, null)),
    async legtContactVast(medewerker, contact) {
      await c.actAs('casushuis_werk')
      await c.trx
        .updateTable('medewerker')
        .set(contact)
        .where('zvhId', '=', c.setting.zvh)
        .where('id', '=', medewerker)
        .execute()
    },
    procesregie: () => inRoles(c, procesregie, null),
    ...toewijzingStore(c),
  }
}

type ToewijzingStore = Pick<MedewerkerStore, 'toewijzingen' | 'wijstToe' | 'bevestigtOvername' | 'beeindigtToewijzing'>

function toewijzingStore(c: Connection): ToewijzingStore {
  return {
    async toewijzingen(casus) {
      await c.actAs('casushuis_werk', casus)
      return c.trx.selectFrom('toewijzing').selectAll().where('casusId', '=', casus).orderBy('van').execute()
    },
    async wijstToe(casus, rij) {
      await c.actAs('casushuis_werk', casus)
      await c.trx
        .insertInto('toewijzing')
        .values({ ...rij, zvhId: c.setting.zvh, casusId: casus, afwezigheidId: null })
        .execute()
      await fillInFor(c, casus, rij)
    },
    async bevestigtOvername(casus, medewerker) {
      await c.actAs('casushuis_werk', casus)
      await c.trx
        .updateTable('toewijzing')
        .set({ overname: false })
        .where('casusId', '=', casus)
        .where('medewerkerId', '=', medewerker)
        .where('overname', '=', true)
        .execute()
    },
    async beeindigtToewijzing(casus, id, tot) {
      await c.actAs('casushuis_werk', casus)
      await c.trx
        .updateTable('toewijzing')
        .set({ tot })
        .where('casusId', '=', casus)
        .where('id', '=', id)
        .where((e) => e.or([e('tot', 'is', null), e('tot', '>', tot)]))
        .execute()
      await endFillingIn(c, casus, { id, tot })
    },
  }
}

/** Who they are, for whatever role asks: there is nothing of any casus in it. */
function people(c: Connection) {
  return c.trx
    .selectFrom('medewerker')
    .select(['id', 'naam', 'rol', 'partijId', 'telefoon', 'mail'])
    .where('zvhId', '=', c.setting.zvh)
}

async function receives(c: Connection, medewerker: MedewerkerId): Promise<boolean> {
  const { rows } = await sql<{ receives: boolean }>`select ontvangt_voor_partij(${medewerker}) as receives`.execute(
    c.trx,
  )
  return rows[0]?.receives === true
}

/** Who works here now and can sign in: work that is given to another would wait for nobody. */
const reachable = (c: Connection) => people(c).where('beeindigdOp', 'is', null).where('uitgever', 'is not', null)

function inRoles(c: Connection, rollen: readonly Rol[], partij: PartijId | null): Promise<readonly Medewerker[]> {
  return reachable(c)
    .where('rol', 'in', rollen)
    .where('partijId', partij ? '=' : 'is', partij)
    .orderBy('naam')
    .execute()
}
