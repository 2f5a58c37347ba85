import { type Importsoort, importgrenzen, importkolommen } from '@casushuis/contract'
import { CsvError, parse } from 'csv-parse/sync'

/** One line of a file, under the names of its columns. */
export interface Rij {
  /** As a spreadsheet counts: the line with the names is the first, and empty lines count along. */
  readonly regel: number
  readonly waarden: readonly { readonly kolom: string; readonly waarde: string }[]
  /** Whether there is something beyond the last column. */
  readonly loopt: boolean
}

/** The lines of a file, or what is wrong with it as a whole, in words for who chose it. */
export type Tabel = { readonly rijen: readonly Rij[] } | { readonly bezwaar: string }

/** What stands in a column of a line; empty where there is nothing. */
export const celVan = ({ waarden }: Rij, kolom: string): string =>
  waarden.find((waarde) => waarde.kolom === kolom)?.waarde ?? ''

/** Reads a text as a table with the columns of a template, whatever they are separated by (RFC 4180). */
export function leesTabel(tekst: string, soort: Importsoort): Tabel {
  const { scheiding, inhoud } = scheidingVan(tekst)
  const gelezen = ontleed(inhoud, scheiding)
  if ('bezwaar' in gelezen) return gelezen
  const [kop = [], ...rest] = gelezen.records
  const kolommen = kop.map((naam) => naam.toLowerCase())
  const bezwaar = kopbezwaar(kolommen, soort) ?? regelbezwaar(rest)
  if (bezwaar !== undefined) return { bezwaar }
  return { rijen: rest.flatMap((cellen, i) => (isLeeg(cellen) ? [] : [rijVan(cellen, kolommen, i + 2)])) }
}

const scheidingen = [';', ',', '\t'] as const

/** By what the columns are separated: as the file says itself, or what divides its first line most. */
function scheidingVan(tekst: string): { readonly scheiding: string; readonly inhoud: string } {
  const [, gezegd, inhoud] = /^sep=([;,\t])\r?\n([\s\S]*)$/i.exec(tekst) ?? []
  if (gezegd !== undefined && inhoud !== undefined) return { scheiding: gezegd, inhoud }
  const kop = /^[^\r\n]*/.exec(tekst)?.[0] ?? ''
  const delen = (scheiding: string) => kop.split(scheiding).length
  const [scheiding = ';'] = [...scheidingen].sort((a, b) => delen(b) - delen(a))
  return { scheiding, inhoud: tekst }
}

/** A spreadsheet can leave thousands of empty lines behind what was filled in; further than this nobody looks. */
const meesteRijen = 20 * importgrenzen.regels

/** Longer than any line that people make: what goes on beyond it, misses the end of a quotation. */
const langsteRegel = 20_000

function ontleed(
  inhoud: string,
  scheiding: string,
): { readonly records: readonly (readonly string[])[] } | { readonly bezwaar: string } {
  try {
    const records = parse(inhoud, {
      ...{ delimiter: scheiding, record_delimiter: ['\r\n', '\n', '\r'], trim: true },
      ...{ relax_column_count: true, max_record_size: langsteRegel, to: meesteRijen },
    })
    return { records }
  } catch (fout) {
    if (fout instanceof CsvError) return { bezwaar: aanhalingstekens }
    throw fout
  }
}

const aanhalingstekens =
  'Ergens in dit bestand staat een aanhalingsteken dat niet wordt gesloten, of dat midden in een veld staat. ' +
  'Zet een veld met een aanhalingsteken erin helemaal tussen aanhalingstekens, en verdubbel het teken zelf.'

const inRij = (woorden: readonly string[]) => woorden.map((woord) => `“${woord}”`).join(', ')

/** What is wrong with the names of the columns. */
function kopbezwaar(kolommen: readonly string[], soort: Importsoort): string | undefined {
  const { alle, verplicht } = importkolommen[soort]
  if (isLeeg(kolommen)) return 'In dit bestand staat niets.'
  const mist = verplicht.filter((naam) => !kolommen.includes(naam))
  const onbekend = kolommen.flatMap((naam, i) => (naam === '' || alle.includes(naam) ? [] : [letterVan(i)]))
  const dubbel = alle.filter((naam) => kolommen.indexOf(naam) !== kolommen.lastIndexOf(naam))
  const delen = [
    ...(mist.length > 0 ? [`Deze kolommen ontbreken: ${inRij(mist)}.`] : []),
    ...(dubbel.length > 0 ? [`Deze kolommen staan er meer dan één keer: ${inRij(dubbel)}.`] : []),
    ...(onbekend.length > 0 ? [`Wat boven kolom ${onbekend.join(', ')} staat, kennen wij niet.`] : []),
  ]
  if (delen.length === 0) return undefined
  return `${delen.join(' ')} De eerste rij noemt de kolommen; dit mogen het zijn: ${inRij(alle)}.`
}

/** How a spreadsheet calls a column. What stands above it is not repeated: without names that is somebody's data. */
const letterVan = (i: number): string => (i < 26 ? String.fromCharCode(65 + i) : `${i + 1}`)

const isLeeg = (cellen: readonly string[]): boolean => cellen.every((cel) => cel === '')

function regelbezwaar(rest: readonly (readonly string[])[]): string | undefined {
  const gevuld = rest.filter((cellen) => !isLeeg(cellen)).length
  if (gevuld === 0) return 'Onder de namen van de kolommen staat niets.'
  return gevuld > importgrenzen.regels || rest.length + 1 >= meesteRijen
    ? `Dit bestand heeft meer dan ${importgrenzen.regels} regels. Verdeel het over meer bestanden.`
    : undefined
}

const rijVan = (cellen: readonly string[], kolommen: readonly string[], regel: number): Rij => ({
  regel,
  waarden: kolommen.flatMap((kolom, i) => (kolom === '' ? [] : [{ kolom, waarde: cellen[i] ?? '' }])),
  loopt: cellen.some((cel, i) => cel !== '' && (kolommen[i] ?? '') === ''),
})
