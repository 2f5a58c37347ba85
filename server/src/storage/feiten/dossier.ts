import type { CasusId, ZvhId } from '@casushuis/handvat'
import { expressionBuilder, sql } from 'kysely'
import type { Schema } from '../schema.ts'

/** What the feiten are read from. */
export const dossier = expressionBuilder<Schema>()

/** The zvh and the casus that the transaction said it is about, so that one statement serves every casus. */
export const thisZvh = sql<ZvhId>`nullif(current_setting('casushuis.zvh', true), '')::uuid`
export const thisCasus = sql<CasusId>`nullif(current_setting('casushuis.casus', true), '')::uuid`
