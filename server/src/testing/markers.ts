import type { CasusId, ObjectId } from '@casushuis/handvat'
import { sql } from 'kysely'
import { deelsoorten, type Gelezen, type Leesbaar } from '../ports/rows.ts'
import { openPart, rowsOf } from '../storage/parts.ts'
import type { Sealedtext } from '../storage/sealed-rows.ts'
import { unsealer } from '../storage/sealing.ts'
import { asOwner } from './as-owner.ts'
import type { TestHouse } from './house.ts'

let planted = 0

/** The same, with a word of its own in every text: what is no sentence (a choice, a day, an id) stays as it is. */
export function withMarkers<T>(value: T): T {
  return marked(value) as T
}

function marked(value: unknown): unknown {
  if (typeof value === 'string') return value.includes(' ') ? `${value} MERK${planted++}` : value
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part)]))
}

/** The words in a text that {@link withMarkers} put there, each once. */
export const markersIn = (text: string): readonly string[] => [...new Set(text.match(/MERK\d+/g) ?? [])].sort()

/** Under what stand the words on what was decided on a gegeven: they are for who may know that, not for who reads it. */
export const aboutDecision = (gegeven: ObjectId): ObjectId => `zeggenschap ${gegeven}`

/** Under what stand the words that say who the casus is about: in the archive those are all that is left of a gegeven (S3). */
export const aboutWho = (gegeven: ObjectId): ObjectId => `wie ${gegeven}`

interface Sorted {
  readonly words: readonly string[]
  readonly decided: readonly string[]
  readonly who: readonly string[]
}

/** The words of a row, and apart from those why a person was marked as betrokkene too and who the casus is about. */
function sorted(row: object): Sorted {
  let decided = ''
  let who = ''
  const text = JSON.stringify(row, (name, value: unknown) => {
    if (name === 'waaromMedebetrokkene') decided = String(value)
    else if (name === 'betrokkene' && typeof value === 'object') who = JSON.stringify(value)
    else return value
    return undefined
  })
  return { words: markersIn(text), decided: markersIn(decided), who: markersIn(who) }
}

/** What is really stored of a casus: of each object the words in it, whoever may read them. */
export async function storedMarkers(
  house: TestHouse,
  casus: CasusId,
): Promise<ReadonlyMap<ObjectId, readonly string[]>> {
  const key = await house.sleutels.find(house.zvh, casus)
  if (!key) return new Map()
  return asOwner(house, (kysely) =>
    kysely.transaction().execute(async (trx) => {
      const found = new Map<ObjectId, readonly string[]>()
      await sql`select set_config('casushuis.zvh', ${house.zvh}, true), set_config('casushuis.casus', ${casus}, true)`.execute(
        trx,
      )
      const read = async <W extends Leesbaar>(kind: W) => {
        const { rows } = await sql<{ list: readonly Sealedtext<Gelezen[W]>[] }>`select ${rowsOf(kind)} as list`.execute(
          trx,
        )
        for (const row of rows.flatMap(({ list }) => list)) {
          const { words, decided, who } = sorted(openPart[kind](row, unsealer(key, kind, row.id)))
          found.set(row.id, words)
          if (decided.length > 0) found.set(aboutDecision(row.id), decided)
          if (who.length > 0) found.set(aboutWho(row.id), who)
        }
      }
      for (const kind of deelsoorten) await read(kind)
      return found
    }),
  )
}
