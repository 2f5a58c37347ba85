import type { Datum } from '@casushuis/handvat'
import { type Expression, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Mandaatbesluit } from '../ports/registers.ts'
import { dossier } from './feiten/dossier.ts'
import type { Fields } from './json.ts'

type Besluitdelen = { readonly [K in keyof Mandaatbesluit]: Expression<Mandaatbesluit[K] | null> }

/** The decision on which something rests; null where none is known. All three columns are filled or none is, says the table. */
export const mandaatbesluit = (delen: Besluitdelen): Expression<Mandaatbesluit | null> =>
  dossier.case().when(delen.dag, 'is', null).then(null).else(genomenBesluit(delen)).end()

/** The decision on which something rests, of which it is known that there is one. */
export const genomenBesluit = ({ dag, kenmerk, ondertekenaar }: Besluitdelen): Expression<Mandaatbesluit> =>
  jsonBuildObject({
    dag: sql<Datum>`${dag}`,
    kenmerk: sql<string>`${kenmerk}`,
    ondertekenaar: sql<string>`${ondertekenaar}`,
  } satisfies Fields<Mandaatbesluit>)
