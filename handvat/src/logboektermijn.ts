import { beginVanDag, dagVan, plusMaanden, type Tijdstip } from './casus/datum.ts'
import type { Huis } from './casus/feiten.ts'
import { huisregelOp } from './casus/huisregel.ts'

/** From when on the records of the logboek are kept: what is older is beyond the term that the zvh chose (R3, AVG 5(1)(e)). */
export function logboekVanaf({ huisregels }: Pick<Huis, 'huisregels'>, nu: Tijdstip): Tijdstip {
  return beginVanDag(plusMaanden(dagVan(nu), -12 * huisregelOp(huisregels, 'logboektermijn', nu)))
}
