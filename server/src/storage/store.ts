import type { Keys } from '../ports/keys.ts'
import type { Signals } from '../ports/signals.ts'
import type { Store, Transaction } from '../ports/store.ts'
import { afwezigheidStore } from './afwezigheden.ts'
import { alarmStore } from './alarms.ts'
import { bewaartermijnenStore } from './bewaartermijnen.ts'
import { casusStore } from './casus.ts'
import { type Connection, openConnection } from './connection.ts'
import { datCheckStore } from './dat-checks.ts'
import { datIndexStore } from './dat-index.ts'
import { renewDatIndex } from './dat-renewal.ts'
import { datVraagStore } from './dat-vragen.ts'
import type { Database } from './database.ts'
import { delenStore } from './delen.ts'
import { documentStore } from './documenten.ts'
import { herhalingStore } from './herhalingen.ts'
import { inzagerechtStore } from './inzagerecht.ts'
import { jobStore } from './jobs.ts'
import { kalenderStore } from './kalender.ts'
import { destroyMarkedKeys, findReturned, forget, settle, sweepKeys } from './key-keeping.ts'
import { logboekStore } from './logboek.ts'
import { makeLookbook } from './lookbook.ts'
import { medewerkerregisterStore } from './medewerkerregister.ts'
import { medewerkerStore } from './medewerkers.ts'
import { mensenbevestigingStore } from './mensenbevestiging.ts'
import { partijregisterStore } from './partijregister.ts'
import { postStore } from './post.ts'
import { checkKeys, checkReadable } from './readability.ts'
import { registerStore } from './registers.ts'
import { slotberichtStore } from './slotberichten.ts'
import { sturingStore } from './sturing.ts'
import { triageagendaStore } from './triageagenda.ts'
import { uitwisselStore } from './uitwisseling.ts'
import { versieStore } from './versies.ts'
import { verstrekkingStore } from './verstrekkingen.ts'
import { werkStore } from './werk.ts'
import { werkverdelingStore } from './werkverdeling.ts'

/** The store on PostgreSQL, with the keys beside it. */
export function makeStore(database: Database, keys: Keys, signals?: Pick<Signals, 'meld'>): Store {
  const parts = { database, keys }
  const writeLook = makeLookbook(database.kysely)
  return {
    async transaction(setting, work) {
      let connection: Connection | undefined
      let mayBeCommitted = false
      try {
        const outcome = await database.kysely.transaction().execute(async (trx) => {
          connection = await openConnection(trx, setting, parts)
          const done = await work(aggregates(connection))
          mayBeCommitted = true
          return done
        })
        await settle(parts, connection, signals)
        await Promise.all((connection?.looks ?? []).map(writeLook))
        return outcome
      } catch (fault) {
        // Once COMMIT was asked for nobody knows how it ended: then the keys are left for the sweep.
        if (!mayBeCommitted) await forget(keys, connection)
        throw fault
      }
    },
    destroyKeys: (zvh, nu) => destroyMarkedKeys(parts, { zvh, nu }),
    checkKeys: (zvh, nu) => checkKeys(parts, { zvh, nu }),
    checkReadable: (zvh, nu) => checkReadable(parts, { zvh, nu }),
    findReturned: (zvh, nu) => findReturned(parts, { zvh, nu }),
    sweepKeys: (zvh, nu) => sweepKeys(parts, { zvh, nu }),
    renewDatIndex: (zvh, nu, zoekwaarde) => renewDatIndex({ ...parts, zvh, nu, zoekwaarde }),
    close: () => database.close(),
  }
}

function aggregates(c: Connection): Transaction {
  return together(
    casusStore(c),
    delenStore(c),
    inzagerechtStore(c),
    werkStore(c),
    logboekStore(c),
    datIndexStore(c),
    datCheckStore(c),
    datVraagStore(c),
    uitwisselStore(c),
    documentStore(c),
    medewerkerStore(c),
    registerStore(c),
    medewerkerregisterStore(c),
    afwezigheidStore(c),
    mensenbevestigingStore(c),
    partijregisterStore(c),
    postStore(c),
    kalenderStore(c),
    sturingStore(c),
    triageagendaStore(c),
    werkverdelingStore(c),
    slotberichtStore(c),
    bewaartermijnenStore(c),
    jobStore(c),
    alarmStore(c),
    versieStore(c),
    verstrekkingStore(c),
    herhalingStore(c),
  )
}

type Together<Parts extends readonly object[]> = Parts extends readonly [infer First, ...infer Rest extends object[]]
  ? First & Together<Rest>
  : unknown

/** The methods of all of these on one object: spread into it, which makes room for each, they cost a request ten times as much. */
function together<Parts extends readonly object[]>(...parts: Parts): Together<Parts> {
  return Object.assign({}, ...parts)
}
