import type { CasusId } from '@casushuis/handvat'
import { type SqlBool, sql, type Transaction } from 'kysely'
import type { Casussleutel, Sleutels } from '../ports/keys.ts'
import type { Zetting } from '../ports/store.ts'
import type { Schema } from './schema.ts'

/** The database roles of the migrations 0001 and 0008. */
export type Dbrol = 'casushuis_werk' | 'casushuis_lezer' | 'casushuis_lijst' | 'casushuis_klus'

/** One transaction: who acts, as which database role, and the keys that were needed so far. */
export interface Verbinding {
  readonly trx: Transaction<Schema>
  readonly zetting: Zetting
  /** Goes on as another role, and for `casushuis_werk` with the one casus that it may touch. */
  als(rol: Dbrol, casus?: CasusId): Promise<void>
  /** The key of a casus; undefined where it was destroyed. */
  sleutel(casus: CasusId): Promise<Casussleutel | undefined>
  readonly sleutels: Sleutels
  /** Casussen that were opened here: their keys must go when the transaction fails. */
  readonly nieuw: CasusId[]
  /** Whether something was destroyed here, so that keys must go after the commit. */
  vernietigd: boolean
  /** Whether a job was left here, so that a signal goes out after the commit. */
  gestuurd: boolean
}

/** The assignments of this very person, at this very moment. */
export const eigenToewijzing = ({ zetting: { zvh, medewerker, nu } }: Verbinding) => sql<SqlBool>`
  zvh_id = ${zvh} and medewerker_id = ${medewerker} and van <= ${nu} and (tot is null or tot > ${nu})`

/** Tells the database who acts, before anything else happens in the transaction. */
export async function openVerbinding(
  trx: Transaction<Schema>,
  zetting: Zetting,
  sleutels: Sleutels,
): Promise<Verbinding> {
  let rol: Dbrol = 'casushuis_lijst'
  let casusNu: CasusId | undefined
  await sql`select set_config('role', ${rol}, true), set_config('casushuis.zvh', ${zetting.zvh}, true),
    set_config('casushuis.medewerker', ${zetting.medewerker}, true),
    set_config('casushuis.lezer', ${zetting.lezer ?? ''}, true), set_config('casushuis.nu', ${zetting.nu}, true),
    set_config('casushuis.casus', '', true)`.execute(trx)
  const gevonden = new Map<CasusId, Promise<Casussleutel | undefined>>()
  return {
    trx,
    zetting,
    sleutels,
    nieuw: [],
    vernietigd: false,
    gestuurd: false,
    async als(nieuweRol, casus) {
      if (nieuweRol === rol && (casus === undefined || casus === casusNu)) return
      await sql`select set_config('role', ${nieuweRol}, true),
        set_config('casushuis.casus', ${casus ?? casusNu ?? ''}, true)`.execute(trx)
      rol = nieuweRol
      casusNu = casus ?? casusNu
    },
    sleutel(casus) {
      const bekend = gevonden.get(casus) ?? sleutels.find(zetting.zvh, casus)
      gevonden.set(casus, bekend)
      return bekend
    },
  }
}
