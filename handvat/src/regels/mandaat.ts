import type { Bevoegdheid, Bevoegdheidsverlening } from '../casus/bevoegdheid.ts'
import { geldt, laatste, type Tijdstip } from '../casus/datum.ts'
import type { Fase } from '../casus/fase.ts'
import type { Huis } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import { type Regelverwijzing, weiger } from '../regel.ts'

/** Zonder geldige bevoegdheidsverlening handelt de procesregie niet namens een partij (B2.2.1, B2.2.3). */
export const alleenMetMandaat: Regelverwijzing = {
  id: 'P3/alleen-met-mandaat',
  eis: 'P3',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie handelt alleen namens een partij als een geldige bevoegdheidsverlening dat werk dekt.',
}

/** What {@link alleenMetMandaat} says where the mandate is missing, of an act and of a view alike. */
export const mandaatOntbreekt = weiger(
  'De leidende partij heeft de procesregie hiervoor geen geldige bevoegdheid verleend.',
  'De leidende partij verleent of verlengt de bevoegdheid voor dit werk.',
)

/** The work that a partij must have mandated (one of these) for the procesregie to see and do a casus in that phase. */
export const mandaatPerFase = {
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
  const geldig = huis.bevoegdheidsverleningen.filter(
    (b) => b.partij === partij && geldt(b.geldig, nu) && een.some((soort) => b.bevoegdheden.includes(soort)),
  )
  const tot = laatste(...geldig.map((b) => b.geldig.tot))
  return geldig.find((b) => b.geldig.tot === tot)
}
