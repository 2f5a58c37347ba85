import type { ZvhId } from '@casushuis/handvat'
import type { Sleutels } from '../ports/keys.ts'
import type { Signals } from '../ports/signals.ts'
import { huiszetting, type Opslag, type Transactie } from '../ports/store.ts'
import { openVerbinding, type Verbinding } from './connection.ts'
import type { Database } from './database.ts'
import { jobStore } from './jobs.ts'
import { maakInzien } from './reading.ts'
import { maakRegister } from './registers.ts'
import { maakWerk } from './writing.ts'

/** The store on PostgreSQL, with the keys beside it. */
export function maakOpslag(database: Database, sleutels: Sleutels, signals?: Pick<Signals, 'meld'>): Opslag {
  const { kysely } = database
  const vernietigSleutels = async (zvh: ZvhId) => {
    const rijen = await kysely.transaction().execute(async (trx) => {
      await openVerbinding(trx, kalenderzetting(zvh), sleutels)
      return trx.selectFrom('teVernietigenSleutel').select('casusId').where('zvhId', '=', zvh).execute()
    })
    for (const { casusId } of rijen) await sleutels.vernietig(zvh, casusId)
    if (rijen.length === 0) return
    await kysely.transaction().execute(async (trx) => {
      await openVerbinding(trx, kalenderzetting(zvh), sleutels)
      const ids = rijen.map((r) => r.casusId)
      await trx.deleteFrom('teVernietigenSleutel').where('zvhId', '=', zvh).where('casusId', 'in', ids).execute()
    })
  }
  return {
    async transactie(zetting, werk) {
      let verbinding: Verbinding | undefined
      const uitkomst = await kysely
        .transaction()
        .execute(async (trx) => {
          verbinding = await openVerbinding(trx, zetting, sleutels)
          return werk(transactieVan(verbinding))
        })
        .catch(async (fout: unknown) => {
          for (const casus of verbinding?.nieuw ?? []) await sleutels.vernietig(zetting.zvh, casus)
          throw fout
        })
      // The rows are gone and that is final; a key that could not be destroyed now is what the calendar starts with.
      if (verbinding?.vernietigd) await vernietigSleutels(zetting.zvh).catch(() => undefined)
      if (verbinding?.gestuurd) signals?.meld({ zvh: zetting.zvh })
      return uitkomst
    },
    vernietigSleutels,
    sluit: () => database.sluit(),
  }
}

function transactieVan(v: Verbinding): Transactie {
  return { ...maakWerk(v), ...maakInzien(v), ...maakRegister(v), ...jobStore(v) }
}

const kalenderzetting = (zvh: ZvhId) => huiszetting(zvh, new Date().toISOString())
