import * as aanmelding from './aanmelding.ts'
import * as casus from './casus.ts'
import * as casusoverleg from './casusoverleg.ts'
import type { Contract } from './contract.ts'
import * as huis from './huis.ts'
import * as triage from './triage.ts'

function isContract(waarde: unknown): waarde is Contract {
  return typeof waarde === 'object' && waarde !== null && 'methode' in waarde && 'pad' in waarde
}

/** Every route there is, in the order of the process. */
export const contracten: readonly Contract[] = [huis, aanmelding, casus, triage, casusoverleg].flatMap((m) =>
  Object.values(m).filter(isContract),
)
