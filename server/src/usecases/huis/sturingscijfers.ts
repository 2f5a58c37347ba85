import { dagVan, huisregelOp, nieuweCijfers } from '@casushuis/handvat'
import type { Setting, Store } from '../../ports/store.ts'
import { recordOfHouse } from '../perform/logrecord.ts'

/**
 * Says once what is shown of each quarter and year that is over, and keeps that (S12). Can be repeated without harm, and catches up
 * after the system was down.
 */
export async function stelCijfersVast(store: Store, zetting: Setting): Promise<void> {
  const { zvh, medewerker, nu } = zetting
  await store.transaction(zetting, async (t) => {
    const huis = await t.huis()
    const vanaf = huisregelOp(huis.huisregels, 'kleinsteAantal', nu)
    const bekend = { tellingen: await t.tellingen(), eerder: await t.getoondeCijfers(), vanaf }
    const nieuw = nieuweCijfers(bekend, dagVan(nu))
    if (nieuw.kwartalen.length + nieuw.jaren.length === 0) return
    await t.toontCijfers(nieuw)
    const actor = { zvh, medewerker, rol: 'kalender', partij: null } as const
    const feiten = [
      ...nieuw.kwartalen.map(({ begin }) => `kwartaal vanaf ${begin}`),
      ...nieuw.jaren.map(({ begin }) => `jaar vanaf ${begin}`),
    ]
    await t.schrijftLog({ ...recordOfHouse({ actor, nu, handeling: 'sturingscijfersVaststellen' }, huis), feiten })
  })
}
