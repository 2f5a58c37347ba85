import type { Tijdstip } from './casus/datum.ts'
import { type Feiten, huidigeLeiding } from './casus/feiten.ts'
import type { ObjectId, PartijId } from './casus/id.ts'
import type { Actor } from './casus/rol.ts'
import { getHandeling, type Handeling, type HandelingId } from './handelingen.ts'
import { inzagematrix } from './inzagematrix.ts'
import { lezerSleutel } from './lezer.ts'
import { noodzaakPerGegeven } from './regels/aanmelding.ts'
import { alleenBronhouder } from './regels/uitvraag.ts'

/** What is known of one record of the logboek when it is written. */
export interface Spoor {
  readonly handeling: HandelingId
  readonly actor: Actor
  /** Other partijen that the act touched: the one that was asked, the deelnemer, the uitvoerder. */
  readonly partijen: readonly PartijId[]
  /** What was made or changed. */
  readonly objecten: readonly ObjectId[]
  readonly nu: Tijdstip
  /** Whether the act was done; a refusal is for the functionaris gegevensbescherming alone. */
  readonly toegestaan: boolean
}

const regie = lezerSleutel({ soort: 'procesregie' })

/**
 * The lezers, as {@link lezerSleutel}, that may find a record in the timeline of the casus. Looking leaves no trace there
 * and neither does what was refused; what a partij does with its own gegevens is for itself and the procesregie (B2.2.2).
 * Who may not see what was made, finds no record of the making either (B2.2.3).
 */
export function zichtbaarVoor(feiten: Feiten, spoor: Spoor): readonly string[] {
  const handeling = getHandeling(spoor.handeling)
  if (!spoor.toegestaan || handeling.soort === 'inzage' || handeling.namens === 'huis') return []
  const eigen = spoor.actor.partij ? [spoor.actor.partij] : []
  if (gaatOverEigenGegevens(handeling)) return [...new Set([regie, ...eigen])]
  const anderen = [huidigeLeiding(feiten.casus).partij, ...spoor.partijen]
  return [...new Set([regie, ...eigen, ...anderen.filter(zietWatErIs(feiten, spoor))])]
}

function zietWatErIs(feiten: Feiten, { objecten, nu }: Spoor): (partij: PartijId) => boolean {
  const { cellen } = inzagematrix(feiten, nu)
  const gemaakt = new Set(objecten)
  const bestaand = new Set(cellen.map((c) => c.object).filter((id) => gemaakt.has(id)))
  const open = new Set(
    cellen
      .filter((c) => bestaand.has(c.object) && c.inzage === 'inhoud')
      .map((c) => `${lezerSleutel(c.lezer)} ${c.object}`),
  )
  return (partij) => [...bestaand].every((id) => open.has(`${lezerSleutel({ soort: 'partij', partij })} ${id}`))
}

/** An act in a casus by which a partij brings in gegevens or decides on what it brought in (T19). */
function gaatOverEigenGegevens({ fasen, eisenAanOpdracht }: Handeling): boolean {
  return fasen.length > 0 && eisenAanOpdracht.some((r) => r === alleenBronhouder || r === noodzaakPerGegeven)
}
