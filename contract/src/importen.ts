import { contract } from './contract.ts'
import { keuze } from './fields.ts'
import { ObjectIdSchema } from './id.ts'
import { niets } from './shared.ts'
import { z } from './zod.ts'

/** What can be imported from a file. */
export const importsoorten = ['partijen', 'medewerkers'] as const
export type Importsoort = (typeof importsoorten)[number]

interface Kolommen {
  /** Every column that is known, in the order of the template. */
  readonly alle: readonly string[]
  /** Those without which there is nothing to import. */
  readonly verplicht: readonly string[]
}

/** By which words at its head a column is known. */
export const importkolommen: Readonly<Record<Importsoort, Kolommen>> = {
  partijen: { alle: ['naam', 'soort', 'bron'], verplicht: ['naam', 'soort', 'bron'] },
  medewerkers: {
    alle: ['naam', 'rol', 'partij', 'contactpersoon', 'telefoon', 'mailadres', 'inlogdienst', 'kenmerk'],
    verplicht: ['naam', 'rol'],
  },
}

/**
 * An empty file to fill in, as a Dutch spreadsheet opens it: with the mark of UTF-8 (RFC 3629 §6), and semicolons between the
 * columns. It holds nothing of the house, and no cell that a spreadsheet would calculate.
 */
export const importsjabloon = (soort: Importsoort): string => `\uFEFF${importkolommen[soort].alle.join(';')}\r\n`

/** How much a file may hold: what is larger is to be divided. */
export const importgrenzen = { regels: 1000, bytes: 1_000_000 } as const

const teGroot = 'Dit bestand is te groot: hoogstens 1 MB past. Verdeel het over meer bestanden.'
/** How many characters so many bytes take in base64 (RFC 4648 §4). */
const inBase64 = (bytes: number): number => Math.ceil(bytes / 3) * 4

const body = z.strictObject({
  soort: keuze(importsoorten, 'Kies wat u importeert.'),
  bestand: z
    .base64('Kies een bestand.')
    .min(1, 'Kies een bestand waar iets in staat.')
    .max(inBase64(importgrenzen.bytes), teGroot)
    .describe('De bytes van een csv-bestand in base64, zoals het is opgeslagen; het wordt niet bewaard'),
})

/** With room for the words around a file that is just too large, so that it is told how large one may be. */
const hoogsteOmvang = 2 * inBase64(importgrenzen.bytes)

/** What becomes of one line: it is made, it is passed over, or it stands in the way of all. */
export const regelstanden = ['nieuw', 'bestaat', 'dubbel', 'fout'] as const

export const importNakijken = contract({
  methode: 'POST',
  pad: '/importcontroles',
  naam: 'importNakijken',
  samenvatting: 'Kijk na wat een import zou maken, zonder iets op te slaan',
  handeling: 'importNakijken',
  params: niets,
  query: niets,
  body,
  antwoord: z.object({
    codering: z.enum(['utf-8', 'utf-16', 'windows-1252']).describe('Hoe de letters in het bestand waren opgeslagen'),
    regels: z.array(
      z.object({
        regel: z.int().describe('De rij, zoals een rekenblad die telt'),
        stand: z.enum(regelstanden),
        waarden: z.array(z.object({ kolom: z.string(), waarde: z.string() })),
        velden: z.array(z.object({ kolom: z.string(), melding: z.string() })).describe('Wat er niet klopt'),
      }),
    ),
  }),
  status: 200,
  herhaalbaar: true,
  hoogsteOmvang,
})

export const importUitvoeren = contract({
  methode: 'POST',
  pad: '/importen',
  naam: 'importUitvoeren',
  samenvatting: 'Leg alles wat in een bestand staat vast, of niets; wat er al is, blijft zoals het is',
  handeling: 'importUitvoeren',
  params: niets,
  query: niets,
  body,
  antwoord: z.object({
    id: ObjectIdSchema.describe('Het kenmerk van de import; het staat bij alles wat zij maakte in het logboek'),
    gemaakt: z.int(),
    overgeslagen: z.int().describe('Regels over wat er al was, en regels die er dubbel stonden'),
  }),
  status: 201,
  hoogsteOmvang,
})
