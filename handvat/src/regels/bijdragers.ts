import type { Casus } from '../casus/casus.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'

/**
 * Whose akkoord an exchange with another zvh takes on one side: every partij of which there is something in the casus, and the one
 * in whose name the zvh works on it (B2.2.2).
 */
export function bijdragers(casus: Casus): readonly PartijId[] {
  const schreven = [...casus.gegevens, ...casus.teksten].map(({ bronhouder }) => bronhouder)
  return [...new Set([huidigeLeiding(casus).partij, ...schreven])]
}
