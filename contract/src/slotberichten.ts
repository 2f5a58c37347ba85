import { contract } from './contract.ts'
import { Dag } from './fields.ts'
import { leeg, niets } from './shared.ts'
import { DrukstukSchema } from './verstrekking.ts'
import { z } from './zod.ts'

const Slotparams = z.strictObject({ id: z.uuid() })

/** What who worked on a casus hears when it closes for good: it names no person. */
export const slotberichtenInzien = contract({
  methode: 'GET',
  pad: '/slotberichten',
  naam: 'slotberichtenInzien',
  samenvatting: 'De casussen waaraan u werkte en die zijn gearchiveerd of vernietigd, een maand lang',
  handeling: 'slotberichtenInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    berichten: z.array(
      z.object({
        id: z.uuid(),
        soort: z.enum(['gearchiveerd', 'vernietigd']),
        casusnummer: z.string(),
        op: Dag,
        leesbaarTot: Dag,
        vernietigenOp: Dag.nullable().describe('Wanneer wordt vernietigd wat in het archief blijft'),
        grond: z.string().nullable(),
        hoogstens: z.int().nullable().describe('Hoeveel regels er hoogstens zijn vernietigd'),
        ondertekend: z.boolean().describe('Of de verklaring klaar is: dat is zij als ook de sleutel weg is'),
      }),
    ),
  }),
  status: 200,
})

const verklaring = {
  methode: 'GET',
  handeling: 'slotberichtenInzien',
  params: Slotparams,
  query: niets,
  body: leeg,
  status: 200,
} as const

export const verklaringInzien = contract({
  ...verklaring,
  pad: '/slotberichten/:id/verklaring',
  naam: 'verklaringInzien',
  samenvatting: 'De ondertekende verklaring van vernietiging, als JSON om te bewaren en na te kijken',
  antwoord: z.object({
    inhoud: z.string().describe('De verklaring zoals zij is ondertekend'),
    handtekening: z.string().describe('Ed25519, in base64'),
    sleutel: z.string().describe('De publieke sleutel van het ZVH (PEM)'),
    vingerafdruk: z.string().describe('SHA-256 van die sleutel, om haar te vergelijken'),
  }),
  bestand: { soort: 'json', naam: 'verklaring.json' },
})

export const verklaringAfdrukken = contract({
  ...verklaring,
  pad: '/slotberichten/:id/verklaring/pdf',
  naam: 'verklaringAfdrukken',
  samenvatting: 'De verklaring van vernietiging als toegankelijke PDF',
  antwoord: DrukstukSchema,
  bestand: { soort: 'pdf', naam: 'verklaring.pdf' },
})
