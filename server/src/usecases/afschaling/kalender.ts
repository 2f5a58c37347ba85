import { type Actor, dagVan, stapOp, type Tijdstip, type ZvhId } from '@casushuis/handvat'
import type { Clock } from '../../ports/clock.ts'
import { houseSetting, type Setting, type Store } from '../../ports/store.ts'
import { herzie } from '../herzien.ts'
import { performKalender } from '../perform/perform.ts'
import type { Daad } from '../usecase.ts'

export interface Kalenderuitslag {
  readonly gearchiveerd: number
  readonly vernietigd: number
}

/**
 * Carries out what the calendar asks up to now: archiving, destruction, and weighing again where a mandate or
 * right began. Can be repeated without harm, and catches up after the system was down (S7).
 */
export async function voerKalenderUit(store: Store, clock: Clock, zvh: ZvhId): Promise<Kalenderuitslag> {
  const zetting = houseSetting(zvh, clock.nu())
  const actor: Actor = { zvh, medewerker: zetting.medewerker, rol: 'kalender', partij: null }
  await store.destroyKeys(zvh, zetting.nu)
  await herzieBegonnenRechten(store, zetting)
  const opKalender = await store.transaction(zetting, (t) => t.kalender())
  const uitslag = { gearchiveerd: 0, vernietigd: 0 }
  const fouten: unknown[] = []
  for (const { casus, besluitOp, gearchiveerd } of opKalender) {
    const stap = stapOp(besluitOp, dagVan(zetting.nu))
    if (stap === 'actief' || (stap === 'archief' && gearchiveerd)) continue
    const { telt, ...handeling } = stappen[stap]
    try {
      await performKalender({ store, clock }, { actor, casus, ...handeling })
      uitslag[telt]++
    } catch (fout) {
      // The others do not wait for a casus that is in the way.
      fouten.push(fout)
    }
  }
  if (fouten.length > 0) throw new AggregateError(fouten, 'the calendar could not be carried out for every casus')
  return uitslag
}

/** What the calendar does at each step of afschaling. */
const stappen = {
  archief: { handeling: 'archiveren', voer: archiveer, telt: 'gearchiveerd' },
  vernietigd: { handeling: 'vernietigen', voer: vernietig, telt: 'vernietigd' },
} as const

async function vernietig(daad: Daad): Promise<void> {
  await daad.gaatNaar('vernietigd', 'een jaar na afschaling')
}

async function archiveer({ t, casus, nu }: Daad): Promise<void> {
  await t.archiveert(casus.id, nu)
  await t.verbergt(casus.id)
}

/** A right that ends, ends by itself in the database; one that begins must be weighed. */
async function herzieBegonnenRechten(store: Store, zetting: Setting): Promise<void> {
  await store.transaction(zetting, async (t) => {
    const sinds: Tijdstip = (await t.kalenderOp()) ?? zetting.nu
    for (const casus of await t.herzieningen(sinds)) {
      const feiten = await t.feiten(casus, true)
      if (feiten) await herzie(t, feiten, zetting.nu)
    }
    await t.legtKalenderVast()
  })
}
