import type { Scenario } from '../scenario.ts'
import { gevraagd } from './gevraagd.ts'
import { namensWie } from './namens-wie.ts'
import { overleg } from './overleg.ts'

/** The situations of phases 1 to 3, in the order of the handvat. */
export const scenarios: readonly Scenario[] = [...namensWie, ...gevraagd, ...overleg]
