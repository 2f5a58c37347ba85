import type { z } from 'zod'
import { celVan, type Rij } from './tabel.ts'

/** What is wrong in one column of a line, in words for who made the file. */
export interface Kolomfout {
  readonly kolom: string
  readonly melding: string
}

/** What a line says, as its act takes it; or what of it cannot be read. */
export type Gelezen<B> = { readonly body: B } | { readonly velden: readonly Kolomfout[] }

/** What one cell means; or what is wrong with it. */
export type Cel<T> = { readonly waarde: T } | { readonly melding: string }

/** A character that was lost when the file was stored with other letters. */
const verloren = '\uFFFD'

/** What is wrong with a line whatever it is about. */
function regelfouten(rij: Rij): readonly Kolomfout[] {
  const kapot = rij.waarden.filter(({ waarde }) => waarde.includes(verloren))
  return [
    ...(rij.loopt ? [{ kolom: '', melding: 'Deze regel heeft meer velden dan er kolommen zijn.' }] : []),
    ...kapot.map(({ kolom }) => ({
      ...{ kolom, melding: 'Hier ging een letter verloren toen het bestand werd opgeslagen. Typ dit opnieuw.' },
    })),
  ]
}

/** One of a list of words, whatever its capitals; `keuzes` gives the words of each, the first as people say it. */
export function woordUit<T extends string>(keuzes: ReadonlyMap<T, readonly string[]>, cel: string): Cel<T | undefined> {
  if (cel === '') return { waarde: undefined }
  const gezegd = cel.toLowerCase()
  const gevonden = [...keuzes].find(([, woorden]) => woorden.includes(gezegd))
  if (gevonden) return { waarde: gevonden[0] }
  const eerste = [...keuzes.values()].map(([woord]) => woord)
  return { melding: `Schrijf een van deze woorden: ${eerste.join(', ')}.` }
}

const jaWoorden = new Map([
  ['ja', ['ja', 'j', 'x', '1', 'waar', 'true']],
  ['nee', ['nee', 'n', '0', 'onwaar', 'false']],
] as const)

/** Yes or no; empty is no. */
export function jaOfNee(cel: string): Cel<boolean> {
  const woord = woordUit(jaWoorden, cel)
  return 'melding' in woord ? woord : { waarde: woord.waarde === 'ja' }
}

/** A number that a spreadsheet took for an amount: it lost what stood before it, or its end. */
const ingekort = /^\d[.,]?\d*E\+?\d+$/i
const zonderNul = /^([1-9]\d{8}|31\d{9})$/

/** A telephone number, as it was typed. */
export const telefoon = (cel: string): Cel<string> =>
  ingekort.test(cel) || zonderNul.test(cel)
    ? { melding: 'Het rekenblad liet hier een deel weg, zoals de 0 of de + vooraan. Maak van de kolom eerst tekst.' }
    : { waarde: cel }

/** By what a person is known somewhere: every sign of it counts. */
export const kenmerk = (cel: string): Cel<string> =>
  ingekort.test(cel)
    ? { melding: 'Het rekenblad kortte dit getal in. Maak van de kolom eerst tekst, en vul het opnieuw in.' }
    : { waarde: cel }

/** The cell as it is. */
export const tekst = (cel: string): Cel<string> => ({ waarde: cel })

type Waarden = Readonly<Record<string, unknown>>

interface Leeswijze<B> {
  readonly schema: z.ZodType<B>
  /** How each column is read, under the field of the form that it fills. */
  readonly velden: Readonly<Record<string, { readonly kolom: string; readonly lees: (cel: string) => Cel<unknown> }>>
  /** Makes what the form would send of what was read. */
  readonly bouw: (waarden: Waarden) => Waarden
}

/** Reads a line as what its form would send, by the very schema of that form. */
export function leesRegel<B>(rij: Rij, { schema, velden, bouw }: Leeswijze<B>): Gelezen<B> {
  const cellen = Object.entries(velden).map(([veld, { kolom, lees }]) => ({ veld, kolom, ...lees(celVan(rij, kolom)) }))
  const eigen = [
    ...regelfouten(rij),
    ...cellen.flatMap((cel) => ('melding' in cel ? [{ kolom: cel.kolom, melding: cel.melding }] : [])),
  ]
  const waarden = Object.fromEntries(cellen.map((cel) => [cel.veld, 'waarde' in cel ? cel.waarde : '']))
  const gelezen = schema.safeParse(bouw(waarden))
  const vanFormulier = (gelezen.error?.issues ?? [])
    .map(({ path, message }) => ({ kolom: velden[path.join('.')]?.kolom ?? '', melding: message }))
    .filter(({ kolom }) => !eigen.some((fout) => fout.kolom === kolom))
  const plaats = (kolom: string) => rij.waarden.findIndex((waarde) => waarde.kolom === kolom)
  const fouten = [...eigen, ...vanFormulier].sort((a, b) => plaats(a.kolom) - plaats(b.kolom))
  return gelezen.success && fouten.length === 0 ? { body: gelezen.data } : { velden: fouten }
}
