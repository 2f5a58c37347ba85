import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import type { Clock } from '../../ports/clock.ts'
import type { Logrecord, Zitting } from '../../ports/logboek.ts'
import { houseSetting, type Store } from '../../ports/store.ts'

/** After so long without a look a sitting is over; migration 0040 begins another then. */
const stilte = 15 * 60_000

/** Records of each sitting that is over that it ended, in the name of who looked (R2). Can be repeated without harm. */
export async function sluitZittingen(
  { store, clock }: { readonly store: Store; readonly clock: Clock },
  zvh: ZvhId,
): Promise<void> {
  const nu = clock.nu()
  const grens = new Date(Date.parse(nu) - stilte).toISOString()
  const voorbij = await store.transaction(houseSetting(zvh, nu), (t) => t.zittingenTot(grens))
  for (const zitting of voorbij) {
    const zetting = { ...houseSetting(zvh, nu), medewerker: zitting.begin.medewerker }
    await store.transaction(zetting, async (t) => {
      if (await t.sluitZitting(zitting.id)) await t.schrijftLog(eindeVan(zitting, nu))
    })
  }
}

/** Whose it was, namens whom and what for, as at the beginning; and when it began and ended. */
function eindeVan({ begin, begonnenOp, laatstOp }: Zitting, nu: Tijdstip): Logrecord {
  return {
    ...begin,
    op: nu,
    handeling: 'casusVolgen',
    feiten: [`zitting begon ${begonnenOp}`, `laatste blik ${laatstOp}`],
  }
}
