import { fasen, hoedanigheden, verwerkingsrechten } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, Moment } from './fields.ts'
import { leeg, niets } from './shared.ts'
import { DrukstukSchema } from './verstrekking.ts'
import { z } from './zod.ts'

const Periode = { van: Dag, tot: Dag.nullable().describe('De eerste dag waarop het niet meer geldt') }

const register = {
  methode: 'GET',
  handeling: 'verwerkingsregisterInzien',
  params: niets,
  query: niets,
  body: leeg,
  status: 200,
} as const

/** The register of processing activities (AVG 30, R6), as it follows from the rulebook and the partijen of now. */
export const verwerkingsregisterInzien = contract({
  ...register,
  pad: '/verwerkingsregister',
  naam: 'verwerkingsregisterInzien',
  samenvatting: 'Het verwerkingsregister: welke partij op welke taak voor welk doel wat kan doen',
  antwoord: z.object({
    regelboek: z.string(),
    partijen: z
      .array(
        z.object({
          naam: z.string(),
          taken: z.array(z.object({ id: z.string(), naam: z.string(), grondslag: z.string(), ...Periode })),
          rechten: z.array(z.object({ soort: z.enum(verwerkingsrechten), ...Periode })),
        }),
      )
      .describe('Elke partij met een taak, nu of eerder'),
    doelen: z
      .array(
        z.object({
          id: z.string(),
          tekst: z.string(),
          fase: z.enum(fasen),
          handelingen: z.array(z.object({ id: z.string(), naam: z.string(), paragraaf: z.string() })),
          wie: z.array(z.enum(hoedanigheden)),
        }),
      )
      .describe('Elk doel waarvoor iets kan worden gedaan'),
    verwerkingen: z.int().describe('Hoeveel verwerkingen dat zijn: elke taak voor elk doel met elke handeling'),
  }),
})

export const verwerkingsregisterMeenemen = contract({
  ...register,
  pad: '/verwerkingsregister/bestand',
  naam: 'verwerkingsregisterMeenemen',
  samenvatting: 'Het verwerkingsregister als bestand: een regel voor elke taak, elk doel en elke handeling',
  antwoord: z.object({
    regelboek: z.string(),
    opgemaaktTijdstip: Moment,
    verwerkingen: z.array(
      z.object({
        id: z.string().describe('Taak, doel en handeling, zoals het logboek ze noemt'),
        verwerkingsverantwoordelijke: z.string(),
        taak: z.string(),
        grondslag: z.string(),
        ...Periode,
        doel: z.string(),
        handeling: z.string(),
      }),
    ),
  }),
  bestand: { soort: 'json', naam: 'verwerkingsregister.json' },
})

export const verwerkingsregisterAfdrukken = contract({
  ...register,
  pad: '/verwerkingsregister/pdf',
  naam: 'verwerkingsregisterAfdrukken',
  samenvatting: 'Het verwerkingsregister als toegankelijke PDF, met wat een DPIA erover vraagt',
  antwoord: DrukstukSchema,
  bestand: { soort: 'pdf', naam: 'verwerkingsregister.pdf' },
})
