import type { Alarmsoort } from '@casushuis/handvat'
import type { Clock } from './ports/clock.ts'
import type { HealthCheck } from './ports/health.ts'
import type { Keys } from './ports/keys.ts'
import { houseSetting, type Store } from './ports/store.ts'
import type { Database } from './storage/database.ts'
import { makeSetup } from './storage/setup.ts'

interface Rooms {
  readonly database: Pick<Database, 'door'>
  readonly keys: Keys
  readonly doorStore: Store
  readonly clock: Clock
}

/** In milliseconds: the calendar comes by every quarter of an hour. */
const atMostBehind = 60 * 60_000

/** What `/klaar` looks at. A subject that can be unsound adds its own here, or sounds an alarm of one of these kinds. */
export function healthChecks({ database, keys, doorStore, clock }: Rooms): readonly HealthCheck[] {
  const setup = makeSetup(database.door)
  /** Whether something holds in every zvh. */
  const everywhere = async (holds: (t: Parameters<Parameters<Store['transaction']>[1]>[0]) => Promise<boolean>) => {
    for (const zvh of await setup.zvhs())
      if (!(await doorStore.transaction(houseSetting(zvh, clock.nu()), holds))) return false
    return true
  }
  const silent = (...kinds: readonly Alarmsoort[]) =>
    everywhere(
      async (t) => !(await t.alarmen()).some(({ soort, voorbij }) => voorbij === null && kinds.includes(soort)),
    )
  const kalenderBij = () =>
    everywhere(async (t) => {
      const { kalenderOp } = await t.kalenderstand()
      return kalenderOp !== null && Date.parse(clock.nu()) - Date.parse(kalenderOp) < atMostBehind
    })
  return [
    { naam: 'database', nodig: true, isGoed: async () => Boolean(await setup.zvhs()) },
    { naam: 'sleutels', nodig: true, isGoed: () => setup.recognisesKeys(keys) },
    { naam: 'vernietiging', nodig: false, isGoed: () => silent('sleutelNietVernietigd', 'datSleutelNietVernietigd') },
    {
      naam: 'kalender',
      nodig: false,
      isGoed: async () => (await silent('kalenderBlijftAchter', 'kalenderWacht')) && kalenderBij(),
    },
    { naam: 'logboek', nodig: false, isGoed: () => silent('logboekGebroken') },
    { naam: 'klok', nodig: false, isGoed: () => silent('klokWijktAf') },
  ]
}
