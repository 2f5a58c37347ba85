import type { CasusId, ObjectId } from '@casushuis/handvat'
import { type Kysely, sql } from 'kysely'
import { documentInhoud } from '../ports/content.ts'
import type { CasusKey } from '../ports/keys.ts'
import { deelsoorten, type Gelezen, type Leesbaar } from '../ports/rows.ts'
import { openPart, rowsOf } from '../storage/parts.ts'
import type { Schema } from '../storage/schema.ts'
import type { Sealedtext } from '../storage/sealed-rows.ts'
import { placeOf, unsealer } from '../storage/sealing.ts'
import { asOwner } from './as-owner.ts'
import type { TestHouse } from './house.ts'
import type { Leaving } from './ways-out.ts'

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

/** A file in base64 with such a word at its end, where no program that shows it looks. */
export const fileWithMarker = (inhoud: string): string =>
  Buffer.concat([Buffer.from(inhoud, 'base64'), Buffer.from(`\nMERK${planted++}`)]).toString('base64')

/** The words in a text that {@link withMarkers} put there, each once. */
export const markersIn = (text: string): readonly string[] => [...new Set(text.match(/MERK\d+/g) ?? [])].sort()

/** Under what stand the words on what was decided on a gegeven: they are for who may know that, not for who reads it. */
export const aboutDecision = (gegeven: ObjectId): ObjectId => `zeggenschap ${gegeven}`

/** Under what stand the words that say who the casus is about: in the archive those are all that is left of a gegeven (S3). */
export const aboutWho = (gegeven: ObjectId): ObjectId => `wie ${gegeven}`

/** Under what stands on which conditions something may go along: for who gives and who gets, and not for who leads (C8). */
export const aboutConditions = (afspraak: ObjectId): ObjectId => `voorwaarden ${afspraak}`

/** Under what stands how geheimhouding was weighed, for an action or for all who read on: for who weighed alone (C10). */
export const aboutWeighing = (object: ObjectId): ObjectId => `weging ${object}`

/** Of what in a row stands apart, by the name of its field: under what. */
const apart: Readonly<Record<string, (id: ObjectId) => ObjectId>> = {
  waaromMedebetrokkene: aboutDecision,
  betrokkene: aboutWho,
  weging: aboutWeighing,
  wegingen: aboutWeighing,
}
/** Conditions are told to both sides of what was collected; to who leads the agreement, and not those. */
const apartOfAfspraak: typeof apart = { ...apart, voorwaarden: aboutConditions }

/** The words of a row, and apart from those what is not for everybody who reads it, each under what it stands. */
function sorted(kind: Leesbaar, row: { readonly id: ObjectId }): ReadonlyMap<ObjectId, readonly string[]> {
  const found = new Map<ObjectId, readonly string[]>()
  const places = kind === 'meeneemafspraak' ? apartOfAfspraak : apart
  const text = JSON.stringify(row, (name, value: unknown) => {
    const place = places[name]
    if (!place || value === null || (name === 'betrokkene' && typeof value !== 'object')) return value
    const words = markersIn(JSON.stringify(value))
    if (words.length > 0) found.set(place(row.id), words)
    return undefined
  })
  return found.set(row.id, markersIn(text))
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
          for (const [place, words] of sorted(kind, openPart[kind](row, unsealer(key, kind, row.id))))
            found.set(place, words)
        }
      }
      for (const kind of deelsoorten) await read(kind)
      for (const { at, words } of await fileMarkers(trx, casus, key))
        found.set(at, [...(found.get(at) ?? []), ...words])
      return found
    }),
  )
}

/** The words in the files beside gegevens and in what went along of them, each with the object that it stands beside. */
async function fileMarkers(trx: Kysely<Schema>, casus: CasusId, key: CasusKey) {
  const beside = await trx.selectFrom('document').selectAll().where('casusId', '=', casus).execute()
  const along = await trx.selectFrom('verstrektDocument').selectAll().where('casusId', '=', casus).execute()
  const files = [
    ...beside.map((d) => ({ ...d, at: d.gegevenId, kind: 'document' as const })),
    ...along.map((d) => ({ ...d, at: d.verstrekkingId, kind: 'verstrektDocument' as const })),
  ]
  return files.map(({ id, at, kind, inhoud }) => {
    const { bestand } = documentInhoud.parse(key.open(placeOf(kind, 'inhoud', id), inhoud))
    return { at, words: markersIn(Buffer.from(bestand, 'base64').toString('latin1')) }
  })
}

/** What can leave a casus as a file, by its ids. */
export async function storedLeaving(house: TestHouse, casus: CasusId): Promise<Leaving> {
  return asOwner(house, async (kysely) => {
    const documenten = await kysely
      .selectFrom('document')
      .select(['id', 'gegevenId'])
      .where('casusId', '=', casus)
      .execute()
    const verstrekkingen = await kysely.selectFrom('verstrekking').select('id').where('casusId', '=', casus).execute()
    const along = await kysely
      .selectFrom('verstrektDocument')
      .select(['id', 'verstrekkingId'])
      .where('casusId', '=', casus)
      .execute()
    return {
      verstrekteDocumenten: along.map(({ id, verstrekkingId }) => ({ id, verstrekking: verstrekkingId })),
      documenten: documenten.map(({ id, gegevenId }) => ({ id, gegeven: gegevenId })),
      verstrekkingen: verstrekkingen.map(({ id }) => id),
    }
  })
}
