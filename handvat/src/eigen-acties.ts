import type { Casus } from './casus/casus.ts'
import type { ActieId, ObjectId, PartijId } from './casus/id.ts'
import type { Bijtekstsoort } from './casus/tekst.ts'
import type { Toner } from './inzage.ts'
import { eigenActiesVan, magMeeNaarBuiten } from './regels/eigen-acties.ts'
import { onderdelenVan } from './regels/onderdelen.ts'

/** What a partij may keep of its own actions. */
export interface EigenActies {
  /** The actions of its own that it reads, in the order of the plan. */
  readonly acties: readonly ActieId[]
  /** Of those, of their goals and of what stands beside them: the texts of which the words go along. */
  readonly woorden: ReadonlySet<ObjectId>
}

/** What stands beside an action that its uitvoerder needs for it. */
const erbij: readonly Bijtekstsoort[] = ['resultaat', 'terugval']

/**
 * What an uitvoerder takes along of the plan (B2.2.3): the actions of its own that it reads now, and the words of those that rest on nothing
 * of another. The rest of the plan is for looking at here (C14).
 */
export function eigenActiesVoor({ toon }: Pick<Toner, 'toon'>, casus: Casus, partij: PartijId): EigenActies {
  const leesbaar = (id: ObjectId): boolean => toon(id, {}) !== undefined
  const eigen = eigenActiesVan(casus, partij).filter((a) => leesbaar(a.id))
  const acties = eigen.map((a) => a.id)
  const bij = casus.teksten.filter((t) => erbij.includes(t.soort) && acties.some((id) => id === t.bij))
  const kandidaten = new Set<ObjectId>([...acties, ...eigen.map((a) => a.plandoel), ...bij.map((t) => t.id)])
  const woorden = onderdelenVan(casus)
    .filter((deel) => kandidaten.has(deel.id) && leesbaar(deel.id))
    .filter((deel) => magMeeNaarBuiten(deel, casus, { partij, met: null }))
  return { acties, woorden: new Set(woorden.map((deel) => deel.id)) }
}
