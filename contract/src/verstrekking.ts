import { aarden, bestemmingsoorten, verstrekkingswerken } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, keuze, Moment } from './fields.ts'
import { id } from './id.ts'
import { Casusparams, CategorieSchema, DocumentSchema, Doelkeuze, leeg, objectparams } from './shared.ts'
import { z } from './zod.ts'

/** On what a verstrekking rests: in whose name, on which mandate, taak and grondslag (P1, P3). */
const Grond = z.object({
  namens: z.string().describe('De bronhouder'),
  bevoegdheid: keuze(verstrekkingswerken).nullable().describe('Leeg als het van de ontvanger zelf is'),
  taak: z.string(),
  grondslag: z.string().describe('De wet en het artikel'),
})

/** What both sides keep of one verstrekking. */
const Verstrekt = z.object({
  kenmerk: z.string(),
  casusnummer: z.string(),
  zvh: z.string(),
  verstrektTijdstip: Moment,
  bron: z.string(),
  ontvanger: z.string(),
  doel: z.string(),
  waarvoor: z.string().describe('Waarvoor het nodig is'),
  voorElders: z.boolean().describe('Of het meegaat met een aanmelding elders, en niet voor een actie is'),
  voorwaarden: z.string().nullable(),
  grond: Grond,
  documenten: z.array(DocumentSchema).describe('De documenten die meegingen, zoals zij toen waren'),
})

const Gegevenkop = z.object({
  titel: z.string(),
  versie: z.string().describe('De versie die is verstrekt'),
  soort: CategorieSchema,
  aard: z.enum(aarden).nullable(),
  peildatum: Dag.nullable(),
  bijzonder: z.boolean(),
  strafrechtelijk: z.boolean(),
  ingebrachtTijdstip: Moment,
})

/** What a recipient collected for one action: it is the recipient's from then on (C8, B2.2.3). */
export const VerstrekkingSchema = Verstrekt.extend({
  actie: z
    .string()
    .nullable()
    .describe(
      'De actie waarvoor het is; leeg als de ontvanger die niet kan lezen, of als zij ook op iets van een ander steunt',
    ),
  gegeven: Gegevenkop.extend({ tekst: z.string() }),
}).meta({ id: 'Verstrekking' })

/** The proof for the bronhouder of what was given in its name (C8). */
export const OntvangstbewijsSchema = Verstrekt.extend({ gegeven: Gegevenkop }).meta({ id: 'Ontvangstbewijs' })

/** What goes along with the aanmelding of a casus elsewhere: only what was agreed with, and on what each part rests (T13, B2.2.2). */
export const PakketSchema = z
  .object({
    kenmerk: z.string(),
    casusnummer: z.string(),
    zvh: z.string(),
    gemaaktTijdstip: Moment,
    bestemming: z.object({ soort: z.enum(bestemmingsoorten), naam: z.string() }),
    melder: z.string().describe('Wie de casus daar aanmeldt'),
    gegevens: z.array(VerstrekkingSchema),
  })
  .meta({ id: 'Pakket' })

/** A file as it was brought in. */
export const BestandSchema = DocumentSchema.pick({ soort: true }).extend({
  inhoud: z.base64().describe('Het bestand, in base64'),
})

/** A paper to print: a title, and headings with lines of a name and words. */
export const DrukstukSchema = z.object({
  titel: z.string(),
  delen: z.array(z.object({ kop: z.string(), regels: z.array(z.object({ naam: z.string(), tekst: z.string() })) })),
})
export type Drukstuk = z.output<typeof DrukstukSchema>

export const verstrekkingOphalen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/meeneemafspraken/:id/verstrekkingen',
  naam: 'verstrekkingOphalen',
  samenvatting: 'Haal een gegeven op waarvoor de bronhouder akkoord gaf',
  handeling: 'verstrekkingOphalen',
  params: objectparams<'meeneemafspraak'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: z.object({ id: id<'verstrekking'>() }),
  status: 201,
  opBasisVan: 'onderdeel',
})

/** A look at one verstrekking, as a file to keep. */
const bekijken = {
  methode: 'GET',
  params: objectparams<'verstrekking'>(),
  query: Doelkeuze,
  body: leeg,
  status: 200,
} as const

export const verstrekkingInzien = contract({
  ...bekijken,
  pad: '/casussen/:casusnummer/verstrekkingen/:id',
  naam: 'verstrekkingInzien',
  samenvatting: 'Wat u ophaalde, als JSON om te bewaren',
  handeling: 'verstrekkingInzien',
  antwoord: VerstrekkingSchema,
  bestand: { soort: 'json', naam: 'verstrekking.json' },
})

export const verstrekkingAfdrukken = contract({
  ...bekijken,
  pad: '/casussen/:casusnummer/verstrekkingen/:id/pdf',
  naam: 'verstrekkingAfdrukken',
  samenvatting: 'Wat u ophaalde, als toegankelijke PDF om te bewaren',
  handeling: 'verstrekkingInzien',
  antwoord: DrukstukSchema,
  bestand: { soort: 'pdf', naam: 'verstrekking.pdf' },
})

export const verstrektDocumentInzien = contract({
  ...bekijken,
  params: objectparams<'verstrekking'>().extend({ document: id<'document'>() }),
  pad: '/casussen/:casusnummer/verstrekkingen/:id/documenten/:document',
  naam: 'verstrektDocumentInzien',
  samenvatting: 'Een document dat meeging met wat u ophaalde, als bestand om te bewaren',
  handeling: 'verstrekkingInzien',
  antwoord: BestandSchema,
  bestand: { soort: 'document', naam: 'document' },
})

export const ontvangstbewijsInzien = contract({
  ...bekijken,
  pad: '/casussen/:casusnummer/ontvangstbewijzen/:id',
  naam: 'ontvangstbewijsInzien',
  samenvatting: 'Het bewijs van wat een ander van u ophaalde, als JSON om te bewaren',
  handeling: 'ontvangstbewijsInzien',
  antwoord: OntvangstbewijsSchema,
  bestand: { soort: 'json', naam: 'ontvangstbewijs.json' },
})

export const ontvangstbewijsAfdrukken = contract({
  ...bekijken,
  pad: '/casussen/:casusnummer/ontvangstbewijzen/:id/pdf',
  naam: 'ontvangstbewijsAfdrukken',
  samenvatting: 'Het bewijs van wat een ander van u ophaalde, als toegankelijke PDF om te bewaren',
  handeling: 'ontvangstbewijsInzien',
  antwoord: DrukstukSchema,
  bestand: { soort: 'pdf', naam: 'ontvangstbewijs.pdf' },
})

/** The package for an aanmelding elsewhere, as a file to hand over. */
const pakket = {
  methode: 'GET',
  handeling: 'pakketInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  status: 200,
} as const

export const pakketInzien = contract({
  ...pakket,
  pad: '/casussen/:casusnummer/afronding/pakket',
  naam: 'pakketInzien',
  samenvatting: 'Wat meegaat met de aanmelding elders, als JSON om over te dragen',
  antwoord: PakketSchema,
  bestand: { soort: 'json', naam: 'pakket.json' },
})

export const pakketAfdrukken = contract({
  ...pakket,
  pad: '/casussen/:casusnummer/afronding/pakket/pdf',
  naam: 'pakketAfdrukken',
  samenvatting: 'Wat meegaat met de aanmelding elders, als toegankelijke PDF om over te dragen',
  antwoord: DrukstukSchema,
  bestand: { soort: 'pdf', naam: 'pakket.pdf' },
})

export const correctieGezien = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/verstrekkingen/:id/kennisnemingen',
  naam: 'correctieGezien',
  samenvatting: 'Laat weten dat uw organisatie las wat er met een opgehaald gegeven gebeurde',
  handeling: 'correctieGezien',
  params: objectparams<'verstrekking'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})
