import { logboekVanaf, type Tijdstip, type ZvhId } from '@casushuis/handvat'
import { type ControlParts, signCut } from '../logboek/run-control.ts'
import { houseSetting, type Setting, type Transaction } from '../ports/store.ts'
import { type Acted, recordOfHouse } from '../usecases/perform/logrecord.ts'

/**
 * Takes away what of the logboek is older than the zvh keeps it: first it is signed outside the database from where each chain
 * goes on, then the records go and that is recorded, in one transaction. Can be repeated without harm, also halfway (R3).
 */
export async function endLogboekTerm(parts: ControlParts, zvh: ZvhId): Promise<void> {
  const setting = houseSetting(zvh, parts.clock.nu())
  const { huis, vanaf, over } = await parts.store.transaction(setting, (t) => beyondTerm(t, setting.nu))
  if (over.size === 0 || !(await signCut(parts, zvh, over))) return
  await parts.store.transaction(setting, async (t) => {
    const regels = await t.eindigtTermijn(over)
    const feiten = [`regels van voor ${vanaf}`, `regels ${regels}`, `reeksen ${over.size}`]
    await t.schrijftLog({ ...recordOfHouse(actOf(setting), huis), feiten })
  })
}

function actOf({ zvh, medewerker, nu }: Setting): Acted {
  const actor = { zvh, medewerker, rol: 'kalender', partij: null } as const
  return { actor, nu, handeling: 'logboektermijnBeeindigen' }
}

async function beyondTerm(t: Transaction, nu: Tijdstip) {
  const huis = await t.huis()
  const vanaf = logboekVanaf(huis, nu)
  return { huis, vanaf, over: await t.ouderDan(vanaf) }
}
