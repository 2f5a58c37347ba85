import type { PartijId, Rol } from '@casushuis/handvat'
import type { Medewerker, MedewerkerStore } from '../ports/medewerkers.ts'
import type { Connection } from './connection.ts'

const procesregie = ['procesregisseur', 'ondersteuner'] as const

/** The people of the house, and who of them works on which casus. */
export function medewerkerStore(c: Connection): MedewerkerStore {
  return {
    medewerkers: async (ids) =>
      ids.length === 0 ? [] : (await people(c, 'casushuis_werk')).where('id', 'in', [...new Set(ids)]).execute(),
    contactpersonen: async (partij) =>
      (await people(c, 'casushuis_werk')).where('partijId', '=', partij).where('contactpersoon', '=', true).execute(),
    collegas: (partij) => (partij ? inRoles(c, ['partijmedewerker'], partij) : inRoles(c, procesregie, null)),
    procesregie: () => inRoles(c, procesregie, null),
    ...toewijzingStore(c),
  }
}

type ToewijzingStore = Pick<MedewerkerStore, 'toewijzingen' | 'toegewezenen' | 'wijstToe' | 'beeindigtToewijzing'>

function toewijzingStore(c: Connection): ToewijzingStore {
  return {
    async toewijzingen(casus) {
      await c.actAs('casushuis_werk', casus)
      return c.trx.selectFrom('toewijzing').selectAll().where('casusId', '=', casus).orderBy('van').execute()
    },
    async toegewezenen(casus) {
      await c.actAs('casushuis_lezer', casus)
      return c.trx.selectFrom('toegewezen').selectAll().where('casusId', '=', casus).orderBy('van').execute()
    },
    async wijstToe(casus, rij) {
      await c.actAs('casushuis_werk', casus)
      await c.trx
        .insertInto('toewijzing')
        .values({ ...rij, zvhId: c.setting.zvh, casusId: casus })
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
    },
  }
}

async function people(c: Connection, role: 'casushuis_werk' | 'casushuis_lijst') {
  await c.actAs(role)
  return c.trx.selectFrom('medewerker').select(['id', 'naam', 'rol', 'partijId']).where('zvhId', '=', c.setting.zvh)
}

async function inRoles(c: Connection, rollen: readonly Rol[], partij: PartijId | null): Promise<readonly Medewerker[]> {
  return (await people(c, 'casushuis_lijst'))
    .where('rol', 'in', rollen)
    .where('partijId', partij ? '=' : 'is', partij)
    .orderBy('naam')
    .execute()
}
