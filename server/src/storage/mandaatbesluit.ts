import type { Datum } from '@casushuis/handvat'
import { type Expression, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Mandaatbesluit } from '../ports/registers.ts'
import { dossier } from './feiten/dossier.ts'
import type { Fields } from './json.ts'

/** The decision on which something rests; null where none is known. All three columns are filled or none is, says the table. */
export function mandaatbesluit(
  delen: {
    readonly [K in keyof Mandaatbesluit]: Expression<Mandaatbesluit[K] | null>
  },
): Expression<Mandaatbesluit | null> {
  const velden = {
    dag: sql<Datum>`${delen.dag}`,
    kenmerk: sql<string>`${delen.kenmerk}`,
    ondertekenaar: sql<string>`${delen.ondertekenaar}`,
  } satisfies Fields<Mandaatbesluit>
  return dossier.case().when(delen.dag, 'is', null).then(null).else(jsonBuildObject(velden)).end()
}
