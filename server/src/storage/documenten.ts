import type { CasusId } from '@casushuis/handvat'
import { documentInhoud } from '../ports/content.ts'
import type { Document, DocumentStore, VerstrektDocument } from '../ports/documenten.ts'
import { type Connection, getKey } from './connection.ts'
import { placeOf } from './sealing.ts'

/** The files beside gegevens, and copies of those that went along: written as `casushuis_werk`, read as `casushuis_lezer`. */
export function documentStore(c: Connection): DocumentStore {
  return {
    bewaartDocument: (casus, document) => keep(c, casus, document),
    async verwijdertDocument(casus, id) {
      await c.actAs('casushuis_werk', casus)
      await c.trx.deleteFrom('document').where('casusId', '=', casus).where('id', '=', id).execute()
    },
    opentDocument: (casus, document) => open(c, casus, document),
    bewaartVerstrektDocument: (casus, document) => keepGiven(c, casus, document),
    opentVerstrektDocument: (casus, document) => openGiven(c, casus, document),
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

async function keepGiven(
  c: Connection,
  casus: CasusId,
  { id, verstrekking, bestand }: VerstrektDocument,
): Promise<void> {
  const inhoud = (await getKey(c, casus)).seal(placeOf('verstrektDocument', 'inhoud', id), { bestand })
  await c.actAs('casushuis_werk', casus)
  await c.trx
    .insertInto('verstrektDocument')
    .values({ zvhId: c.setting.zvh, id, casusId: casus, verstrekkingId: verstrekking, inhoud })
    .execute()
}

async function openGiven(
  c: Connection,
  casus: CasusId,
  { id, verstrekking }: Pick<VerstrektDocument, 'id' | 'verstrekking'>,
) {
  await c.actAs('casushuis_lezer', casus)
  const row = await c.trx
    .selectFrom('verstrektDocument')
    .select('inhoud')
    .where('casusId', '=', casus)
    .where('verstrekkingId', '=', verstrekking)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const key = await getKey(c, casus)
  return documentInhoud.parse(key.open(placeOf('verstrektDocument', 'inhoud', id), row.inhoud)).bestand
}
