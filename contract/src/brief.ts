import { briefgeadresseerden, briefsoorten } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, keuze } from './fields.ts'
import { Casusparams, Doelkeuze, leeg } from './shared.ts'
import { z } from './zod.ts'

const Blok = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('alinea'), tekst: z.string() }),
  z.object({ soort: z.literal('lijst'), punten: z.array(z.string()) }),
])

/** A letter to the betrokkene with everything filled in (A13, T18, C13, S9). */
export const BriefSchema = z
  .object({
    soort: z.enum(briefsoorten),
    namens: z.string().describe('De organisatie namens wie de brief is'),
    afzender: z.array(z.string()).describe('Wie de brief stuurt, regel voor regel'),
    aan: z.array(z.string()).describe('Voor wie de brief is, regel voor regel'),
    adres: z
      .enum(['opDeBrief', 'weggelaten', 'onbekend'])
      .describe('Een adres staat er alleen op als is vastgelegd dat een brief daar veilig aankomt'),
    dag: Dag.describe('De dag waarop de brief is gemaakt'),
    aanhef: z.string(),
    onderwerp: z.string(),
    delen: z.array(z.object({ kop: z.string(), blokken: z.array(Blok) })),
    groet: z.array(z.string()),
    geadresseerden: z
      .array(z.enum(briefgeadresseerden))
      .describe('Voor wie deze brief in elk geval is, gelet op de leeftijd van de betrokkene'),
  })
  .meta({ id: 'Brief' })
export type Brief = z.output<typeof BriefSchema>

const brief = {
  methode: 'GET',
  handeling: 'briefSchrijven',
  params: Casusparams.extend({ soort: keuze(briefsoorten) }),
  query: Doelkeuze.extend({
    aan: keuze(briefgeadresseerden).optional().describe('Voor wie; leeg volgt de leeftijd van de betrokkene'),
  }),
  body: leeg,
  antwoord: BriefSchema,
  status: 200,
} as const

export const briefInzien = contract({
  ...brief,
  pad: '/casussen/:casusnummer/brieven/:soort',
  naam: 'briefInzien',
  samenvatting: 'Een brief aan de betrokkene, ingevuld voor deze casus',
})

export const briefAfdrukken = contract({
  ...brief,
  pad: '/casussen/:casusnummer/brieven/:soort/pdf',
  naam: 'briefAfdrukken',
  samenvatting: 'Dezelfde brief als toegankelijke PDF',
  bestand: { soort: 'brief', naam: 'brief.pdf' },
})

export const briefBewerken = contract({
  ...brief,
  pad: '/casussen/:casusnummer/brieven/:soort/docx',
  naam: 'briefBewerken',
  samenvatting: 'Dezelfde brief om in een tekstverwerker aan te passen',
  bestand: { soort: 'briefWord', naam: 'brief.docx' },
})
