import { type Feiten, huidigeLeiding } from './casus/feiten.ts'
import type { ObjectId, PartijId } from './casus/id.ts'
import type { Actor } from './casus/rol.ts'
import { findCel, type Matrix } from './inzagematrix.ts'
import { lezerSleutel } from './lezer.ts'
import { findHandeling, type Regelboek } from './regelboek.ts'

/** What is known of one record of the logboek when it is written. */
export interface Spoor {
  readonly handeling: string
  readonly actor: Actor
  /** Other partijen that the act touched: the one that was asked, the deelnemer, the uitvoerder. */
  readonly partijen: readonly PartijId[]
  /** What was made or changed. */
  readonly objecten: readonly ObjectId[]
  /** Who may see what, now that it is done. */
  readonly matrix: Matrix
  /** Whether the act was done; a refusal is for the functionaris gegevensbescherming alone. */
  readonly toegestaan: boolean
}

const regie = lezerSleutel({ soort: 'procesregie' })

/**
 * The lezers, as {@link lezerSleutel}, that may find a record in the timeline of the casus. Looking leaves no trace there
 * and neither does what was refused; what a partij does with its own gegevens is for itself and the procesregie (B2.2.2).
 * Who may not see what was made, finds no record of the making either (B2.2.3).
 */
export function zichtbaarVoor(boek: Regelboek, feiten: Feiten, spoor: Spoor): readonly string[] {
  const wie = findHandeling(boek, spoor.handeling)?.spoor ?? 'geen'
  if (!spoor.toegestaan || wie === 'geen') return []
  const eigen = spoor.actor.partij ? [spoor.actor.partij] : []
  if (wie === 'eigen') return [...new Set([regie, ...eigen])]
  const anderen = [huidigeLeiding(feiten.casus).partij, ...spoor.partijen]
  return [...new Set([regie, ...eigen, ...anderen.filter(zietWatErIs(spoor))])]
}

function zietWatErIs({ matrix, objecten }: Spoor): (partij: PartijId) => boolean {
  const bestaand = objecten.filter((id) => findCel(matrix, id, { soort: 'procesregie' }))
  return (partij) => bestaand.every((id) => findCel(matrix, id, { soort: 'partij', partij })?.inzage === 'inhoud')
}
