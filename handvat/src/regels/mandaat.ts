import type { Bevoegdheid, Bevoegdheidsverlening } from '../casus/bevoegdheid.ts'
import { geldt, type Tijdstip } from '../casus/datum.ts'
import type { Fase } from '../casus/fase.ts'
import type { Huis } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import type { Regelverwijzing } from '../regel.ts'

/** Zonder geldige bevoegdheidsverlening handelt de procesregie niet namens een partij (B2.2.1, B2.2.3). */
export const alleenMetMandaat: Regelverwijzing = {
  id: 'P3/alleen-met-mandaat',
  eis: 'P3',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie handelt alleen namens een partij als een geldige bevoegdheidsverlening dat werk dekt.',
}

/** The work that the procesregie needs a mandate for to look into a casus, per phase. */
export const inzageBevoegdheid = {
  aanmelding: ['intake'],
  triage: ['uitvraag'],
  casusoverleg: ['casusoverleg', 'monitoring'],
  afschaling: ['afschaling'],
} as const satisfies Record<Fase, readonly Bevoegdheid[]>

/** The mandate of a partij that covers one of these kinds of work now; the one that lasts longest. */
export function findMandaat(
  huis: Huis,
  partij: PartijId,
  een: readonly Bevoegdheid[],
  nu: Tijdstip,
): Bevoegdheidsverlening | undefined {
  return huis.bevoegdheidsverleningen
    .filter((b) => b.partij === partij && geldt(b.geldig, nu) && een.some((soort) => b.bevoegdheden.includes(soort)))
    .sort((a, b) => ((a.geldig.tot ?? '9') < (b.geldig.tot ?? '9') ? 1 : -1))[0]
}
