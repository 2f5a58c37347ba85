import { createHash } from 'node:crypto'
import type { Casus, ObjectId, Toner } from '@casushuis/handvat'
import type { Versies } from '../../ports/versies.ts'

/** What a request was based on, as the asker saw it: a casus as a whole, or one thing. */
export interface Gezien {
  readonly wat: 'casus' | ObjectId
  readonly versie: string
}

/**
 * The version of a whole casus for one lezer, made of what that lezer may see of it and nothing else: a change of what is
 * hidden does not change it (invariant 1).
 */
export function standVan(casus: Casus, toner: Toner, versies: Versies): string {
  return standVanDeel(casus, toner, { ids: [...versies.keys()] as ObjectId[], versies })
}

/** The same of the gegevens alone. */
export function standVanGegevens(casus: Casus, toner: Toner, versies: Versies): string {
  return standVanDeel(casus, toner, { ids: casus.gegevens.map((g) => g.id), versies })
}

function standVanDeel(
  casus: Casus,
  toner: Toner,
  { ids, versies }: { readonly ids: readonly ObjectId[]; readonly versies: Versies },
): string {
  const gegevens = new Set<ObjectId>(casus.gegevens.map((g) => g.id))
  const regels = ids.toSorted().flatMap((id) => {
    const hoe = gezienAls(gegevens, toner, id)
    return hoe === undefined ? [] : [`${id} ${hoe === 'inhoud' ? versies.get(id) : hoe}`]
  })
  return createHash('sha256').update(regels.join('\n')).digest('base64url').slice(0, 22)
}

/** The bronhouder alone changes a gegeven, its words as well as who may see it; who may not know the one is told of neither. */
function gezienAls(gegevens: ReadonlySet<ObjectId>, toner: Toner, id: ObjectId): 'inhoud' | 'bestaan' | undefined {
  if (toner.weetVan(id)) return 'bestaan'
  if (!toner.toon(id, {})) return undefined
  return gegevens.has(id) && !toner.kent(id, 'zeggenschap') ? 'bestaan' : 'inhoud'
}
