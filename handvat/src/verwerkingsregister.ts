import type { Partij, Taak } from './casus/partij.ts'
import type { Hoedanigheid } from './casus/rol.ts'
import type { Doel } from './doelen.ts'
import type { Handeling } from './handelingen/handeling.ts'
import type { Regelboek } from './regelboek.ts'

/*
 * The register of processing activities (AVG 30; R6): what can be done, for which doel, namens whom and on which ground follows
 * from the rulebook and the partijen, so that no register can say something else than what is done.
 */

/** For one doel, what can be done for it and by whom. */
export interface Doelverwerking {
  readonly doel: Doel
  /** In the order of the rulebook; never empty. */
  readonly handelingen: readonly { readonly id: string; readonly naam: string; readonly paragraaf: string }[]
  /** What those are in the casus who do this. */
  readonly wie: readonly Hoedanigheid[]
}

/** One activity: what a partij does, or has done in its name, on one of its taken. */
export interface Verwerking {
  /** The same for the same activity each time, as the logboek names it: taak, doel and handeling. */
  readonly id: string
  readonly partij: Partij
  readonly taak: Taak
  readonly doel: Doel
  readonly handeling: string
}

/** Each doel of the rulebook for which something can be done, in its order. */
export function doelverwerkingen({
  doelen,
  handelingen,
}: Pick<Regelboek, 'doelen' | 'handelingen'>): readonly Doelverwerking[] {
  return doelen.flatMap((doel) => {
    const voor = Object.entries(handelingen).filter(([, handeling]) => dient(handeling, doel))
    if (voor.length === 0) return []
    const wie = [...new Set(voor.flatMap(([, handeling]) => handeling.wie))]
    return [{ doel, wie, handelingen: voor.map(([id, { label, paragraaf }]) => ({ id, naam: label, paragraaf })) }]
  })
}

const dient = ({ doelen, doelenInAfronding = [] }: Handeling, { id }: Doel): boolean =>
  doelen.includes(id) || doelenInAfronding.includes(id)

/** Every activity of these partijen, those on a taak that ended among them: what was done on it stands in the logboek. */
export function verwerkingen(
  boek: Pick<Regelboek, 'doelen' | 'handelingen'>,
  partijen: readonly Partij[],
): readonly Verwerking[] {
  const perDoel = doelverwerkingen(boek)
  return partijen.flatMap((partij) =>
    partij.taken.flatMap((taak) =>
      perDoel.flatMap(({ doel, handelingen }) =>
        handelingen.map(({ id }) => ({ id: `${taak.id}/${doel.id}/${id}`, partij, taak, doel, handeling: id })),
      ),
    ),
  )
}
