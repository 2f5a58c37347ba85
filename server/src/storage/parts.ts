import type { CasusId, ZvhId } from '@casushuis/handvat'
import type { Transaction } from 'kysely'
import {
  deelnemerInhoud,
  gegevenInhoud,
  meeneemInhoud,
  overlegInhoud,
  stukInhoud,
  tekstinhoud,
  uitvraagAntwoord,
  uitvraagInhoud,
} from '../ports/content.ts'
import type { Deel, Gezien } from '../ports/rows.ts'
import type { Schema, Sealed } from './schema.ts'
import type { Unseal } from './sealing.ts'

/** One casus, to read of. */
interface Place {
  readonly trx: Transaction<Schema>
  readonly zvh: ZvhId
  readonly casus: CasusId
}

const tekstkolommen = ['bronhouderId', 'bijzonder', 'strafrechtelijk', 'steuntOp', 'overPersoon'] as const

/** The rows of a casus that this reader may see, in the order in which they came to be. */
type SelectPart = { readonly [D in Deel]: (place: Place) => Promise<readonly Sealed<Gezien[D]>[]> }

export const selectPart: SelectPart = {
  stuk: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('stuk')
      .select(['id', 'soort', 'door', 'op', 'inhoud'])
      .select(tekstkolommen)
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('op')
      .orderBy('id')
      .execute(),
  gegeven: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('gegeven')
      .select(['id', 'bronhouderId', 'ingebrachtIn', 'ingebrachtOp', 'categorie', 'bijzonder', 'strafrechtelijk'])
      .select(['betrokkene', 'inhoud'])
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('volgorde')
      .execute(),
  uitvraag: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('uitvraag')
      .select(['id', 'partijId', 'namensId', 'taakId', 'doel', 'stand', 'verstuurdOp', 'antwoordVoor'])
      .select(['beantwoordOp', 'meegestuurd', 'inhoud', 'antwoord'])
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('verstuurdOp')
      .orderBy('id')
      .execute(),
  overleg: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('overleg')
      .select(['id', 'volgnummer', 'stand', 'moment', 'duur', 'plaats', 'begonnenOp', 'burger', 'besloten'])
      .select(['themas', 'inhoud'])
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('volgnummer')
      .execute(),
  deelnemer: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('deelnemer')
      .select(['id', 'overlegId', 'partijId', 'rol', 'themas', 'inhoud'])
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('id')
      .execute(),
  uitspraak: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('uitspraak')
      .select(['id', 'overlegId', 'op', 'bevestigdDoor', 'inhoud'])
      .select(tekstkolommen)
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('op')
      .orderBy('id')
      .execute(),
  plandoel: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('plandoel')
      .select(['id', 'bereikt', 'op', 'inhoud'])
      .select(tekstkolommen)
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('op')
      .orderBy('id')
      .execute(),
  actie: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('actie')
      .select(['id', 'plandoelId', 'uitvoerderId', 'stand', 'start', 'deadline', 'op', 'inhoud'])
      .select(tekstkolommen)
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('op')
      .orderBy('id')
      .execute(),
  tekst: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('tekst')
      .select(['id', 'soort', 'bijId', 'op', 'inhoud'])
      .select(tekstkolommen)
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('op')
      .orderBy('id')
      .execute(),
  meeneemafspraak: ({ trx, zvh, casus }) =>
    trx
      .selectFrom('meeneemafspraak')
      .select(['id', 'actieId', 'gegevenId', 'ontvangerId', 'stand', 'op', 'inhoud', 'antwoord'])
      .where('zvhId', '=', zvh)
      .where('casusId', '=', casus)
      .orderBy('op')
      .orderBy('id')
      .execute(),
}

/** A stored row with its content readable again. */
type OpenPart = { readonly [D in Deel]: (row: Sealed<Gezien[D]>, unseal: Unseal) => Gezien[D] }

export const openPart: OpenPart = {
  stuk: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', row.inhoud, stukInhoud) }),
  gegeven: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', row.inhoud, gegevenInhoud) }),
  uitvraag: (row, unseal) => ({
    ...row,
    inhoud: unseal('inhoud', row.inhoud, uitvraagInhoud),
    antwoord: row.antwoord && unseal('antwoord', row.antwoord, uitvraagAntwoord),
  }),
  overleg: (row, unseal) => ({
    ...row,
    inhoud: unseal('inhoud', row.inhoud, overlegInhoud),
    plaats: row.plaats && unseal('plaats', row.plaats, tekstinhoud),
  }),
  deelnemer: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', row.inhoud, deelnemerInhoud) }),
  uitspraak: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', row.inhoud, tekstinhoud) }),
  plandoel: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', row.inhoud, tekstinhoud) }),
  actie: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', row.inhoud, tekstinhoud) }),
  tekst: (row, unseal) => ({ ...row, inhoud: unseal('inhoud', row.inhoud, tekstinhoud) }),
  meeneemafspraak: (row, unseal) => ({
    ...row,
    inhoud: unseal('inhoud', row.inhoud, meeneemInhoud),
    antwoord: row.antwoord && unseal('antwoord', row.antwoord, tekstinhoud),
  }),
}
