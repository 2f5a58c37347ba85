import type { CasusId } from '@casushuis/handvat'
import { documentInhoud } from '../ports/content.ts'
import type { Document, DocumentStore } from '../ports/documenten.ts'
import { type Connection, getKey } from './connection.ts'
import { placeOf } from './sealing.ts'

/** The files beside gegevens: written as `casushuis_werk`, read as `casushuis_lezer`. */
export function documentStore(c: Connection): DocumentStore {
  return {
    bewaartDocument: (casus, document) => keep(c, casus, document),
    async verwijdertDocument(casus, id) {
      await c.actAs('casushuis_werk', casus)
      await c.trx.deleteFrom('document').where('casusId', '=', casus).where('id', '=', id).execute()
    },
    opentDocument: (casus, document) => open(c, casus, document),
  }
}

async function keep(c: Connection, casus: CasusId, { id, gegeven, bestand }: Document): Promise<void> {
  const inhoud = (await getKey(c, casus)).seal(placeOf('document', 'inhoud', id), { bestand })
  await c.actAs('casushuis_werk', casus)
  await c.trx
    .insertInto('document')
    .values({ zvhId: c.setting.zvh, id, casusId: casus, gegevenId: gegeven, inhoud })
    .execute()
}

async function open(c: Connection, casus: CasusId, { id, gegeven }: Pick<Document, 'id' | 'gegeven'>) {
  await c.actAs('casushuis_lezer', casus)
  const row = await c.trx
    .selectFrom('document')
    .select('inhoud')
    .where('casusId', '=', casus)
    .where('gegevenId', '=', gegeven)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  return documentInhoud.parse((await getKey(c, casus)).open(placeOf('document', 'inhoud', id), row.inhoud)).bestand
}
