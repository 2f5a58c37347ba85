import { type Feiten, huidigeLeiding } from './casus/feiten.ts'
import type { ObjectId, PartijId } from './casus/id.ts'
import type { Actor } from './casus/rol.ts'
import { findCel, type Matrix } from './inzagematrix.ts'
import { type Lezer, lezerSleutel } from './lezer.ts'
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
  /** Who could see what before it was done: of what was taken away that alone is left. */
  readonly eerder?: Matrix | undefined
  /** Whether the act was done; a refusal is for the functionaris gegevensbescherming alone. */
  readonly toegestaan: boolean
}

const procesregie: Lezer = { soort: 'procesregie' }

/**
 * The lezers, as {@link lezerSleutel}, that may find a record in the timeline of the casus. Looking leaves no trace there
 * and neither does what was refused; what a partij does with its own gegevens is for itself and the procesregie (B2.2.2).
 * Who may not know what was made or taken away, finds no record of it either (B2.2.3).
 */
export function zichtbaarVoor(boek: Regelboek, feiten: Feiten, spoor: Spoor): readonly string[] {
  const wie = findHandeling(boek, spoor.handeling)?.spoor ?? 'geen'
  if (!spoor.toegestaan || wie === 'geen') return []
  const eigen = spoor.actor.partij ? [spoor.actor.partij] : []
  const regie = spoor.actor.partij === null || kentIets(spoor) ? [lezerSleutel(procesregie)] : []
  if (wie === 'eigen') return [...new Set([...regie, ...eigen])]
  const anderen = [huidigeLeiding(feiten.casus).partij, ...spoor.partijen]
  return [...new Set([...regie, ...eigen, ...anderen.filter(zietWatErIs(spoor))])]
}

/** Whether the procesregie knows of one of the things that a partij made, changed or took away; of an act on nothing it does. */
function kentIets({ matrix, eerder, objecten }: Spoor): boolean {
  const cellen = objecten.flatMap(
    (id) => findCel(matrix, id, procesregie) ?? (eerder && findCel(eerder, id, procesregie)) ?? [],
  )
  return cellen.length === 0 || cellen.some((cel) => cel.inzage !== 'niets')
}

/** Whether a partij sees all that is there of it, or saw something of what was taken away. */
function zietWatErIs({ matrix, eerder, objecten }: Spoor): (partij: PartijId) => boolean {
  const bestaand = objecten.filter((id) => findCel(matrix, id, procesregie))
  const weg = eerder ? objecten.filter((id) => !bestaand.includes(id) && findCel(eerder, id, procesregie)) : []
  return (partij) => {
    const ziet = (waar: Matrix | undefined, id: ObjectId) =>
      waar !== undefined && findCel(waar, id, { soort: 'partij', partij })?.inzage === 'inhoud'
    const alles = bestaand.every((id) => ziet(matrix, id))
    return bestaand.length > 0 || weg.length === 0 ? alles : weg.some((id) => ziet(eerder, id))
  }
}
