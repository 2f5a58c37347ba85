import type { Bevoegdheid, Bevoegdheidsverlening } from './casus/bevoegdheid.ts'
import { type Datum, dagVan, geldt, plusDagen, type Tijdstip } from './casus/datum.ts'
import type { Huis } from './casus/feiten.ts'
import type { PartijId } from './casus/id.ts'
import type { Actor } from './casus/rol.ts'
import { dagenVoorEindeMandaat } from './termijnen.ts'

/* What is to be done in the house itself, and not in one casus: nothing of it says what a casus is about. */

/** What can wait for somebody outside a casus. */
export const huistaaksoorten = [
  'mandaatVerlengen',
  'rechtBevestigen',
  'casusZonderMandaat',
  'casusZonderProcesregisseur',
  'datVraagBeantwoorden',
] as const
export type Huistaaksoort = (typeof huistaaksoorten)[number]

/** A mandate of a partij that ends soon, and what it will no longer cover then. */
export interface AflopendMandaat {
  readonly partij: PartijId
  readonly bevoegdheden: readonly Bevoegdheid[]
  /** The last day on which it holds. */
  readonly laatsteDag: Datum
}

/**
 * The mandates that end within sixty days and of which nothing takes over (P3, B2.2.1): as long as one goes on at once with
 * the same work, there is nothing to do for that work.
 */
export function aflopendeMandaten(
  { bevoegdheidsverleningen }: Pick<Huis, 'bevoegdheidsverleningen'>,
  nu: Tijdstip,
): readonly AflopendMandaat[] {
  return bevoegdheidsverleningen.flatMap((verlening) => {
    const laatsteDag = laatsteDagVan(verlening)
    if (!laatsteDag || !geldt(verlening.geldig, nu)) return []
    if (laatsteDag > plusDagen(dagVan(nu), dagenVoorEindeMandaat)) return []
    const bevoegdheden = verlening.bevoegdheden.filter(
      (werk) => !bevoegdheidsverleningen.some((ander) => volgtOp(ander, verlening, werk)),
    )
    return bevoegdheden.length > 0 ? [{ partij: verlening.partij, bevoegdheden, laatsteDag }] : []
  })
}

function laatsteDagVan({ geldig: { tot } }: Bevoegdheidsverlening): Datum | null {
  return tot ? laatsteDagVoor(tot) : null
}

/** The last day of what holds until this moment: an end is the first moment at which it no longer does. */
export function laatsteDagVoor(tot: Tijdstip): Datum {
  return dagVan(new Date(Date.parse(tot) - 1).toISOString())
}

/** Whether another mandate of the same partij covers this work at the moment that this one ends, and after it. */
function volgtOp(ander: Bevoegdheidsverlening, { partij, geldig: { tot } }: Bevoegdheidsverlening, werk: Bevoegdheid) {
  if (ander.partij !== partij || tot === null || !ander.bevoegdheden.includes(werk)) return false
  return ander.geldig.van <= tot && (ander.geldig.tot === null || ander.geldig.tot > tot)
}

/** The mandates of which it is for this role to see to it that they go on: of all partijen, or of the own. */
export function mandatenVoor({ rol, partij }: Pick<Actor, 'rol' | 'partij'>, huis: Huis, nu: Tijdstip) {
  const mandaten = aflopendeMandaten(huis, nu)
  if (rol === 'beheerder') return mandaten
  return partij === null ? [] : mandaten.filter((m) => m.partij === partij)
}
