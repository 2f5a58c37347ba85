import { logboekVanaf, toets, type ZvhId } from '@casushuis/handvat'
import { type ControlParts, signCut } from '../logboek/run-control.ts'
import type { Logrecord } from '../ports/logboek.ts'
import { houseSetting, type Setting, type Transaction } from '../ports/store.ts'
import { boek } from '../usecases/boek.ts'
import { logrecord } from '../usecases/perform/logrecord.ts'

/**
 * Takes away what of the logboek is older than the zvh keeps it: first it is signed outside the database from where each chain
 * goes on, then the records go and that is recorded, in one transaction. Can be repeated without harm, also halfway (R3).
 */
export async function endLogboekTerm(parts: ControlParts, zvh: ZvhId): Promise<void> {
  const setting = houseSetting(zvh, parts.clock.nu())
  const over = await parts.store.transaction(setting, async (t) => t.ouderDan(logboekVanaf(await t.huis(), setting.nu)))
  if (over.size === 0 || !(await signCut(parts, zvh, over))) return
  await parts.store.transaction(setting, async (t) => {
    const regels = await t.eindigtTermijn(over)
    await t.schrijftLog(await ended(t, setting, [`regels ${regels}`, `reeksen ${over.size}`]))
  })
}

async function ended(t: Transaction, { zvh, medewerker, nu }: Setting, feiten: readonly string[]): Promise<Logrecord> {
  const act = {
    actor: { zvh, medewerker, rol: 'kalender', partij: null },
    nu,
    handeling: 'logboektermijnBeeindigen',
  } as const
  const huis = await t.huis()
  const besluit = toets(boek, { ...act, huis, casus: null, opdracht: {} })
  if (!besluit.toegestaan) throw new Error('the term of the logboek may not end by this rulebook')
  const voor = `regels van voor ${logboekVanaf(huis, nu)}`
  return { ...logrecord(act, besluit, {}), feiten: [voor, ...feiten] }
}
